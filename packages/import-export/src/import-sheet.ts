import type { CellValue } from './column.js';
import { layoutOf, readHead, type Layout } from './header.js';
import { messageOf } from './messages.js';
import { UnreadableFile, type Sheet } from './readers/record.js';
import type { FileReport, RowError } from './report.js';
import { readRows } from './rows.js';
import { createSkeleton } from './skeleton.js';
import type { AnyImportTable, Fault, Message } from './table.js';

const BATCH_ROWS = 200;

/** How far an import is: a file is first read through, then read again and written. */
export interface Progress {
  readonly phase: 'reading' | 'writing';
  /** From 0 to 1 within the phase. */
  readonly share: number;
  readonly rows: number;
}

export interface ImportOptions {
  /** Say what would become of each row, and write nothing. Default: false. */
  readonly dryRun?: boolean;
  /** The language of the messages. Default: zh. */
  readonly locale?: keyof Message;
  readonly onProgress?: (progress: Progress) => void;
}

/** What became of a sheet. `detail` names what a file error is about, for instance the missing columns. */
export type SheetResult = Omit<FileReport, 'file'> & { readonly detail: string | null };

/**
 * Imports the rows of a sheet into a table: good rows in, bad rows out, each with its line, column and reason.
 *
 * The sheet is read twice, so that no more than the skeleton of the file is ever held: first all rows are checked and the rules
 * over the whole file decide; then good rows are written in batches, each in one transaction. An import that is cut off has
 * written whole batches, and run again it writes the rest. A fault of the store is thrown.
 */
export async function importSheet(
  sheet: Sheet,
  table: AnyImportTable,
  options: ImportOptions = {},
): Promise<SheetResult> {
  try {
    const head = await readHead(sheet.records());
    if (head.length === 0) return outside('EMPTY_FILE');
    const layout = layoutOf(head, table);
    if (!layout || layout.missing.length > 0) {
      const missing =
        layout?.missing ?? table.columns.filter((column) => column.columnRequired).map(({ header }) => header);
      return outside('MISSING_COLUMN', missing.join('、'), layout?.warnings);
    }
    if (layout.duplicated.length > 0) return outside('DUPLICATE_COLUMN', layout.duplicated.join('、'), layout.warnings);
    return await importRows(sheet, table, layout, options);
  } catch (error) {
    if (error instanceof UnreadableFile) return outside(error.code, error.message);
    throw error;
  }
}

/** The result of a file that was kept out whole. */
export function outside(
  fileError: string,
  detail: string | null = null,
  warnings: readonly string[] = [],
): SheetResult {
  return { fileError, imported: 0, unchanged: 0, rejected: null, warnings, errors: [], detail };
}

async function importRows(
  sheet: Sheet,
  table: AnyImportTable,
  layout: Layout,
  options: ImportOptions,
): Promise<SheetResult> {
  const { dryRun = false, locale = 'zh', onProgress } = options;
  const skeleton = createSkeleton(table.skeleton);
  const errors: RowError[] = [];
  const tell = (line: number, fault: Fault) =>
    errors.push({ line, ...fault, message: messageOf(fault.code, locale, table.messages) });

  let share = 0;
  const place = ({ bytesRead, bytesTotal }: { bytesRead: number; bytesTotal: number }) =>
    (share = bytesRead / bytesTotal);
  for await (const rows of readRows(sheet, layout, table.columns, place)) {
    for (const row of rows) {
      skeleton.add(row);
      for (const fault of row.faults) tell(row.line, fault);
    }
    onProgress?.({ phase: 'reading', share, rows: skeleton.bones.length });
  }
  skeleton.close();

  const { bones } = skeleton;
  const judgement = await table.judge(bones);
  for (const [index, fault] of judgement.faults) tell(bones[index]?.line ?? 0, fault);
  const counts = { imported: 0, unchanged: 0, rejected: 0 };
  const isGood = (index: number) => bones[index]?.sound === true && !judgement.faults.has(index);
  const roundOf = judgement.roundOf ?? (() => 0);
  let lastRound = 0;
  let good = 0;
  for (let index = 0; index < bones.length; index++) {
    if (!isGood(index)) continue;
    good++;
    lastRound = Math.max(lastRound, roundOf(index));
  }
  counts.rejected = bones.length - good;

  let written = 0;
  const write = async (batch: readonly { line: number; cells: Record<string, CellValue> }[]) => {
    if (batch.length === 0) return;
    const outcomes = await table.apply(
      batch.map((row) => row.cells),
      { dryRun },
    );
    for (const [at, { line }] of batch.entries()) {
      const outcome = outcomes[at];
      if (outcome === undefined) throw new TypeError(`${table.name}: apply must say for each row what became of it`);
      if (outcome === 'imported' || outcome === 'unchanged') counts[outcome]++;
      else {
        counts.rejected++;
        tell(line, outcome);
      }
    }
    written += batch.length;
    onProgress?.({ phase: 'writing', share: written / good, rows: written });
  };
  for (let round = 0; round <= lastRound && good > 0; round++) {
    let index = 0;
    let batch: { line: number; cells: Record<string, CellValue> }[] = [];
    for await (const rows of readRows(sheet, layout, table.columns)) {
      for (const row of rows) {
        if (isGood(index) && roundOf(index) === round) batch.push(row);
        index++;
        if (batch.length < BATCH_ROWS) continue;
        await write(batch);
        batch = [];
      }
    }
    await write(batch);
  }

  const warnings = bones.length === 0 ? [...layout.warnings, 'NO_ROWS'] : layout.warnings;
  errors.sort((one, other) => one.line - other.line);
  return { fileError: null, ...counts, warnings, errors, detail: null };
}
