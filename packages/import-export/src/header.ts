import { squeeze, trim } from './cells/trim.js';
import type { Column } from './column.js';
import { textOf, type RawCell, type RawRecord } from './readers/record.js';
import type { AnyImportTable } from './table.js';

/** At most so many rows of titles may stand above the header. */
const TITLE_ROWS = 4;

/** How the header of a file maps to the columns of a table. */
export interface Layout {
  readonly line: number;
  /** Cells to the right of it belong to no column. */
  readonly width: number;
  readonly columns: readonly { readonly at: number; readonly column: Column }[];
  readonly missing: readonly string[];
  readonly duplicated: readonly string[];
  readonly warnings: readonly string[];
}

/** The rows among which the header is looked for: the first that are not blank. */
export async function readHead(records: AsyncIterable<readonly RawRecord[]>): Promise<readonly RawRecord[]> {
  const head: RawRecord[] = [];
  for await (const batch of records) {
    head.push(...batch.filter((record) => !isBlank(record.cells)));
    if (head.length > TITLE_ROWS) break;
  }
  return head.slice(0, TITLE_ROWS + 1);
}

/** A row is blank when nothing but white space stands in its cells. */
export function isBlank(cells: readonly RawCell[]): boolean {
  return cells.every((cell) => typeof cell === 'string' && (cell === '' || trim(cell) === ''));
}

/** The header is the row that names most of the table's columns; null when no row names any. */
export function layoutOf(head: readonly RawRecord[], table: AnyImportTable): Layout | null {
  let best: Layout | null = null;
  for (const [index, record] of head.entries()) {
    const layout = readHeader(record, table, index > 0);
    if (layout.columns.length > (best?.columns.length ?? 0)) best = layout;
  }
  return best;
}

/** A table for which a file seems to be meant; not `isWhole` when its header lacks required columns. */
export interface Recognised {
  readonly table: AnyImportTable;
  readonly isWhole: boolean;
}

/**
 * The table for which a file is meant: the one of which its header names most columns; of several the one with the least others, for
 * a small table may stand within a large one. Null when less than half of the header belongs to a table; or only a part, and less
 * than half of its required columns are there.
 */
export function recognise(head: readonly RawRecord[], tables: readonly AnyImportTable[]): Recognised | null {
  let best: (Recognised & { readonly named: number }) | null = null;
  for (const table of tables) {
    const layout = layoutOf(head, table);
    if (!layout) continue;
    const named = layout.columns.length;
    const header = head.find((record) => record.line === layout.line);
    const headers = header?.cells.filter((cell) => headerOf(cell) !== '').length ?? 0;
    const required = table.columns.filter((column) => column.columnRequired).length;
    if (named * 2 < headers || (named < headers && layout.missing.length * 2 > required)) continue;
    const isBetter =
      !best || (named === best.named ? table.columns.length < best.table.columns.length : named > best.named);
    if (isBetter) best = { table, isWhole: layout.missing.length === 0, named };
  }
  return best;
}

function readHeader(record: RawRecord, table: AnyImportTable, titlesAbove: boolean): Layout {
  const headers = record.cells.map(headerOf);
  while (headers.at(-1) === '') headers.pop();
  const columns: { at: number; column: Column }[] = [];
  const duplicated: string[] = [];
  let unknown = false;
  for (const [at, header] of headers.entries()) {
    const column = table.columns.find(({ header: chinese, key }) => header === chinese || header === key.toLowerCase());
    if (!column) unknown ||= header !== '';
    else if (columns.some((other) => other.column === column)) duplicated.push(column.header);
    else columns.push({ at, column });
  }
  const missing = table.columns.filter(
    (column) => column.columnRequired && !columns.some((found) => found.column === column),
  );
  const warnings = [...(titlesAbove ? ['TITLE_ROW_SKIPPED'] : []), ...(unknown ? ['UNKNOWN_COLUMN'] : [])];
  return {
    line: record.line,
    width: headers.length,
    columns,
    missing: missing.map((column) => column.header),
    duplicated,
    warnings,
  };
}

/** Headers are compared without white space, case or the star that marks a required column. */
function headerOf(cell: RawCell): string {
  return squeeze(textOf(cell).normalize('NFKC'))
    .replace(/^\*|\*$/g, '')
    .toLowerCase();
}
