import { describe, expect, test } from '@jest/globals';
import { composeServices } from '@apollo/composition';
import { Supergraph } from '@apollo/federation-internals';
import { getIntrospectionQuery, getOperationAST, parse } from 'graphql';
import type { JsonObject } from '../../json.js';
import { readCosts } from './costs.js';
import type { Estimate } from './operation-cost.js';
import { checkEstimate, createPrices, type Prices } from './prices.js';

const shop = (imports: string, cost: string) => `
extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", ${imports}, "@listSize"])
type Query {
  book(id: ID, filter: BookFilter): Book
  bestsellers: [Book] @listSize(assumedSize: 5)
  additions(after: ID, limit: Int): [Book] @listSize(slicingArguments: ["limit"])
  range(first: Int = 7, last: Int): [Book] @listSize(slicingArguments: ["first", "last"], requireOneSlicingArgument: false)
  page(first: Int, last: Int): Page @listSize(slicingArguments: ["first", "last"], sizedFields: ["edges"], assumedSize: 20, requireOneSlicingArgument: false)
  shelves: [[Book]]
  found: [Found]
  thing: Thing
  paid(by: Card ${cost}(weight: 6)): Int ${cost}(weight: 3)
}
type Mutation { buy(books: [Purchase!]!): Book }
type Page { edges: [Edge] names: [String] total: Int }
type Edge { cursor: ID node: Book }
type Book { title: String author: Author publisher: Publisher barcode: Barcode sort: Sort ${cost}(weight: 4) related(first: Int): Page @listSize(slicingArguments: ["first"], sizedFields: ["edges"]) }
type Author { name: String books: [Book] }
type Publisher { name: String address: Address }
type Address ${cost}(weight: 5) { zipCode: Int! }
union Found = Book | Address
interface Thing { label: String parts: [Author] }
type Box implements Thing { label: String ${cost}(weight: 8) parts: [Author] @listSize(assumedSize: 30) }
type Bag implements Thing { label: String parts: [Author] @listSize(assumedSize: 2) }
scalar Barcode ${cost}(weight: 2)
enum Sort { A }
input BookFilter { title: String author: AuthorFilter }
input AuthorFilter { name: String ${cost}(weight: 9) }
input Purchase { id: ID! note: String }
input Card { number: String }
`;

function pricesOf(sdl: string): Prices {
  const composed = composeServices([{ name: 'shop', url: 'http://localhost/', typeDefs: parse(sdl) }]);
  if (!composed.supergraphSdl) throw new Error(JSON.stringify(composed.errors));
  const supergraph = Supergraph.build(composed.supergraphSdl, { supportedFeatures: null });
  return createPrices(supergraph.apiSchema().toGraphQLJSSchema(), readCosts(supergraph.schema));
}

function estimate(prices: Prices, text: string, values: JsonObject = {}): Estimate {
  const document = parse(text);
  const definition = getOperationAST(document);
  if (!definition) throw new Error('no operation');
  return prices.of(document, definition).of(values);
}

const prices = pricesOf(shop('"@cost"', '@cost'));
const costOf = (text: string, values?: JsonObject): number => {
  const found = estimate(prices, text, values);
  if (!found.ok) throw new Error(`refused for ${found.field}`);
  return found.cost;
};
const whole = '{ title author { name } publisher { name address { zipCode } } }';
const many = (count: number, part: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => part(i)).join(' ');

describe('the estimate', () => {
  test.each<[string, string, number, ...JsonObject[]]>([
    ['counts objects, and a type by its weight', `{ book(id: 1) ${whole} }`, 8],
    ['counts what a list is assumed to hold', `{ bestsellers ${whole} }`, 40],
    ['counts as many as a slicing argument asks for', `{ additions(limit: 3) ${whole} }`, 24],
    ['counts as many as a variable asks for', `query($n: Int) { additions(limit: $n) ${whole} }`, 56, { n: 7 }],
    ['counts no fewer than none', '{ additions(limit: -4) { title } }', 0],
    ['takes the largest of several slicing arguments', '{ range(last: 9) { title } }', 9],
    ['takes the default of a slicing argument', '{ range { title } }', 7],
    ['takes the default where the variable is not given', 'query($n: Int) { range(first: $n) { title } }', 7],
    ['takes ten where nothing is known', '{ book { author { books { title } } } }', 12],
    ['multiplies lists of lists', '{ shelves { title } }', 100],
    ['sizes the fields of a page, not the page', '{ page(first: 4) { total edges { node { title } } } }', 9],
    [
      'sizes them through fragments',
      '{ page(first: 4) { ...P } } fragment P on Page { edges { ...E } } fragment E on Edge { node { title } }',
      9,
    ],
    ['assumes the size of a page that nobody slices', '{ page { edges { node { title } } } }', 41],
    [
      'sizes each page by its own argument',
      '{ a: page(first: 1) { ...P } b: page(first: 5) { ...P } } fragment P on Page { edges { cursor } }',
      8,
    ],
    [
      'multiplies pages in pages',
      '{ page(first: 10) { edges { node { related(first: 10) { edges { cursor } } } } } }',
      131,
    ],
    ['weighs fields, also of scalars and enums', '{ book { sort barcode } }', 7],
    ['weighs arguments and input fields', '{ book(filter: { title: "x", author: { name: "y" } }) { title } }', 12],
    [
      'weighs what variables hold',
      'query($f: BookFilter) { book(filter: $f) { title } }',
      12,
      { f: { author: { name: 'y' } } },
    ],
    [
      'weighs variables inside literals',
      'query($n: String) { book(filter: { author: { name: $n } }) { title } }',
      12,
      { n: 'y' },
    ],
    ['weighs an argument instead of its type', '{ paid(by: { number: "1" }) }', 9],
    [
      'counts every input object of a list',
      'mutation($b: [Purchase!]!) { buy(books: $b) { title } }',
      14,
      { b: [{ id: 1 }, { id: 2 }, { id: 3 }] },
    ],
    ['takes the dearest type of a union', '{ found { __typename } }', 50],
    ['takes the dearest field behind an interface', '{ thing { label parts { name } } }', 39],
    [
      'counts what is asked twice at one place once',
      '{ book { author { name } author { name } ...B } } fragment B on Book { author { name } }',
      2,
    ],
    ['counts aliases as different fields', '{ a: book { title } b: book { title } }', 2],
    ['leaves out what is skipped', '{ book @skip(if: true) { title } bestsellers @include(if: false) { title } }', 0],
    [
      'leaves out what variables skip',
      'query($all: Boolean!) { bestsellers @include(if: $all) { title } }',
      0,
      { all: false },
    ],
    [
      'counts what variables include',
      'query($all: Boolean!) { ...F @include(if: $all) } fragment F on Query { bestsellers { title } }',
      5,
      { all: true },
    ],
    [
      'counts below a field only what its condition includes',
      'query($all: Boolean!) { book { title } book @include(if: $all) { author { name } } }',
      1,
      { all: false },
    ],
    ['costs nothing for the names of types', '{ __typename book { __typename } }', 1],
  ])('%s', (_, text, cost, ...[values]) => {
    expect(costOf(text, values)).toBe(cost);
  });

  test('never overflows', () => {
    const deep = `{ page(first: 2000000000) { edges { node { ...N0 } } } } ${many(20, (i) => `fragment N${i} on Book { related(first: 2000000000) { edges { node { ...N${i + 1} } } } }`)} fragment N20 on Book { title }`;
    expect(costOf(deep)).toBe(Number.MAX_SAFE_INTEGER);
  });

  test('takes no longer for fragments that double each other', () => {
    const doubling = (slice: string) =>
      `query($n: Int) { book { ...F0 } } ${many(60, (i) => `fragment F${i} on Book { a: related(first: ${slice}) { edges { node { ...F${i + 1} } } } b: related(first: ${slice}) { edges { node { ...F${i + 1} } } } }`)} fragment F60 on Book { author { name } }`;
    expect(costOf(doubling('1'))).toBe(Number.MAX_SAFE_INTEGER);
    expect(costOf(doubling('$n'), { n: 1 })).toBe(Number.MAX_SAFE_INTEGER);
    expect(costOf(doubling('$n'), { n: 0 })).toBe(3);
  });

  test('is the same whatever the supergraph calls the directives', () => {
    const renamed = pricesOf(shop('{ name: "@cost", as: "@price" }', '@price'));
    expect(estimate(renamed, `{ book(id: 1) ${whole} }`)).toMatchObject({ cost: 8 });
  });

  test('asks for a slicing argument where the schema requires one', () => {
    expect(estimate(prices, '{ additions { title } }')).toEqual({ ok: false, field: 'Query.additions' });
    expect(estimate(prices, 'query($n: Int) { additions(limit: $n) { title } }', { n: null })).toMatchObject({
      ok: false,
    });
  });
});

describe('a budget', () => {
  const budget = { cost: 10, introspection: prices.introspectionBudget };

  test('says what was estimated and what is allowed', () => {
    expect(checkEstimate(estimate(prices, '{ range(last: 11) { title } }'), budget)).toMatchObject({
      code: 'COST_LIMIT_EXCEEDED',
      status: 400,
      details: { estimated: 11, max: 10 },
    });
    expect(checkEstimate(estimate(prices, '{ range(last: 10) { title } }'), budget)).toBeNull();
    expect(checkEstimate(estimate(prices, '{ additions { title } }'), budget)).toMatchObject({
      code: 'SLICING_ARGUMENT_REQUIRED',
    });
  });

  test('lets the IDE introspect, and nobody much more than that', () => {
    expect(checkEstimate(estimate(prices, getIntrospectionQuery()), budget)).toBeNull();
    const again = many(30, (i) => `s${i}: __schema { types { ...T } }`);
    const more = `{ ${again} } fragment T on __Type { name fields { name type { ...R } args { type { ...R } } } } fragment R on __Type { name kind ofType { name kind ofType { name kind ofType { name kind ofType { fields { name type { name } } } } } } }`;
    expect(checkEstimate(estimate(prices, more), budget)).toMatchObject({ code: 'INTROSPECTION_TOO_LARGE' });
  });
});
