import { open, type FileHandle } from 'node:fs/promises';
import { csvSheet } from './csv.js';
import { encodingByMark, type Encoding } from './encoding.js';
import { UnreadableFile, type Sheet } from './record.js';
import { workbookSheets } from './xlsx/workbook.js';

/** A file opened for import: its sheets, each readable several times until it is closed. */
export interface OpenFile {
  readonly sheets: readonly Sheet[];
  /** Codes of what happened on opening that the reader of a report should know. */
  readonly warnings: readonly string[];
  close(): Promise<void>;
}

/**
 * Opens a CSV or XLSX file; its first bytes decide, not its name. A byte order mark decides the encoding of a text file, then
 * `encoding`, then UTF-8. Throws {@link UnreadableFile}.
 */
export async function openFile(path: string, encoding?: Encoding): Promise<OpenFile> {
  const file = await open(path, 'r').catch((error: unknown) => {
    throw new UnreadableFile('UNREADABLE_FILE', error instanceof Error ? error.message : String(error));
  });
  try {
    return { ...(await sheetsOf(file, encoding)), close: () => file.close() };
  } catch (error) {
    await file.close();
    throw error;
  }
}

async function sheetsOf(file: FileHandle, encoding: Encoding | undefined): Promise<Omit<OpenFile, 'close'>> {
  const stat = await file.stat();
  if (!stat.isFile()) throw new UnreadableFile('UNREADABLE_FILE', 'not a file');
  if (stat.size === 0) throw new UnreadableFile('EMPTY_FILE');
  const { buffer, bytesRead } = await file.read(Buffer.alloc(8), 0, 8, 0);
  const head = buffer.subarray(0, bytesRead);
  if (head.toString('latin1', 0, 4) === 'PK\x03\x04') {
    return { sheets: await workbookSheets(file, stat.size), warnings: [] };
  }
  if (head.toString('hex') === 'd0cf11e0a1b11ae1') throw new UnreadableFile('UNSUPPORTED_FORMAT', 'xls');
  const marked = encodingByMark(head);
  return {
    sheets: [csvSheet(file, stat.size, marked ?? encoding ?? 'utf-8')],
    warnings: marked && marked !== 'utf-8' ? ['ENCODING_CONVERTED'] : [],
  };
}
