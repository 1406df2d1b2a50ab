import { recognise, readHead } from './header.js';
import { importSheet, outside, type ImportOptions, type Progress, type SheetResult } from './import-sheet.js';
import type { Encoding } from './readers/encoding.js';
import { openFile, type OpenFile } from './readers/open-file.js';
import { UnreadableFile, type Sheet } from './readers/record.js';
import type { FileReport } from './report.js';
import { type AnyImportTable, isCalled } from './table.js';

export interface ImportFilesOptions extends Omit<ImportOptions, 'onProgress'> {
  /** The encoding of text files without byte order mark. Default: UTF-8. */
  readonly encoding?: Encoding;
  /** The table for which all files are meant. Default: told by the sheet's name or the header. */
  readonly table?: AnyImportTable;
  readonly onProgress?: (file: string, progress: Progress) => void;
  /** A file is done. */
  readonly onReport?: (report: ImportedFile) => void;
}

/** A file's report, and what the screen tells beside it. */
export interface ImportedFile {
  readonly report: FileReport;
  readonly table: AnyImportTable | null;
  readonly detail: string | null;
}

interface Task {
  readonly file: string;
  readonly open: OpenFile | null;
  readonly sheet: Sheet | null;
  readonly table: AnyImportTable | null;
  readonly refused: SheetResult | null;
  readonly warnings: readonly string[];
}

/**
 * Imports files in the order in which their tables build on each other (the order of `tables`), whatever order they are named
 * in; the reports keep the order in which they are named. A workbook is imported sheet by sheet; sheets that fit no table are
 * left alone as long as one fits.
 */
export async function importFiles(
  paths: readonly string[],
  tables: readonly AnyImportTable[],
  options: ImportFilesOptions = {},
): Promise<readonly ImportedFile[]> {
  const tasks: Task[] = [];
  try {
    for (const path of paths) tasks.push(...(await tasksOf(path, tables, options)));
    const results = new Map<Task, ImportedFile>();
    const rank = (task: Task) => (task.table ? tables.indexOf(task.table) : -1);
    for (const task of [...tasks].sort((one, other) => rank(one) - rank(other))) {
      const result = await run(task, options);
      results.set(task, result);
      options.onReport?.(result);
    }
    return tasks.flatMap((task) => results.get(task) ?? []);
  } finally {
    for (const open of new Set(tasks.map((task) => task.open))) await open?.close();
  }
}

async function run({ file, sheet, table, refused, ...task }: Task, options: ImportFilesOptions): Promise<ImportedFile> {
  const { onProgress } = options;
  const { detail, ...result } =
    sheet && table
      ? await importSheet(sheet, table, {
          ...options,
          onProgress: onProgress && ((progress) => onProgress(file, progress)),
        })
      : (refused ?? outside('UNKNOWN_TABLE'));
  const warnings = [...(result.fileError === null ? task.warnings : []), ...result.warnings];
  return { report: { file, ...result, warnings }, table, detail };
}

async function tasksOf(path: string, tables: readonly AnyImportTable[], options: ImportFilesOptions): Promise<Task[]> {
  const refusal = (open: OpenFile | null, refused: SheetResult): Task[] => [
    { file: path, open, sheet: null, table: options.table ?? null, refused, warnings: [] },
  ];
  let open: OpenFile | null = null;
  try {
    open = await openFile(path, options.encoding);
    const matched = await matchSheets(open.sheets, tables, options.table);
    if (matched === 'EMPTY_FILE') return refusal(open, outside('EMPTY_FILE'));
    const { matches, skipped } = matched;
    if (matches.length === 0) return refusal(open, outside('UNKNOWN_TABLE'));
    const name = (sheet: Sheet) => (matches.length > 1 ? `${path}#${sheet.name}` : path);
    const warnings = [...open.warnings, ...(skipped ? ['SHEET_SKIPPED'] : [])];
    return matches.map(({ sheet, table }, index) => ({
      file: name(sheet),
      open,
      sheet,
      table,
      refused: null,
      warnings: index === 0 ? warnings : (open?.warnings ?? []),
    }));
  } catch (error) {
    if (error instanceof UnreadableFile) return refusal(open, outside(error.code, error.detail));
    await open?.close();
    throw error;
  }
}

interface Matches {
  readonly matches: readonly { readonly sheet: Sheet; readonly table: AnyImportTable }[];
  readonly skipped: boolean;
}

/**
 * Which sheets are imported into which tables. A sheet is told by its name, or by a header that names all required columns; only
 * where no sheet is, by a header that comes near, so that its report can say what is missing.
 */
async function matchSheets(
  sheets: readonly Sheet[],
  tables: readonly AnyImportTable[],
  wanted: AnyImportTable | undefined,
): Promise<Matches | 'EMPTY_FILE'> {
  const first = sheets[0];
  if (wanted && first) {
    const sheet = sheets.find((one) => isCalled(wanted, one.name)) ?? first;
    return { matches: [{ sheet, table: wanted }], skipped: false };
  }
  const found: { sheet: Sheet; table: AnyImportTable; isSure: boolean }[] = [];
  let filled = 0;
  for (const sheet of sheets) {
    const head = await readHead(sheet.records());
    if (head.length > 0) filled++;
    const named = tables.find((table) => isCalled(table, sheet.name));
    const recognised = named ? { table: named, isWhole: true } : recognise(head, tables);
    if (recognised) found.push({ sheet, table: recognised.table, isSure: recognised.isWhole });
  }
  if (filled === 0) return 'EMPTY_FILE';
  const isAnySure = found.some(({ isSure }) => isSure);
  const matches = found.filter(({ isSure }) => isSure || !isAnySure);
  return { matches, skipped: filled > matches.length };
}
