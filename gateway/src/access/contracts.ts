import { contractSchema, type Contract } from '@cobuild/supergraph';
import { assertValidSchema, type GraphQLSchema } from 'graphql';
import type { ServedSupergraph } from '../supergraph/supergraph.js';

/** Contracts by name. */
export type Contracts = Readonly<Record<string, Contract>>;

/** The API that a contract leaves of a supergraph; throws, with every reason, where it leaves none. */
export function contractApi(sdl: string, name: string, contract: Contract): GraphQLSchema {
  const made = contractSchema(sdl, contract);
  if (!made.ok) throw new Error(`contract ${name}: ${made.reasons.join('; ')}`);
  const api = made.api.toGraphQLJSSchema();
  assertValidSchema(api);
  return api;
}

/**
 * A supergraph as clients of a contract see it: what the contract leaves out does not exist for them. Plans are the same as
 * those of the whole, so that a subgraph may still give an object of a type that they do not see; it is null for them.
 */
export function seenThrough(supergraph: ServedSupergraph, name: string, contract: Contract): ServedSupergraph {
  return {
    ...supergraph,
    id: `${supergraph.id}:${name}`,
    api: contractApi(supergraph.sdl, name, contract),
  };
}
