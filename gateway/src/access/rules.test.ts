import { composeServices } from '@apollo/composition';
import { Supergraph } from '@apollo/federation-internals';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'graphql';
import { readAccessRules } from './rules.js';

const federation = (...names: readonly string[]) =>
  `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@interfaceObject", "@shareable"${names.map((name) => `, ${name}`).join('')}])\n`;

const all = federation('"@authenticated"', '"@requiresScopes"', '"@policy"');

function rulesOf(...subgraphs: readonly string[]) {
  const composed = composeServices(
    subgraphs.map((typeDefs, index) => ({ name: `s${index}`, url: 'http://localhost:1', typeDefs: parse(typeDefs) })),
  );
  if (composed.errors) throw new Error(composed.errors.map(String).join('\n'));
  return rulesIn(composed.supergraphSdl);
}

const rulesIn = (sdl: string) => readAccessRules(Supergraph.build(sdl, { supportedFeatures: null }).schema);

const handMade = (links: string, body: string) => `
schema
  @link(url: "https://specs.apollo.dev/link/v1.0")
  @link(url: "https://specs.apollo.dev/join/v0.3", for: EXECUTION)
  ${links}
{ query: Query }
directive @link(url: String, as: String, for: link__Purpose, import: [link__Import]) repeatable on SCHEMA
directive @join__graph(name: String!, url: String!) on ENUM_VALUE
directive @join__type(graph: join__Graph!, key: join__FieldSet, extension: Boolean! = false, resolvable: Boolean! = true, isInterfaceObject: Boolean! = false) repeatable on OBJECT | INTERFACE | UNION | ENUM | INPUT_OBJECT | SCALAR
directive @join__field(graph: join__Graph, requires: join__FieldSet, provides: join__FieldSet, type: String, external: Boolean, override: String, usedOverridden: Boolean) repeatable on FIELD_DEFINITION | INPUT_FIELD_DEFINITION
directive @join__implements(graph: join__Graph!, interface: String!) repeatable on OBJECT | INTERFACE
scalar link__Import
enum link__Purpose { SECURITY EXECUTION }
scalar join__FieldSet
enum join__Graph { A @join__graph(name: "a", url: "http://localhost:1") }
${body}`;

const authenticated = { kind: 'authenticated' };
const scopes = (...anyOf: readonly (readonly string[])[]) => ({ kind: 'scopes', anyOf });
const policies = (...anyOf: readonly (readonly string[])[]) => ({ kind: 'policies', anyOf });

describe('access rules', () => {
  test('are read from objects, fields, scalars and enums', () => {
    const rules = rulesOf(`${all}
      type Query { me: User @authenticated  secret: Secret  grade: Grade }
      type User @requiresScopes(scopes: [["read:user"], ["all"]]) { id: ID!  pay: Int @policy(policies: [["pay", "self"]]) }
      scalar Secret @authenticated
      enum Grade @authenticated @requiresScopes(scopes: [["g"]]) { ONE }`);
    expect(rules.ofField('Query', 'me')).toEqual([authenticated]);
    expect(rules.ofType('User')).toEqual([scopes(['read:user'], ['all'])]);
    expect(rules.ofField('User', 'pay')).toEqual([policies(['pay', 'self'])]);
    expect(rules.ofType('Secret')).toEqual([authenticated]);
    expect(rules.ofType('Grade')).toEqual([authenticated, scopes(['g'])]);
    expect(rules.ofField('User', 'id')).toEqual([]);
    expect(rules.isEmpty).toBe(false);
  });

  test('of several subgraphs are all required', () => {
    const shared = (directive: string) => `${all} type Query { a: Int @shareable ${directive} }`;
    const rules = rulesOf(
      shared('@requiresScopes(scopes: [["a"], ["b"]])'),
      shared('@requiresScopes(scopes: [["c"]])'),
      shared('@authenticated'),
    );
    expect(rules.ofField('Query', 'a')).toEqual([authenticated, scopes(['a', 'c'], ['b', 'c'])]);
  });

  test('keep their meaning under a name that an import gives them', () => {
    const rules = rulesOf(
      `${federation('{ name: "@authenticated", as: "@loggedIn" }', '{ name: "@requiresScopes", as: "@needs" }')}
       type Query { a: Int @loggedIn  b: Int @needs(scopes: [["s"]]) }`,
    );
    expect(rules.ofField('Query', 'a')).toEqual([authenticated]);
    expect(rules.ofField('Query', 'b')).toEqual([scopes(['s'])]);
  });

  test('keep their meaning under the prefix of the feature', () => {
    const rules = rulesOf(
      `${federation()}
       type Query { a: Int @federation__authenticated  b: Int @federation__policy(policies: [["p"]]) }`,
    );
    expect(rules.ofField('Query', 'a')).toEqual([authenticated]);
    expect(rules.ofField('Query', 'b')).toEqual([policies(['p'])]);
  });

  test('keep their meaning where the link itself is renamed', () => {
    const rules = rulesIn(
      handMade(
        '@link(url: "https://specs.apollo.dev/authenticated/v0.1", as: "auth", for: SECURITY)',
        `directive @auth on OBJECT | FIELD_DEFINITION | INTERFACE | SCALAR | ENUM
         type Query @join__type(graph: A) { a: Int @auth }`,
      ),
    );
    expect(rules.ofField('Query', 'a')).toEqual([authenticated]);
  });

  test('are not read from a directive of the same name that comes from elsewhere', () => {
    const rules = rulesIn(
      handMade(
        '@link(url: "https://example.com/authenticated/v0.1", import: ["@authenticated"])',
        `directive @authenticated on FIELD_DEFINITION
         type Query @join__type(graph: A) { a: Int @authenticated }`,
      ),
    );
    expect(rules.isEmpty).toBe(true);
  });

  test('without an alternative require nothing', () => {
    const rules = rulesOf(`${all} type Query {
      a: Int @requiresScopes(scopes: [])
      b: Int @requiresScopes(scopes: [[], ["s"]])
    }`);
    expect(rules.isEmpty).toBe(true);
  });

  test('that composition gives an interface count where its implementations are read, not for the interface', () => {
    const rules = rulesOf(`${all}
      type Query { posts: [Post!]! }
      interface Post { id: ID! title: String }
      type Open implements Post { id: ID! title: String @requiresScopes(scopes: [["s"]]) }
      type Closed implements Post @authenticated @requiresScopes(scopes: [["a"], ["b"]]) { id: ID! title: String }`);
    expect(rules.ofType('Post')).toEqual([]);
    expect(rules.ofType('Closed')).toEqual([authenticated, scopes(['a'], ['b'])]);
    expect(rules.ofField('Post', 'title')).toEqual([scopes(['s'])]);
  });

  test('of an interface that its implementations do not have count for the interface', () => {
    const rules = rulesIn(
      handMade(
        '@link(url: "https://specs.apollo.dev/requiresScopes/v0.1", for: SECURITY)',
        `directive @requiresScopes(scopes: [[requiresScopes__Scope!]!]!) on OBJECT | FIELD_DEFINITION | INTERFACE | SCALAR | ENUM
         scalar requiresScopes__Scope
         type Query @join__type(graph: A) { node: Node }
         interface Node @join__type(graph: A) @requiresScopes(scopes: [["all"]]) { id: ID! }
         type Thing implements Node @join__implements(graph: A, interface: "Node") @join__type(graph: A) @requiresScopes(scopes: [["one"]]) { id: ID! }`,
      ),
    );
    expect(rules.ofType('Node')).toEqual([scopes(['all'])]);
  });

  test('of a field that an interface object adds count for the field of every implementation', () => {
    const rules = rulesOf(
      `${all}
       type Query { post: Post }
       interface Post @key(fields: "id") { id: ID! }
       type Open implements Post @key(fields: "id") { id: ID! }`,
      `${all}
       type Post @interfaceObject @key(fields: "id") { id: ID! views: Int @authenticated }`,
    );
    expect(rules.ofField('Open', 'views')).toEqual([authenticated]);
    expect(rules.ofField('Post', 'views')).toEqual([authenticated]);
  });
});
