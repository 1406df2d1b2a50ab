import type { Message } from './table.js';

/** One fault of one row, as a report shows it. */
export interface RowError {
  readonly line: number;
  readonly column: string | null;
  readonly code: string;
  readonly value: string;
  readonly message: string;
}

/** Rows of a file that one of several tables took. */
export interface RowsOfTable {
  readonly table: string;
  /** The table's Chinese name. */
  readonly sheet: string;
  /** Of each row that is in the store now. */
  readonly lines: readonly number[];
}

/** What became of one file (or one sheet of a workbook, then named `FILE#SHEET`). */
export interface FileReport {
  readonly file: string;
  /** The code of what kept the whole file out, or null. */
  readonly fileError: string | null;
  readonly imported: number;
  readonly unchanged: number;
  /** Rows kept out; null when the whole file was. */
  readonly rejected: number | null;
  readonly warnings: readonly string[];
  /** Where each row went, where several tables read the file together; left out where one does. */
  readonly went?: readonly RowsOfTable[];
  readonly errors: readonly RowError[];
}

/** True when everything in the file is in the store now. */
export function isClean(report: FileReport): boolean {
  return report.fileError === null && report.rejected === 0;
}

/** The reports as JSON, piece by piece, so that a report of many errors needs no second copy in memory. */
export function* jsonReport(reports: readonly FileReport[]): Generator<string> {
  yield '[';
  for (const [index, { errors, ...summary }] of reports.entries()) {
    yield `${index > 0 ? ',' : ''}\n ${JSON.stringify(summary).slice(0, -1)},"errors":[`;
    for (const [at, error] of errors.entries()) yield `${at > 0 ? ',' : ''}\n  ${JSON.stringify(error)}`;
    yield `${errors.length > 0 ? '\n ' : ''}]}`;
  }
  yield '\n]\n';
}

const HEADERS: Readonly<Record<keyof Message, readonly string[]>> = {
  zh: ['文件', '行', '列', '错误', '值', '说明'],
  en: ['file', 'line', 'column', 'code', 'value', 'message'],
};

/** The errors as CSV for a spreadsheet (with byte order mark), one line each; a file error has no line number. */
export function* csvReport(
  reports: readonly FileReport[],
  messageOf: (code: string) => string,
  locale: keyof Message,
): Generator<string> {
  yield `\ufeff${csvLine(HEADERS[locale])}`;
  for (const { file, fileError, errors } of reports) {
    if (fileError) yield csvLine([file, '', '', fileError, '', messageOf(fileError)]);
    for (const { line, column, code, value, message } of errors) {
      yield csvLine([file, String(line), column ?? '', code, value, message]);
    }
  }
}

function csvLine(values: readonly string[]): string {
  return `${values.map(csvCell).join(',')}\r\n`;
}

/** A value that a spreadsheet would run as a formula gets an apostrophe before it. */
function csvCell(value: string): string {
  const harmless = /^[\s]*[=+\-@\t\r＝＋－＠]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
