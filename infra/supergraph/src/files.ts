import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const house = new URL('../../../', import.meta.url);

const inSupergraph = (name: string): string => fileURLToPath(new URL(`infra/supergraph/${name}`, house));

/** Where the composed graph is kept, as paths. */
export const files = {
  supergraph: inSupergraph('supergraph.graphql'),
  api: inSupergraph('api.graphql'),
  published: inSupergraph('published.graphql'),
  ofContract: (name: string) => ({
    api: inSupergraph(`${name}.graphql`),
    published: inSupergraph(`${name}.published.graphql`),
  }),
} as const;

/** Name and own SDL of every subgraph of the house, in the order of their names. */
export function readSubgraphs(): readonly { readonly name: string; readonly own: string }[] {
  const directory = fileURLToPath(new URL('subgraphs/', house));
  return readdirSync(directory, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({ name, path: join(directory, name, 'schema.graphql') }))
    .filter(({ path }) => existsSync(path))
    .map(({ name, path }) => ({ name, own: readFileSync(path, 'utf8') }))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}
