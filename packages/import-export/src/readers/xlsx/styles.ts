import type { ZipArchive } from '../zip.js';

import { datePrecision, type DatePrecision } from './number-format.js';
import { readPart } from './package-parts.js';

/** What the style of a cell says of its value. */
export interface CellStyle {
  /** How it shows a serial number as a date, or null. */
  readonly date: DatePrecision | null;
  /** Whether its cells are text whatever they look like (`quotePrefix`). */
  readonly isText: boolean;
}

/** The cell styles of a workbook. */
export async function readStyles(zip: ZipArchive, part: string | null): Promise<readonly CellStyle[]> {
  if (!part || !zip.has(part)) return [];
  const codes = new Map<number, string>();
  const styles: CellStyle[] = [];
  let inCellFormats = false;
  await readPart(zip, part, {
    open(tag, attributes) {
      if (tag === 'cellXfs') inCellFormats = true;
      if (tag === 'numFmt') {
        codes.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? '');
      }
      if (tag === 'xf' && inCellFormats) {
        const id = Number(attributes['numFmtId'] ?? 0);
        const isText = ['1', 'true'].includes(attributes['quotePrefix'] ?? '');
        styles.push({ date: datePrecision(id, codes.get(id)), isText });
      }
    },
    close(tag) {
      if (tag === 'cellXfs') inCellFormats = false;
    },
  });
  return styles;
}
