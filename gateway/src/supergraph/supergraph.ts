import { createHash } from 'node:crypto';
import { DEFAULT_SUPPORTED_SUPERGRAPH_FEATURES, Supergraph } from '@apollo/federation-internals';
import type { GraphQLSchema } from 'graphql';
import { readAccessRules, type AccessRules } from '../access/rules.js';
import { readCosts, type Costs } from '../limits/cost/costs.js';
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
  /** What its types and fields require of those who read them. */
  readonly access: AccessRules;
  /** What it says of the costs of its types and fields. */
  readonly costs: Costs;
}

/**
 * What a supergraph may need for its execution or its security: what is linked so and not listed here is refused, because
 * serving it would leave out what it demands. (Link specification, `for:`)
 */
const understood: ReadonlySet<string> = new Set([
  ...DEFAULT_SUPPORTED_SUPERGRAPH_FEATURES,
  'https://specs.apollo.dev/authenticated/v0.1',
  'https://specs.apollo.dev/requiresScopes/v0.1',
  'https://specs.apollo.dev/policy/v0.1',
  'https://specs.apollo.dev/context/v0.1',
  'https://specs.apollo.dev/cost/v0.1',
]);

/**
 * Reads a Federation 2 supergraph, also one that this house did not compose; throws where it is not one.
 *
 * @param addresses overrides the addresses in the supergraph
 */
export function readSupergraph(sdl: string, addresses: Readonly<Record<string, string>> = {}): ServedSupergraph {
  const supergraph = Supergraph.build(sdl, { supportedFeatures: new Set(understood) });
  return {
    sdl,
    id: createHash('sha256').update(sdl).digest('hex').slice(0, 16),
    api: supergraph.apiSchema().toGraphQLJSSchema(),
    whole: supergraph.schema.toGraphQLJSSchema(),
    subgraphs: new Map(supergraph.subgraphsMetadata().map(({ name, url }) => [name, addresses[name] ?? url])),
    resumable: readResumableFields(supergraph.schema),
    access: readAccessRules(supergraph.schema),
    costs: readCosts(supergraph.schema),
  };
}
