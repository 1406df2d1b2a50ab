import { emptyPage, fault, historyFor, payload } from '@cobuild/subgraph';
import { available } from '@cobuild/workflow';
import type { Context } from '../context.js';
import type {
  MutationResolvers,
  PartyReportingResolvers,
  PartyReportResolvers,
  ProjectResolvers,
  QueryResolvers,
} from '../generated/graphql.js';
import { ifEntitled } from '../project/project.resolvers.js';
import { idsOfParty, type ProjectParty } from '../project/project.rules.js';
import { endOfMonth, isMonth, monthOf } from './month.rules.js';
import { factsOf, lightOfReport, type PartyReport as Report } from './party-report.rules.js';
import { partyReportWorkflow } from './party-report.workflow.js';
import { lightOfProject, type MonthStanding, standingInMonth } from './reporting.rules.js';

/** How one party stands with a month, with its reports. */
export interface PartyInMonth extends MonthStanding {
  readonly organizationId: string;
  readonly lastReport: Report | null;
}

export const Query = {
  partyReport: (_, { id }, { loaders }) => loaders.partyReports.visible.load(id),
} satisfies Partial<QueryResolvers>;

export const Mutation = {
  partyReportSubmit: async (_, { input }, context) =>
    payload('report', await context.services.partyReports.submit(context, input)),
  partyReportCorrect: async (_, { input }, context) =>
    payload('report', await context.services.partyReports.correct(context, input)),
} satisfies Partial<MutationResolvers>;

const projectOf = async ({ projectId }: Report, { loaders }: Pick<Context, 'loaders'>) => {
  const project = await loaders.projects.byId.load(projectId);
  if (!project) throw new TypeError(`expected the project ${projectId} of a report to exist`);
  return project;
};

export const PartyReport = {
  __resolveReference: ({ id }, { loaders }) => loaders.partyReports.visible.load(id),
  project: (report, _, context) => projectOf(report, context),
  responsibleOrg: ({ organizationId }) => ({ id: organizationId }),
  dueAt: ({ month }) => endOfMonth(month),
  light: (report, _, { services, clock }) => lightOfReport(report, clock(), services.calendar),
  evidence: ({ evidence }) => [...evidence],
  availableActions: async (report, _, context) => {
    const project = await projectOf(report, context);
    const viewer = await context.loaders.projects.standing.load(project);
    return [...available(partyReportWorkflow, factsOf(report, project), viewer)];
  },
  // Whoever sees a report is entitled to its project.
  history: ({ id }, page, { log }) => historyFor(true, log, { type: 'PartyReport', id }, page),
} satisfies PartyReportResolvers;

export const PartyReporting = {
  responsibleOrg: ({ organizationId }) => ({ id: organizationId }),
  report: ({ month, lastReport }) => (lastReport?.month === month ? lastReport : null),
} satisfies PartyReportingResolvers;

/** The latest of the reports that stand under a party's name. */
function lastOf(party: ProjectParty, reports: readonly Report[]): Report | null {
  const own = reports.filter(({ organizationId }) => idsOfParty(party).includes(organizationId));
  return own.toSorted((a, b) => (a.month < b.month ? 1 : -1))[0] ?? null;
}

export const Project = {
  light: (project, _, context) =>
    ifEntitled(
      project,
      context,
      async () => {
        const { loaders, services, clock } = context;
        const [seen, blockers] = await Promise.all([
          loaders.partyReports.seen.load(project),
          loaders.blockers.standing.load(project.id),
        ]);
        return lightOfProject(project, seen, blockers, { now: clock(), calendar: services.calendar });
      },
      null,
    ),
  reporting: (project, { month: asked }, context) =>
    ifEntitled(
      project,
      context,
      async () => {
        const { loaders, services, clock } = context;
        const now = clock();
        const month = asked ?? monthOf(now);
        if (!isMonth(month)) throw fault('BAD_USER_INPUT', '"month" must be a month such as 2026-03');
        const reports = await loaders.partyReports.latest.load({ projectId: project.id, month });
        return project.parties.map(
          (party): PartyInMonth => ({
            ...standingInMonth(project, party, month, reports, { now, calendar: services.calendar }),
            organizationId: party.organizationId,
            lastReport: lastOf(party, reports),
          }),
        );
      },
      [],
    ),
  reports: (project, { organizationId, ...page }, context) =>
    ifEntitled(
      project,
      context,
      () => context.services.partyReports.list(project.id, organizationId ?? null, page),
      emptyPage(),
    ),
} satisfies ProjectResolvers;
