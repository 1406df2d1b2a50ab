import { loadSuccessors } from '@cobuild/directory';
import { payload, type StepInput } from '@cobuild/subgraph';
import { available } from '@cobuild/workflow';
import type { Context } from '../context.js';
import type { MutationResolvers, OutcomeResolvers, QueryResolvers } from '../generated/graphql.js';
import { historyOf } from '../history.js';
import { ifVisible, isEntitledTo, mustFindRoundtable, standingAt } from '../roundtable/roundtable-access.js';
import { factsOf, isPublic, type Outcome as OutcomeType } from './outcome.rules.js';
import { partsOf } from './outcome.service.js';
import { type OutcomeAction, outcomeWorkflow } from './outcome.workflow.js';

/** An outcome, for those who may see it. */
const find = async (id: string, context: Context) => {
  const outcome = await context.loaders.outcomes.byId.load(id);
  if (!outcome) return null;
  const roundtable = await mustFindRoundtable(outcome.roundtableId, context);
  return isPublic(outcome) || isEntitledTo(roundtable, context) ? outcome : null;
};

export const Query = {
  outcome: (_, { id }, context) => find(id, context),
} satisfies Partial<QueryResolvers>;

const step = async (action: OutcomeAction, { input }: { input: StepInput }, context: Context) =>
  payload('outcome', await context.services.outcomes.step(action, context, input));

export const Mutation = {
  outcomeRecord: async (_, { input }, context) =>
    payload('outcome', await context.services.outcomes.record(context, input)),
  outcomeConfirm: (_, args, context) => step('confirm', args, context),
  outcomeReject: (_, args, context) => step('reject', args, context),
  outcomeWithdraw: (_, args, context) => step('withdraw', args, context),
} satisfies Partial<MutationResolvers>;

const carryingOn = async ({ id, roundtableId }: OutcomeType, { loaders }: Context) =>
  (await loaders.roundtables.childrenOf.load(roundtableId)).filter(({ parent }) => parent?.outcomeId === id);

export const Outcome = {
  __resolveReference: ({ id }, context) => find(id, context),
  roundtable: ({ roundtableId }, _, context) => mustFindRoundtable(roundtableId, context),
  issue: async ({ roundtableId, issueId }, _, context) => {
    const { issues } = await mustFindRoundtable(roundtableId, context);
    return issues.find(({ id }) => id === issueId) ?? null;
  },
  payer: ({ payerOrgId }) => (payerOrgId === null ? null : { id: payerOrgId }),
  reason: async ({ roundtableId, reason }, _, context) =>
    isEntitledTo(await mustFindRoundtable(roundtableId, context), context) ? reason : null,
  carriedOnBy: async (outcome, _, context) =>
    (await carryingOn(outcome, context)).flatMap((child) => ifVisible(child, context) ?? []),
  availableActions: async (outcome, _, context) => {
    const roundtable = await mustFindRoundtable(outcome.roundtableId, context);
    const [standing, children] = await Promise.all([
      standingAt(roundtable, partsOf(roundtable, outcome), context),
      carryingOn(outcome, context),
    ]);
    const isCarriedOn = children.some(({ status }) => status !== 'CANCELLED');
    const recordedBy = await loadSuccessors(context.loaders.successors, [outcome.recordedByOrgId]);
    return [...available(outcomeWorkflow, factsOf(outcome, isCarriedOn, recordedBy), standing)];
  },
  history: async ({ id, roundtableId }, page, context) => {
    const roundtable = await mustFindRoundtable(roundtableId, context);
    return historyOf({ type: 'Outcome', id }, page, context, isEntitledTo(roundtable, context));
  },
} satisfies OutcomeResolvers;
