import { assertValidSchema } from 'graphql';
import { createDocuments, type DocumentBounds, type Documents } from '../planning/documents.js';
import { createOperations, type Operations } from '../planning/operations.js';
import { createPlanner, type Planner } from '../planning/planner.js';
import { readSupergraph, type ServedSupergraph } from './supergraph.js';

/** One supergraph in service with all that has been worked out for it. It lives as long as somebody uses it. */
export interface Graph {
  readonly supergraph: ServedSupergraph;
  readonly documents: Documents;
  readonly operations: Operations;
}

/** The graph that is served now; a new one takes over between two requests. Whoever began on a graph ends on it. */
export interface Graphs {
  current(): Graph;
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
}

/** Starts with a supergraph; rejects where it cannot be served. */
export async function createGraphs(sdl: string, options: GraphOptions): Promise<Graphs> {
  const listeners = new Set<(graph: Graph) => void>();
  const planners = new Set<Planner>();
  let current = await open(sdl, options);
  planners.add(current.planner);
  let isClosed = false;
  return {
    current: () => current,
    async replace(text) {
      if (text === current.supergraph.sdl) return;
      const next = await open(text, options);
      if (isClosed) return next.planner.close();
      planners.add(next.planner);
      current.planner.retire();
      current = next;
      for (const listener of listeners) listener(current);
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

async function open(sdl: string, { addresses, bounds }: GraphOptions): Promise<Graph & { readonly planner: Planner }> {
  const supergraph = readSupergraph(sdl, addresses);
  assertValidSchema(supergraph.api);
  const planner = createPlanner(sdl);
  await planner.ready();
  const documents = createDocuments(planner, bounds);
  return { supergraph, planner, documents, operations: createOperations(supergraph, planner) };
}
