import { loadSuccessors } from '@cobuild/directory';
import { payload } from '@cobuild/subgraph';
import { available } from '@cobuild/workflow';
import type { Context } from '../context.js';
import type {
  MutationResolvers,
  QueryResolvers,
  SuggestionAuthorResolvers,
  SuggestionResolvers,
} from '../generated/graphql.js';
import { historyOf } from '../history.js';
import { isEntitledTo, mustFindRoundtable, standingAt } from '../roundtable/roundtable-access.js';
import { answerLight, factsOf, type Suggestion as SuggestionType } from './suggestion.rules.js';
import { partsOf, type SuggestionStep } from './suggestion.service.js';
import { type SuggestionAction, suggestionWorkflow } from './suggestion.workflow.js';

/** A suggestion, for those who are entitled to its roundtable. */
const find = async (id: string, context: Context) => {
  const suggestion = await context.loaders.suggestions.byId.load(id);
  if (!suggestion) return null;
  return isEntitledTo(await mustFindRoundtable(suggestion.roundtableId, context), context) ? suggestion : null;
};

export const Query = {
  suggestion: (_, { id }, context) => find(id, context),
} satisfies Partial<QueryResolvers>;

const step = async (action: SuggestionAction, { input }: { input: SuggestionStep }, context: Context) =>
  payload('suggestion', await context.services.suggestions.step(action, context, input));

export const Mutation = {
  suggestionReceive: async (_, { input }, context) =>
    payload('suggestion', await context.services.suggestions.receive(context, input)),
  suggestionJudge: (_, args, context) => step('judge', args, context),
  suggestionAssign: (_, args, context) => step('assign', args, context),
  suggestionReassign: (_, args, context) => step('reassign', args, context),
  suggestionAnswer: (_, args, context) => step('answer', args, context),
  suggestionAccept: (_, args, context) => step('accept', args, context),
  suggestionDecline: (_, args, context) => step('decline', args, context),
  suggestionLinkResult: (_, args, context) => step('link', args, context),
  suggestionInformAuthor: (_, args, context) => step('informAuthor', args, context),
} satisfies Partial<MutationResolvers>;

const standingOf = async (suggestion: SuggestionType, context: Context) => {
  const roundtable = await mustFindRoundtable(suggestion.roundtableId, context);
  return { roundtable, standing: await standingAt(roundtable, partsOf(roundtable, suggestion), context) };
};

export const Suggestion = {
  __resolveReference: ({ id }, context) => find(id, context),
  roundtable: ({ roundtableId }, _, context) => mustFindRoundtable(roundtableId, context),
  issue: async ({ roundtableId, issueId }, _, context) => {
    const { issues } = await mustFindRoundtable(roundtableId, context);
    return issues.find(({ id }) => id === issueId) ?? null;
  },
  // Who follows the roundtable from above, or made another suggestion, does not learn names (domain.md G7).
  author: async (suggestion, _, context) => {
    const accountId = suggestion.author?.accountId ?? null;
    if (accountId !== null && accountId === context.viewer.accountId) return suggestion.author;
    const { standing } = await standingOf(suggestion, context);
    return standing.roles.length > 0 ? suggestion.author : null;
  },
  mergedInto: ({ mergedIntoId }, _, { loaders }) =>
    mergedIntoId === null ? null : loaders.suggestions.byId.load(mergedIntoId),
  responsibleOrg: ({ responsibleOrgId }) => (responsibleOrgId === null ? null : { id: responsibleOrgId }),
  light: (suggestion, _, { services, clock }) => answerLight(suggestion, clock(), services.calendar),
  availableActions: async (suggestion, _, context) => {
    const { roundtable, standing } = await standingOf(suggestion, context);
    const { status, responsibleOrgId } = suggestion;
    const isJudged = status === 'ANSWERED';
    const answeredBy = isJudged ? await loadSuccessors(context.loaders.successors, [responsibleOrgId]) : undefined;
    return [...available(suggestionWorkflow, factsOf(suggestion, roundtable, answeredBy), standing)];
  },
  history: ({ id }, page, context) => historyOf({ type: 'Suggestion', id }, page, context, true),
} satisfies SuggestionResolvers;

export const SuggestionAuthor = {
  organization: ({ organizationId }) => (organizationId === null ? null : { id: organizationId }),
} satisfies SuggestionAuthorResolvers;
