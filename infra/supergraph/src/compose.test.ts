import { describe, expect, test } from '@jest/globals';
import { breakingChanges } from './breaking.js';
import { composeSupergraph } from './compose.js';

const link = `extend schema
  @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@composeDirective"])
  @link(url: "https://specs.cobuild.dev/resumable/v1.0", import: ["@resumable"])
  @composeDirective(name: "@resumable")
directive @resumable on FIELD_DEFINITION
`;
const places = {
  name: 'places',
  url: 'http://localhost:1/graphql',
  typeDefs: `${link} type Query { places: [Place!]! } type Place @key(fields: "id") { id: ID! name: String! }`,
};
const visits = {
  name: 'visits',
  url: 'http://localhost:2/graphql',
  typeDefs: `${link}
type Query { visits: [Visit!]! }
type Subscription { visited: Visit! @resumable }
type Visit @key(fields: "id") { id: ID! place: Place! }
type Place @key(fields: "id", resolvable: false) { id: ID! }`,
};

describe('composition', () => {
  test('makes one supergraph that keeps @resumable, and an API schema without federation', () => {
    const composed = composeSupergraph([places, visits]);
    if (!composed.ok) throw new Error(JSON.stringify(composed.errors));
    expect(composed.supergraph).toContain('visited: Visit! @resumable');
    expect(composed.api).toContain('name: String!');
    expect(composed.api).not.toContain('join__');
  });

  test('locates a conflict in the subgraphs that cause it', () => {
    const other = { ...visits, typeDefs: visits.typeDefs.replace('place: Place!', 'place: Plaza!') };
    const composed = composeSupergraph([places, other]);
    if (composed.ok) throw new Error('composed');
    expect(composed.errors[0]?.message).toContain('Plaza');
    expect(composed.errors[0]?.at[0]).toMatchObject({ subgraph: 'visits', line: 9 });
  });

  test('locates a syntax error', () => {
    const composed = composeSupergraph([{ ...places, typeDefs: 'type Query {' }]);
    expect(composed).toMatchObject({ ok: false, errors: [{ at: [{ subgraph: 'places', line: 1 }] }] });
  });
});

describe('breaking changes', () => {
  const published = 'type Query { place(id: ID!): String name: String }';

  test('lists what a client would lose', async () => {
    const breaking = await breakingChanges(published, 'type Query { place(id: ID!, at: Int!): String }');
    expect(breaking.map(({ path }) => path).sort()).toEqual(['Query.name', 'Query.place.at']);
  });

  test('lets additions pass', async () => {
    expect(await breakingChanges(published, `${published} extend type Query { more: Int }`)).toEqual([]);
  });
});
