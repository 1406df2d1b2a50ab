import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { GraphQLError, Lexer, parse, Source, TokenKind } from 'graphql';
import { measureJson, measureText } from './lexical.js';

/** What the lexer of GraphQL finds until it refuses a character. */
function lexed(text: string): { tokens: number; nesting: number } {
  const lexer = new Lexer(new Source(text));
  let [tokens, open, nesting] = [0, 0, 0];
  try {
    while (lexer.advance().kind !== TokenKind.EOF) {
      tokens += 1;
      const { kind } = lexer.token;
      if (kind === TokenKind.BRACE_L || kind === TokenKind.BRACKET_L || kind === TokenKind.PAREN_L) open += 1;
      if (kind === TokenKind.BRACE_R || kind === TokenKind.BRACKET_R || kind === TokenKind.PAREN_R) open -= 1;
      nesting = Math.max(nesting, open);
    }
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
  }
  return { tokens, nesting };
}

const pieces = fc.constantFrom(
  ...[
    '{',
    '}',
    '(',
    ')',
    '[',
    ']',
    '...',
    '.',
    '"',
    '"""',
    '\\"""',
    '\\',
    '\\"',
    '#',
    '\n',
    '\r',
    ' ',
    ',',
    '-',
    '1',
    '1.5',
    '1e',
    '+2',
  ],
  ...['name', '_x', '$', '!', '@', ':', '=', '|', '&', '\ufeff', 'é', '{"', '}"'],
);
const texts = fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join(''));

describe('a document’s text', () => {
  test('is measured like the lexer reads it, wherever that refuses nothing', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const measured = measureText(text);
        const read = lexed(text);
        expect(measured.tokens).toBeGreaterThanOrEqual(read.tokens);
        expect(measured.nesting).toBeGreaterThanOrEqual(read.nesting);
      }),
      { numRuns: 3_000 },
    );
  });

  test.each([
    ['{ a(b: "}}}{{{", c: """ {{ \\""" {{ """) { c } } # {{{', { tokens: 14, nesting: 2 }],
    ['query($a:[[Int!]!]){a...F}', { tokens: 18, nesting: 3 }],
    ['{a(b:[1-1-1,-2.5e+10])}', { tokens: 13, nesting: 3 }],
  ])('%s', (text, expected) => {
    expect(measureText(text)).toEqual(expected);
    expect(measureText(text).tokens).toBe(lexed(text).tokens);
  });

  test('that would overflow the parser is measured all the same', () => {
    const text = '{a'.repeat(100_000);
    expect(() => parse(text)).toThrow();
    expect(measureText(text)).toEqual({ tokens: 200_000, nesting: 100_000 });
  });
});

describe('a JSON text', () => {
  test.each([
    ['{"a":["[[[[{{,,,", "\\"[[["]}', { nesting: 2, values: 4 }],
    ['{"a":[[1]]}', { nesting: 3, values: 4 }],
    ['1', { nesting: 0, values: 1 }],
    ['['.repeat(500_000), { nesting: 500_000, values: 500_001 }],
  ])('%.20s is measured without its strings', (text, measure) => {
    expect(measureJson(text)).toEqual(measure);
  });

  test('has no more values than are counted', () => {
    const count = (value: unknown): number =>
      typeof value === 'object' && value !== null
        ? 1 + Object.values(value).reduce((sum, one) => sum + count(one), 0)
        : 1;
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(measureJson(JSON.stringify(value)).values).toBeGreaterThanOrEqual(count(value));
      }),
    );
  });
});
