import { describe, expect, test } from '@jest/globals';
import { readFile, writeFile } from 'node:fs/promises';
import { openFile } from '../open-file.js';
import type { RawRecord } from '../record.js';
import { writeWorkbook, type WorkbookXml } from './workbook.fixture.js';

async function sheetsOf(workbook: WorkbookXml): Promise<Record<string, RawRecord[]>> {
  const file = await openFile(await writeWorkbook(workbook));
  const sheets: Record<string, RawRecord[]> = {};
  for (const sheet of file.sheets) {
    sheets[sheet.name ?? ''] = [];
    for await (const records of sheet.records()) sheets[sheet.name ?? '']?.push(...records);
  }
  await file.close();
  return sheets;
}

const rowsOf = async (rows: string, rest: Omit<WorkbookXml, 'sheets'> & { readonly after?: string } = {}) =>
  (await sheetsOf({ ...rest, sheets: { 表: `<sheetData>${rows}</sheetData>${rest.after ?? ''}` } }))['表'];

const STYLES =
  '<numFmts><numFmt numFmtId="165" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/></numFmts>' +
  '<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="165"/></cellXfs>';

describe('a workbook', () => {
  test('gives its texts, shared or in the cell, with all their runs and without phonetics', async () => {
    const sharedStrings =
      '<si><t>甲&amp;乙</t></si><si><r><t>富</t></r><r><t xml:space="preserve"> 文本</t></r><rPh><t>fù</t></rPh></si>';
    const rows =
      '<row r="2"><c r="A2" t="s"><v>0</v></c><c r="C2" t="s"><v>1</v></c>' +
      '<c r="D2" t="inlineStr"><is><r><t>一</t></r><r><t>二_x000A_三</t></r></is></c><c r="E2" t="s"><v>9</v></c></row>';
    expect(await rowsOf(rows, { sharedStrings })).toEqual([{ line: 2, cells: ['甲&乙', '', '富 文本', '一二\n三'] }]);
  });

  test('gives numbers as they are typed and dates as the sheet shows them', async () => {
    const rows =
      '<row r="1"><c r="A1"><v>1001</v></c><c r="B1" s="1"><v>45356.5625</v></c><c r="C1" s="2"><v>45352</v></c>' +
      '<c r="D1"><v>45356.5</v></c><c r="E1" t="b"><v>1</v></c><c r="F1" s="1"/><c r="G1" t="str"><v>文</v></c></row>';
    expect(await rowsOf(rows, { styles: STYLES })).toEqual([
      { line: 1, cells: ['1001', '2024-03-05', '2024-03', '45356.5', 'TRUE', '', '文'] },
    ]);
  });

  test('counts dates from 1904 where the workbook says so', async () => {
    const rows = '<row r="1"><c r="A1" s="1"><v>43894</v></c></row>';
    expect(await rowsOf(rows, { styles: STYLES, properties: '<workbookPr date1904="1"/>' })).toEqual([
      { line: 1, cells: ['2024-03-05'] },
    ]);
  });

  test('tells formulas, shared ones too, and errors from values', async () => {
    const rows =
      '<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1"><f t="shared" si="0"/><v>3</v></c>' +
      '<c r="C1" t="e"><v>#N/A</v></c><c r="D1" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>';
    expect((await rowsOf(rows))?.[0]?.cells).toEqual([
      { kind: 'formula', text: '=1+1' },
      { kind: 'formula', text: '=' },
      { kind: 'error', text: '#N/A' },
      { kind: 'formula', text: '=1/0' },
    ]);
  });

  test('counts rows and cells that say not where they stand', async () => {
    const rows =
      '<row><c><v>1</v></c><c><v>2</v></c></row><row r="5"><c r="B5"><v>3</v></c></row><row><c><v>4</v></c></row>';
    expect(await rowsOf(rows)).toEqual([
      { line: 1, cells: ['1', '2'] },
      { line: 5, cells: ['', '3'] },
      { line: 6, cells: ['4'] },
    ]);
  });

  test('the value of cells merged downwards holds for each row that has anything else', async () => {
    const rows =
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1" t="str"><v>区</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>' +
      '<row r="3"><c r="B3"/></row><row r="4"><c r="A4"><v>4</v></c></row><row r="5"><c r="A5"><v>5</v></c></row>';
    const after = '<mergeCells count="2"><mergeCell ref="B1:C4"/><mergeCell ref="A5:B5"/></mergeCells>';
    expect((await rowsOf(rows, { after }))?.map(({ cells }) => cells)).toEqual([
      ['1', '区'],
      ['2', '区'],
      [],
      ['4', '区'],
      ['5'],
    ]);
  });

  test('gives its visible sheets by name, each readable again', async () => {
    const sheets = await sheetsOf({
      sheets: { 甲: '<sheetData><row r="1"/></sheetData>', '乙" state="hidden': '', 丙: '' },
    });
    expect(Object.keys(sheets)).toEqual(['甲', '丙']);
  });

  test('that is damaged is refused as a whole', async () => {
    const path = await writeWorkbook({ sheets: { 表: `<sheetData>${'<row/>'.repeat(1000)}</sheetData>` } });
    const bytes = await readFile(path);
    const at = bytes.indexOf('xl/worksheets/sheet1.xml') + 30;
    await writeFile(path, Buffer.concat([bytes.subarray(0, at), Buffer.alloc(8, 0xff), bytes.subarray(at + 8)]));
    const file = await openFile(path);
    const read = async () => {
      for await (const _ of file.sheets[0]?.records() ?? []);
    };
    await expect(read()).rejects.toMatchObject({ code: 'BAD_WORKBOOK' });
    await file.close();
    await writeFile(path, bytes.subarray(0, bytes.length - 40));
    await expect(openFile(path)).rejects.toMatchObject({ code: 'BAD_WORKBOOK' });
  });
});

test('an old workbook and a file that is not there are refused by name', async () => {
  const path = await writeWorkbook({ sheets: {} });
  await writeFile(path, Buffer.from('d0cf11e0a1b11ae100000000', 'hex'));
  await expect(openFile(path)).rejects.toMatchObject({ code: 'UNSUPPORTED_FORMAT' });
  await expect(openFile(`${path}.absent`)).rejects.toMatchObject({ code: 'UNREADABLE_FILE' });
});
