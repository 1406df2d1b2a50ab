import { type Counts, nothing } from '@cobuild/figures';
import { dateOf, daysBetween, type WorkCalendar } from '@cobuild/workflow';
import type { AssemblyEventPayload } from '../assembly/assembly.events.js';
import type { ActionTaskEventPayload, JointActionEventPayload } from '../joint-action/joint-action.events.js';
import type { ProposalEventPayload } from '../proposal/proposal.events.js';
import { counted } from './counted.js';
import type { Entry } from './tally.rules.js';

/**
 * An assembly counts once it was opened, in the period in which this was; each member counts its own attendance. What it counts
 * for stays as it was in session, whoever joins or leaves before its minutes are published: `null` leaves it so. Of an imported
 * one nobody knows who else was expected, and no attendance is counted.
 */
export function entriesOfAssembly(assembly: AssemblyEventPayload): readonly Entry[] | null {
  const { allianceId, memberIds, presentIds, openedAt, heldOn = null, action } = assembly;
  if (action === 'close' || action === 'publishMinutes') return null;
  if (action === 'import')
    return [{ owners: presentIds, allianceId, on: heldOn, counts: { [counted.assembliesHeld]: 1 } }];
  if (openedAt === null) return [];
  const on = dateOf(new Date(openedAt));
  const present = new Set(presentIds);
  // Whoever came is counted, also where the assembly has just ended its membership.
  const expected = [...new Set([...memberIds, ...presentIds])];
  return [
    { owners: expected, allianceId, on, counts: { [counted.assembliesHeld]: 1 } },
    ...expected.map((id) => {
      const came: Counts = present.has(id) ? { [counted.attendance('present')]: 1 } : nothing;
      return { owners: [id], allianceId, on, counts: { [counted.attendance('members')]: 1, ...came } };
    }),
  ];
}

/** A proposal counts for the member that proposed it, as it was decided last, in the period in which this was. */
export function entriesOfProposal(proposal: ProposalEventPayload, calendar: WorkCalendar): readonly Entry[] {
  const { allianceId, proposerOrgId, submittedAt, decidedAt, decidedOn, to } = proposal;
  const outcome = outcomeOf(to);
  if (outcome === null) return [];
  const owners = [proposerOrgId];
  const decided = { [counted.proposals(outcome)]: 1 };
  if (decidedAt == null) {
    // Events from before decisions were told with each of them tell neither moment nor day; what was imported may know no day.
    return decidedOn === undefined ? [] : [{ owners, allianceId, on: decidedOn, counts: decided }];
  }
  const at = new Date(decidedAt);
  const isDecided = outcome !== 'DEFERRED' && submittedAt !== null;
  const days = isDecided ? daysToDecide(new Date(submittedAt), at, calendar) : nothing;
  return [{ owners, allianceId, on: dateOf(at), counts: { ...decided, ...days } }];
}

/** What was decided on a proposal in that state; one that stands on an agenda anew, or was withdrawn, is not decided. */
function outcomeOf(status: ProposalEventPayload['to']): 'ADOPTED' | 'REJECTED' | 'DEFERRED' | null {
  switch (status) {
    case 'ADOPTED':
    case 'FULFILLED':
      return 'ADOPTED';
    case 'REJECTED':
    case 'DEFERRED':
      return status;
    default:
      return null;
  }
}

const daysToDecide = (from: Date, to: Date, calendar: WorkCalendar): Counts => ({
  [counted.decided('proposals')]: 1,
  [counted.decided('workingDays')]: calendar.workingDaysBetween(from, to).days,
  [counted.decided('calendarDays')]: daysBetween(dateOf(from), dateOf(to)),
});

/**
 * An action counts for the member that leads it, in the period in which it starts; only one that is not cancelled as its activity. One
 * that nobody is told to have led counts for its alliance, and one without alliance for whoever led it.
 */
export function entriesOfAction(jointAction: JointActionEventPayload): readonly Entry[] {
  const { allianceId, leadOrgId, startsOn: on, to, peopleServed } = jointAction;
  const counts = { [counted.jointActions(to)]: 1, [counted.peopleServed]: peopleServed ?? 0 };
  if (leadOrgId === null) return [{ owners: [], allianceId, on, counts }];
  const activity: Counts = to === 'CANCELLED' ? nothing : { [counted.activitiesLedBy(leadOrgId)]: 1 };
  const details = { [counted.jointActionsOf(leadOrgId, to)]: 1, ...activity };
  return [
    { owners: [leadOrgId], allianceId, on, counts },
    { owners: [], allianceId, on, counts: details, isOfAllianceOnly: true },
  ];
}

/** A task counts for the member whose it is now, in the period in which it is due. */
export function entriesOfActionTask(task: ActionTaskEventPayload): readonly Entry[] {
  const { allianceId, organizationId, dueOn: on, to } = task;
  return [
    { owners: [organizationId], allianceId, on, counts: { [counted.actionTasks(to)]: 1 } },
    { owners: [], allianceId, on, counts: { [counted.actionTasksOf(organizationId, to)]: 1 }, isOfAllianceOnly: true },
  ];
}
