import type { FileHandle } from 'node:fs/promises';
import { decode } from '../encoding.js';
import type { RawRecord, Sheet } from '../record.js';
import { openZip, type ZipArchive } from '../zip.js';
import { createXmlTokenizer } from '../xml.js';
import { createMergeFiller, findVerticalMerges, type VerticalMerge } from './merges.js';
import { findParts } from './package-parts.js';
import { readSharedStrings } from './shared-strings.js';
import { createRowHandler, type SheetContext } from './sheet-rows.js';
import { readStyles } from './styles.js';

/** The visible sheets of an XLSX workbook. Rows are read as a stream; only the workbook's shared texts are kept. */
export async function workbookSheets(file: FileHandle, bytesTotal: number): Promise<readonly Sheet[]> {
  const zip = await openZip(file);
  const parts = await findParts(zip);
  const context: SheetContext = {
    sharedStrings: await readSharedStrings(zip, parts.sharedStrings),
    styles: await readStyles(zip, parts.styles),
    since1904: parts.since1904,
  };
  return parts.sheets.map(({ name, part }) => sheetOf(zip, name, part, context, bytesTotal));
}

function sheetOf(zip: ZipArchive, name: string, part: string, context: SheetContext, bytesTotal: number): Sheet {
  let merges: readonly VerticalMerge[] | null = null;
  return {
    name,
    async *records(onPlace) {
      merges ??= await findVerticalMerges(zip, part);
      const fill = createMergeFiller(merges);
      let rows: RawRecord[] = [];
      const tokenizer = createXmlTokenizer(
        createRowHandler(context, (record) => {
          fill(record.line, record.cells);
          rows.push(record);
        }),
      );
      const bytes = zip.read(part, (bytesRead) => onPlace?.({ bytesRead, bytesTotal }));
      for await (const text of decode(bytes, 'utf-8')) {
        tokenizer.write(text);
        yield rows;
        rows = [];
      }
    },
  };
}
