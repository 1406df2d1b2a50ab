import type { Successors } from '@cobuild/directory';
import { bySystem, type Happening, newId, type Steps, type Store, type Tx } from '@cobuild/subgraph';
import { begin, decide, ok, type Refusal, refuse, type Result, type WorkCalendar } from '@cobuild/workflow';
import { groupBy } from '../group-by.js';
import { idsOfParty, type Project } from '../project/project.rules.js';
import type { Projects } from '../project/project.service.js';
import { endOfMonth, monthAfter, monthBefore, monthOf } from './month.rules.js';
import { reportStepped } from './party-report.events.js';
import { begun, factsOf, nextVersion, type PartyReport } from './party-report.rules.js';
import { partyReportWorkflow } from './party-report.workflow.js';
import { isOwed, wasOverBy } from './running.rules.js';

/** A project of which it is to be told who was silent in the month after those that were told of. */
export interface SilentMonth {
  /** Another one for each month: a sweep that catches up tells of one month after the other. */
  readonly id: string;
  readonly projectId: string;
}

/** Steps that the system takes of monthly reports. */
export interface PartyReportUpkeep {
  /** Projects of which a month is over for which it was not told who was silent. */
  dueForSilence(now: Date, limit: number): Promise<readonly SilentMonth[]>;
  /** Records for each party that owed a report of the next month and gave none that it missed it, once (domain.md §4). */
  tellSilence(projectId: string): Promise<Result<Project, Refusal>>;
  /** A month that a party and its merged predecessor both missed is owed once, one that either reported not at all (domain.md G8). */
  succeed(project: Project, successors: Successors, tx: Tx): Promise<Result<readonly Happening[], Refusal>>;
}

/** Makes the upkeep of monthly reports. */
export function createPartyReportUpkeep({
  store,
  steps,
  projects,
  calendar,
}: {
  readonly store: Store<PartyReport>;
  readonly steps: Steps;
  readonly projects: Projects;
  readonly calendar: WorkCalendar;
}): PartyReportUpkeep {
  /** Missed reports for the parties that were silent in a month. */
  const missedIn = async (project: Project, month: string, { session, now }: Tx) => {
    const known = await store.findWhere({ projectId: project.id, month }, { session });
    const viewer = await projects.standingOf(project, bySystem, now, null, session);
    const decision = begin(partyReportWorkflow, 'miss', { viewer, input: {}, now, calendar });
    if (!decision.ok) throw new TypeError(`expected time to miss reports, got ${decision.refusal.code}`);
    const silent = project.parties.filter((party) =>
      known.every(({ organizationId }) => !idsOfParty(party).includes(organizationId)),
    );
    const place = { projectId: project.id, month };
    const missed = silent.map(({ organizationId }) =>
      begun(newId(), { ...place, organizationId }, decision.value.to, now),
    );
    return { missed, happenings: missed.map((report) => reportStepped(decision.value, report, project)) };
  };

  return {
    async dueForSilence(now, limit) {
      const due = await projects.upkeep.dueForSilence(monthBefore(monthOf(now)), limit);
      return due.map(({ id, reportsToldTo }) => ({ id: `${id}:${reportsToldTo}`, projectId: id }));
    },
    tellSilence: (projectId) =>
      steps.change<Project>({
        ask: bySystem,
        mutation: 'partyReport.tellSilence',
        input: {},
        load: (id) => projects.find(id),
        async run(tx, actAs) {
          const { session, now, append } = tx;
          actAs({ organizationId: null, role: 'SYSTEM' });
          const project = await projects.find(projectId, session);
          if (!project) return refuse({ code: 'NOT_FOUND' });
          if (project.reportsToldTo === null) return ok(project);
          const month = monthAfter(project.reportsToldTo);
          if (endOfMonth(month) >= now) return ok(project);
          if (isOwed(project, month, now)) {
            const { missed, happenings } = await missedIn(project, month, tx);
            await store.insert(missed, session);
            append(...happenings);
          }
          const reportsToldTo = wasOverBy(project, month) ? null : month;
          await projects.upkeep.noteTold(project.id, reportsToldTo, session);
          return ok({ ...project, reportsToldTo });
        },
      }),
    async succeed(project, successors, { session, now }) {
      const happenings: Happening[] = [];
      const viewer = await projects.standingOf(project, bySystem, now, null, session);
      for (const party of project.parties) {
        const ids = idsOfParty(party);
        if (!ids.some((id) => successors.has(id))) continue;
        const known = await store.findWhere({ projectId: project.id, organizationId: { $in: ids } }, { session });
        for (const needless of needlessOf(known)) {
          const context = { viewer, input: {}, now, calendar };
          const decision = decide(partyReportWorkflow, factsOf(needless, project), 'lapse', context);
          if (!decision.ok) return decision;
          const next = nextVersion(needless, decision.value, now);
          const written = await store.replace(next, session);
          if (!written.ok) return written;
          happenings.push(reportStepped(decision.value, next, project));
        }
      }
      return ok(happenings);
    },
  };
}

/** Missed ones of months that one party reported, and all but one of those of other months. */
function needlessOf(reports: readonly PartyReport[]): readonly PartyReport[] {
  return [...groupBy(reports, ({ month }) => month).values()].flatMap((ofMonth) => {
    const missed = ofMonth.filter(({ status }) => status === 'MISSED');
    return ofMonth.some(({ status }) => status === 'REPORTED') ? missed : missed.slice(1);
  });
}
