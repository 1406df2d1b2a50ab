import { getIntrospectionQuery } from 'graphql';

/** Text made of parts. */
export const many = (count: number, part: (index: number) => string, between = ' '): string =>
  Array.from({ length: count }, (_, index) => part(index)).join(between);

/** Fragments of which each spreads the next twice. */
const doubling = (count: number): string =>
  many(count, (i) => `fragment F${i} on Organization { a: parent { ...F${i + 1} } b: parent { ...F${i + 1} } }`);

/** Documents that are made to be dear, with the codes that refuse them. */
export const documents: readonly (readonly [name: string, document: string, codes: readonly string[]])[] = [
  ['100,000 braces', '{a'.repeat(100_000), ['DOCUMENT_TOO_LARGE']],
  ['as many braces as bytes allow', '{a'.repeat(60_000), ['TOO_MANY_TOKENS']],
  ['as many braces as tokens allow', '{a'.repeat(4_000), ['DOCUMENT_TOO_DEEP']],
  ['as many lists as tokens allow', `{ pairs(filter: ${'['.repeat(9_000)}`, ['DOCUMENT_TOO_DEEP']],
  [
    'lists in the types of variables',
    `query($a: ${'['.repeat(5_000)}Int${']'.repeat(4_000)}) { a }`,
    ['DOCUMENT_TOO_DEEP'],
  ],
  [
    'objects in arguments',
    `{ pairs(filter: ${'{a:'.repeat(90)}1${'}'.repeat(90)}) { edges { cursor } } }`,
    ['GRAPHQL_VALIDATION_FAILED'],
  ],
  ['fields as deep as brackets allow', `${'{a'.repeat(95)}${'}'.repeat(95)}`, ['DOCUMENT_TOO_DEEP']],
  ['10,000 aliases', `{ ${many(10_000, (i) => `a${i}: __typename`)} }`, ['DOCUMENT_TOO_LARGE', 'TOO_MANY_TOKENS']],
  ['2,000 aliases', `{ ${many(2_000, (i) => `a${i}: __typename`)} }`, ['TOO_MANY_ROOT_FIELDS']],
  [
    '2,000 aliases below',
    `{ pairs { ${many(2_000, (i) => `a${i}: edges { cursor }`)} } }`,
    ['TOO_MANY_FIELD_ALIASES', 'TOO_MANY_TOKENS'],
  ],
  [
    'aliases multiplied by fragments',
    `{ pairs { edges { node { ${many(400, () => 'sideA { ...F }')} } } } } fragment F on Organization { ${many(50, (i) => `a${i}: name`)} }`,
    ['TOO_MANY_FIELD_ALIASES'],
  ],
  [
    'fragments that double each other',
    `{ pairs { edges { node { sideA { ...F0 } } } } } ${doubling(150)} fragment F150 on Organization { name }`,
    ['TOO_MANY_FIELD_ALIASES', 'DOCUMENT_TOO_DEEP', 'TOO_MANY_SELECTIONS'],
  ],
  [
    'spreads that double each other',
    `{ ...F0 } ${many(199, (i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`)} fragment F199 on Query { __typename }`,
    ['TOO_MANY_ROOT_FIELDS'],
  ],
  ['a fragment in itself', '{ ...A } fragment A on Query { ...A }', ['GRAPHQL_VALIDATION_FAILED']],
  [
    'fragments in a circle',
    `{ ...F0 } ${many(150, (i) => `fragment F${i} on Query { ...F${(i + 1) % 150} }`)}`,
    ['GRAPHQL_VALIDATION_FAILED'],
  ],
  [
    '1,000 fragments',
    `{ __typename } ${many(1_000, (i) => `fragment F${i} on Query { __typename }`)}`,
    ['TOO_MANY_FRAGMENTS'],
  ],
  [
    'the same field 3,000 times',
    `{ pairs { ${many(3_000, () => 'pageInfo { hasNextPage }')} } }`,
    ['TOO_MANY_TOKENS', 'TOO_MANY_OVERLAPPING_FIELDS', 'TOO_MANY_SELECTIONS'],
  ],
  [
    'the same field as often as selections allow',
    `{ pairs { ${many(2_400, () => 'pageInfo')} } }`,
    ['TOO_MANY_OVERLAPPING_FIELDS'],
  ],
  [
    'the same fields in each other',
    `{ pairs { ${many(200, () => 'edges { node { sideA { name parent { name } } } }')} } }`,
    ['TOO_MANY_OVERLAPPING_FIELDS'],
  ],
  [
    'the same fields in fragments',
    `{ ${many(2, () => 'pairs { edges { node { ...A ...B } } }')} } ${many(2, (i) => `fragment ${i ? 'A' : 'B'} on Pair { ${many(120, () => 'sideA { name parent { name } }')} }`)}`,
    ['TOO_MANY_OVERLAPPING_FIELDS', 'TOO_MANY_SELECTIONS'],
  ],
  [
    'directives at one place',
    `{ pairs ${many(3_000, () => '@skip(if: false)', '')} { edges { cursor } } }`,
    ['TOO_MANY_TOKENS', 'TOO_MANY_DIRECTIVES'],
  ],
  ['unknown directives', `{ pairs ${many(2_000, (i) => `@d${i}`)} { edges { cursor } } }`, ['TOO_MANY_DIRECTIVES']],
  ['root fields', `{ ${many(500, (i) => `f${i}`)} }`, ['TOO_MANY_ROOT_FIELDS']],
  ['variables', `query(${many(2_000, (i) => `$v${i}: Int`)}) { __typename }`, ['TOO_MANY_VARIABLES']],
  ['operations', many(1_500, (i) => `query Q${i} { __typename }`), ['TOO_MANY_OPERATIONS']],
  [
    'unknown fields',
    `{ pairs { edges { node { ${many(3_000, (i) => `statu${i}`)} } } } }`,
    ['GRAPHQL_VALIDATION_FAILED'],
  ],
  ['a field that is nearly right', '{ pair(id: "x") { statuss } }', ['GRAPHQL_VALIDATION_FAILED']],
  ['an argument that is nearly right', '{ pair(idd: "x") { status } }', ['GRAPHQL_VALIDATION_FAILED']],
  ['a type that is nearly right', '{ pair(id: "x") { ... on Pairr { id } } }', ['GRAPHQL_VALIDATION_FAILED']],
  [
    'an enum value that is nearly right',
    '{ pairs(order: NEWEST_FIRS) { edges { cursor } } }',
    ['GRAPHQL_VALIDATION_FAILED'],
  ],
  ['a name of 100,000 letters', `{ ${'a'.repeat(100_000)} }`, ['GRAPHQL_VALIDATION_FAILED']],
  ['a token of 100,000 letters', `{ a(b: "${'a'.repeat(100_000)}`, ['GRAPHQL_PARSE_FAILED']],
  ['a comment of a megabyte', `{ __typename } #${'x'.repeat(1_000_000)}`, ['DOCUMENT_TOO_LARGE']],
  [
    'a list of 4,000 ids',
    `{ pairs(filter: { ids: [${many(4_000, (i) => `"${i}"`)}] }) { edges { cursor } } }`,
    ['GRAPHQL_VALIDATION_FAILED'],
  ],
  [
    'pages of pages',
    '{ pairs(first: 100) { edges { node { sideA { pairs(first: 100) { edges { node { sideB { pairs(first: 100) { edges { node { id } } } } } } } } } } } }',
    ['COST_LIMIT_EXCEEDED'],
  ],
  ['a page of two thousand million', '{ pairs(first: 2147483647) { edges { node { id } } } }', ['COST_LIMIT_EXCEEDED']],
  [
    'introspection again and again',
    `{ ${many(20, (i) => `s${i}: __schema { types { ...T } }`)} } fragment T on __Type { name fields { name type { ...R } args { type { ...R } } } } fragment R on __Type { name kind ofType { name kind ofType { name kind ofType { name } } } }`,
    ['INTROSPECTION_TOO_LARGE', 'TOO_MANY_SELECTIONS'],
  ],
  [
    'introspection in circles',
    '{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }',
    ['GRAPHQL_VALIDATION_FAILED'],
  ],
  [
    'a subscription of two fields',
    'subscription { jointActivityLogged { cursor } pairUpdated { cursor } }',
    ['GRAPHQL_VALIDATION_FAILED'],
  ],
  ['a document of definitions', 'type Query { a: Int }', ['GRAPHQL_VALIDATION_FAILED', 'OPERATION_RESOLUTION_FAILURE']],
  ['nothing', '', ['GRAPHQL_PARSE_FAILED']],
  ['blanks', ' '.repeat(100_000), ['GRAPHQL_PARSE_FAILED']],
];

/** Documents that are as dear as the limits let through: they are answered, or refused in time. */
export const allowed: readonly (readonly [name: string, document: string])[] = [
  [
    'wide over both subgraphs',
    `{ ${many(29, (i) => `a${i}: pairs(first: 1) { edges { node { ...P } } }`)} }
     fragment P on Pair { id code kind status sideA { ...O } sideB { ...O } availableActions { action allowed } history(first: 1) { edges { node { id type } } } }
     fragment O on Organization { id name parent { id name } children(first: 1) { edges { node { id name } } } }`,
  ],
  [
    'deep from one subgraph into the other and back',
    `{ pairs(first: 1) { edges { node { ...F0 } } } }
     ${many(5, (i) => `fragment F${i} on Pair { id sideA { name pairs(first: 1) { edges { node { ${i < 4 ? `...F${i + 1}` : 'id'} } } } } sideB { name pairs(first: 1) { edges { node { ${i < 4 ? `...F${i + 1}` : 'id'} } } } } }`)}`,
  ],
  [
    'under sixty conditions',
    `query(${many(60, (i) => `$v${i}: Boolean = true`)}) { ${many(29, (i) => `a${i}: pair(id: "none") @include(if: $v${i}) { sideA @skip(if: $v${i + 30}) { name pairs(first: 1) { edges { node { sideB { name } } } } } sideB @include(if: $v${(i + 7) % 30}) { name } }`)} }`,
  ],
  [
    'of nearly as many selections as may be',
    `{ ${many(29, (i) => `a${i}: pair(id: "none") { ...P }`)} }
     fragment P on Pair { sideA { ...O } sideB { ...O } jointActivities(first: 1) { edges { node { organizations { ...O } pair { sideA { ...O } sideB { ...O } } } } } }
     fragment O on Organization { id name parent { id name pairs(first: 1) { edges { node { id } } } } children(first: 1) { edges { node { id pairs(first: 1) { edges { node { id } } } } } } }`,
  ],
  [
    'of nearly as many overlapping fields as may be',
    `{ pairs(first: 1) { edges { node { ${many(150, () => 'sideA { name parent { name } }')} } } } }`,
  ],
  ['the introspection of an IDE', getIntrospectionQuery({ inputValueDeprecation: true, schemaDescription: true })],
];
