import type { CellValue, Column } from './column.js';

/** A row of a ledger, by the keys of its columns. */
export type LedgerRow = Readonly<Record<string, CellValue>>;

/** A ledger (台账) that can be written: what an import of the same columns reads again. */
export interface Ledger {
  readonly name: string;
  /** The name of its sheet, which tells an import for which table it is meant. */
  readonly sheet: string;
  readonly columns: readonly Column[];
  /** All its rows in the order in which they are printed, some at a time; they may be read more than once. */
  rows(): AsyncIterable<readonly LedgerRow[]>;
}
