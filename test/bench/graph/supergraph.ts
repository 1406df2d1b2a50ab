import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';
import { typeDefinitions, type SubgraphName } from './type-definitions.js';

/** Composes the benchmarks' subgraphs, as they are reached at these addresses. */
export function composeSupergraph(urls: Readonly<Record<SubgraphName, string>>): string {
  const names = Object.keys(typeDefinitions) as SubgraphName[];
  const composed = composeServices(
    names.map((name) => ({ name, url: urls[name], typeDefs: parse(typeDefinitions[name]) })),
  );
  if (composed.errors) throw new Error(composed.errors.map(String).join('\n'));
  return composed.supergraphSdl;
}
