import { type Counts, nothing } from '@cobuild/figures';
import type { LogEvent } from '@cobuild/log';
import { dateOf, type WorkCalendar } from '@cobuild/workflow';
import type { AssemblyEventPayload } from '../assembly/assembly.events.js';
import type { ConferenceEventPayload } from '../conference/conference.events.js';
import type { ConferenceTaskEventPayload } from '../conference-task/conference-task.events.js';
import type { ActionTaskEventPayload, JointActionEventPayload } from '../joint-action/joint-action.events.js';
import type { OutcomeEventPayload } from '../outcome/outcome.events.js';
import type { ProposalEventPayload } from '../proposal/proposal.events.js';
import type { RoundtableEventPayload, RoundtableInEvent } from '../roundtable/roundtable.events.js';
import { wasHeld } from '../roundtable/roundtable.rules.js';
import type { SuggestionEventPayload } from '../suggestion/suggestion.events.js';
import { isValid } from '../suggestion/suggestion.rules.js';
import {
  entriesOfAction,
  entriesOfActionTask,
  entriesOfAssembly,
  entriesOfProposal,
} from './alliance-entries.rules.js';
import { counted } from './counted.js';
import type { Entry } from './tally.rules.js';

type Told = Pick<LogEvent, 'at' | 'entity' | 'payload'>;

/** An event's payload as its builder in the `.events.ts` of its concept made it. */
function payloadOf<T>({ payload }: Told): T {
  return payload as unknown as T;
}

/** What a thing counts for as its last event tells it; `null` where this event changes nothing of it. */
type Fold = (event: Told, calendar: WorkCalendar) => readonly Entry[] | null;

/** By the type of a thing, how it is counted (domain.md §2, Numbers). */
const folds: Readonly<Record<string, Fold>> = {
  Assembly: (event) => entriesOfAssembly(payloadOf<AssemblyEventPayload>(event)),
  Proposal: (event, calendar) => entriesOfProposal(payloadOf<ProposalEventPayload>(event), calendar),
  JointAction: (event) => entriesOfAction(payloadOf<JointActionEventPayload>(event)),
  ActionTask: (event) => entriesOfActionTask(payloadOf<ActionTaskEventPayload>(event)),
  Roundtable: (event) => entriesOfRoundtable(payloadOf<RoundtableEventPayload>(event)),
  Suggestion: (event) => entriesOfSuggestion(payloadOf<SuggestionEventPayload>(event)),
  Outcome: (event) => entriesOfOutcome(payloadOf<OutcomeEventPayload>(event)),
  JointConference: (event) => entriesOfConference(payloadOf<ConferenceEventPayload>(event)),
  ConferenceTask: (event) => entriesOfConferenceTask(payloadOf<ConferenceTaskEventPayload>(event)),
};

/** What the thing of an event counts for now; `null` where nothing changes, or nothing is counted of its type. */
export function entriesOfEvent(event: Told, calendar: WorkCalendar): readonly Entry[] | null {
  return folds[event.entity.type]?.(event, calendar) ?? null;
}

const outsideAlliances = { allianceId: null } as const;

/** Convener and co-hosts count what comes of a roundtable, and whoever else has a part in it; in the period in which it was held. */
function ofRoundtable(
  { convenerId, coHostIds, heldAt, heldOn }: RoundtableInEvent,
  ...others: readonly (string | null)[]
) {
  const owners = [...new Set([convenerId, ...coHostIds, ...others.filter((id) => id !== null)])];
  return { ...outsideAlliances, owners, on: heldAt === null ? (heldOn ?? null) : dateOf(new Date(heldAt)) };
}

function entriesOfRoundtable(roundtable: RoundtableEventPayload): readonly Entry[] {
  const { to, personTimes, depth } = roundtable;
  const held: Counts = wasHeld({ status: to })
    ? { [counted.roundtablesHeld]: 1, [counted.personTimes]: personTimes, [counted.chainDepth(depth + 1)]: 1 }
    : nothing;
  return [{ ...ofRoundtable(roundtable), counts: { [counted.roundtables(to)]: 1, ...held } }];
}

function entriesOfSuggestion(suggestion: SuggestionEventPayload): readonly Entry[] {
  const { to, responsibleOrgId } = suggestion;
  const valid: Counts = isValid({ status: to }) ? { [counted.validSuggestions]: 1 } : nothing;
  return [{ ...ofRoundtable(suggestion, responsibleOrgId), counts: { [counted.suggestions(to)]: 1, ...valid } }];
}

/** Only what stands counts: what needs no confirmation, and what the paying organization has confirmed. */
function entriesOfOutcome(outcome: OutcomeEventPayload): readonly Entry[] {
  const { kind, to, amountFen, beneficiaries, payerOrgId } = outcome;
  if (to !== 'STANDING' && to !== 'CONFIRMED') return [];
  const counts = {
    [counted.outcomes(kind, 'entries')]: 1,
    [counted.outcomes(kind, 'amountFen')]: amountFen ?? 0,
    [counted.outcomes(kind, 'beneficiaries')]: beneficiaries ?? 0,
  };
  return [{ ...ofRoundtable(outcome, payerOrgId), counts }];
}

/** A conference counts for its host and its members in the period in which it was held; not before, and not where it was cancelled. */
function entriesOfConference(conference: ConferenceEventPayload): readonly Entry[] {
  const { kind, hostOrgId, memberOrgIds, heldOn, rulesIssued, to } = conference;
  if (to === 'COLLECTING' || to === 'PLANNED' || to === 'CANCELLED') return [];
  const owners = [...new Set([hostOrgId, ...memberOrgIds])];
  const counts = { [counted.conferences(kind)]: 1, [counted.rulesIssued]: rulesIssued };
  return [{ ...outsideAlliances, owners, on: heldOn, counts }];
}

/** A task counts for the organization that does it, in the period in which it is due. */
function entriesOfConferenceTask(task: ConferenceTaskEventPayload): readonly Entry[] {
  const { organizationId, dueOn, to, isOnTime } = task;
  const onTime: Counts = to === 'VERIFIED' && isOnTime ? { [counted.tasksVerifiedOnTime]: 1 } : nothing;
  return [
    {
      ...outsideAlliances,
      owners: [organizationId],
      on: dueOn,
      counts: { [counted.conferenceTasks(to)]: 1, ...onTime },
    },
  ];
}
