import { ApolloGateway, LocalGraphQLDataSource } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { JsonObject } from '../json.js';
import { readVariables } from '../planning/operation.js';
import { respond } from '../response/respond.js';
import { createLocalClient } from '../testing/local-client.js';
import { composeMarket, marketSubgraphs } from '../testing/market.js';
import { executeNaively } from '../testing/naive-execution.js';
import { createPlanOperation } from '../testing/plan-operation.js';
import { randomFrom, randomQuery } from '../testing/random-query.js';
import { executeOperation } from './execute.js';
import { leavingOn } from './leaving.js';
import { compileBody } from './plan/request-body.js';
import { createTree } from './plan/tree.js';

const sdl = composeMarket();
const planOperation = createPlanOperation(sdl);
const { api } = planOperation('{ __typename }').supergraph;
const client = createLocalClient(marketSubgraphs, randomFrom(1));
const scope = {
  client,
  signedViewer: () => Promise.resolve(null),
  requestId: 'r',
  clientAddress: null,
  signal: undefined,
};

let plain: ApolloServer;
beforeAll(async () => {
  const gateway = new ApolloGateway({
    supergraphSdl: sdl,
    buildService: ({ name }) => {
      const schema = marketSubgraphs.get(name ?? '');
      if (!schema) throw new TypeError(`expected a subgraph, got ${name}`);
      return new LocalGraphQLDataSource(schema);
    },
    logger: { debug() {}, info() {}, warn() {}, error() {} },
  });
  plain = new ApolloServer({ gateway, stopOnTerminationSignals: false });
  await plain.start();
});
afterAll(() => plain.stop());

const sorted = (paths: readonly unknown[]) => paths.map((path) => JSON.stringify(path ?? null)).sort();

async function ours(query: string, variables: JsonObject) {
  const operation = planOperation(query);
  const read = readVariables(operation, variables);
  if (!read.ok) throw new TypeError(String(read.errors[0]));
  client.sent.length = 0;
  const executed = await executeOperation(operation, variables, read.values, scope);
  return { operation, values: read.values, executed, requests: client.sent.length };
}

/** Where two long texts begin to differ; `null`: nowhere. */
function difference(one: string, other: string): readonly [string, string] | null {
  if (one === other) return null;
  let at = 0;
  while (one[at] === other[at]) at += 1;
  const from = Math.max(0, at - 60);
  return [one.slice(from, at + 60), other.slice(from, at + 60)];
}

/** Always the same queries, so that a failure stays one; others by `RANDOM_QUERIES_SEED`. */
const seed = Number(process.env['RANDOM_QUERIES_SEED'] ?? 1);

/**
 * What has failed once. 1881858068: the planner asks in one fetch for a field twice, with arguments that differ, under
 * conditions of which one holds at a time; a subgraph refuses that as a whole.
 */
const examples: [number][] = [[1881858068]];

const property = (runs: number, hold: (seed: number) => Promise<void>) =>
  fc.assert(fc.asyncProperty(fc.integer(), hold), { numRuns: runs, seed, examples });

test(`a plan comes to the same as when nothing is deduplicated and nothing is shared (seed ${seed})`, () =>
  property(40, async (one) => {
    const { query, variables } = randomQuery(api, randomFrom(one));
    const { operation, values, executed, requests } = await ours(query, variables);
    let naiveRequests = 0;
    const naive = await executeNaively(operation, variables, values, (node, given) => {
      naiveRequests += 1;
      const body = compileBody({ ...node, variableUsages: Object.keys(given) })(given, []);
      const request = { subgraph: node.serviceName, url: '', isRead: true, body, viewer: null };
      return client.send({ ...request, requestId: '', clientAddress: null, leaving: leavingOn(undefined) });
    });
    const unshared = { tree: createTree(naive.data), errors: [], isPlain: false };
    const expected = respond(operation, variables, values, unshared);
    expect(difference(executed.data, expected.data)).toBeNull();
    expect(sorted(executed.errors.map(({ path }) => path))).toEqual(sorted(naive.paths));
    expect(sorted(executed.violations.map(({ path }) => path))).toEqual(
      sorted(expected.violations.map(({ path }) => path)),
    );
    expect(requests).toBeLessThanOrEqual(naiveRequests);
  }));

test(`answers are those of ApolloGateway, letter by letter (seed ${seed})`, () =>
  property(40, async (one) => {
    const { query, variables } = randomQuery(api, randomFrom(one));
    const { executed } = await ours(query, variables);
    const { body } = await plain.executeOperation({ query, variables });
    if (body.kind !== 'single') throw new TypeError('expected a single result');
    expect(difference(executed.data, JSON.stringify(body.singleResult.data))).toBeNull();
  }));
