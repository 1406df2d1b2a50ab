import { composeServices } from '@apollo/composition';
import { Supergraph } from '@apollo/federation-internals';
import { anonymous, type Grant, type Viewer } from '@cobuild/identity';
import { describe, expect, test } from '@jest/globals';
import {
  getOperationAST,
  parse,
  print,
  specifiedRules,
  NoUnusedFragmentsRule,
  NoUnusedVariablesRule,
  validate,
} from 'graphql';
import { compileAccess } from './compile-access.js';
import type { Policies } from './fulfils.js';
import { readAccessRules } from './rules.js';

const composed = composeServices([
  {
    name: 'only',
    url: 'http://localhost:1',
    typeDefs: parse(`
      extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@authenticated", "@requiresScopes", "@policy"])
      type Query { me: User @authenticated  users(first: Int): [User!]!  posts: [Post!]!  things: [Thing!]!  secret: Secret  guarded: Guarded  hidden: Only }
      type Mutation { open(name: String): Int  close: Int @policy(policies: [["keeper"]]) }
      type Subscription { posted: Post  mine: User @authenticated }
      type User { id: ID!  name: String  email(mask: Boolean): String @requiresScopes(scopes: [["read:email"]])  pay: Int! @authenticated @requiresScopes(scopes: [["a", "b"], ["c"]])  friend: User  posts: [Post!]! }
      interface Post { id: ID!  title: String  views: Int  author: User }
      type Open implements Post { id: ID!  title: String  views: Int @authenticated  author: User }
      type Closed implements Post @authenticated { id: ID!  title: String  views: Int  author: User }
      union Thing = Open | Closed | User
      scalar Secret @authenticated
      type Guarded @policy(policies: [["role:SECRETARY"], ["scope:guard"]]) { x: Int }
      type Only @authenticated { x: Int }
    `),
  },
]);
if (composed.errors) throw new Error(composed.errors.map(String).join('\n'));
const supergraph = Supergraph.build(composed.supergraphSdl, { supportedFeatures: null });
const api = supergraph.apiSchema().toGraphQLJSSchema();
const rules = readAccessRules(supergraph.schema);
const now = new Date('2026-01-01T00:00:00Z');
const policies: Policies = { keeper: { roles: ['ORG_ADMIN'], scopes: ['keep'] } };

const viewer = (scopes: readonly string[] = [], grants: readonly Grant[] = []): Viewer => ({
  ...anonymous,
  accountId: 'x',
  scopes,
  grants,
});

/** What is left of an operation for a viewer, on one line, and the names of the fields that are forbidden. */
function left(text: string, who: Viewer = anonymous, operationName?: string) {
  const document = parse(text);
  expect(validate(api, document).map(String)).toEqual([]);
  const definition = getOperationAST(document, operationName);
  if (!definition) throw new Error('no operation');
  const access = compileAccess(api, rules, policies, document, definition);
  const variant = access.variantFor(who, now);
  const strict = specifiedRules.filter((rule) => rule !== NoUnusedFragmentsRule && rule !== NoUnusedVariablesRule);
  if (variant.document) {
    expect(validate(api, variant.document, [...strict, NoUnusedFragmentsRule, NoUnusedVariablesRule])).toEqual([]);
  }
  return {
    text: variant.document && print(variant.document).replaceAll(/\s+/g, ' '),
    forbidden: [...variant.forbidden].map((node) => node.alias?.value ?? node.name.value),
    isWhole: variant.document === document,
    key: variant.key,
  };
}

describe('what a viewer may run of an operation', () => {
  test('is the document itself where nothing is required or all is fulfilled', () => {
    expect(left('{ users { id name } }')).toMatchObject({ isWhole: true, forbidden: [], key: '' });
    expect(left('{ me { id } }', viewer())).toMatchObject({ isWhole: true, forbidden: [], key: '' });
  });

  test('lacks a forbidden field with all that is below it', () => {
    expect(left('{ me { id friend { pay } } users { id email } }')).toMatchObject({
      text: '{ users { id } }',
      forbidden: ['me', 'pay', 'email'],
    });
  });

  test('is nothing where every root field is forbidden', () => {
    expect(left('{ me { id } secret }')).toMatchObject({ text: null, forbidden: ['me', 'secret'] });
    expect(left('subscription { mine { id } }')).toMatchObject({ text: null, forbidden: ['mine'] });
  });

  test('keeps __typename and introspection', () => {
    expect(left('{ __typename me { id } __schema { queryType { name } } }').text).toBe(
      '{ __typename __schema { queryType { name } } }',
    );
  });

  test('still asks whether an object is there of which nothing else is left', () => {
    expect(left('{ users { email } }').text).toBe('{ users { __typename } }');
    expect(left('{ users { friend { email } } }').text).toBe('{ users { friend { __typename } } }');
  });

  test('heeds what the type of a field requires: of scalars and of objects', () => {
    expect(left('{ secret hidden { x } users { id } }')).toMatchObject({
      text: '{ users { id } }',
      forbidden: ['secret', 'hidden', 'x'],
    });
  });

  test('tells aliases apart', () => {
    expect(left('{ a: users { id mail: email } b: users { email: name } }')).toMatchObject({
      text: '{ a: users { id } b: users { email: name } }',
      forbidden: ['mail'],
    });
  });

  test('leaves out every node of a field that is selected twice', () => {
    expect(left('{ users { email } users { id email } }').forbidden).toEqual(['email', 'email']);
  });

  test('leaves fields out under @skip and @include, too', () => {
    expect(left('query ($x: Boolean!) { users { id email @include(if: $x) } }')).toMatchObject({
      text: '{ users { id } }',
      forbidden: ['email'],
    });
  });

  test('loses fragments and variables that are no longer used, and other operations', () => {
    expect(
      left(
        `query A($first: Int, $mask: Boolean, $x: Boolean!) { users(first: $first) { ...Mail ...Name @include(if: $x) } }
         query B { users { ...Name } }
         fragment Mail on User { email(mask: $mask) ... { pay } friend { ...Pay } }
         fragment Pay on User { pay }
         fragment Name on User { name ...Pay }`,
        anonymous,
        'A',
      ).text,
    ).toBe(
      'query A($first: Int, $x: Boolean!) { users(first: $first) { ...Mail ...Name @include(if: $x) } } ' +
        'fragment Mail on User { friend { __typename } } fragment Name on User { name }',
    );
  });

  test('uses a fragment that is spread at several places once', () => {
    expect(left('{ a: users { ...F } b: users { friend { ...F } } } fragment F on User { id email }')).toMatchObject({
      text: '{ a: users { ...F } b: users { friend { ...F } } } fragment F on User { id }',
      forbidden: ['email'],
    });
  });

  test('leaves mutations out that the viewer may not run, and keeps the others', () => {
    expect(left('mutation { a: open(name: "a") close b: open }')).toMatchObject({
      text: 'mutation { a: open(name: "a") b: open }',
      forbidden: ['close'],
    });
  });
});

describe('interfaces and unions', () => {
  test('an interface is not given where one implementation may not be seen and its fields are asked for as a whole', () => {
    expect(left('{ posts { id title } users { id } }')).toMatchObject({ text: '{ users { id } }' });
    expect(left('{ posts { ...F } users { id } } fragment F on Post { id }')).toMatchObject({
      text: '{ users { id } }',
    });
    expect(left('{ users { id posts { ... { id } } } }').text).toBe('{ users { id } }');
  });

  test('fragments on single types need what each type requires', () => {
    expect(left('{ posts { ... on Open { id title } ... on Closed { id } } }')).toMatchObject({
      text: '{ posts { ... on Open { id title } } }',
      forbidden: ['id'],
    });
  });

  test('a named fragment on a protected type is left out', () => {
    expect(left('{ things { ...C ... on Open { id } } } fragment C on Closed { id title }')).toMatchObject({
      text: '{ things { ... on Open { id } } }',
      forbidden: ['id', 'title'],
    });
  });

  test('the name of the type may be asked for, in fragments too', () => {
    expect(left('{ posts { __typename ... on Closed { __typename } } }').isWhole).toBe(true);
  });

  test('a field of an interface needs what the field requires of each implementation', () => {
    expect(left('{ posts { ... on Open { views } } }')).toMatchObject({
      text: '{ posts { __typename } }',
      forbidden: ['views'],
    });
    expect(left('{ things { ... on Post { views } } }', viewer()).isWhole).toBe(true);
  });

  test('a fragment on an interface within a union needs what all implementations require', () => {
    expect(left('{ things { ... on Post { id } ... on User { id } } }')).toMatchObject({
      text: '{ things { ... on User { id } } }',
      forbidden: ['id'],
    });
  });

  test('all is given to whoever fulfils what each implementation requires', () => {
    expect(left('{ posts { id views author { name } } }', viewer()).isWhole).toBe(true);
  });
});

describe('requirements', () => {
  const pay = '{ users { id pay } }';

  test('of scopes are fulfilled by all names of one alternative', () => {
    expect(left(pay, viewer(['a'])).forbidden).toEqual(['pay']);
    expect(left(pay, viewer(['a', 'b'])).isWhole).toBe(true);
    expect(left(pay, viewer(['c'])).isWhole).toBe(true);
  });

  test('of several directives must all be fulfilled', () => {
    expect(left(pay, { ...anonymous, scopes: ['c'] }).forbidden).toEqual(['pay']);
  });

  test('of policies are fulfilled by a role held anywhere, as long as it holds', () => {
    const secretary = (until?: string): Grant => ({
      role: 'SECRETARY',
      organizationId: 'o1',
      ...(until ? { until } : {}),
    });
    expect(left('{ guarded { x } }', viewer([], [secretary()])).isWhole).toBe(true);
    expect(left('{ guarded { x } }', viewer([], [secretary('2026-01-01T00:00:01Z')])).isWhole).toBe(true);
    expect(left('{ guarded { x } }', viewer([], [secretary('2026-01-01T00:00:00Z')])).text).toBe(null);
    expect(left('{ guarded { x } }', viewer(['guard'])).isWhole).toBe(true);
  });

  test('of policies are looked up by name; unknown ones are fulfilled by nobody', () => {
    expect(left('mutation { close }', viewer(['keep'])).isWhole).toBe(true);
    expect(left('mutation { close }', viewer([], [{ role: 'ORG_ADMIN', organizationId: 'o' }])).isWhole).toBe(true);
    const document = parse('mutation { close }');
    const definition = getOperationAST(document);
    if (!definition) throw new Error('no operation');
    const unknown = compileAccess(api, rules, {}, document, definition);
    expect(unknown.variantFor(viewer(['keep', 'keeper', '__proto__']), now).document).toBe(null);
  });

  test('make one variant for all viewers who fulfil the same of them', () => {
    const document = parse('{ me { id } users { email pay } }');
    const definition = getOperationAST(document);
    if (!definition) throw new Error('no operation');
    const access = compileAccess(api, rules, policies, document, definition);
    expect(access.requirements).toHaveLength(3);
    expect(access.variantFor(viewer(['other']), now)).toBe(access.variantFor({ ...viewer(), accountId: 'y' }, now));
    expect(access.variantFor(viewer(['c']), now)).not.toBe(access.variantFor(viewer(), now));
    expect(access.variantFor(viewer(['c']), now).key).not.toBe(access.variantFor(viewer(), now).key);
  });
});
