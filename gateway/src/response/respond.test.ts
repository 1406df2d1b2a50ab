import { describe, expect, test } from '@jest/globals';
import { buildSchema, Kind, parse, visit, type FieldNode, type FragmentDefinitionNode } from 'graphql';
import { createTree, share } from '../execution/plan/tree.js';
import type { JsonObject } from '../json.js';
import { composeMarket } from '../testing/market.js';
import { createPlanOperation } from '../testing/plan-operation.js';
import { respond } from './respond.js';
import { createShapes } from './shape.js';

const { supergraph } = createPlanOperation(composeMarket())('{ __typename }');
const api = buildSchema(`
  type Query {
    string: String int: Int float: Float boolean: Boolean id: ID json: Json color: Color
    strings: [String!] grid: [[Int]] must: String! thing: Thing thingMust: Thing! things: [Thing!] found: Found list: [Thing]
    constructor: String
  }
  scalar Json
  enum Color { RED GREEN }
  interface Thing { id: ID! name: String thing: Thing thingMust: Thing! kids: [Thing] }
  type Place implements Thing { id: ID! name: String thing: Thing thingMust: Thing! kids: [Thing] size: Int! }
  type Visit implements Thing { id: ID! name: String thing: Thing thingMust: Thing! kids: [Thing] note: String }
  union Found = Place | Visit
`);

interface Options {
  readonly variables?: JsonObject;
  /** Names of fields that the viewer may not read. */
  readonly forbidden?: readonly string[];
  readonly isPlain?: boolean;
  readonly shared?: readonly object[];
}

function answer(query: string, data: unknown, options: Options = {}) {
  const { variables = {}, forbidden = [], isPlain = false, shared = [] } = options;
  const document = parse(query);
  const nodes = new Set<FieldNode>();
  visit(document, { Field: (node) => void (forbidden.includes(node.name.value) && nodes.add(node)) });
  const [definition] = document.definitions;
  if (definition?.kind !== Kind.OPERATION_DEFINITION) throw new TypeError('expected an operation first');
  const fragments = document.definitions.filter(
    (node): node is FragmentDefinitionNode => node.kind === Kind.FRAGMENT_DEFINITION,
  );
  const operation = {
    supergraph: { ...supergraph, api },
    document,
    definition,
    plan: { kind: 'QueryPlan' as const },
    shapes: createShapes(api, definition, fragments),
    forbidden: nodes,
  };
  const tree = createTree(data as JsonObject);
  for (const value of shared) share(tree, value);
  const executed = respond(operation, variables, variables, { tree, errors: [], isPlain });
  return {
    text: executed.data,
    denied: executed.errors.map(({ path }) => path),
    wrong: executed.violations.map(({ path, message }) => [path, message]),
  };
}

describe('a response', () => {
  test('holds the selection alone, in its order', () => {
    const data = { int: 1, string: 'a', secret: 2, thing: { __typename: 'Place', size: 3, id: 'p', name: null } };
    expect(answer('{ thing { id ... on Place { size } __typename x: __typename } string int float }', data).text).toBe(
      '{"thing":{"id":"p","size":3,"__typename":"Place","x":"Place"},"string":"a","int":1,"float":null}',
    );
  });

  test.each<[string, unknown, string]>([
    ['string', 'plain', '"plain"'],
    ['string', 'a "b" \\ \n \u0000 \u2028 \u007f', '"a \\"b\\" \\\\ \\n \\u0000 \u2028 \u007f"'],
    ['string', '\ud83d\ude00 \ud800', '"\ud83d\ude00 \\ud800"'],
    ['string', '', '""'],
    ['int', -0, '0'],
    ['int', 1e21, '1e+21'],
    ['float', 0.1, '0.1'],
    ['float', -0, '0'],
    ['float', 5e-324, '5e-324'],
    ['boolean', false, 'false'],
    ['id', 'x"', '"x\\""'],
    ['id', 7, '7'],
    ['color', 'RED', '"RED"'],
    ['json', { a: [1, null, 'é"'] }, '{"a":[1,null,"é\\""]}'],
    ['json', JSON.parse('{"__proto__":1,"toJSON":2}'), '{"__proto__":1,"toJSON":2}'],
    ['json', 'x\n', '"x\\n"'],
    ['grid', [[1, null], null, []], '[[1,null],null,[]]'],
  ])('writes %s %j', (field, value, text) => {
    const { text: written, wrong } = answer(`{ ${field} }`, { [field]: value });
    expect(written).toBe(`{"${field}":${text}}`);
    expect(wrong).toEqual([]);
    expect(JSON.parse(written)[field]).toEqual(Object.is(value, -0) ? 0 : value);
  });

  test('looks for no escapes where there are none', () => {
    expect(answer('{ string }', { string: 'é 字' }, { isPlain: true }).text).toBe('{"string":"é 字"}');
  });

  test('never takes a member that objects inherit for one of theirs', () => {
    expect(answer('{ constructor __proto__: string toString: int }', {}).text).toBe(
      '{"constructor":null,"__proto__":null,"toString":null}',
    );
    expect(answer('{ __proto__: string }', JSON.parse('{"__proto__":"a"}')).text).toBe('{"__proto__":"a"}');
  });
});

describe('a value against the schema', () => {
  test.each<[string, unknown]>([
    ['string', 1],
    ['int', 1.5],
    ['int', '1'],
    ['float', '1'],
    ['float', Infinity],
    ['boolean', 1],
    ['id', 1.5],
    ['id', {}],
    ['color', 'BLUE'],
    ['color', 'constructor'],
    ['strings', 'a'],
    ['thing { id }', 'a'],
    ['thing { id }', []],
    ['thing { id }', { __typename: 'Nothing' }],
    ['thing { id }', { __typename: 'Color' }],
  ])('%s %j becomes null and is told', (field, value) => {
    const name = field.split(' ')[0] ?? '';
    const { text, wrong } = answer(`{ ${field} }`, { [name]: value });
    expect(text).toBe(`{"${name}":null}`);
    expect(wrong).toEqual([[[name], expect.stringMatching(/^Invalid .* field Query\./)]]);
  });
});

describe('a null that must not stand', () => {
  test('moves up to where it may', () => {
    const data = { int: 1, thing: { __typename: 'Visit', thing: { __typename: 'Place', id: 'p', size: null } } };
    expect(answer('{ int thing { thing { id ... on Place { size } } } }', data)).toEqual({
      text: '{"int":1,"thing":{"thing":null}}',
      denied: [],
      wrong: [[['thing', 'thing', 'size'], 'Cannot return null for non-nullable field Place.size.']],
    });
  });
  test('makes all of it null where nothing may be', () => {
    expect(answer('{ int thingMust { thingMust { id } } }', { thingMust: { __typename: 'Place' } }).text).toBe('null');
  });
  test('takes its list with it, and is told at each place', () => {
    const data = { strings: ['a', null, 'b', null], grid: [[1], null] };
    expect(answer('{ strings grid }', data)).toMatchObject({
      text: '{"strings":null,"grid":[[1],null]}',
      wrong: [
        [['strings', 1], expect.anything()],
        [['strings', 3], expect.anything()],
      ],
    });
  });
  test('is told once, where it arose', () => {
    const data = {
      things: [{ __typename: 'Visit', id: 'v', thingMust: { __typename: 'Place', id: 'p', thingMust: null } }],
    };
    expect(answer('{ things { id thingMust { id thingMust { id } } } }', data).wrong).toEqual([
      [['things', 0, 'thingMust', 'thingMust'], 'Cannot return null for non-nullable field Place.thingMust.'],
    ]);
  });
  test('is told at most a thousand times', () => {
    const { text, wrong } = answer('{ list { id } }', {
      list: Array.from({ length: 5_000 }, () => ({ __typename: 'Place' })),
    });
    expect(JSON.parse(text).list).toHaveLength(5_000);
    expect(wrong).toHaveLength(1_000);
  });
});

describe('a field that the viewer may not read', () => {
  test('is null at each place, whatever is there, and what is around it where it must not be null', () => {
    const place = { __typename: 'Place', id: 'p', name: 'n', size: 1 };
    expect(
      answer('{ list { id name ... on Place { size } } }', { list: [place, place] }, { forbidden: ['name'] }),
    ).toEqual({
      text: '{"list":[{"id":"p","name":null,"size":1},{"id":"p","name":null,"size":1}]}',
      denied: [
        ['list', 0, 'name'],
        ['list', 1, 'name'],
      ],
      wrong: [],
    });
    expect(answer('{ int thing { ... on Place { size } } }', { thing: place }, { forbidden: ['size'] })).toEqual({
      text: '{"int":null,"thing":null}',
      denied: [['thing', 'size']],
      wrong: [],
    });
  });
  test('stays unread where one of the nodes that are merged into it may not be read', () => {
    const query = '{ list { ... on Place { name: id } ... on Visit { name: note } } }';
    const data = {
      list: [
        { __typename: 'Place', name: 'p' },
        { __typename: 'Visit', name: 'v' },
      ],
    };
    expect(answer(query, data, { forbidden: ['note'] }).text).toBe('{"list":[{"name":"p"},{"name":null}]}');
  });
});

describe('a shared value', () => {
  const broken = { __typename: 'Place', id: 'p', size: 'wrong' };
  const fine = { __typename: 'Place', id: 'p', size: 1 };

  test('is written alike at all its places, and by each selection in its own way', () => {
    const query = '{ list { id } thing { ... on Place { size } } things { ... on Place { id size } } }';
    const data = { list: [fine, fine], thing: fine, things: [fine, fine] };
    expect(answer(query, data, { shared: [fine] }).text).toBe(answer(query, data).text);
  });
  test('is told with each of its paths where it is wrong or may not be read', () => {
    const query = '{ list { id ... on Place { size } } }';
    const data = { list: [broken, fine, broken] };
    expect(answer(query, data, { shared: [broken, fine] })).toEqual(answer(query, data));
    const options = { forbidden: ['id'], shared: [fine] };
    expect(answer('{ list { name id } }', { list: [fine, fine] }, options).denied).toEqual([
      ['list', 0, 'id'],
      ['list', 1, 'id'],
    ]);
  });
  test('is read once, however many places it has', () => {
    let reads = 0;
    let value: object = {
      __typename: 'Place',
      get id() {
        reads += 1;
        return 'p';
      },
    };
    let query = '{ id }';
    const shared: object[] = [];
    for (let depth = 0; depth < 16; depth += 1) {
      const kids = [value, value];
      shared.push(value, kids);
      value = { __typename: 'Place', kids };
      query = `{ kids ${query} }`;
    }
    const { text } = answer(`{ thing ${query} }`, { thing: value }, { shared });
    expect(text.match(/"id":"p"/g)).toHaveLength(2 ** 16);
    expect(reads).toBe(1);
  });
});

describe('conditions', () => {
  const query =
    'query ($c: Boolean!) { a: int @include(if: $c) b: int @skip(if: $c) ...F @include(if: $c) } fragment F on Query { c: int }';
  test.each([
    [true, '{"a":1,"c":3}'],
    [false, '{"b":2}'],
  ])('are decided by the variables: %s', (c, text) => {
    expect(answer(query, { a: 1, b: 2, c: 3 }, { variables: { c } }).text).toBe(text);
  });
});

test('introspection is answered from the API', () => {
  const query = 'query ($name: String!) { __type(name: $name) { name } s: __schema { queryType { name } } int }';
  expect(answer(query, { int: 1 }, { variables: { name: 'Place' } }).text).toBe(
    '{"__type":{"name":"Place"},"s":{"queryType":{"name":"Query"}},"int":1}',
  );
});
