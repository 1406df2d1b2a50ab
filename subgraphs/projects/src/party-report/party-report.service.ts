import {
  type Ask,
  type Connection,
  newId,
  type PageArguments,
  paginate,
  type StepInput,
  type Steps,
  type Store,
} from '@cobuild/subgraph';
import { begin, decide, ok, type Refusal, refuse, type Result, type WorkCalendar } from '@cobuild/workflow';
import type { Model, mongo } from 'mongoose';
import { idsOfParty, type Project } from '../project/project.rules.js';
import type { Projects } from '../project/project.service.js';
import { checkActor } from '../project/project-steps.rules.js';
import type { ProjectStanding } from '../project/standing.rules.js';
import { reportStepped } from './party-report.events.js';
import { fromDocument, type PartyReportDocument } from './party-report.model.js';
import {
  begun,
  checkMonth,
  checkReport,
  factsOf,
  nextVersion,
  type PartyReport,
  type ReportGiven,
  told,
} from './party-report.rules.js';
import { type PartyReportStatus, partyReportWorkflow } from './party-report.workflow.js';
import { createPartyReportUpkeep, type PartyReportUpkeep } from './party-report-upkeep.service.js';

type Session = mongo.ClientSession;

/** A month to report. */
export interface NewReport extends ReportGiven {
  readonly projectId: string;
  readonly organizationId?: string | null | undefined;
  readonly month: string;
  readonly idempotencyKey?: string | null | undefined;
}

export type Correction = StepInput & ReportGiven & { readonly organizationId?: string | null | undefined };

/** What others may do with monthly reports. */
export interface PartyReports {
  find(id: string, session?: Session): Promise<PartyReport | null>;
  list(projectId: string, organizationId: string | null, page: PageArguments): Promise<Connection<PartyReport>>;
  submit(ask: Ask, input: NewReport): Promise<Result<PartyReport, Refusal>>;
  correct(ask: Ask, input: Correction): Promise<Result<PartyReport, Refusal>>;
  readonly upkeep: PartyReportUpkeep;
}

/** Makes the service of monthly reports. */
export function createPartyReports({
  model,
  store,
  steps,
  projects,
  calendar,
}: {
  readonly model: Model<PartyReportDocument>;
  readonly store: Store<PartyReport>;
  readonly steps: Steps;
  readonly projects: Projects;
  readonly calendar: WorkCalendar;
}): PartyReports {
  /** The one party in whose name a viewer reports, with all that may be known under its name. */
  const reportingParty = ({ parties }: Project, { partyIds }: ProjectStanding) => {
    const [only, ...others] = parties.filter(({ organizationId }) => partyIds.includes(organizationId));
    return only && others.length === 0 ? ok(only) : refuse({ code: 'PARTY_UNSTATED', field: ['organizationId'] });
  };

  return {
    find: (id, session) => store.find(id, session),
    list: (projectId, organizationId, page) =>
      paginate({
        model,
        filter: { projectId, ...(organizationId === null ? {} : { organizationId }) },
        order: [{ field: 'month', direction: -1 }],
        page,
        toNode: fromDocument,
      }),
    submit: (ask, input) =>
      steps.change<PartyReport>({
        ask,
        mutation: 'partyReport.submit',
        input,
        load: (id) => store.find(id),
        async run({ session, now, append }, actAs) {
          const { projectId, month } = input;
          const project = await projects.find(projectId, session);
          if (!project) return refuse({ code: 'NOT_FOUND', field: ['projectId'] });
          const actor = checkActor(project, input.organizationId);
          if (!actor.ok) return actor;
          const viewer = await projects.standingOf(project, ask, now, input.organizationId, session);
          actAs(viewer.actingAs);
          const context = { viewer, input: {}, now, calendar };
          const begins = begin(partyReportWorkflow, 'report', context);
          if (!begins.ok) return begins;
          const party = reportingParty(project, viewer);
          if (!party.ok) return party;
          const due = checkMonth(project, month, now);
          if (!due.ok) return due;
          const fit = checkReport(input);
          if (!fit.ok) return fit;
          const { organizationId } = party.value;
          const by = { now, accountId: ask.viewer.accountId };
          const known = await store.findWhere(
            { projectId, month, organizationId: { $in: idsOfParty(party.value) }, status: { $ne: 'LAPSED' } },
            { session },
          );
          if (known.some(({ status }) => status === 'REPORTED')) {
            return refuse({ code: 'ALREADY_REPORTED', field: ['month'] });
          }
          const [missed] = known;
          if (!missed) {
            const report = told(begun(newId(), { projectId, organizationId, month }, 'REPORTED', now), input, by);
            await store.insert([report], session);
            append(reportStepped(begins.value, report, project));
            return ok(report);
          }
          const decision = decide(partyReportWorkflow, factsOf(missed, project), 'report', context);
          if (!decision.ok) return decision;
          const report = told({ ...nextVersion(missed, decision.value, now), organizationId }, input, by);
          const written = await store.replace(report, session);
          if (!written.ok) return written;
          append(reportStepped(decision.value, report, project));
          return ok(report);
        },
      }),
    correct: (ask, input) =>
      steps.take<PartyReport, PartyReportStatus, ProjectStanding & { readonly project: Project }>({
        ask,
        mutation: 'partyReport.correct',
        input,
        store,
        async stand({ projectId }, { session, now }) {
          const project = await projects.find(projectId, session);
          if (!project) throw new TypeError(`expected the project ${projectId} of a report to exist`);
          return { ...(await projects.standingOf(project, ask, now, input.organizationId, session)), project };
        },
        decide(report, { project, ...viewer }, { now }) {
          const given = { ...(input.reason == null ? {} : { reason: input.reason }) };
          const context = { viewer, input: given, now, calendar };
          return decide(partyReportWorkflow, factsOf(report, project), 'correct', context);
        },
        apply(report, decision, { project }, { now }) {
          const fit = checkReport(input);
          if (!fit.ok) return Promise.resolve(fit);
          const by = { now, accountId: ask.viewer.accountId };
          const next = told(nextVersion(report, decision, now), input, by);
          return Promise.resolve(ok({ next, happenings: [reportStepped(decision, next, project)] }));
        },
      }),
    upkeep: createPartyReportUpkeep({ store, steps, projects, calendar }),
  };
}
