import type { FetchNode, PlanNode } from '@apollo/query-planner';
import { describe, expect, test } from '@jest/globals';
import { OperationTypeNode } from 'graphql';
import type { JsonObject } from '../../json.js';
import { readVariables, type PlannedOperation } from '../../planning/operation.js';
import { createLocalClient } from '../../testing/local-client.js';
import { composeMarket, marketSubgraphs } from '../../testing/market.js';
import { createPlanOperation } from '../../testing/plan-operation.js';
import { executeOperation } from '../execute.js';
import { SubgraphFault } from '../subgraph/fault.js';
import { readAnswer } from '../subgraph/read-answer.js';
import type { SubgraphClient } from '../subgraph-client.js';

const planOperation = createPlanOperation(composeMarket());
const local = createLocalClient(marketSubgraphs);

/** What a subgraph says to a request: an answer or a fault of the test's, or, with `undefined`, what it really says. */
type Says = (subgraph: string, representations: readonly JsonObject[]) => object | undefined;

async function run(asked: string | PlannedOperation, says: Says = () => undefined, signal?: AbortSignal) {
  /** Subgraphs with the keys of the entities that they were asked for. */
  const sent: (readonly [string, readonly string[]])[] = [];
  const client: SubgraphClient = {
    ...local,
    send(request) {
      const { representations = [] } = JSON.parse(request.body).variables;
      sent.push([
        request.subgraph,
        representations.map(({ __typename: _, ...key }: JsonObject) => Object.values(key).map(String).join()),
      ]);
      const said = says(request.subgraph, representations);
      if (said instanceof Error) return Promise.reject(said);
      return said ? Promise.resolve(readAnswer(request.subgraph, JSON.stringify(said))) : local.send(request);
    },
  };
  const operation = typeof asked === 'string' ? planOperation(asked) : asked;
  const read = readVariables(operation, {});
  if (!read.ok) throw new TypeError(String(read.errors[0]));
  const signedViewer = () => Promise.resolve(null);
  const scope = { client, signedViewer, requestId: 'r', clientAddress: null, signal };
  const { data, errors } = await executeOperation(operation, {}, read.values, scope);
  return { data: JSON.parse(data), sent, told: errors.map(({ path, extensions }) => [extensions['code'], path]) };
}

describe('an entity', () => {
  test('is asked for once in an operation, wherever and whenever it turns up', async () => {
    const { sent } = await run(
      '{ a: item(id: "i1") { owner { name } } me { favorite { owner { name } related { owner { name } } } } }',
    );
    const asked = sent.flatMap(([subgraph, keys]) => (subgraph === 'people' ? keys : []));
    expect([...asked].sort()).toEqual(['u1', 'u2']);
  });

  test('that stands at two paths may get different things under one name at each', async () => {
    const below = (of: string, about: string) => `reviews { author { x: ${of} } item { x: ${about} } }`;
    const { data } = await run(
      `{ a: item(id: "i1") { ${below('email', 'color')} } b: item(id: "i1") { ${below('nick', 'kind')} } }`,
    );
    expect(data.a.reviews[0]).toEqual({ author: { x: 'u1@a' }, item: { x: 'RED' } });
    expect(data.b.reviews[0]).toEqual({ author: { x: 'nick-u1' }, item: { x: 'item' } });
  });

  test('stands at as many places as it likes: what is asked and merged are distinct ones', async () => {
    let query = '{ email }';
    for (let depth = 0; depth < 9; depth += 1)
      query = `{ friends ${query} reviews { author ${depth < 3 ? query : '{ name }'} } }`;
    const { data, sent } = await run(`{ me ${query} }`);
    expect(sent.flatMap(([, keys]) => keys).length).toBeLessThan(200);
    expect(JSON.stringify(data).length).toBeGreaterThan(20_000);
  });

  test('is asked for anew after a mutation, which may have changed it', async () => {
    const ask = (operation: string, requires?: FetchNode['requires']): FetchNode => ({
      kind: 'Fetch',
      serviceName: requires ? 'people' : 'catalog',
      operation,
      operationName: undefined,
      operationKind: requires ? OperationTypeNode.QUERY : OperationTypeNode.MUTATION,
      ...(requires ? { requires } : {}),
    });
    const selections = [
      { kind: 'Field' as const, name: '__typename' },
      { kind: 'Field' as const, name: 'id' },
    ];
    const name = (path: string): PlanNode => ({
      kind: 'Flatten',
      path: [path],
      node: ask('query($representations:[_Any!]!){_entities(representations:$representations){...on User{nick}}}', [
        { kind: 'InlineFragment', typeCondition: 'User', selections },
      ]),
    });
    const operation = planOperation('{ a: me { nick } b: me { nick } }');
    let changes = 0;
    const { data } = await run(
      {
        ...operation,
        plan: {
          kind: 'QueryPlan',
          node: {
            kind: 'Sequence',
            nodes: [
              ask('mutation{a:change{__typename id}}'),
              name('a'),
              ask('mutation{b:change{__typename id}}'),
              name('b'),
            ],
          },
        },
      },
      (subgraph) => {
        if (subgraph === 'people') return { data: { _entities: [{ nick: `nick ${changes}` }] } };
        changes += 1;
        return { data: { [changes === 1 ? 'a' : 'b']: { __typename: 'User', id: 'u1' } } };
      },
    );
    expect(data).toEqual({ a: { nick: 'nick 1' }, b: { nick: 'nick 2' } });
  });
});

describe('an error', () => {
  const friends = '{ me { friends { nick friends { age } } } }';

  test('of an entity is one at each place where it stands, within lists and below', async () => {
    const { told } = await run(
      '{ users { friends { favorite { reviews { rating } } } } }',
      (subgraph, representations) =>
        subgraph === 'reviews'
          ? {
              data: { _entities: representations.map(({ id }) => ({ reviews: id === 'i4' ? null : [] })) },
              errors: [
                {
                  message: 'm',
                  path: ['_entities', representations.findIndex(({ id }) => id === 'i4'), 'reviews', 3, 'rating'],
                  extensions: { code: 'C' },
                },
              ],
            }
          : undefined,
    );
    expect(told).toEqual([['C', ['users', 1, 'friends', 0, 'favorite', 'reviews', 3, 'rating']]]);
  });

  test('without a path, or about the request, is one at the part that all places have in common', async () => {
    const { told, data } = await run(friends, (subgraph) =>
      subgraph === 'people'
        ? { data: null, errors: [{ message: 'm' }, { message: 'm', path: ['me', 'friends'] }, 'nonsense'] }
        : undefined,
    );
    expect(data).toEqual({ me: null });
    expect(told).toEqual([
      ['INTERNAL_SERVER_ERROR', undefined],
      ['INTERNAL_SERVER_ERROR', ['me', 'friends']],
      ['INTERNAL_SERVER_ERROR', undefined],
    ]);
    const entities = await run('{ items { owner { nick } } item(id: "i0") { owner { nick } } }', (subgraph) =>
      subgraph === 'people'
        ? { data: { _entities: null }, errors: [{ message: 'm' }, { message: 'm', path: ['_entities'] }] }
        : undefined,
    );
    expect(entities.told).toEqual([
      ['INTERNAL_SERVER_ERROR', ['items']],
      ['INTERNAL_SERVER_ERROR', ['items']],
      ['INTERNAL_SERVER_ERROR', ['item', 'owner']],
      ['INTERNAL_SERVER_ERROR', ['item', 'owner']],
    ]);
  });

  test.each<[string, (representations: readonly JsonObject[]) => object]>([
    ['that does not answer', () => new SubgraphFault('people', 'unreachable', 'gone')],
    ['that answers for another number of entities', (asked) => ({ data: { _entities: asked.slice(1) } })],
    ['that answers without entities', () => ({ data: {} })],
    ['whose entities are none', (asked) => ({ data: { _entities: asked.map(() => 7) } })],
  ])('of a subgraph %s is UNAVAILABLE, and the rest comes', async (_, says) => {
    const { data, told } = await run('{ item(id: "i0") { sku owner { nick } } }', (subgraph, representations) =>
      subgraph === 'people' ? says(representations) : undefined,
    );
    expect(data).toEqual({ item: { sku: 's0"\n', owner: null } });
    expect(told).toEqual([['UNAVAILABLE', ['item', 'owner']]]);
  });

  test('tells the name that a field has in the response, not the one under which a subgraph was asked for it', async () => {
    const query = '{ medias { ... on Book { x: pages } ... on Film { x: minutes } } }';
    const { told, data } = await run(query, () => ({
      data: {
        medias: [
          { __typename: 'Book', x: 1 },
          { __typename: 'Film', x__alias_0: null },
        ],
      },
      errors: [{ message: 'm', path: ['medias', 1, 'x__alias_0'] }],
    }));
    expect(data).toEqual({ medias: [{ x: 1 }, { x: null }] });
    expect(told).toEqual([['INTERNAL_SERVER_ERROR', ['medias', 1, 'x']]]);
  });

  test('is told at most a thousand times', async () => {
    const { told, data } = await run('{ items { related { owner { nick } } } }', (subgraph, representations) => {
      if (subgraph === 'people') {
        const errors = representations.map((__, index) => ({ message: 'm', path: ['_entities', index, 'nick'] }));
        return { data: { _entities: representations.map(() => null) }, errors };
      }
      const owners = Array.from({ length: 3_000 }, () => ({ owner: { __typename: 'User', id: 'u0' } }));
      return { data: { items: [{ related: owners }] } };
    });
    expect(data.items[0].related).toHaveLength(3_000);
    expect(told).toHaveLength(1_000);
    expect(told[999]).toEqual(['INTERNAL_SERVER_ERROR', ['items', 0, 'related', 999, 'owner', 'nick']]);
  });
});

test('who leaves ends the run: nothing more is asked, nothing is said', async () => {
  const leaves = new AbortController();
  const { data, sent, told } = await run(
    '{ items { owner { nick } } users { favorite { sku } } }',
    () => {
      leaves.abort();
      return undefined;
    },
    leaves.signal,
  );
  expect(sent.length).toBeLessThanOrEqual(2);
  expect(data).toBeNull();
  expect(told).toEqual([['CANCELLED', undefined]]);
});
