import { dayOfSerial } from '../../cells/excel-serial.js';
import type { RawCell, RawRecord } from '../record.js';
import type { XmlHandler } from '../xml.js';
import { columnOf } from './cell-reference.js';
import type { DatePrecision } from './number-format.js';
import { plainText } from './plain-text.js';
import type { CellStyle } from './styles.js';
import type { TextStore } from './text-store.js';

/** What the cells of a sheet refer to. */
export interface SheetContext {
  readonly sharedStrings: TextStore;
  readonly styles: readonly CellStyle[];
  readonly since1904: boolean;
}

const DAYS_FROM_1900_TO_1904 = 1462;
const SHOWN_UNTIL: Readonly<Record<DatePrecision, number>> = { day: 10, month: 7, year: 4 };

/**
 * Turns the XML of a sheet into records, row by row. A formula cell is a formula whatever its stored result, an error cell an
 * error; a number in a date format is the date that the sheet shows, no more precise than it shows it.
 */
export function createRowHandler(
  context: SheetContext,
  onRow: (record: RawRecord & { cells: RawCell[] }) => void,
): XmlHandler {
  let line = 0;
  let cells: RawCell[] | null = null;
  let column = -1;
  let kind = '';
  let style = 0;
  let formula: string | null = null;
  let value = '';
  let inside: 'f' | 'v' | null = null;
  const inline = plainText();

  function endCell(): void {
    const text = inline.take();
    const cell = formula !== null ? ({ kind: 'formula', text: `=${formula}` } as const) : valueOf(kind, value, text);
    if (!cells || cell === '') return;
    while (cells.length <= column) cells.push('');
    cells[column] = cell;
  }

  function valueOf(type: string, stored: string, inlineText: string): RawCell {
    switch (type) {
      case 's':
        return asText(context.sharedStrings.at(Number(stored)) ?? '');
      case 'inlineStr':
        return asText(inlineText);
      case 'e':
        return { kind: 'error', text: stored };
      case 'b':
        return stored === '1' ? 'TRUE' : stored === '' ? '' : 'FALSE';
      case 'str':
      case 'd':
        return stored;
      default:
        return numberText(stored);
    }
  }

  function asText(text: string): RawCell {
    return text !== '' && context.styles[style]?.isText ? { kind: 'text', text } : text;
  }

  function numberText(stored: string): string {
    const number = Number(stored);
    if (stored === '' || !Number.isFinite(number)) return stored;
    const precision = context.styles[style]?.date;
    const day = precision ? dayOfSerial(number + (context.since1904 ? DAYS_FROM_1900_TO_1904 : 0)) : null;
    return precision && day ? day.slice(0, SHOWN_UNTIL[precision]) : String(number);
  }

  return {
    open(tag, attributes) {
      if (tag === 'row') {
        line = Number(attributes['r'] ?? line + 1);
        cells = [];
        column = -1;
      } else if (tag === 'c') {
        column = columnOf(attributes['r'] ?? '') ?? column + 1;
        kind = attributes['t'] ?? 'n';
        style = Number(attributes['s'] ?? 0);
        formula = null;
        value = '';
      } else if (tag === 'f') {
        inside = 'f';
        formula = '';
      } else if (tag === 'v') {
        inside = 'v';
      } else {
        inline.open(tag);
      }
    },
    text(text) {
      if (inside === 'v') value += text;
      else if (inside === 'f') formula = (formula ?? '') + text;
      else inline.text(text);
    },
    close(tag) {
      if (tag === 'f' || tag === 'v') inside = null;
      else if (tag === 'c') endCell();
      else if (tag === 'row' && cells) {
        onRow({ line, cells });
        cells = null;
      } else inline.close(tag);
    },
  };
}
