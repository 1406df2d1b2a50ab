import type { RawRecord } from './record.js';

/** Beyond this a cell is too long for every column; it is not kept whole, so a forgotten quote cannot fill the memory. */
const KEPT_CELL_LENGTH = 100_000;
const KEPT_CELLS = 4_096;
const QUOTE = 0x22;
const CR = 0x0d;
const LF = 0x0a;

/**
 * Cuts text into records by RFC 4180, chunk by chunk. Unlike the usual parsers it takes every line end (CRLF, LF, CR, also mixed)
 * and tells the physical line on which each record begins, which reports need. A quote opens a quoted cell only at its start.
 * A quoted cell that never ends gives a last record with the flaw `UNCLOSED_QUOTE`.
 */
export function createCsvTokenizer(delimiter: ',' | '\t') {
  const delimiterCode = delimiter.charCodeAt(0);
  let records: RawRecord[] = [];
  let cells: string[] = [];
  let cell = '';
  let state: 'start' | 'plain' | 'quoted' | 'quoteInQuoted' = 'start';
  let line = 1;
  let recordLine = 1;
  let afterCr = false;

  const keep = (text: string) => {
    if (cell.length < KEPT_CELL_LENGTH) cell += text;
  };
  const endCell = () => {
    if (cells.length < KEPT_CELLS) cells.push(cell);
    cell = '';
    state = 'start';
  };
  const endRecord = (flaw?: string) => {
    endCell();
    records.push(flaw ? { line: recordLine, cells, flaw } : { line: recordLine, cells });
    cells = [];
  };

  function scan(text: string): void {
    let from = 0;
    for (let at = 0; at < text.length; at++) {
      const sign = text.charCodeAt(at);
      const secondHalfOfLineEnd = afterCr && sign === LF;
      afterCr = sign === CR;
      if ((sign === CR || sign === LF) && !secondHalfOfLineEnd) line++;
      if (state === 'quoted') {
        if (sign !== QUOTE) continue;
        keep(text.slice(from, at));
        from = at + 1;
        state = 'quoteInQuoted';
        continue;
      }
      if (state === 'quoteInQuoted' && sign === QUOTE) {
        from = at; // the second of two quotes stands for one
        state = 'quoted';
      } else if (state === 'start' && sign === QUOTE) {
        from = at + 1;
        state = 'quoted';
      } else if (sign === delimiterCode) {
        keep(text.slice(from, at));
        endCell();
        from = at + 1;
      } else if (sign === CR || sign === LF) {
        if (!secondHalfOfLineEnd) {
          keep(text.slice(from, at));
          endRecord();
        }
        recordLine = line;
        from = at + 1;
      } else if (state === 'start' || state === 'quoteInQuoted') {
        state = 'plain';
      }
    }
    keep(text.slice(from));
  }

  const taken = () => {
    const complete = records;
    records = [];
    return complete;
  };

  return {
    push(text: string): readonly RawRecord[] {
      scan(text);
      return taken();
    },
    end(): readonly RawRecord[] {
      if (state === 'quoted') endRecord('UNCLOSED_QUOTE');
      else if (state !== 'start' || cells.length > 0) endRecord();
      return taken();
    },
  };
}
