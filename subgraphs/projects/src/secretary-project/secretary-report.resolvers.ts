import { historyFor, payload } from '@cobuild/subgraph';
import { available } from '@cobuild/workflow';
import type { Context } from '../context.js';
import type { MutationResolvers, SecretaryReportResolvers } from '../generated/graphql.js';
import type { SecretaryProject } from './secretary-project.rules.js';
import { lightOfReport, reportFactsOf, type SecretaryReport as ReportType } from './secretary-report.rules.js';
import { secretaryReportWorkflow } from './secretary-report.workflow.js';
import { secretaryStandingOf } from './secretary-standing.rules.js';

export const Mutation = {
  secretaryReportSubmit: async (_, { input }, context) =>
    payload('secretaryReport', await context.services.secretaryReports.step('submit', context, input)),
  secretaryReportComment: async (_, { input }, context) =>
    payload('secretaryReport', await context.services.secretaryReports.step('comment', context, input)),
} satisfies Partial<MutationResolvers>;

async function projectOf({ secretaryProjectId }: ReportType, { loaders }: Context): Promise<SecretaryProject> {
  const project = await loaders.secretaryProjects.byId.load(secretaryProjectId);
  if (!project) throw new TypeError(`expected the secretary project ${secretaryProjectId} of a report to exist`);
  return project;
}

/** A report is only ever reached by those who are entitled to its project. */
export const SecretaryReport = {
  __resolveReference: ({ id }, { loaders }) => loaders.secretaryReports.visible.load(id),
  secretaryProject: (report, _, context) => projectOf(report, context),
  responsibleOrg: async (report, _, context) => ({ id: (await projectOf(report, context)).organizationId }),
  light: (report, _, { services, clock }) => lightOfReport(report, clock(), services.calendar),
  evidence: ({ evidence }) => [...evidence],
  availableActions: async (report, _, context) => {
    const { viewer, loaders, clock } = context;
    const project = await projectOf(report, context);
    const party = await loaders.organizations.party.load(project.organizationId);
    const standing = secretaryStandingOf(viewer, party, clock(), report.status === 'SUBMITTED');
    return [...available(secretaryReportWorkflow, reportFactsOf(report, project), standing)];
  },
  history: ({ id }, page, { log }) => historyFor(true, log, { type: 'SecretaryReport', id }, page),
} satisfies SecretaryReportResolvers;
