import type { FetchNode } from '@apollo/query-planner';
import type { ServedSupergraph } from '../../supergraph/supergraph.js';
import { compileRepresentations, type Representations } from './representation.js';
import { compileRewrites, renamesOf, type Rewrite } from './rewrites.js';
import { compileAsk, type Ask } from './send.js';
import type { TargetPath } from './targets.js';

/** What a subgraph is asked about entities. Fetches of one plan that ask the same, for whichever objects, share it. */
export interface EntityAsk extends Ask {
  readonly representations: Representations;
  readonly rewrite: Rewrite | null;
  readonly renames: ReadonlyMap<string | number, string>;
  /** How many fetches of the plan ask this. */
  fetches: number;
}

/** Compiles what a fetch asks about entities. */
export function compileEntityAsk(supergraph: ServedSupergraph, node: FetchNode, path: TargetPath): EntityAsk {
  const { whole } = supergraph;
  return {
    ...compileAsk(supergraph, node, path),
    representations: compileRepresentations(whole, node.requires ?? [], node.inputRewrites),
    rewrite: compileRewrites(whole, node.outputRewrites),
    renames: renamesOf(node.outputRewrites),
    fetches: 0,
  };
}
