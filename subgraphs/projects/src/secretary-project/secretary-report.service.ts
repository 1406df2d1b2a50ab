import type { Directory } from '@cobuild/directory';
import { type Ask, bySystem, newId, type StepInput, type Steps, type Store, withoutUndefined } from '@cobuild/subgraph';
import { begin, decide, ok, type Refusal, refuse, type Result, type WorkCalendar } from '@cobuild/workflow';
import type { Model, mongo } from 'mongoose';
import { monthAfter, monthOf } from './month.rules.js';
import { reportStepped } from './secretary-project.events.js';
import type { SecretaryProjectDocument } from './secretary-project.model.js';
import type { SecretaryProject } from './secretary-project.rules.js';
import {
  afterReportStep,
  checkReported,
  dueReport,
  reportFactsOf,
  type ReportStepInput,
  type SecretaryReport,
} from './secretary-report.rules.js';
import { type ReportAction, secretaryReportWorkflow } from './secretary-report.workflow.js';
import { type SecretaryStanding, secretaryStandingOf, systemSecretaryStanding } from './secretary-standing.rules.js';

type Session = mongo.ClientSession;

export type ReportStep = StepInput & ReportStepInput;

/** A report that falls due now: a project's, of a month. */
export interface ReportToCome {
  readonly id: string;
  readonly secretaryProjectId: string;
  readonly month: string;
}

/** What others may do with monthly reports. */
export interface SecretaryReports {
  find(id: string): Promise<SecretaryReport | null>;
  step(
    action: Exclude<ReportAction, 'tellOverdue'>,
    ask: Ask,
    input: ReportStep,
  ): Promise<Result<SecretaryReport, Refusal>>;
  /** Projects that run and whose next month has ended. */
  dueToFall(now: Date, limit: number): Promise<readonly ReportToCome[]>;
  /** Lets the report of a month fall due, once. */
  fallDue(toCome: ReportToCome): Promise<Result<SecretaryReport, Refusal>>;
  /** Reports that are overdue without that it was told. */
  dueToTell(now: Date, limit: number): Promise<readonly SecretaryReport[]>;
  /** Tells once that a report is overdue (domain.md §0). */
  tellOverdue(report: SecretaryReport): Promise<Result<SecretaryReport, Refusal>>;
}

/** A report's standing with the project that it tells of. */
type ReportStanding = SecretaryStanding & { readonly project: SecretaryProject };

/** Makes the service of monthly reports. */
export function createSecretaryReports({
  store,
  projects,
  projectModel,
  steps,
  directory,
  calendar,
}: {
  readonly store: Store<SecretaryReport>;
  readonly projects: Store<SecretaryProject>;
  readonly projectModel: Model<SecretaryProjectDocument>;
  readonly steps: Steps;
  readonly directory: Directory;
  readonly calendar: WorkCalendar;
}): SecretaryReports {
  const projectOf = async ({ secretaryProjectId }: SecretaryReport, session: Session): Promise<SecretaryProject> => {
    const project = await projects.find(secretaryProjectId, session);
    if (!project) throw new TypeError(`expected the secretary project ${secretaryProjectId} of a report to exist`);
    return project;
  };

  const standing = async (report: SecretaryReport, { viewer }: Ask, session: Session, now: Date) => {
    const project = await projectOf(report, session);
    const [party = { organizationId: project.organizationId, reach: [project.organizationId] }] =
      await directory.parties([project.organizationId], session);
    return { ...secretaryStandingOf(viewer, party, now, report.status === 'SUBMITTED'), project };
  };

  const take = (
    action: ReportAction,
    ask: Ask,
    input: ReportStep,
    stand: (report: SecretaryReport, session: Session, now: Date) => Promise<ReportStanding>,
  ) =>
    steps.take<SecretaryReport, SecretaryReport['status'], ReportStanding>({
      ask,
      mutation: `secretaryReport.${action}`,
      input,
      store,
      stand: (report, { session, now }) => stand(report, session, now),
      decide: (report, viewer, { now }) =>
        decide(secretaryReportWorkflow, reportFactsOf(report, viewer.project), action, {
          viewer,
          input: withoutUndefined(input),
          now,
          calendar,
        }),
      apply(report, decision, { project }, { now }) {
        const told = checkReported(input);
        if (!told.ok) return Promise.resolve(told);
        const next = afterReportStep(report, decision, { input, now, accountId: ask.viewer.accountId });
        return Promise.resolve(ok({ next, happenings: [reportStepped(decision, next, project)] }));
      },
    });

  return {
    find: (id) => store.find(id),
    step: (action, ask, input) =>
      take(action, ask, input, (report, session, now) => standing(report, ask, session, now)),
    async dueToFall(now, limit) {
      const due = await projects.findWhere({ status: 'RUNNING', nextReportMonth: { $lt: monthOf(now) } }, { limit });
      return due.flatMap(({ id, nextReportMonth: month }) =>
        month === null ? [] : [{ id: `${id}:${month}`, secretaryProjectId: id, month }],
      );
    },
    fallDue: ({ secretaryProjectId, month }) =>
      steps.change<SecretaryReport>({
        ask: bySystem,
        mutation: 'secretaryReport.fallDue',
        input: {},
        load: (id) => store.find(id),
        async run({ session, now, append }, actAs) {
          const viewer = systemSecretaryStanding;
          actAs(viewer.actingAs);
          const project = await projects.find(secretaryProjectId, session);
          if (project?.status !== 'RUNNING' || project.nextReportMonth !== month) return refuse({ code: 'CONFLICT' });
          const decision = begin(secretaryReportWorkflow, 'fallDue', { viewer, input: {}, now, calendar });
          if (!decision.ok) return decision;
          const report = dueReport(newId(), { secretaryProjectId, month }, { now, calendar });
          await store.insert([report], session);
          // No step of the project: its version stays, so that nobody's open form goes stale.
          await projectModel.collection.updateOne(
            { _id: secretaryProjectId } as never,
            { $set: { nextReportMonth: monthAfter(month) } } as never,
            { session },
          );
          append(reportStepped(decision.value, report, project));
          return ok(report);
        },
      }),
    dueToTell: (now, limit) => store.findWhere({ status: 'DUE', overdueToldAt: null, dueAt: { $lt: now } }, { limit }),
    tellOverdue: ({ id, version }) =>
      take('tellOverdue', bySystem, { id, version }, async (report, session) => ({
        ...systemSecretaryStanding,
        project: await projectOf(report, session),
      })),
  };
}
