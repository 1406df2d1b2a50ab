import { readCell } from './cells/read-cell.js';
import { shorten } from './cells/length.js';
import { trim } from './cells/trim.js';
import type { CellValue, Column } from './column.js';
import { isBlank, type Layout } from './header.js';
import { textOf, type RawRecord, type ReadingPlace, type Sheet } from './readers/record.js';
import type { Fault } from './table.js';

const SHOWN_CHARACTERS = 200;

/** A row of data below the header: its cells as its table reads them, and the faults found in them. */
export interface ReadRow {
  readonly line: number;
  readonly cells: Record<string, CellValue>;
  readonly faults: readonly Fault[];
}

/** The rows of a sheet below its header, in order and without the blank ones. */
export async function* readRows(
  sheet: Sheet,
  layout: Layout,
  columns: readonly Column[],
  onPlace?: (place: ReadingPlace) => void,
): AsyncGenerator<readonly ReadRow[]> {
  for await (const records of sheet.records(onPlace)) {
    const rows: ReadRow[] = [];
    for (const record of records) {
      if (record.line > layout.line && !isBlank(record.cells)) rows.push(readRow(record, layout, columns));
    }
    yield rows;
  }
}

function readRow(record: RawRecord, layout: Layout, columns: readonly Column[]): ReadRow {
  const cells: Record<string, CellValue> = {};
  const faults: Fault[] = [];
  for (const column of columns) cells[column.key] = column.type === 'texts' || column.type === 'references' ? [] : null;
  for (const { at, column } of layout.columns) {
    const read = readCell(record.cells[at] ?? '', column);
    if ('value' in read) cells[column.key] = read.value;
    else faults.push(read.fault);
  }
  // Where the row as a whole is broken its cells may stand under the wrong columns: only that is told.
  const broken = flawOf(record, layout);
  return { line: record.line, cells, faults: broken ? [broken] : faults };
}

function flawOf(record: RawRecord, layout: Layout): Fault | null {
  if (record.flaw) return { column: null, code: record.flaw, value: '' };
  const surplus = record.cells.slice(layout.width).find((cell) => trim(textOf(cell)) !== '');
  return surplus === undefined
    ? null
    : { column: null, code: 'COLUMN_COUNT', value: shorten(trim(textOf(surplus)), SHOWN_CHARACTERS) };
}
