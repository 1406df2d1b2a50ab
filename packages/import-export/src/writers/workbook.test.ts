import { describe, expect, test } from '@jest/globals';
import { createWriteStream } from 'node:fs';
import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { inflateRawSync } from 'node:zlib';
import type { Column } from '../column.js';
import { importFiles } from '../import-files.js';
import type { Ledger, LedgerRow } from '../ledger.js';
import { anyTable } from '../table.js';
import { ledgerWorkbook } from './workbook.js';

const columns = [
  { header: '编码', key: 'code', type: 'code', required: true, columnRequired: true },
  { header: '名称', key: 'name', type: 'text' },
  { header: '日期', key: 'date', type: 'date' },
  { header: '人数', key: 'count', type: 'integer' },
  { header: '数值', key: 'value', type: 'decimal' },
  { header: '单位', key: 'members', type: 'references' },
] as const satisfies readonly Column[];

const blank = { name: null, date: null, count: null, value: null, members: [] };

const ledgerOf = (rows: readonly LedgerRow[], sheet = '台账'): Ledger => ({
  name: 'things',
  sheet,
  columns,
  async *rows() {
    yield rows;
  },
});

async function written(...ledgers: readonly Ledger[]): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), 'cobuild-ledger-')), 'ledger.xlsx');
  await pipeline(ledgerWorkbook(ledgers), createWriteStream(path));
  return path;
}

async function readBack(path: string) {
  const rows: LedgerRow[] = [];
  const [imported] = await importFiles(
    [path],
    [
      anyTable<Record<string, never>, never>({
        name: 'things',
        sheet: '台账',
        columns,
        skeleton: [],
        messages: {},
        judge: () => Promise.resolve({ faults: new Map() }),
        apply(batch) {
          rows.push(...batch);
          return Promise.resolve(batch.map(() => 'imported'));
        },
      }),
    ],
  );
  return { rows, report: imported?.report };
}

/** A part of a workbook that this writer wrote. */
async function partOf(path: string, name: string): Promise<string> {
  const bytes = await readFile(path);
  const record = bytes.lastIndexOf(Buffer.from(name)) - 46;
  const from = bytes.readUInt32LE(record + 42) + 30 + Buffer.byteLength(name);
  return inflateRawSync(bytes.subarray(from, from + bytes.readUInt32LE(record + 20))).toString();
}

describe('a ledger', () => {
  test('is read again as it was written', async () => {
    const rows = [
      {
        code: 'A-1',
        name: '甲&乙 <丙> "丁"',
        date: '2024-03-05',
        count: '20',
        value: '35000000.5',
        members: ['B-1', 'B-2'],
      },
      { ...blank, code: 'A-2' },
      { ...blank, code: 'A-3', name: '一行\n二行\r\n\u0001_x0041_', date: '2024-03' },
      { ...blank, code: 'A-4', date: '2016', count: '0' },
    ];
    const { report, rows: read } = await readBack(await written(ledgerOf(rows)));
    expect(report).toMatchObject({ fileError: null, imported: 4, rejected: 0, warnings: [], errors: [] });
    expect(read).toEqual(rows);
  });

  test.each(['=1+1', '@SUM(A1)', '+cmd', '-cmd', '＝1+1'])('marks %s as text, and it is read again', async (name) => {
    const path = await written(ledgerOf([{ ...blank, code: 'A-1', name }]));
    expect(await partOf(path, 'xl/worksheets/sheet1.xml')).toContain(
      `<c r="B2" s="3" t="inlineStr"><is><t xml:space="preserve">${name}</t></is></c>`,
    );
    expect((await readBack(path)).rows).toEqual([{ ...blank, code: 'A-1', name }]);
  });

  test('never holds a formula', async () => {
    const name = '<f>1+1</f>';
    expect(
      await partOf(await written(ledgerOf([{ ...blank, code: 'A-1', name }])), 'xl/worksheets/sheet1.xml'),
    ).not.toContain('<f>');
  });

  test('has days and numbers as such, and less than a day as text', async () => {
    const rows = [
      { ...blank, code: 'A-1', date: '2024-03-05', count: '20' },
      { ...blank, code: 'A-2', date: '2024-03' },
    ];
    const xml = await partOf(await written(ledgerOf(rows)), 'xl/worksheets/sheet1.xml');
    expect(xml).toContain('<c r="C2" s="4"><v>45356</v></c><c r="D2" s="5"><v>20</v></c>');
    expect(xml).toContain('<c r="C3" s="2" t="inlineStr"><is><t xml:space="preserve">2024-03</t></is></c>');
  });

  test('keeps its header in sight and on every page, across A4, with page numbers', async () => {
    const path = await written(ledgerOf([]));
    const xml = await partOf(path, 'xl/worksheets/sheet1.xml');
    expect(xml).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>');
    expect(xml).toContain('<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>');
    expect(xml).toContain('第 &amp;P 页，共 &amp;N 页');
    expect(await partOf(path, 'xl/workbook.xml')).toContain(
      '<definedName name="_xlnm.Print_Titles" localSheetId="0">\'台账\'!$1:$1</definedName>',
    );
  });

  test('stands beside others in one workbook', async () => {
    const path = await written(ledgerOf([{ ...blank, code: 'A-1' }], '别的'), ledgerOf([{ ...blank, code: 'A-2' }]));
    expect((await readBack(path)).rows).toEqual([
      { ...blank, code: 'A-1' },
      { ...blank, code: 'A-2' },
    ]);
  });

  test('is the same file for the same rows', async () => {
    const rows = [{ ...blank, code: 'A-1', name: '甲' }];
    expect(await readFile(await written(ledgerOf(rows)))).toEqual(await readFile(await written(ledgerOf(rows))));
  });

  test('is asked for rows no faster than they are taken', async () => {
    let asked = 0;
    const endless: Ledger = {
      ...ledgerOf([]),
      async *rows() {
        for (;;)
          yield Array.from({ length: 100 }, () => ({ ...blank, code: `A-${(asked += 1)}`, name: '名'.repeat(500) }));
      },
    };
    const chunks = ledgerWorkbook([endless]);
    for (let taken = 0; taken < 40; taken += 1) await chunks.next();
    const before = asked;
    await new Promise((resolve) => setImmediate(resolve));
    expect(asked - before).toBeLessThan(20_000);
    await chunks.return(undefined);
  });

  test('whose rows fail fails', async () => {
    const broken: Ledger = {
      ...ledgerOf([]),
      async *rows() {
        throw new Error('the store is gone');
      },
    };
    await expect(written(broken)).rejects.toThrow('the store is gone');
  });
});
