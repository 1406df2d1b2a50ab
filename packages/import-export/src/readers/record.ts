/** A cell as the file has it: plain text, or a cell of a workbook that is more than its text; `text` is marked to be one. */
export type RawCell = string | { readonly kind: 'formula' | 'error' | 'text'; readonly text: string };

/** A row of a file. `line` counts from 1 as an editor or spreadsheet shows it; a record over several lines has its first. */
export interface RawRecord {
  readonly line: number;
  readonly cells: readonly RawCell[];
  /** A flaw of the record as a whole, as an error code. */
  readonly flaw?: string;
}

/** Where reading stands, in bytes of the file. */
export interface ReadingPlace {
  readonly bytesRead: number;
  readonly bytesTotal: number;
}

/** One table of rows within a file: the file itself, or a sheet of a workbook. It can be read more than once. */
export interface Sheet {
  /** Null for a file that has no sheets. */
  readonly name: string | null;
  /** Records in order, a handful at a time. Throws {@link UnreadableFile}. */
  records(onPlace?: (place: ReadingPlace) => void): AsyncIterable<readonly RawRecord[]>;
}

/** The text of a cell, whatever its kind. */
export function textOf(cell: RawCell | undefined): string {
  return cell === undefined ? '' : typeof cell === 'string' ? cell : cell.text;
}

/** The whole file cannot be read; `code` is the file error that its report shows. */
export class UnreadableFile extends Error {
  readonly code: string;
  /** What exactly is wrong, where it can be said. */
  readonly detail: string | null;
  constructor(code: string, detail: string | null = null) {
    super(detail ?? code);
    this.name = 'UnreadableFile';
    this.code = code;
    this.detail = detail;
  }
}
