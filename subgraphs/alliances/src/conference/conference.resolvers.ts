import { type Notice, payload } from '@cobuild/subgraph';
import { available } from '@cobuild/workflow';
import type { Context } from '../context.js';
import type {
  ConferenceAgendaItemResolvers,
  ConferenceReportLineResolvers,
  ConferenceReportResolvers,
  JointConferenceResolvers,
  MutationResolvers,
  OrganizationResolvers,
  QueryResolvers,
  SubscriptionResolvers,
} from '../generated/graphql.js';
import { historyOf } from '../history.js';
import { agendaLocksAt, collectionOpensAt, dueAtOf, lightOfConference } from './conference-clock.rules.js';
import { agendaOf } from './conference-report.rules.js';
import { factsOf, type JointConference as Conference } from './conference.rules.js';
import { sessionBefore } from './conference-series.service.js';
import type { ConferenceStep } from './conference.service.js';
import { standingOf } from './conference-standing.rules.js';
import { type ConferenceAction, conferenceWorkflow } from './conference.workflow.js';
import { type ConferenceTold, liveConferences } from './live-conferences.js';

export const Query = {
  conference: (_, { id }, { loaders }) => loaders.conferences.byId.load(id),
  conferences: (_, { filter, order, ...page }, { services }) => services.conferences.list(filter ?? {}, order, page),
} satisfies Partial<QueryResolvers>;

const step = async (action: ConferenceAction, { input }: { input: ConferenceStep }, context: Context) =>
  payload('conference', await context.services.conferences.step(action, context, input));

export const Mutation = {
  conferenceCall: async (_, { input }, context) =>
    payload('conference', await context.services.conferences.call(context, input)),
  conferenceRevise: (_, args, context) => step('revise', args, context),
  conferenceSetAgenda: (_, args, context) => step('setAgenda', args, context),
  conferenceOpen: (_, args, context) => step('open', args, context),
  conferenceIssueRule: (_, args, context) => step('issueRule', args, context),
  conferenceIssueTasks: (_, args, context) => step('issueTasks', args, context),
  conferencePostpone: (_, args, context) => step('postpone', args, context),
  conferenceCancel: (_, args, context) => step('cancel', args, context),
  conferenceClose: (_, args, context) => step('close', args, context),
} satisfies Partial<MutationResolvers>;

export const Subscription = {
  conferenceUpdated: {
    subscribe: (_, filter, context) => liveConferences(context, filter),
    resolve: (notice: ConferenceTold & Notice) => notice,
  },
} satisfies Partial<SubscriptionResolvers>;

export const Organization = {
  conferences: ({ id }, { filter, order, ...page }, { services }) =>
    services.conferences.list({ ...filter, organizationId: id }, order, page),
} satisfies OrganizationResolvers;

/** The conference of something that belongs to it. */
export async function conferenceOf(
  { conferenceId }: { readonly conferenceId: string },
  { loaders }: Context,
): Promise<Conference> {
  const conference = await loaders.conferences.byId.load(conferenceId);
  if (!conference) throw new TypeError(`expected the conference ${conferenceId} to exist`);
  return conference;
}

const isEntitledTo = async (conferenceId: string, { loaders }: Context): Promise<boolean> =>
  (await loaders.conferences.entitled.load(conferenceId)) !== null;

export const JointConference = {
  __resolveReference: ({ id }, { loaders }) => loaders.conferences.byId.load(id),
  host: ({ hostOrgId }) => ({ id: hostOrgId }),
  members: ({ memberOrgIds }) => memberOrgIds.map((id) => ({ id })),
  earlier: ({ earlierId }, _, { loaders }) => (earlierId === null ? null : loaders.conferences.byId.load(earlierId)),
  collectionOpensAt: (conference) => collectionOpensAt(conference),
  agendaLocksAt: (conference, _, { services }) => agendaLocksAt(conference, services.calendar),
  dueAt: (conference, _, { services }) => dueAtOf(conference, services.calendar),
  light: (conference, _, { services, clock }) => lightOfConference(conference, clock(), services.calendar),
  agenda: async (conference, _, context) =>
    (await isEntitledTo(conference.id, context))
      ? [...agendaOf(conference, await context.loaders.conferenceTopics.ofConference.load(conference.id))]
      : [],
  topics: async ({ id }, _, context) =>
    (await isEntitledTo(id, context)) ? [...(await context.loaders.conferenceTopics.ofConference.load(id))] : [],
  tasks: async ({ id }, _, context) =>
    (await isEntitledTo(id, context)) ? [...(await context.loaders.conferenceTasks.ofConference.load(id))] : [],
  rulesIssued: ({ rules }) => [...rules],
  cancelReason: async ({ id, cancelReason }, _, context) => ((await isEntitledTo(id, context)) ? cancelReason : null),
  viewerIsEntitled: ({ id }, _, context) => isEntitledTo(id, context),
  availableActions: async (conference, _, { viewer, services, loaders, clock }) => {
    const { id } = conference;
    const [circle, topics, tasks, earlier] = await Promise.all([
      loaders.conferences.circle.load(id),
      loaders.conferenceTopics.ofConference.load(id),
      loaders.conferenceTasks.ofConference.load(id),
      sessionBefore(conference, (before) => loaders.conferences.byId.load(before)),
    ]);
    if (!circle) return [];
    const at = { now: clock(), calendar: services.calendar };
    const facts = factsOf(conference, { topics, tasks, earlier }, at);
    return [...available(conferenceWorkflow, facts, standingOf(viewer, circle, at.now))];
  },
  history: async ({ id }, page, context) =>
    historyOf({ type: 'JointConference', id }, page, context, await isEntitledTo(id, context)),
} satisfies JointConferenceResolvers;

export const ConferenceAgendaItem = {
  report: (item) => (item.kind === 'REPORT' ? item.report : null),
  topic: (item) => (item.kind === 'TOPIC' ? item.topic : null),
} satisfies ConferenceAgendaItemResolvers;

export const ConferenceReport = {
  conference: (report, _, context) => conferenceOf(report, context),
  lines: ({ lines }) => [...lines],
} satisfies ConferenceReportResolvers;

export const ConferenceReportLine = {
  task: async ({ taskId }, _, { loaders }) => {
    const task = await loaders.conferenceTasks.byId.load(taskId);
    if (!task) throw new TypeError(`expected the task ${taskId} of a report to exist`);
    return task;
  },
  organization: ({ organizationId }) => ({ id: organizationId }),
} satisfies ConferenceReportLineResolvers;
