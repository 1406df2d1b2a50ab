import type { CellValue, Column } from './column.js';

/** Why a row stays out. `column` is the header of the column at fault, null when the row as a whole is. */
export interface Fault {
  readonly column: string | null;
  readonly code: string;
  /** The value at fault as the file has it, cut where it is long. */
  readonly value: string;
}

/** A text for people in the languages of the platform. */
export interface Message {
  readonly zh: string;
  readonly en: string;
}

/** What the rules over the whole file see of a row. A cell with a fault is null. */
export interface Bone<Row, Key extends keyof Row> {
  readonly line: number;
  /** False when a cell of the row already keeps it out; others may still refer to it. */
  readonly sound: boolean;
  readonly cells: { readonly [K in Key]: Row[K] | null };
}

/** What the rules over the whole file say, by the row's place in the skeleton. */
export interface Judgement {
  readonly faults: ReadonlyMap<number, Fault>;
  /**
   * In which round a row is written, from 0: rows that others stand on are written in an earlier round, or earlier in the file
   * within the same round. Default: all in round 0.
   */
  readonly roundOf?: (index: number) => number;
  /** Codes of what the reader of the report should know of the file as a whole. */
  readonly warnings?: readonly string[];
}

/** What became of a row: written, found to be there already, or refused by the store. */
export type Outcome = 'imported' | 'unchanged' | Fault;

/** What a table says that reads a kind of file together with other tables, each the rows that are its own. */
export interface SharedFile<Cells> {
  /** Names the kind of file; tables that say the same read it together. */
  readonly file: string;
  /** Whether a row is this table's own, by the columns of its skeleton. */
  isOwn(cells: Cells): boolean;
  /** Of these codes those that the store holds: a row that another table holds already is not written here. */
  findHeld(codes: readonly string[]): Promise<ReadonlySet<string>>;
}

/** A kind of file that can be imported: its columns, the rules over all its rows, and how good rows are written. */
export interface ImportTable<Row, Key extends keyof Row & string> {
  readonly name: string;
  /** The name of its sheet in a workbook. */
  readonly sheet: string;
  readonly columns: readonly Column[];
  /** The columns that the whole-file rules need. They are kept of every row in memory, so as few and short as possible. */
  readonly skeleton: readonly Key[];
  /** Texts of the codes that only this table knows. */
  readonly messages: Readonly<Record<string, Message>>;
  /** Set where other tables read the same kind of file. Alone, the table refuses rows that are not its own. */
  readonly shared?: SharedFile<Bone<Row, Key>['cells']>;
  /** Decides over rows by what other rows and the store hold. Rows that are not sound need no verdict. */
  judge(skeleton: readonly Bone<Row, Key>[]): Promise<Judgement>;
  /** Writes a batch, whole or not at all, and says for each row what became of it. `dryRun`: says so without writing. */
  apply(rows: readonly Row[], options: { readonly dryRun: boolean }): Promise<readonly Outcome[]>;
}

/** An import table whose kind of row does not matter. */
export interface AnyImportTable {
  readonly name: string;
  readonly sheet: string;
  /** What else files and sheets of it are called. */
  readonly otherNames?: readonly string[];
  readonly columns: readonly Column[];
  readonly skeleton: readonly string[];
  readonly messages: Readonly<Record<string, Message>>;
  readonly shared?: SharedFile<Readonly<Record<string, CellValue>>>;
  /** Which of several tables takes a row, where they read the file together. */
  readonly readerOf?: (cells: Readonly<Record<string, CellValue>>) => Pick<AnyImportTable, 'name' | 'sheet'>;
  judge(skeleton: readonly Bone<Record<string, CellValue>, string>[]): Promise<Judgement>;
  apply(rows: readonly Record<string, CellValue>[], options: { readonly dryRun: boolean }): Promise<readonly Outcome[]>;
}

/** Forgets the kind of row of a table. Its rows are made from its own columns, so they are always of that kind. */
export function anyTable<Row, Key extends keyof Row & string>(table: ImportTable<Row, Key>): AnyImportTable {
  return table as unknown as AnyImportTable;
}

/** Whether a table, or a sheet of it, goes by this name. */
export function isCalled({ name, sheet, otherNames = [] }: AnyImportTable, wanted: string | null): boolean {
  return wanted !== null && [name, sheet, ...otherNames].includes(wanted);
}

/** The fault of a row in the column of this key, with the row's value there; of the whole row where there is no such column. */
export function faultIn(
  columns: readonly Column[],
  row: Readonly<Record<string, CellValue>>,
  key: string | undefined,
  code: string,
): Fault {
  const column = columns.find((candidate) => candidate.key === key);
  const value = column ? row[column.key] : null;
  return { column: column?.header ?? null, code, value: typeof value === 'string' ? value : (value?.join(';') ?? '') };
}
