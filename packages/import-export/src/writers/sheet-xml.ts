import { serialOfDay } from '../cells/excel-serial.js';
import { looksLikeFormula } from '../cells/formula.js';
import { trim } from '../cells/trim.js';
import type { CellValue, Column } from '../column.js';
import type { Ledger, LedgerRow } from '../ledger.js';
import { styles } from './styles-xml.js';
import { xmlText } from './xml-text.js';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const A4 = 9;
const MOST_ROWS = 1_048_576;
/** Signs with which a text would do something once it is copied into a file without kinds of cells. */
const COULD_RUN = /^[=+\-@\t\r＝＋－＠]/;

/** A ledger is longer than a sheet can be. */
export class LedgerTooLong extends Error {
  constructor(ledger: string) {
    super(`${ledger}: a sheet has at most ${MOST_ROWS} rows`);
    this.name = 'LedgerTooLong';
  }
}

/**
 * The sheet of a ledger: its header stays in sight and is repeated on every page; printed across A4, as wide as a page, with
 * page numbers.
 */
export async function* sheetXml({ name, sheet, columns, rows }: Ledger): AsyncGenerator<string> {
  yield `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${MAIN}">`;
  yield '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0">';
  yield '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>';
  for (const [at, column] of columns.entries())
    yield `<col min="${at + 1}" max="${at + 1}" width="${widthOf(column)}" customWidth="1"/>`;
  yield `</cols><sheetData>${rowXml(
    1,
    columns.map(({ header }) => textCell(header, styles.header)),
  )}`;
  let line = 1;
  for await (const some of rows()) {
    for (const row of some) {
      line++;
      if (line > MOST_ROWS) throw new LedgerTooLong(name);
      yield rowXml(
        line,
        columns.map((column) => cellXml(column, row)),
      );
    }
  }
  yield '</sheetData><printOptions horizontalCentered="1"/>';
  yield '<pageMargins left="0.4" right="0.4" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>';
  yield `<pageSetup paperSize="${A4}" orientation="landscape" fitToWidth="1" fitToHeight="0"/>`;
  yield `<headerFooter><oddHeader>&amp;C${xmlText(sheet)}</oddHeader><oddFooter>&amp;C第 &amp;P 页，共 &amp;N 页</oddFooter>`;
  yield '</headerFooter></worksheet>';
}

/** The letters of a column, from 0. */
function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnLetters(Math.floor(column / 26) - 1) + letter;
}

type CellOf = (address: string) => string;

function rowXml(line: number, cells: readonly CellOf[]): string {
  return `<row r="${line}">${cells.map((cell, at) => cell(`${columnLetters(at)}${line}`)).join('')}</row>`;
}

function cellXml({ key, type }: Column, row: LedgerRow): CellOf {
  const text = textOf(row[key] ?? null);
  if (text === '') return (address) => `<c r="${address}" s="${styles.text}"/>`;
  if (type === 'integer' || type === 'decimal') return numberCell(text, styles.number);
  const serial = type === 'date' ? serialOfDay(text) : null;
  return serial === null ? textCell(text, styles.text) : numberCell(String(serial), styles.day);
}

const numberCell =
  (number: string, style: number): CellOf =>
  (address) =>
    `<c r="${address}" s="${style}"><v>${number}</v></c>`;

/** A text that looks like a formula is marked as text, so that none runs, whatever is done with its cell. */
const textCell =
  (text: string, style: number): CellOf =>
  (address) => {
    const marked =
      style === styles.text && (COULD_RUN.test(text) || looksLikeFormula(text)) ? styles.markedText : style;
    return `<c r="${address}" s="${marked}" t="inlineStr"><is><t xml:space="preserve">${xmlText(text)}</t></is></c>`;
  };

/** As an import reads it: without what stands around it. */
function textOf(value: CellValue): string {
  return value === null ? '' : typeof value === 'string' ? trim(value) : value.map(trim).join(';');
}

/** Wide enough for what usually stands there; longer texts go on in further lines. */
function widthOf({ header, type, maxLength = 20 }: Column): number {
  const usual = { date: 12, integer: 10, decimal: 14, code: 16, reference: 16, enum: 12 };
  const wanted = type in usual ? usual[type as keyof typeof usual] : maxLength > 300 ? 36 : maxLength > 100 ? 24 : 16;
  return Math.max(wanted, header.length * 2 + 2);
}
