/** What a cell of a row holds once it is read: null is an empty cell. */
export type CellValue = string | readonly string[] | null;

/**
 * How a column's cells are read: `texts` and `references` hold several values parted by semicolons; `integer` and `decimal` are
 * numbers not below zero, kept as they are written without idle zeros.
 */
export type ColumnType =
  | 'code'
  | 'text'
  | 'texts'
  | 'enum'
  | 'date'
  | 'reference'
  | 'references'
  | 'integer'
  | 'decimal';

/** One column of a table: files may name it by its Chinese header or by its English key. */
export interface Column {
  readonly header: string;
  readonly key: string;
  readonly type: ColumnType;
  /** An empty cell keeps the row out. Default: false. */
  readonly required?: boolean;
  /** A file without this column is not read at all. Default: false. */
  readonly columnRequired?: boolean;
  /** In characters, after trimming. Default: no limit. */
  readonly maxLength?: number;
  /** The words that a cell of type `enum` may hold. */
  readonly vocabulary?: readonly string[];
}

type ValueOf<C extends Column> = C['type'] extends 'texts' | 'references'
  ? readonly string[]
  : C['required'] extends true
    ? string
    : string | null;

/** A good row of a table with these columns. */
export type RowOf<Columns extends readonly Column[]> = {
  readonly [C in Columns[number] as C['key']]: ValueOf<C>;
};
