import { composeServices } from '@apollo/composition';
import { printSchema, Supergraph } from '@apollo/federation-internals';
import { GraphQLError, parse, Source } from 'graphql';

/** One part of the graph: its name, where it is served, and its whole SDL. */
export interface SubgraphSource {
  readonly name: string;
  readonly url: string;
  readonly typeDefs: string;
}

/** Why the parts do not make one graph, and where in which part. */
export interface CompositionError {
  readonly code: string;
  readonly message: string;
  readonly at: readonly { readonly subgraph: string | null; readonly line: number; readonly column: number }[];
}

/** A supergraph with the API schema that clients see, or everything that stands in its way. */
export type Composition =
  | { readonly ok: true; readonly supergraph: string; readonly api: string; readonly hints: readonly string[] }
  | { readonly ok: false; readonly errors: readonly CompositionError[] };

/** Composes the subgraphs into one supergraph; says every error with its place in the subgraph that causes it. */
export function composeSupergraph(subgraphs: readonly SubgraphSource[]): Composition {
  const broken: CompositionError[] = [];
  const services = subgraphs.flatMap(({ name, url, typeDefs }) => {
    try {
      return [{ name, url, typeDefs: parse(new Source(typeDefs, `${name}/schema.graphql`)) }];
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error;
      broken.push(located(error, name));
      return [];
    }
  });
  if (broken.length > 0) return { ok: false, errors: broken };

  const composed = composeServices(services);
  if (composed.errors) return { ok: false, errors: composed.errors.map((error) => located(error, null)) };
  return {
    ok: true,
    supergraph: composed.supergraphSdl,
    api: apiSchemaOf(composed.supergraphSdl),
    hints: composed.hints.map((hint) => `${hint.definition.code}: ${hint.message}`),
  };
}

/** The schema that clients of a supergraph see, as SDL. Any supergraph is read, access directives or not. */
export function apiSchemaOf(supergraph: string): string {
  return printSchema(Supergraph.build(supergraph, { supportedFeatures: null }).apiSchema());
}

function located(error: GraphQLError, subgraph: string | null): CompositionError {
  const locations = error.locations ?? [];
  return {
    code: typeof error.extensions['code'] === 'string' ? error.extensions['code'] : 'INVALID_GRAPHQL',
    message: error.message,
    at: locations.map(({ line, column }, index) => ({
      subgraph: subgraph ?? subgraphOf(error.nodes?.[index]),
      line,
      column,
    })),
  };
}

/** Composition marks the AST nodes in its errors with the subgraph that they come from. */
function subgraphOf(node: object | undefined): string | null {
  if (node && 'subgraph' in node && typeof node.subgraph === 'string') return node.subgraph;
  return null;
}
