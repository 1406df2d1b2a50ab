import { loadSuccessors } from '@cobuild/directory';
import { emptyPage, type Notice, payload } from '@cobuild/subgraph';
import { available } from '@cobuild/workflow';
import { isEntitledTo } from '../alliance/alliance.resolvers.js';
import { nobody, standingOf } from '../alliance/standing.rules.js';
import type { Context } from '../context.js';
import type {
  ActionBoardResolvers,
  ActionBoardRowResolvers,
  ActionColumnResolvers,
  AllianceResolvers,
  JointActionResolvers,
  MutationResolvers,
  QueryResolvers,
  SubscriptionResolvers,
} from '../generated/graphql.js';
import { historyOf } from '../history.js';
import { type JointAction as ActionType } from './joint-action.rules.js';
import { proposalFor } from '../proposal/proposal.resolvers.js';
import { doersOf, factsOf, lightOfAction } from './joint-action-steps.rules.js';
import type { ActionStep } from './joint-action.service.js';
import { type JointActionAction, jointActionWorkflow } from './joint-action.workflow.js';
import { liveActions } from './live-actions.js';

const endedOnBoard = { usual: 20, most: 100 } as const;

export const Query = {
  jointAction: (_, { id }, { loaders }) => loaders.jointActions.visible.load(id),
  actionBoard: async (_, { allianceId, ended }, context) => {
    if (!(await isEntitledTo(allianceId, context))) return null;
    const shown = Math.min(Math.max(ended ?? endedOnBoard.usual, 0), endedOnBoard.most);
    return context.services.actionBoards.read(allianceId, context.clock(), shown);
  },
} satisfies Partial<QueryResolvers>;

const step = async (action: JointActionAction, { input }: { input: ActionStep }, context: Context) =>
  payload('jointAction', await context.services.jointActions.step(action, context, input));

export const Mutation = {
  jointActionPlan: async (_, { input }, context) =>
    payload('jointAction', await context.services.jointActions.plan(context, input)),
  jointActionRevise: (_, args, context) => step('revise', args, context),
  jointActionStart: (_, args, context) => step('start', args, context),
  jointActionDeliver: (_, args, context) => step('deliver', args, context),
  jointActionReview: (_, args, context) => step('review', args, context),
  jointActionCancel: (_, args, context) => step('cancel', args, context),
} satisfies Partial<MutationResolvers>;

export const Subscription = {
  jointActionUpdated: {
    subscribe: (_, filter, context) =>
      liveActions(context, filter, {
        accepts: ({ entity }) => entity.type === 'JointAction' || entity.type === 'ActionTask',
        toPayload: (_event, { jointAction }) => ({ jointAction }),
        async present(limit) {
          const { services, viewer, clock } = context;
          const actions = await services.presentActions.actions(viewer, clock(), filter, limit);
          return actions.map((jointAction) => ({
            entity: { type: 'JointAction', id: jointAction.id, version: jointAction.version },
            toPayload: () => ({ jointAction }),
          }));
        },
      }),
    resolve: (notice: Notice & { jointAction: ActionType }) => notice,
  },
} satisfies Partial<SubscriptionResolvers>;

export const Alliance = {
  openActions: async ({ id }, _, context) =>
    (await isEntitledTo(id, context)) ? [...(await context.loaders.jointActions.openOf.load(id))] : [],
  jointActions: async ({ id }, { filter, ...page }, context) =>
    (await isEntitledTo(id, context))
      ? context.services.jointActions.list({ ...filter, allianceId: id }, page)
      : emptyPage(),
} satisfies AllianceResolvers;

export const JointAction = {
  __resolveReference: ({ id }, { loaders }) => loaders.jointActions.visible.load(id),
  alliance: async ({ allianceId }, _, { loaders }) => {
    if (allianceId === null) return null;
    const alliance = await loaders.alliances.byId.load(allianceId);
    if (!alliance) throw new TypeError(`expected the alliance ${allianceId} of a joint action to exist`);
    return alliance;
  },
  proposal: ({ proposalId }, _, context) => (proposalId === null ? null : proposalFor(proposalId, context)),
  followers: ({ followers }) => followers.organizationIds.map((id) => ({ id })),
  lead: ({ leadOrgId }) => (leadOrgId === null ? null : { id: leadOrgId }),
  light: (action, _, { services, clock }) => lightOfAction(action, clock(), services.calendar),
  evidence: ({ evidence }) => [...evidence],
  tasks: async ({ id }, _, { loaders }) => [...(await loaders.actionTasks.ofAction.load(id))],
  availableActions: async (action, _, { viewer, loaders, clock }) => {
    const [circle, tasks] = await Promise.all([
      action.allianceId === null ? nobody : loaders.alliances.circle.load(action.allianceId),
      loaders.actionTasks.ofAction.load(action.id),
    ]);
    if (!circle) return [];
    const doers = doersOf(action, tasks);
    const doneBy = action.status === 'DELIVERED' ? await loadSuccessors(loaders.successors, doers) : doers;
    return [...available(jointActionWorkflow, factsOf(action, tasks, doneBy), standingOf(viewer, circle, clock()))];
  },
  history: ({ id }, page, context) => historyOf({ type: 'JointAction', id }, page, context, true),
} satisfies JointActionResolvers;

export const ActionBoard = {
  alliance: async ({ allianceId }, _, { loaders }) => {
    const alliance = await loaders.alliances.byId.load(allianceId);
    if (!alliance) throw new TypeError(`expected the alliance ${allianceId} of a board to exist`);
    return alliance;
  },
  columns: ({ columns }) => [...columns],
  organizations: ({ rows }) => [...rows],
  late: ({ late }) => [...late],
} satisfies ActionBoardResolvers;

export const ActionColumn = {
  totalCount: ({ total }) => total,
  actions: ({ actions }) => [...actions],
} satisfies ActionColumnResolvers;

export const ActionBoardRow = {
  organization: ({ organizationId }) => ({ id: organizationId }),
  openCount: ({ open }) => open,
  toReassignCount: ({ toReassign }) => toReassign,
  lateCount: ({ late }) => late,
  doneCount: ({ done }) => done,
  tasks: ({ tasks }) => [...tasks],
} satisfies ActionBoardRowResolvers;
