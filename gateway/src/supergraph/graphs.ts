import { assertValidSchema, type GraphQLSchema, type ValidationRule } from 'graphql';
import { createDocuments, type Documents } from '../planning/documents.js';
import { createOperationPlanner, type OperationPlanner } from '../planning/operation.js';
import { readSupergraph, type ServedSupergraph } from './supergraph.js';

/** One supergraph in service with all that has been worked out for it. It lives as long as somebody uses it. */
export interface Graph {
  readonly supergraph: ServedSupergraph;
  readonly documents: Documents;
  readonly operations: OperationPlanner;
}

/** The graph that is served now; a new one takes over between two requests. */
export interface Graphs {
  current(): Graph;
  /** The graph to which an API schema belongs: a request ends on the graph with which it began. */
  of(api: GraphQLSchema): Graph;
  /** Takes a new supergraph over; throws, and changes nothing, where it cannot be served. */
  replace(sdl: string): void;
  onChange(listener: (graph: Graph) => void): () => void;
}

/** Starts with a supergraph; throws where it cannot be served. */
export function createGraphs(
  sdl: string,
  addresses: Readonly<Record<string, string>>,
  rules: readonly ValidationRule[] = [],
): Graphs {
  const bySchema = new WeakMap<GraphQLSchema, Graph>();
  const listeners = new Set<(graph: Graph) => void>();
  const read = (text: string): Graph => {
    const supergraph = readSupergraph(text, addresses);
    assertValidSchema(supergraph.api);
    const graph = {
      supergraph,
      documents: createDocuments(supergraph, { rules }),
      operations: createOperationPlanner(supergraph),
    };
    bySchema.set(supergraph.api, graph);
    return graph;
  };
  let current = read(sdl);
  return {
    current: () => current,
    of: (api) => bySchema.get(api) ?? current,
    replace(text) {
      if (text === current.supergraph.sdl) return;
      current = read(text);
      for (const listener of listeners) listener(current);
    },
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
