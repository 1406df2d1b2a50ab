import { assertValidSchema } from 'graphql';
import { seenThrough, type Contracts } from '../access/contracts.js';
import type { Policies } from '../access/fulfils.js';
import { createAccessOf, type AccessOf } from '../access/operation-access.js';
import { createPrices, type Prices } from '../limits/cost/prices.js';
import { createDocuments, type DocumentBounds, type Documents } from '../planning/documents.js';
import { createOperations, type Operations } from '../planning/operations.js';
import { createPlanner, type Planner } from '../planning/planner.js';
import { readSupergraph, type ServedSupergraph } from './supergraph.js';

/**
 * One supergraph in service, as a kind of client sees it, with all that has been worked out for it. It lives as long as
 * somebody uses it.
 */
export interface Graph {
  readonly supergraph: ServedSupergraph;
  readonly documents: Documents;
  readonly operations: Operations;
  readonly accessOf: AccessOf;
  readonly prices: Prices;
}

/** The graph that is served now; a new one takes over between two requests. Whoever began on a graph ends on it. */
export interface Graphs {
  /** @param contract through which it is seen; none: the whole */
  current(contract?: string | null): Graph;
  /** Takes a new supergraph over once it can plan; rejects, and changes nothing, where it cannot be served. */
  replace(sdl: string): Promise<void>;
  onChange(listener: (graph: Graph) => void): () => void;
  close(): Promise<void>;
}

/** What every graph is made with. */
export interface GraphOptions {
  /** Addresses that go before those in the supergraph, by subgraph name. */
  readonly addresses: Readonly<Record<string, string>>;
  readonly bounds: DocumentBounds;
  readonly contracts: Contracts;
  readonly policies: Policies;
}

interface Opened {
  readonly whole: Graph;
  readonly byContract: ReadonlyMap<string, Graph>;
  readonly planner: Planner;
}

/** Starts with a supergraph; rejects where it cannot be served. */
export async function createGraphs(sdl: string, options: GraphOptions): Promise<Graphs> {
  const listeners = new Set<(graph: Graph) => void>();
  const planners = new Set<Planner>();
  let current = await open(sdl, options);
  planners.add(current.planner);
  let isClosed = false;
  return {
    current(contract = null) {
      const graph = contract === null ? current.whole : current.byContract.get(contract);
      if (!graph) throw new TypeError(`expected a known contract, got ${contract}`);
      return graph;
    },
    async replace(text) {
      if (text === current.whole.supergraph.sdl) return;
      const next = await open(text, options);
      if (isClosed) return next.planner.close();
      planners.add(next.planner);
      current.planner.retire();
      current = next;
      for (const listener of listeners) listener(current.whole);
    },
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async close() {
      isClosed = true;
      await Promise.all([...planners].map((planner) => planner.close()));
    },
  };
}

async function open(sdl: string, options: GraphOptions): Promise<Opened> {
  const { addresses, bounds, contracts, policies } = options;
  const supergraph = readSupergraph(sdl, addresses);
  assertValidSchema(supergraph.api);
  const seen = Object.entries(contracts).map(
    ([name, contract]) => [name, seenThrough(supergraph, name, contract)] as const,
  );
  const planner = createPlanner(sdl, { contracts });
  await planner.ready();
  const graphOf = (served: ServedSupergraph, contract: string | null): Graph => ({
    supergraph: served,
    documents: createDocuments(planner, contract, bounds),
    operations: createOperations(served, planner),
    accessOf: createAccessOf(served, policies),
    prices: createPrices(served.api, served.costs),
  });
  return {
    whole: graphOf(supergraph, null),
    byContract: new Map(seen.map(([name, served]) => [name, graphOf(served, name)])),
    planner,
  };
}
