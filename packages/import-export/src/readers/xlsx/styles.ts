import type { ZipArchive } from '../zip.js';

import { datePrecision, type DatePrecision } from './number-format.js';
import { readPart } from './package-parts.js';

/** For each cell style of a workbook: how it shows a serial number as a date, or null. */
export async function readStyles(zip: ZipArchive, part: string | null): Promise<readonly (DatePrecision | null)[]> {
  if (!part || !zip.has(part)) return [];
  const codes = new Map<number, string>();
  const precisions: (DatePrecision | null)[] = [];
  let inCellFormats = false;
  await readPart(zip, part, {
    open(tag, attributes) {
      if (tag === 'cellXfs') inCellFormats = true;
      if (tag === 'numFmt') {
        codes.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? '');
      }
      if (tag === 'xf' && inCellFormats) {
        const id = Number(attributes['numFmtId'] ?? 0);
        precisions.push(datePrecision(id, codes.get(id)));
      }
    },
    close(tag) {
      if (tag === 'cellXfs') inCellFormats = false;
    },
  });
  return precisions;
}
