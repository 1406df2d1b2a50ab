import { createHash } from 'node:crypto';
import { Supergraph } from '@apollo/federation-internals';
import type { GraphQLSchema } from 'graphql';
import { readResumableFields, type ResumableField } from './resumable.js';

/** A supergraph ready to be served: what clients may ask, and where its parts are. */
export interface ServedSupergraph {
  readonly sdl: string;
  /** Changes with the text of the supergraph. */
  readonly id: string;
  /** What clients see. */
  readonly api: GraphQLSchema;
  /** All types with what is inaccessible to clients; type conditions inside plans are decided on it. */
  readonly whole: GraphQLSchema;
  /** Address of each subgraph by its name. */
  readonly subgraphs: ReadonlyMap<string, string>;
  /** The live fields that go on from a cursor, by name. */
  readonly resumable: ReadonlyMap<string, ResumableField>;
}

/**
 * Reads a Federation 2 supergraph, also one that this house did not compose; throws where it is not one.
 *
 * Features with `for: SECURITY` are accepted: what they demand is the gateway's access rules to enforce.
 *
 * @param addresses overrides the addresses in the supergraph
 */
export function readSupergraph(sdl: string, addresses: Readonly<Record<string, string>> = {}): ServedSupergraph {
  const supergraph = Supergraph.build(sdl, { supportedFeatures: null });
  return {
    sdl,
    id: createHash('sha256').update(sdl).digest('hex').slice(0, 16),
    api: supergraph.apiSchema().toGraphQLJSSchema(),
    whole: supergraph.schema.toGraphQLJSSchema(),
    subgraphs: new Map(supergraph.subgraphsMetadata().map(({ name, url }) => [name, addresses[name] ?? url])),
    resumable: readResumableFields(supergraph.schema),
  };
}
