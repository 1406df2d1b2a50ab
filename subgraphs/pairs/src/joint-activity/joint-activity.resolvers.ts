import { oncePerEvent, payload, type Notice } from '@cobuild/subgraph';
import { available } from '@cobuild/workflow';
import type { Context } from '../context.js';
import type { Services } from '../services.js';
import type {
  JointActivityResolvers,
  JointActivityWarningResolvers,
  MutationResolvers,
  QueryResolvers,
  SubscriptionResolvers,
} from '../generated/graphql.js';
import { historyOf } from '../history.js';
import { livePairs, type LiveFilter } from '../live-pairs.js';
import { standingOf } from '../pair/standing.rules.js';
import { type JointActivity as Activity, lightOfActivity, likenessOf } from './joint-activity.rules.js';
import { type ActivityStep, withLoggingSide } from './joint-activity.service.js';
import { type JointActivityAction, jointActivityWorkflow } from './joint-activity.workflow.js';

export const Query = {
  jointActivity: (_, { id }, { loaders }) => loaders.activities.visible.load(id),
  jointActivities: (_, { filter, order, ...page }, { services, viewer, clock }) =>
    services.activities.list(viewer, clock(), filter ?? {}, order, page),
} satisfies Partial<QueryResolvers>;

const step = async (action: JointActivityAction, { input }: { input: ActivityStep }, context: Context) =>
  payload('activity', await context.services.activities.step(action, context, input));

export const Mutation = {
  jointActivityPlan: async (_, { input }, context) =>
    payload('activity', await context.services.activities.plan(context, input)),
  jointActivityLog: async (_, { input }, context) =>
    payload('activity', await context.services.activities.log(context, input)),
  jointActivityConfirm: (_, args, context) => step('confirm', args, context),
  jointActivityDispute: (_, args, context) => step('dispute', args, context),
  jointActivityCorrect: (_, args, context) => step('correct', args, context),
  jointActivityVoid: (_, args, context) => step('void', args, context),
} satisfies Partial<MutationResolvers>;

const activityOf = oncePerEvent((event, services: Services) => services.activities.find(event.entity.id));

/** Activities to which something of one type happened; a snapshot has those that stand where it leads to. */
const subscribeTo =
  (type: string, status: Activity['status']) =>
  (_: unknown, filter: LiveFilter & { joint?: Activity['joint'] | null | undefined }, context: Context) =>
    livePairs(context, filter, {
      accepts: (event) => event.type === type && (filter.joint == null || event.payload['joint'] === filter.joint),
      async toPayload(event) {
        const activity = await activityOf(event, context);
        if (!activity) throw new TypeError(`expected the activity ${event.entity.id} of an event to exist`);
        return { activity };
      },
      async present(limit) {
        const { services, viewer, clock } = context;
        const activities = await services.activities.standing(viewer, clock(), { ...filter, status }, limit);
        return activities.map((activity) => ({
          entity: { type: 'JointActivity', id: activity.id, version: activity.version },
          toPayload: () => ({ activity }),
        }));
      },
    });

const resolve = (notice: Notice & { activity: Activity }) => notice;

export const Subscription = {
  jointActivityLogged: { subscribe: subscribeTo('pairs.JointActivityLogged', 'LOGGED'), resolve },
  jointActivityConfirmed: { subscribe: subscribeTo('pairs.JointActivityConfirmed', 'CONFIRMED'), resolve },
} satisfies Partial<SubscriptionResolvers>;

export const JointActivity = {
  __resolveReference: ({ id }, { loaders }) => loaders.activities.visible.load(id),
  pair: ({ pairId }, _, { loaders }) => (pairId ? loaders.pairs.byId.load(pairId) : null),
  organizations: ({ organizationIds }) => organizationIds.map((id) => ({ id })),
  evidence: ({ evidence }) => [...evidence],
  light: (activity, _, { services, clock }) => lightOfActivity(activity, clock(), services.calendar),
  warnings: async (activity, _, { loaders }) => {
    const likeness = likenessOf(activity);
    const alike = likeness ? await loaders.activities.alike.load(likeness) : [];
    const duplicates = alike.filter(({ id }) => id !== activity.id);
    return [
      ...(activity.loggedLate ? [{ code: 'LOGGED_LATE' as const, duplicates: [] }] : []),
      ...(duplicates.length > 0 ? [{ code: 'LIKELY_DUPLICATE' as const, duplicates }] : []),
    ];
  },
  availableActions: async (activity, _, { viewer, loaders, clock }) => {
    const pair = activity.pairId ? await loaders.pairs.byId.load(activity.pairId) : null;
    if (!pair) return [];
    const { party } = loaders.organizations;
    const [A, B] = await Promise.all([party.load(pair.sideA), party.load(pair.sideB)]);
    const standing = standingOf(viewer, { pairId: pair.id, A, B, contacts: pair.contacts }, clock());
    return [...available(jointActivityWorkflow, activity, withLoggingSide(standing, activity))];
  },
  history: (activity, page, context) => historyOf({ type: 'JointActivity', id: activity.id }, page, context, true),
} satisfies JointActivityResolvers;

export const JointActivityWarning = {
  duplicates: ({ duplicates }) => [...duplicates],
} satisfies JointActivityWarningResolvers;
