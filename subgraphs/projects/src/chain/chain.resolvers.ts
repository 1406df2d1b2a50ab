import { fault } from '@cobuild/subgraph';
import type { Context } from '../context.js';
import type {
  ChainLinkResolvers,
  ChainThingResolvers,
  ConferenceTopicResolvers,
  JointActionResolvers,
  JointActivityResolvers,
  OriginChainResolvers,
  OutcomeResolvers,
  PairListItemResolvers,
  PairResolvers,
  ProposalResolvers,
  QueryResolvers,
  RoundtableResolvers,
  SuggestionResolvers,
} from '../generated/graphql.js';
import {
  type ChainKind,
  chainKinds,
  isChainKind,
  kindOf,
  referenceOf,
  type ThingReference,
} from './chain-kinds.rules.js';
import { walk } from './chain-walk.service.js';
import { mostDepth } from './chain-thing.rules.js';

const usualDepth = 5;

export const Query = {
  originChain: async (_, { kind: written, id, depth }, { services }) => {
    const kind = kindOf(written);
    if (!isChainKind(kind)) throw fault('BAD_USER_INPUT', `"kind" is one of ${Object.keys(chainKinds).join(', ')}`);
    const generations = depth ?? usualDepth;
    if (generations < 1 || generations > mostDepth) {
      throw fault('BAD_USER_INPUT', `"depth" must be between 1 and ${mostDepth}`, { argument: 'depth' });
    }
    return walk(services.chains, { kind, id }, generations);
  },
} satisfies Partial<QueryResolvers>;

/** Where a thing stands in its chain, as this subgraph adds it to things of all. */
export const links = (kind: ChainKind) => ({
  origins: async ({ id }: { readonly id: string }, _: unknown, { loaders }: Context) => {
    const thing = await loaders.chains.thing.load({ kind, id });
    return (thing?.origins ?? []).map(referenceOf);
  },
  ledTo: async ({ id }: { readonly id: string }, _: unknown, { loaders }: Context) =>
    (await loaders.chains.ledTo.load({ kind, id })).map((thing) => referenceOf(thing.id)),
});

const linked = (kind: ChainKind) => ({
  __resolveReference: ({ id }: { readonly id: string }) => ({ id }),
  ...links(kind),
});

export const Roundtable = linked('Roundtable') satisfies RoundtableResolvers;
export const Suggestion = linked('Suggestion') satisfies SuggestionResolvers;
export const Outcome = linked('Outcome') satisfies OutcomeResolvers;
export const ConferenceTopic = linked('ConferenceTopic') satisfies ConferenceTopicResolvers;
export const Proposal = linked('Proposal') satisfies ProposalResolvers;
export const JointAction = linked('JointAction') satisfies JointActionResolvers;
export const Pair = linked('Pair') satisfies PairResolvers;
export const PairListItem = linked('PairListItem') satisfies PairListItemResolvers;
export const JointActivity = linked('JointActivity') satisfies JointActivityResolvers;

/** Things of this subgraph name their origin themselves; no log need tell it first. */
const own = (kind: ChainKind) => ({
  origins: ({ origin }: { readonly origin: ThingReference | null }) => (origin === null ? [] : [origin]),
  ledTo: links(kind).ledTo,
});

export const Project = own('Project');
export const Result = own('Result');

/** Things of this subgraph are read here; those of others are named, and read by their owners. */
async function read({ kind, id }: ThingReference, { loaders }: Context) {
  if (!isChainKind(kind) || !(await loaders.chains.thing.load({ kind, id }))) return null;
  if (chainKinds[kind] !== 'projects') return { __typename: kind, id };
  const thing = await loaders.ownThing(kind, id);
  return thing && { ...thing, __typename: kind };
}

export const ChainLink = {
  isKnown: async (link, _, { loaders }) => (await loaders.chains.thing.load(link)) !== null,
  thing: (link, _, context) => read(link, context),
} satisfies ChainLinkResolvers;

export const ChainThing = {
  __resolveType: ({ __typename }) => __typename,
} satisfies ChainThingResolvers;

export const OriginChain = {
  things: ({ things }) => things.map(({ id }) => referenceOf(id)),
  steps: ({ steps }) => [...steps],
} satisfies OriginChainResolvers;
