import { type Notice, payload } from '@cobuild/subgraph';
import { available } from '@cobuild/workflow';
import type { Context } from '../context.js';
import type {
  MutationResolvers,
  OrganizationResolvers,
  QueryResolvers,
  RoundtableChainResolvers,
  RoundtableCoHostResolvers,
  RoundtableParentResolvers,
  RoundtableResolvers,
  SubscriptionResolvers,
} from '../generated/graphql.js';
import { historyOf } from '../history.js';
import { isPublic } from '../outcome/outcome.rules.js';
import { liveRoundtables, type RoundtableNews } from './live-roundtables.js';
import { ifVisible, isEntitledTo, mustFindRoundtable, standingAt } from './roundtable-access.js';
import { hostsOf } from './roundtable-circle.service.js';
import { factsOf, openEndsOf } from './roundtable-steps.rules.js';
import {
  dayOf,
  minutesLight,
  personTimesOf,
  type Roundtable as RoundtableType,
  triageLight,
} from './roundtable.rules.js';
import type { RoundtableStep } from './roundtable.service.js';
import { type RoundtableAction, roundtableWorkflow } from './roundtable.workflow.js';

export const Query = {
  roundtable: async (_, { id }, context) => ifVisible(await context.loaders.roundtables.byId.load(id), context),
  roundtables: (_, { filter, order, ...page }, { viewer, clock, services }) =>
    services.roundtables.list(viewer, clock(), filter ?? {}, order, page),
  roundtableChain: async (_, { id, levels }, { viewer, clock, services, loaders }) => {
    const chain = await services.roundtables.chain(viewer, clock(), id, levels);
    // What belongs to them asks for them again.
    for (const one of chain ? [...chain.ancestors, chain.roundtable, ...chain.descendants] : []) {
      loaders.roundtables.byId.prime(one.id, one);
    }
    return chain;
  },
} satisfies Partial<QueryResolvers>;

const step = async (action: RoundtableAction, { input }: { input: RoundtableStep }, context: Context) =>
  payload('roundtable', await context.services.roundtables.step(action, context, input));

export const Mutation = {
  roundtableDraft: async (_, { input }, context) =>
    payload('roundtable', await context.services.roundtables.draft(context, input)),
  roundtableRevise: (_, args, context) => step('revise', args, context),
  roundtablePrepare: (_, args, context) => step('prepare', args, context),
  roundtableConfirmCoHost: (_, args, context) => step('confirmCoHost', args, context),
  roundtableDeclineCoHost: (_, args, context) => step('declineCoHost', args, context),
  roundtableAnnounce: (_, args, context) => step('announce', args, context),
  roundtableHold: (_, args, context) => step('hold', args, context),
  roundtablePublishMinutes: (_, args, context) => step('publishMinutes', args, context),
  roundtableFinishTriage: (_, args, context) => step('finishTriage', args, context),
  roundtableClose: (_, args, context) => step('close', args, context),
  roundtableCancel: (_, args, context) => step('cancel', args, context),
} satisfies Partial<MutationResolvers>;

export const Subscription = {
  roundtableUpdated: {
    subscribe: (_, filter, context) => liveRoundtables(context, filter),
    resolve: (notice: Notice & RoundtableNews) => notice,
  },
} satisfies Partial<SubscriptionResolvers>;

export const Organization = {
  roundtables: ({ id }, { filter, order, ...page }, { viewer, clock, services }) =>
    services.roundtables.list(viewer, clock(), { ...filter, organizationId: id }, order, page),
} satisfies OrganizationResolvers;

/** What is shared at a roundtable is for the entitled; to others it is as if it were not there. */
const ifEntitled = <T>(roundtable: RoundtableType, context: Context, value: T): T | null =>
  isEntitledTo(roundtable, context) ? value : null;

/** Outcomes of a roundtable that the viewer may see. */
const outcomesFor = async (roundtable: RoundtableType, context: Context) => {
  const all = await context.loaders.outcomes.ofRoundtable.load(roundtable.id);
  return isEntitledTo(roundtable, context) ? [...all] : all.filter(isPublic);
};

export const Roundtable = {
  __resolveReference: async ({ id }, context) => ifVisible(await context.loaders.roundtables.byId.load(id), context),
  convener: ({ convenerId }) => ({ id: convenerId }),
  coHosts: (roundtable, _, context) =>
    roundtable.coHosts.map((coHost) => ({ ...coHost, reason: ifEntitled(roundtable, context, coHost.reason) })),
  trigger: (roundtable, _, context) => ifEntitled(roundtable, context, roundtable.trigger),
  depth: ({ ancestorIds }) => ancestorIds.length,
  children: async ({ id }, _, context) =>
    (await context.loaders.roundtables.childrenOf.load(id)).flatMap((child) => ifVisible(child, context) ?? []),
  issues: ({ issues }) => [...issues],
  participants: ({ participants }) => [...participants],
  personTimes: personTimesOf,
  heldOn: dayOf,
  minutes: (roundtable, _, context) => ifEntitled(roundtable, context, roundtable.minutes),
  minutesLight: (roundtable, _, { services, clock }) => minutesLight(roundtable, clock(), services.calendar),
  light: (roundtable, _, { services, clock }) => triageLight(roundtable, clock(), services.calendar),
  suggestions: async (roundtable, { statuses }, context) => {
    if (!isEntitledTo(roundtable, context)) return [];
    const all = await context.loaders.suggestions.ofRoundtable.load(roundtable.id);
    return all.filter(({ status }) => !statuses || statuses.includes(status));
  },
  suggestionCounts: ({ id }, _, { loaders }) => loaders.suggestions.countsOf.load(id),
  outcomes: async (roundtable, { kinds }, context) =>
    (await outcomesFor(roundtable, context)).filter(({ kind }) => !kinds || kinds.includes(kind)),
  reason: (roundtable, _, context) => ifEntitled(roundtable, context, roundtable.reason),
  viewerIsEntitled: (roundtable, _, context) => isEntitledTo(roundtable, context),
  availableActions: async (roundtable, _, context) => {
    const { suggestions, outcomes } = context.loaders;
    const [standing, taken, recorded] = await Promise.all([
      standingAt(roundtable, hostsOf(roundtable), context),
      suggestions.ofRoundtable.load(roundtable.id),
      outcomes.ofRoundtable.load(roundtable.id),
    ]);
    return [...available(roundtableWorkflow, factsOf(roundtable, openEndsOf(taken, recorded)), standing)];
  },
  history: (roundtable, page, context) =>
    historyOf({ type: 'Roundtable', id: roundtable.id }, page, context, isEntitledTo(roundtable, context)),
} satisfies RoundtableResolvers;

export const RoundtableCoHost = {
  organization: ({ organizationId }) => ({ id: organizationId }),
} satisfies RoundtableCoHostResolvers;

export const RoundtableParent = {
  roundtable: ({ roundtableId }, _, context) => mustFindRoundtable(roundtableId, context),
  outcome: async ({ roundtableId, outcomeId }, _, context) => {
    if (outcomeId === null) return null;
    const earlier = await mustFindRoundtable(roundtableId, context);
    return (await outcomesFor(earlier, context)).find(({ id }) => id === outcomeId) ?? null;
  },
  issue: async ({ roundtableId, issueId }, _, context) => {
    const { issues } = await mustFindRoundtable(roundtableId, context);
    return issues.find(({ id }) => id === issueId) ?? null;
  },
} satisfies RoundtableParentResolvers;

export const RoundtableChain = {
  ancestors: ({ ancestors }) => [...ancestors],
  descendants: ({ descendants }) => [...descendants],
} satisfies RoundtableChainResolvers;
