import { composeServices } from '@apollo/composition';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'graphql';
import { createLocalClient } from '../../testing/local-client.js';
import { createPlanOperation } from '../../testing/plan-operation.js';
import { executeOperation } from '../execute.js';

const header = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@context", "@fromContext"])\n`;
const shopsDefs = `${header}
  type Query { shops: [Shop!]! shop: Shop }
  type Shop @key(fields: "id") @context(name: "shop") { id: ID! currency: String address: Address items: [Item] grid: [[Item]] }
  type Address { city: String }
  type Item @key(fields: "id") {
    id: ID!
    price(currency: String @fromContext(field: "$shop { currency }")): String
    where(city: String @fromContext(field: "$shop { address { city } }")): String
    parts: [Part]
  }
  type Part { id: ID! }`;
const namesDefs = `${header}
  type Item @key(fields: "id") { id: ID! name: String rivals: [Shop] }
  type Shop @key(fields: "id") { id: ID! rank: Int }`;

const shop = (id: string) => ({ id, currency: id === 's0' ? 'CNY' : id === 's1' ? 'EUR' : null });
const items = [{ id: 'i0' }, null, { id: 'i1' }];
const subgraphs = new Map([
  [
    'shops',
    buildSubgraphSchema({
      typeDefs: parse(shopsDefs),
      resolvers: {
        Query: { shops: () => ['s0', 's1', 's2'].map(shop), shop: () => shop('s1') },
        Shop: {
          __resolveReference: ({ id }: { id: string }) => shop(id),
          address: ({ id }: { id: string }) => (id === 's2' ? null : { city: `city of ${id}` }),
          items: () => items,
          grid: () => [items, null],
        },
        Item: {
          __resolveReference: (reference: { id: string }) => reference,
          price: ({ id }: { id: string }, { currency }: { currency?: string }) => `${id} in ${currency}`,
          where: (_: unknown, { city }: { city?: string }) => city,
          parts: ({ id }: { id: string }) => [{ id: `part of ${id}` }],
        },
      },
    }),
  ],
  [
    'names',
    buildSubgraphSchema({
      typeDefs: parse(namesDefs),
      resolvers: {
        Item: {
          __resolveReference: (reference: { id: string }) => reference,
          name: ({ id }: { id: string }) => `name of ${id}`,
          rivals: () => [{ id: 's0' }, { id: 's1' }],
        },
        Shop: { __resolveReference: (reference: { id: string }) => reference, rank: () => 1 },
      },
    }),
  ],
]);

const composed = composeServices([
  { name: 'shops', url: 'http://shops.test', typeDefs: parse(shopsDefs) },
  { name: 'names', url: 'http://names.test', typeDefs: parse(namesDefs) },
]);
const planOperation = createPlanOperation(composed.supergraphSdl ?? '');

async function ask(query: string, variables = {}) {
  const client = createLocalClient(subgraphs);
  const signedViewer = () => Promise.resolve(null);
  const scope = { client, signedViewer, requestId: 'r', clientAddress: null, signal: undefined };
  const { data, errors } = await executeOperation(planOperation(query), variables, variables, scope);
  expect(errors).toEqual([]);
  return { data: JSON.parse(data), sent: client.sent };
}

describe('an argument from the context', () => {
  test('is another one for the same entity below another object', async () => {
    const { data } = await ask('{ shops { items { id name price where } } }');
    const itemsOf = (currency: string | null, where: string | null) =>
      ['i0', null, 'i1'].map((id) => id && { id, name: `name of ${id}`, price: `${id} in ${currency}`, where });
    expect(data).toEqual({
      shops: [
        { items: itemsOf('CNY', 'city of s0') },
        { items: itemsOf('EUR', 'city of s1') },
        { items: itemsOf(null, null) },
      ],
    });
  });

  test('is found through lists of lists and below other entities', async () => {
    const { data } = await ask('{ shop { grid { price rivals { rank items { price parts { id } } } } } }');
    const rivals = ['CNY', 'EUR'].map((currency) => ({
      rank: 1,
      items: ['i0', null, 'i1'].map((id) => id && { price: `${id} in ${currency}`, parts: [{ id: `part of ${id}` }] }),
    }));
    expect(data).toEqual({
      shop: { grid: [['i0', null, 'i1'].map((id) => id && { price: `${id} in EUR`, rivals }), null] },
    });
  });

  test('asks once for each distinct context, and for each entity in it once', async () => {
    const { sent } = await ask('{ shops { items { price } grid { price } } }');
    const asked = sent.flatMap(({ body }) => {
      const { representations, ...contexts } = JSON.parse(body).variables;
      return representations ? [[Object.values(contexts)[0], representations.length]] : [];
    });
    const twice = [
      ['CNY', 2],
      ['EUR', 2],
      [null, 2],
    ];
    expect(asked).toEqual([...twice, ...twice]);
  });

  test('cannot be told by the client', async () => {
    const { data } = await ask('{ shop { items { price } } }', { contextualArgument_1_0: 'USD' });
    expect(data).toEqual({ shop: { items: [{ price: 'i0 in EUR' }, null, { price: 'i1 in EUR' }] } });
  });
});
