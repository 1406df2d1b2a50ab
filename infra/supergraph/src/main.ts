/**
 * `npm run compose [-- --check | --breaking | --publish]`
 *
 * Without a flag: composes the subgraphs and writes `supergraph.graphql`, `api.graphql` and `NAME.graphql` for each contract.
 * `--check`: writes nothing; fails when a file is stale, a contract cannot be served, or an API breaks what is published.
 * `--breaking`: lists breaking changes against `published.graphql` and `NAME.published.graphql`. `--publish`: takes the
 * APIs of now as published.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { basename } from 'node:path';
import { printSchema } from '@apollo/federation-internals';
import { subgraphSdl } from '@cobuild/subgraph';
import { breakingChanges } from './breaking.js';
import { composeSupergraph, type Composition } from './compose.js';
import { contractSchema } from './contract.js';
import { houseContracts } from './contracts.js';
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

/** A form of the API that some kind of client sees: where it is kept, and as what it was published last. */
interface Api {
  readonly name: string;
  readonly text: string;
  readonly path: string;
  readonly published: string;
}

async function settle({ supergraph, api }: Extract<Composition, { ok: true }>): Promise<number> {
  const { apis, refusals } = contractApis(supergraph);
  for (const refusal of refusals) console.error(refusal);
  if (refusals.length > 0) return 1;
  const all: readonly Api[] = [{ name: 'api', text: api, path: files.api, published: files.published }, ...apis];
  const wanted = [{ path: files.supergraph, text: supergraph }, ...all];
  if (flags.publish) for (const { published, text } of all) writeFileSync(published, ended(text));
  if (!flags.check && !flags.breaking) {
    for (const { path, text } of wanted) writeFileSync(path, ended(text));
    console.log(wanted.map(({ path }) => basename(path)).join(', '));
    return 0;
  }
  const stale = flags.check ? wanted.filter(({ path, text }) => read(path) !== ended(text)) : [];
  for (const { path } of stale) console.error(`${basename(path)} is stale: run npm run compose`);

  let broken = 0;
  for (const { name, text, published } of all) {
    const before = read(published);
    const breaking = before === null ? [] : await breakingChanges(before, text);
    for (const { path, message, reason } of breaking) {
      console.error(`breaking: ${name} ${path ?? ''} ${message}${reason ? ` (${reason})` : ''}`);
    }
    broken += breaking.length;
  }
  return stale.length + broken > 0 ? 1 : 0;
}

/** What each contract leaves of the graph, or why one cannot be served. */
function contractApis(supergraph: string): { readonly apis: readonly Api[]; readonly refusals: readonly string[] } {
  const made = Object.entries(houseContracts).map(([name, contract]) => ({
    name,
    schema: contractSchema(supergraph, contract),
  }));
  return {
    apis: made.flatMap(({ name, schema }) => {
      const { api: path, published } = files.ofContract(name);
      return schema.ok ? [{ name, text: printSchema(schema.api), path, published }] : [];
    }),
    refusals: made.flatMap(({ name, schema }) =>
      schema.ok ? [] : schema.reasons.map((reason) => `contract ${name}: ${reason}`),
    ),
  };
}

function ended(text: string): string {
  return `${text.trimEnd()}\n`;
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
