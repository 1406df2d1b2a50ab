import type { Ledger } from '../ledger.js';
import { sheetXml } from './sheet-xml.js';
import { stylesXml } from './styles-xml.js';
import { xmlText } from './xml-text.js';
import { zipped } from './zip.js';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/**
 * Ledgers as an XLSX workbook, a sheet each, piece by piece: rows go out as they are read, and none is kept. The same rows give
 * the same bytes. Throws {@link LedgerTooLong} where a ledger has more rows than a sheet.
 */
export async function* ledgerWorkbook(ledgers: readonly Ledger[]): AsyncGenerator<Uint8Array> {
  if (ledgers.length === 0) throw new TypeError('expected at least one ledger for a workbook');
  const part = (at: number) => `worksheets/sheet${at + 1}.xml`;
  yield* zipped([
    { name: '[Content_Types].xml', text: contentTypes(ledgers.map((_, at) => part(at))) },
    { name: '_rels/.rels', text: relations([['officeDocument', 'xl/workbook.xml']]) },
    { name: 'xl/workbook.xml', text: workbook(ledgers) },
    {
      name: 'xl/_rels/workbook.xml.rels',
      text: relations([...ledgers.map((_, at) => ['worksheet', part(at)] as const), ['styles', 'styles.xml']]),
    },
    { name: 'xl/styles.xml', text: [stylesXml] },
    ...ledgers.map((ledger, at) => ({ name: `xl/${part(at)}`, text: sheetXml(ledger) })),
  ]);
}

function workbook(ledgers: readonly Ledger[]): readonly string[] {
  const sheets = ledgers.map(
    ({ sheet }, at) => `<sheet name="${xmlText(sheet)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
  );
  // What is printed on every page is a name that belongs to a sheet.
  const names = ledgers.map(({ sheet }, at) => {
    const quoted = xmlText(`'${sheet.replaceAll("'", "''")}'`);
    return `<definedName name="_xlnm.Print_Titles" localSheetId="${at}">${quoted}!$1:$1</definedName>`;
  });
  return [
    `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>`,
    ...sheets,
    '</sheets><definedNames>',
    ...names,
    '</definedNames></workbook>',
  ];
}

function relations(targets: readonly (readonly [type: string, target: string])[]): readonly string[] {
  return [
    `${XML}<Relationships xmlns="${PACKAGE}/relationships">`,
    ...targets.map(
      ([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
    ),
    '</Relationships>',
  ];
}

function contentTypes(sheets: readonly string[]): readonly string[] {
  const override = (name: string, type: string) =>
    `<Override PartName="/xl/${name}" ContentType="${TYPE}.${type}+xml"/>`;
  return [
    `${XML}<Types xmlns="${PACKAGE}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    override('workbook.xml', 'sheet.main'),
    override('styles.xml', 'styles'),
    ...sheets.map((name) => override(name, 'worksheet')),
    '</Types>',
  ];
}
