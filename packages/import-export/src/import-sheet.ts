import { layoutOf, readHead, type Layout } from './header.js';
import { messageOf } from './messages.js';
import { UnreadableFile, type ReadingPlace, type Sheet } from './readers/record.js';
import type { FileReport, RowError } from './report.js';
import { readRows, type ReadRow } from './rows.js';
import { createSkeleton } from './skeleton.js';
import type { AnyImportTable, Fault, Message } from './table.js';

/**
 * Rows of one transaction. What a transaction has touched stays in the server's cache until it ends, with every page of every
 * index: 200 rows with many index keys each fill a small cache (128 MB) and the server then waits for itself.
 */
const BATCH_ROWS = 20;

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
    if (error instanceof UnreadableFile) return outside(error.code, error.detail);
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

interface Run {
  readonly sheet: Sheet;
  readonly table: AnyImportTable;
  readonly layout: Layout;
  readonly dryRun: boolean;
  readonly onProgress: ((progress: Progress) => void) | undefined;
  readonly tell: (line: number, fault: Fault) => void;
}

async function importRows(
  sheet: Sheet,
  table: AnyImportTable,
  layout: Layout,
  { dryRun = false, locale = 'zh', onProgress }: ImportOptions,
): Promise<SheetResult> {
  const errors: RowError[] = [];
  const tell = (line: number, fault: Fault) =>
    errors.push({ line, ...fault, message: messageOf(fault.code, locale, table.messages) });
  const run: Run = { sheet, table, layout, dryRun, onProgress, tell };
  const plan = await check(run);
  const { imported, unchanged, refused, went } = await write(run, plan);
  errors.sort((one, other) => one.line - other.line);
  return {
    fileError: null,
    imported,
    unchanged,
    rejected: plan.rounds.length - plan.good + refused,
    warnings: [...layout.warnings, ...(plan.rounds.length === 0 ? ['NO_ROWS'] : []), ...plan.warnings],
    ...(table.readerOf ? { went } : {}),
    errors,
    detail: null,
  };
}

/** Which rows are written, and in which round: the round of each row, `OUT` for one that stays out. */
interface Plan {
  readonly rounds: Uint32Array;
  readonly lastRound: number;
  readonly good: number;
  readonly warnings: readonly string[];
}

const OUT = 0xffff_ffff;

/** The first reading. Its skeleton is let go at the end; only the plan stays. */
async function check({ sheet, table, layout, onProgress, tell }: Run): Promise<Plan> {
  const skeleton = createSkeleton(table.skeleton);
  const { bones } = skeleton;
  let share = 0;
  const place = ({ bytesRead, bytesTotal }: ReadingPlace) => (share = bytesRead / bytesTotal);
  for await (const rows of readRows(sheet, layout, table.columns, place)) {
    for (const row of rows) {
      skeleton.add(row);
      for (const fault of row.faults) tell(row.line, fault);
    }
    onProgress?.({ phase: 'reading', share, rows: bones.length });
  }
  skeleton.close();

  const { faults, roundOf, warnings = [] } = await table.judge(bones);
  for (const [index, fault] of faults) tell(bones[index]?.line ?? 0, fault);
  const rounds = new Uint32Array(bones.length);
  let lastRound = 0;
  let good = 0;
  for (const [index, { sound }] of bones.entries()) {
    if (!sound || faults.has(index)) {
      rounds[index] = OUT;
      continue;
    }
    const round = roundOf?.(index) ?? 0;
    rounds[index] = round;
    lastRound = Math.max(lastRound, round);
    good++;
  }
  return { rounds, lastRound, good, warnings };
}

/** The second reading, and one more for each further round: good rows are written in batches. */
async function write({ sheet, table, layout, dryRun, onProgress, tell }: Run, { rounds, lastRound, good }: Plan) {
  const counts = { imported: 0, unchanged: 0, refused: 0 };
  const went = new Map<string, { readonly table: string; readonly sheet: string; readonly lines: number[] }>();
  let written = 0;
  const writeBatch = async (batch: readonly ReadRow[]) => {
    if (batch.length === 0) return;
    const rows = batch.map(({ cells }) => cells);
    const outcomes = await table.apply(rows, { dryRun });
    for (const [at, { line, cells }] of batch.entries()) {
      const outcome = outcomes[at];
      if (outcome === undefined) throw new TypeError(`${table.name}: apply must say for each row what became of it`);
      if (outcome === 'imported' || outcome === 'unchanged') {
        counts[outcome]++;
        const reader = table.readerOf?.(cells);
        if (!reader) continue;
        const rows = went.get(reader.name) ?? { table: reader.name, sheet: reader.sheet, lines: [] };
        rows.lines.push(line);
        went.set(reader.name, rows);
      } else {
        counts.refused++;
        tell(line, outcome);
      }
    }
    written += batch.length;
    onProgress?.({ phase: 'writing', share: written / good, rows: written });
  };
  for (let round = 0; round <= lastRound && good > 0; round++) {
    let index = 0;
    let batch: ReadRow[] = [];
    for await (const rows of readRows(sheet, layout, table.columns)) {
      for (const row of rows) {
        if (rounds[index++] === round) batch.push(row);
        if (batch.length < BATCH_ROWS) continue;
        await writeBatch(batch);
        batch = [];
      }
    }
    await writeBatch(batch);
  }
  return { ...counts, went: [...went.values()] };
}
