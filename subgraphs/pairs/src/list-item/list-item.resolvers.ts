import { payload, type StepInput } from '@cobuild/subgraph';
import { available } from '@cobuild/workflow';
import type { Context } from '../context.js';
import type {
  MutationResolvers,
  PairListGapsResolvers,
  PairListItemResolvers,
  PairResolvers,
} from '../generated/graphql.js';
import { historyOf } from '../history.js';
import { standingOf } from '../pair/standing.rules.js';
import { answersOf, gapsOf, lightOfItem, type ListItem } from './list-item.rules.js';
import { type ListItemAction, workflowOf } from './list-item.workflow.js';

const step =
  (action: ListItemAction) =>
  async (_: unknown, { input }: { input: StepInput }, context: Context) =>
    payload('item', await context.services.items.step(action, context, input));

export const Mutation = {
  pairListItemAdd: async (_, { input }, context) => payload('item', await context.services.items.add(context, input)),
  pairListItemLink: async (_, { input }, context) => payload('item', await context.services.items.link(context, input)),
  pairListItemTarget: step('target'),
  pairListItemSolve: step('solve'),
  pairListItemGiveUp: step('giveUp'),
  pairListItemMeet: step('meet'),
  pairListItemMiss: step('miss'),
  pairListItemDeliver: step('deliver'),
  pairListItemUse: step('use'),
  pairListItemConfirm: step('confirm'),
  pairListItemReject: step('reject'),
} satisfies Partial<MutationResolvers>;

const mustFindPair = async ({ pairId }: ListItem, { loaders }: Context) => {
  const pair = await loaders.pairs.byId.load(pairId);
  if (!pair) throw new TypeError(`expected the pair ${pairId} of a list entry to exist`);
  return pair;
};

export const PairListItem = {
  __resolveReference: ({ id }, { loaders }) => loaders.items.visible.load(id),
  pair: (item, _, context) => mustFindPair(item, context),
  owner: ({ ownerId }) => ({ id: ownerId }),
  light: (item, _, { services, clock }) => lightOfItem(item, clock(), services.calendar),
  links: async ({ pairId, links }, _, { loaders }) => {
    const ofPair = await loaders.items.ofPair.load(pairId);
    return ofPair.filter(({ id }) => links.includes(id));
  },
  answers: async ({ id, pairId }, _, { loaders }) => {
    const ofPair = await loaders.items.ofPair.load(pairId);
    return ofPair.filter(({ links }) => links.includes(id));
  },
  availableActions: async (item, _, context) => {
    const { viewer, loaders, clock } = context;
    const pair = await mustFindPair(item, context);
    const { party } = loaders.organizations;
    const [A, B] = await Promise.all([party.load(pair.sideA), party.load(pair.sideB)]);
    const standing = standingOf(viewer, { pairId: pair.id, A, B, contacts: pair.contacts }, clock());
    const answers = answersOf(item, await loaders.items.ofPair.load(item.pairId));
    return [...available(workflowOf(item.list), { ...item, answers }, standing)];
  },
  history: (item, page, context) => historyOf({ type: 'PairListItem', id: item.id }, page, context, true),
} satisfies PairListItemResolvers;

export const PairListGaps = {
  problemsWithoutTarget: ({ problemsWithoutTarget }) => [...problemsWithoutTarget],
  targetsWithoutPolicy: ({ targetsWithoutPolicy }) => [...targetsWithoutPolicy],
  targetsMetWithoutConfirmedEffect: ({ targetsMetWithoutConfirmedEffect }) => [...targetsMetWithoutConfirmedEffect],
} satisfies PairListGapsResolvers;

export const Pair = {
  listGaps: async ({ id }, _, { loaders }) =>
    (await loaders.pairs.entitled.load(id)) ? gapsOf(await loaders.items.ofPair.load(id)) : null,
} satisfies PairResolvers;
