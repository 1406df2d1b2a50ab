import { decode } from '../encoding.js';
import type { RawCell } from '../record.js';
import { textOf } from '../record.js';
import type { ZipArchive } from '../zip.js';
import { columnOf } from './cell-reference.js';

/** Cells merged over several rows: the value of the top cell holds for each row that it covers. */
export interface VerticalMerge {
  readonly column: number;
  readonly top: number;
  readonly bottom: number;
}

const MERGE = /<(?:\w+:)?mergeCell\b[^>]*?\bref="([A-Z]+)(\d+):[A-Z]+(\d+)"/g;
const LONGEST_TAG = 200;

/** Merges stand behind the rows in the file, so they are looked for before the rows are read. */
export async function findVerticalMerges(zip: ZipArchive, part: string): Promise<readonly VerticalMerge[]> {
  const merges: VerticalMerge[] = [];
  let rest = '';
  for await (const text of decode(zip.read(part), 'utf-8')) {
    const xml = rest + text;
    let read = 0;
    for (const match of xml.includes('mergeCell ') ? xml.matchAll(MERGE) : []) {
      const [tag, letters = '', top = '', bottom = ''] = match;
      read = match.index + tag.length;
      const column = columnOf(letters);
      if (column !== null && Number(bottom) > Number(top))
        merges.push({ column, top: Number(top), bottom: Number(bottom) });
    }
    rest = xml.slice(Math.max(read, xml.length - LONGEST_TAG));
  }
  return merges.sort((one, other) => one.top - other.top);
}

/** Fills merged cells down while rows pass by in order. A row without anything of its own stays empty. */
export function createMergeFiller(merges: readonly VerticalMerge[]) {
  let next = 0;
  let open: { merge: VerticalMerge; cell: RawCell }[] = [];
  return function fill(line: number, cells: RawCell[]): void {
    if (next >= merges.length && open.length === 0) return;
    open = open.filter(({ merge }) => merge.bottom >= line);
    const empty = cells.every((cell) => textOf(cell).trim() === '');
    for (const { merge, cell } of open) {
      if (empty || textOf(cells[merge.column]) !== '') continue;
      while (cells.length <= merge.column) cells.push('');
      cells[merge.column] = cell;
    }
    for (let merge = merges[next]; merge && merge.top <= line; merge = merges[++next]) {
      if (merge.top === line) open.push({ merge, cell: cells[merge.column] ?? '' });
    }
  };
}
