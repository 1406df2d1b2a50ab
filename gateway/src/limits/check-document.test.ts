import { describe, expect, test } from '@jest/globals';
import { getIntrospectionQuery, parse } from 'graphql';
import { checkDocument, checkText } from './check-document.js';
import { documentLimits, type DocumentLimits } from './limits.js';

const many = (count: number, part: (index: number) => string): string =>
  Array.from({ length: count }, (_, i) => part(i)).join(' ');
const doubling = (count: number): string =>
  `{ ...F0 } ${many(count, (i) => `fragment F${i} on T { a { ...F${i + 1} } b { ...F${i + 1} } }`)} fragment F${count} on T { c }`;

/** The code that refuses a document, before or after it is parsed; `null`: it passes. */
function refusedWith(text: string, limits: Partial<DocumentLimits> = {}): { code: string; details?: object } | null {
  const all = { ...documentLimits, ...limits };
  const refusal = checkText(text, all);
  if (refusal) return refusal;
  const checked = checkDocument(parse(text), all);
  return checked.ok ? null : checked.refusal;
}

describe('is refused', () => {
  test.each([
    ['a text of too many bytes', `{ a(b: "${'中'.repeat(50_000)}") }`, 'DOCUMENT_TOO_LARGE', 150_012],
    ['too many tokens', `{ ${many(10_000, () => 'a')} }`, 'TOO_MANY_TOKENS', 10_002],
    ['brackets too deep in each other', '{a'.repeat(4_000), 'DOCUMENT_TOO_DEEP', 4_000],
    ['a list too deep in lists', `{ a(b: ${'['.repeat(200)}`, 'DOCUMENT_TOO_DEEP', 202],
    ['fields too deep in each other', `${'{a'.repeat(26)}${'}'.repeat(26)}`, 'DOCUMENT_TOO_DEEP', 26],
    [
      'fields too deep through fragments',
      `{ ...F0 } ${many(30, (i) => `fragment F${i} on T { a { ...F${i + 1} } }`)}`,
      'DOCUMENT_TOO_DEEP',
      30,
    ],
    ['too many root fields', `{ ${many(31, (i) => `f${i}`)} }`, 'TOO_MANY_ROOT_FIELDS', 31],
    [
      'root fields in fragments',
      `{ ...F ...F ... { ...F } } fragment F on Query { ${many(11, (i) => `f${i}`)} }`,
      'TOO_MANY_ROOT_FIELDS',
      33,
    ],
    ['too many aliases', `{ r { ${many(101, (i) => `a${i}: a`)} } }`, 'TOO_MANY_FIELD_ALIASES', 101],
    [
      'aliases multiplied by fragments',
      `{ r { ${many(51, () => '...F')} } } fragment F on T { x: a y: b }`,
      'TOO_MANY_FIELD_ALIASES',
      102,
    ],
    ['too many directives at one place', `{ a ${many(6, () => '@skip(if: false)')} }`, 'TOO_MANY_DIRECTIVES', 6],
    ['too many directives in all', `{ r { ${many(201, (i) => `a${i} @x`)} } }`, 'TOO_MANY_DIRECTIVES', 201],
    [
      'directives on variables',
      `query(${many(1, (i) => `$v${i}: Int ${many(6, () => '@x')}`)}) { a }`,
      'TOO_MANY_DIRECTIVES',
      6,
    ],
    ['too many variables', `query(${many(101, (i) => `$v${i}: Int`)}) { a }`, 'TOO_MANY_VARIABLES', 101],
    ['too many operations', many(51, (i) => `query Q${i} { a }`), 'TOO_MANY_OPERATIONS', 51],
    ['too many fragments', `{ a } ${many(201, (i) => `fragment F${i} on T { a }`)}`, 'TOO_MANY_FRAGMENTS', 201],
    ['fragments that double each other', doubling(20), 'TOO_MANY_SELECTIONS', 5_242_877],
    ['more than can be counted', doubling(24), 'TOO_MANY_SELECTIONS', expect.any(Number)],
    ['the same field again and again', `{ r { ${many(400, () => 'a')} } }`, 'TOO_MANY_OVERLAPPING_FIELDS', 79_800],
    [
      'the same place again and again',
      `{ r { ${many(200, () => 'a { b { c } }')} } }`,
      'TOO_MANY_OVERLAPPING_FIELDS',
      59_700,
    ],
    [
      'the same in a fragment that nothing spreads',
      `{ a } fragment F on T { ${many(400, () => 'a')} }`,
      'TOO_MANY_OVERLAPPING_FIELDS',
      79_800,
    ],
    [
      'introspection that is larger than the IDE’s',
      `{ __schema { ${many(501, (i) => `x${i}`)} } }`,
      'TOO_MANY_SELECTIONS',
      501,
    ],
  ])('%s', (_, text, code, found) => {
    expect(refusedWith(text)).toMatchObject({ code, status: 400, details: { found, limit: expect.any(Number) } });
  });

  test.each([
    ['itself', '{ ...A } fragment A on T { a { ...A } }'],
    [
      'itself through others',
      '{ a } fragment A on T { ...B } fragment B on T { ... { ...C } } fragment C on T { ...A }',
    ],
  ])('a fragment that spreads %s, as validation refuses it', (_, text) => {
    expect(refusedWith(text)).toMatchObject({ code: 'GRAPHQL_VALIDATION_FAILED', status: 400 });
  });
});

describe('passes', () => {
  test.each([
    [
      'the introspection of an IDE, however little else is allowed',
      getIntrospectionQuery({
        inputValueDeprecation: true,
        oneOf: true,
        schemaDescription: true,
        specifiedByUrl: true,
        directiveIsRepeatable: true,
      }),
      { depth: 3, selections: 10 },
    ],
    [
      'a fragment that many places spread',
      `{ r { ${many(90, (i) => `f${i} { ...F }`)} } } fragment F on T { a b c d e }`,
      {},
    ],
    ['a spread of a fragment that is not there', '{ ...Nothing }', {}],
    ['a document without an operation', 'type T { a: Int }', {}],
    [
      'a chain of fragments',
      `{ ...F0 } ${many(199, (i) => `fragment F${i} on T { ...F${i + 1} }`)} fragment F199 on T { a }`,
      {},
    ],
  ])('%s', (_, text, limits) => {
    expect(refusedWith(text, limits)).toBeNull();
  });
});
