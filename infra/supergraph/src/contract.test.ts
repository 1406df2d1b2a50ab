import { printSchema } from '@apollo/federation-internals';
import { describe, expect, test } from '@jest/globals';
import { composeSupergraph } from './compose.js';
import { contractSchema, type Contract } from './contract.js';

const link = (...imports: readonly string[]) =>
  `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: [${imports.map((name) => `"${name}"`).join(', ')}])\n`;

function contractOf(typeDefs: string, contract: Partial<Contract>) {
  const composed = composeSupergraph([{ name: 'only', url: 'http://localhost:1', typeDefs }]);
  if (!composed.ok) throw new Error(JSON.stringify(composed.errors));
  const made = contractSchema(composed.supergraph, {
    includeTags: [],
    excludeTags: [],
    hideUnreachableTypes: true,
    ...contract,
  });
  return made.ok ? printSchema(made.api).replaceAll(/\s+/g, ' ').trim() : made.reasons;
}

const open = { includeTags: ['open'] };
const noSecrets = { excludeTags: ['secret'] };

describe('a contract that includes tags', () => {
  test('shows fields that have one, or whose type has one, and types of which a field is shown', () => {
    const text = contractOf(
      `${link('@tag')}
       type Query { places: [Place!]! @tag(name: "open")  guests: [Guest!]!  firm: Firm @tag(name: "open") }
       type Mutation { close: Int }
       type Place @tag(name: "open") { id: ID! name: String }
       type Firm { id: ID! @tag(name: "open")  tax: Int  guests: [Guest!] }
       type Guest { id: ID! }`,
      open,
    );
    expect(text).toContain('type Query { places: [Place!]! firm: Firm }');
    expect(text).toContain('type Place { id: ID! name: String }');
    expect(text).toContain('type Firm { id: ID! }');
    expect(text).not.toContain('Guest');
    expect(text).not.toContain('Mutation');
    expect(text).not.toContain('tag');
  });

  test('shows unions that have one; enums, inputs, scalars and arguments as far as a way leads to them', () => {
    const text = contractOf(
      `${link('@tag')}
       type Query { things(in: Wanted, at: When): [Thing!] @tag(name: "open")  others: Other @tag(name: "open") }
       union Thing @tag(name: "open") = A | B
       type A @tag(name: "open") { a: Grade }
       type B { b: Int }
       type Other @tag(name: "open") { o: Int }
       enum Grade { ONE TWO }  enum Unseen { X }
       input Wanted { grade: Grade more: More }  input More { m: Int }  input UnseenToo { u: Int }
       scalar When  scalar Never`,
      open,
    );
    expect(text).toContain('union Thing = A');
    expect(text).not.toMatch(/\bB\b|Unseen|Never/);
    expect(text).toContain('input More');
    expect(text).toContain('scalar When');
  });

  test('keeps unreachable types that have one', () => {
    const typeDefs = `${link('@tag')}
       type Query { a: Int @tag(name: "open") }
       type Kept @tag(name: "open") { k: Int }
       type Lost { l: Int }`;
    expect(contractOf(typeDefs, open)).toContain('type Kept');
    expect(contractOf(typeDefs, open)).not.toContain('Lost');
  });

  test('is refused where what is shown refers to what is not', () => {
    expect(contractOf(`${link('@tag')} type Query { a: A @tag(name: "open") } type A { x: Int }`, open)).toEqual([
      expect.stringContaining('Query.a'),
    ]);
  });

  test('is refused where nothing of Query is shown', () => {
    expect(contractOf(`${link('@tag')} type Query { a: Int }`, open)).toEqual([expect.stringContaining('Query')]);
    expect(contractOf(`${link()} type Query { a: Int }`, open)).toEqual([expect.stringContaining('Query')]);
  });
});

describe('a contract that excludes tags', () => {
  test('leaves out what has one: types, fields, arguments, enum values, input fields', () => {
    const text = contractOf(
      `${link('@tag')}
       type Query {
         a(x: Int, y: Int @tag(name: "secret")): Grade
         b(in: Wanted): Int
         c: C @tag(name: "secret")
         thing: Thing
       }
       enum Grade { ONE TWO @tag(name: "secret") }
       input Wanted { seen: Int  unseen: Int @tag(name: "secret") }
       type C @tag(name: "secret") { c: Int }
       type D { d: Int }
       union Thing = C | D`,
      noSecrets,
    );
    expect(text).toContain('a(x: Int): Grade');
    expect(text).toContain('enum Grade { ONE }');
    expect(text).toContain('input Wanted { seen: Int }');
    expect(text).toContain('union Thing = D');
    expect(text).not.toContain('type C');
  });

  test('goes before tags that are included', () => {
    const text = contractOf(`${link('@tag')} type Query @tag(name: "open") { a: Int  b: Int @tag(name: "secret") }`, {
      ...open,
      ...noSecrets,
    });
    expect(text).toBe('type Query { a: Int }');
  });

  test('leaves out implementations, and interface fields that give what is left out', () => {
    const text = contractOf(
      `${link('@tag')}
       type Query { posts: [Post!]! }
       interface Post { id: ID! owner: Owner }
       type Open implements Post { id: ID! owner: Owner @tag(name: "secret") }
       type Closed implements Post @tag(name: "secret") { id: ID! owner: Owner }
       type Owner @tag(name: "secret") { o: Int }`,
      noSecrets,
    );
    expect(text).toBe(
      'type Open implements Post { id: ID! } interface Post { id: ID! } type Query { posts: [Post!]! }',
    );
  });

  test('leaves out types that it empties', () => {
    const text = contractOf(
      `${link('@tag')}
       type Query { a: Int  c: C @tag(name: "secret")  t: Thing @tag(name: "secret") }
       type Mutation { m: Int @tag(name: "secret") }
       type C { c: Int @tag(name: "secret") }
       union Thing = C`,
      { ...noSecrets, hideUnreachableTypes: false },
    );
    expect(text).toBe('type Query { a: Int }');
  });

  test('is refused where a required argument, or a default, would be left out', () => {
    expect(contractOf(`${link('@tag')} type Query { a(x: Int! @tag(name: "secret")): Int }`, noSecrets)).toEqual([
      expect.stringContaining('Query.a(x:)'),
    ]);
    expect(
      contractOf(
        `${link('@tag')} type Query { a(g: Grade = TWO): Int } enum Grade { ONE TWO @tag(name: "secret") }`,
        noSecrets,
      ),
    ).toEqual([expect.stringContaining('Grade.TWO')]);
  });
});

describe('a contract', () => {
  test('may not include and exclude the same tag', () => {
    expect(contractOf('type Query { a: Int }', { ...open, excludeTags: ['open'] })).toEqual([
      'the tag open is both included and excluded',
    ]);
  });

  test('does not show what the graph hides from everybody', () => {
    const text = contractOf(
      `${link('@tag', '@inaccessible')} type Query @tag(name: "open") { a: Int  b: Int @inaccessible }`,
      open,
    );
    expect(text).toBe('type Query { a: Int }');
  });

  test('reads tags under the name that the graph gives them', () => {
    const text = contractOf(
      `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: [{ name: "@tag", as: "@label" }])
       type Query { a: Int @label(name: "open")  b: Int }`,
      open,
    );
    expect(text).toBe('type Query { a: Int }');
  });

  test('meets interfaces by what implements them without showing their other implementations', () => {
    const text = contractOf(
      `${link('@tag')}
       type Query { a: A @tag(name: "open") }
       interface Node @tag(name: "open") { id: ID! }
       type A implements Node @tag(name: "open") { id: ID! }
       type B implements Node { id: ID! @tag(name: "other") }
       type C implements Node { id: ID! }`,
      { excludeTags: ['never'] },
    );
    expect(text).toBe('type A implements Node { id: ID! } interface Node { id: ID! } type Query { a: A }');
  });
});
