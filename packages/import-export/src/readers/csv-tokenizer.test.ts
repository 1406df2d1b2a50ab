import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createCsvTokenizer } from './csv-tokenizer.js';
import type { RawRecord } from './record.js';

function records(text: string, delimiter: ',' | '\t' = ',', chunkLength = text.length || 1): readonly RawRecord[] {
  const tokenizer = createCsvTokenizer(delimiter);
  const all: RawRecord[] = [];
  for (let at = 0; at < text.length; at += chunkLength) all.push(...tokenizer.push(text.slice(at, at + chunkLength)));
  return [...all, ...tokenizer.end()];
}

describe('the CSV tokenizer', () => {
  test.each(['\r\n', '\n', '\r'])(
    'takes %j as the end of a line, with or without one at the end of the file',
    (end) => {
      const expected = [
        { line: 1, cells: ['a', 'b'] },
        { line: 2, cells: ['c', ''] },
      ];
      expect(records(`a,b${end}c,`)).toEqual(expected);
      expect(records(`a,b${end}c,${end}`)).toEqual(expected);
    },
  );

  test('gives a record over several lines its first line and counts on after it', () => {
    expect(records('a,"b\r\nc ""d"""\r\ne\n\nf')).toEqual([
      { line: 1, cells: ['a', 'b\r\nc "d"'] },
      { line: 3, cells: ['e'] },
      { line: 4, cells: [''] },
      { line: 5, cells: ['f'] },
    ]);
  });

  test('a quote inside an unquoted cell is a quote', () => {
    expect(records('5"屏,a"b"\n')).toEqual([{ line: 1, cells: ['5"屏', 'a"b"'] }]);
  });

  test('an empty quoted cell at the very end is a cell', () => {
    expect(records('a,""')).toEqual([{ line: 1, cells: ['a', ''] }]);
    expect(records('""')).toEqual([{ line: 1, cells: [''] }]);
  });

  test('a quote that is never closed is a flaw of its record', () => {
    expect(records('a\n"b,c\nd')).toEqual([
      { line: 1, cells: ['a'] },
      { line: 2, cells: ['b,c\nd'], flaw: 'UNCLOSED_QUOTE' },
    ]);
  });

  test('nothing gives no record', () => {
    expect(records('')).toEqual([]);
  });

  test('a forgotten quote does not keep the rest of a large file in memory', () => {
    const [only] = records(`"${'x,\n'.repeat(200_000)}`, ',', 10_000);
    expect(String(only?.cells[0]).length).toBeLessThan(200_000);
  });

  test('what is written is read back, wherever the text is cut into chunks', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\t', '\r', '\n', '社', ' ') });
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1 }),
        fc.integer({ min: 1, max: 7 }),
        fc.constantFrom(',' as const, '\t' as const),
        (table, chunkLength, delimiter) => {
          const text = table
            .map((row) => row.map((value) => `"${value.replaceAll('"', '""')}"`).join(delimiter) + '\r\n')
            .join('');
          expect(records(text, delimiter, chunkLength).map((record) => record.cells)).toEqual(table);
        },
      ),
    );
  });
});
