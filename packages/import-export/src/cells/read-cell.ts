import { characters, shorten } from './length.js';
import { isCode } from './code.js';
import { readDate } from './date.js';
import { fold } from './fold.js';
import { looksLikeFormula } from './formula.js';
import { readNumber } from './number.js';
import { trim } from './trim.js';
import type { CellValue, Column } from '../column.js';
import { textOf, type RawCell } from '../readers/record.js';
import type { Fault } from '../table.js';

const SHOWN_CHARACTERS = 200;

/** What a cell means under its column, or the one fault that keeps its row out. */
export function readCell(cell: RawCell, column: Column): { readonly value: CellValue } | { readonly fault: Fault } {
  const text = trim(textOf(cell));
  const code = faultOf(cell, text, column);
  if (code) return { fault: { column: column.header, code, value: shorten(text, SHOWN_CHARACTERS) } };
  return { value: meaningOf(text, column) };
}

function faultOf(cell: RawCell, text: string, column: Column): string | null {
  if (typeof cell !== 'string' && cell.kind === 'error') return 'CELL_ERROR';
  if (typeof cell !== 'string' && cell.kind === 'formula') return 'FORMULA_CELL';
  // A workbook may mark a cell as text whatever it looks like; a program that opens it runs no formula there.
  const isMarked = typeof cell !== 'string' && cell.kind === 'text';
  if (!isMarked && looksLikeFormula(text)) return 'FORMULA_CELL';
  if (text === '') return column.required ? 'MISSING_VALUE' : null;
  if (column.maxLength !== undefined && characters(text) > column.maxLength) return 'CELL_TOO_LONG';
  switch (column.type) {
    case 'code':
      return isCode(fold(text)) ? null : 'BAD_CODE';
    case 'enum':
      return column.vocabulary?.includes(fold(text)) ? null : 'UNKNOWN_TYPE';
    case 'date':
      return readDate(text) === null ? 'BAD_DATE' : null;
    case 'integer':
    case 'decimal':
      return readNumber(text, column.type) === null ? 'BAD_NUMBER' : null;
    case 'text':
    case 'texts':
    case 'reference':
    case 'references':
      return null;
    default:
      return column.type satisfies never;
  }
}

function meaningOf(text: string, column: Column): CellValue {
  switch (column.type) {
    case 'texts':
      return several(text);
    case 'references':
      return several(text).map(fold);
    case 'text':
      return text === '' ? null : text;
    case 'date':
      return readDate(text);
    case 'integer':
    case 'decimal':
      return readNumber(text, column.type);
    case 'code':
    case 'enum':
    case 'reference':
      return fold(text) || null;
    default:
      return column.type satisfies never;
  }
}

/** Several values in one cell are parted by semicolons, half or full width. */
function several(text: string): readonly string[] {
  return text
    .split(/[;；]/)
    .map(trim)
    .filter((part) => part !== '');
}
