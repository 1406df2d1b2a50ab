/**
 * `npm run compose [-- --check | --breaking | --publish]`
 *
 * Without a flag: composes the subgraphs and writes `supergraph.graphql` and `api.graphql`.
 * `--check`: writes nothing; fails when a file is stale or the API breaks what is published.
 * `--breaking`: lists breaking changes against `published.graphql`. `--publish`: takes the API of now as published.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { basename } from 'node:path';
import { subgraphSdl } from '@cobuild/subgraph';
import { breakingChanges } from './breaking.js';
import { composeSupergraph, type Composition } from './compose.js';
import { files, readSubgraphs } from './files.js';

const { values: flags } = parseArgs({
  options: { check: { type: 'boolean' }, breaking: { type: 'boolean' }, publish: { type: 'boolean' } },
});

/** Where each subgraph is served on one machine; the gateway takes other addresses from SUBGRAPH_URLS. */
const firstPort = 4001;

const composition = composeSupergraph(
  readSubgraphs().map(({ name, own }, index) => ({
    name,
    url: `http://localhost:${firstPort + index}/graphql`,
    typeDefs: subgraphSdl(own),
  })),
);
process.exitCode = composition.ok ? await settle(composition) : complain(composition);

async function settle({ supergraph, api }: Extract<Composition, { ok: true }>): Promise<number> {
  const wanted = [
    { path: files.supergraph, text: `${supergraph.trimEnd()}\n` },
    { path: files.api, text: `${api.trimEnd()}\n` },
  ];
  if (flags.publish) writeFileSync(files.published, `${api.trimEnd()}\n`);
  if (!flags.check && !flags.breaking) {
    for (const { path, text } of wanted) writeFileSync(path, text);
    console.log(wanted.map(({ path }) => basename(path)).join(', '));
    return 0;
  }
  const stale = flags.check ? wanted.filter(({ path, text }) => read(path) !== text) : [];
  for (const { path } of stale) console.error(`${basename(path)} is stale: run npm run compose`);

  const published = read(files.published);
  const breaking = published === null ? [] : await breakingChanges(published, api);
  for (const { path, message, reason } of breaking) {
    console.error(`breaking: ${path ?? ''} ${message}${reason ? ` (${reason})` : ''}`);
  }
  return stale.length + breaking.length > 0 ? 1 : 0;
}

function complain({ errors }: Extract<Composition, { ok: false }>): number {
  for (const { code, message, at } of errors) {
    const places = at.map(({ subgraph, line, column }) => `${subgraph ?? '?'}:${line}:${column}`).join(', ');
    console.error(`${code} ${places ? `at ${places} ` : ''}${message}`);
  }
  return 1;
}

function read(path: string): string | null {
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}
