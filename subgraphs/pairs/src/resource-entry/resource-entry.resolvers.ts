import { payload } from '@cobuild/subgraph';
import { available } from '@cobuild/workflow';
import type { Context } from '../context.js';
import type { MutationResolvers, ResourceEntryResolvers } from '../generated/graphql.js';
import { historyOf } from '../history.js';
import { standingOf } from '../pair/standing.rules.js';
import type { ResourceEntry as Entry } from './resource-entry.rules.js';
import type { EntryStep } from './resource-entry.service.js';
import { type ResourceAction, resourceEntryWorkflow } from './resource-entry.workflow.js';

const step =
  (action: ResourceAction) =>
  async (_: unknown, { input }: { input: EntryStep }, context: Context) =>
    payload('entry', await context.services.entries.step(action, context, input));

export const Mutation = {
  resourceEntryPledge: async (_, { input }, context) =>
    payload('entry', await context.services.entries.pledge(context, input)),
  resourceEntryApprove: step('approve'),
  resourceEntryArrive: step('arrive'),
  resourceEntryAcknowledge: step('acknowledge'),
  resourceEntryAudit: step('audit'),
  resourceEntryReverse: step('reverse'),
} satisfies Partial<MutationResolvers>;

const mustFindPair = async ({ pairId }: Entry, { loaders }: Context) => {
  const pair = await loaders.pairs.byId.load(pairId);
  if (!pair) throw new TypeError(`expected the pair ${pairId} of a resource entry to exist`);
  return pair;
};

export const ResourceEntry = {
  __resolveReference: ({ id }, { loaders }) => loaders.entries.visible.load(id),
  pair: (entry, _, context) => mustFindPair(entry, context),
  evidence: ({ evidence }) => [...evidence],
  reverses: ({ reverses }, _, { loaders }) => (reverses ? loaders.entries.visible.load(reverses) : null),
  reversedBy: ({ reversedBy }, _, { loaders }) => (reversedBy ? loaders.entries.visible.load(reversedBy) : null),
  availableActions: async (entry, _, context) => {
    const { viewer, loaders, clock } = context;
    const pair = await mustFindPair(entry, context);
    const { party } = loaders.organizations;
    const [A, B] = await Promise.all([party.load(pair.sideA), party.load(pair.sideB)]);
    const standing = standingOf(viewer, { pairId: pair.id, A, B, contacts: pair.contacts }, clock());
    return [...available(resourceEntryWorkflow, entry, standing)];
  },
  history: (entry, page, context) => historyOf({ type: 'ResourceEntry', id: entry.id }, page, context, true),
} satisfies ResourceEntryResolvers;
