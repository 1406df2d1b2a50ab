import { beforeEach, describe, expect, test } from '@jest/globals';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Column, RowOf } from './column.js';
import { importFiles } from './import-files.js';
import type { Progress } from './import-sheet.js';
import { writeWorkbook } from './readers/xlsx/workbook.fixture.js';
import { anyTable, type ImportTable } from './table.js';

const columns = [
  { header: '编码', key: 'code', type: 'code', required: true, columnRequired: true },
  { header: '开始日期', key: 'startedOn', type: 'date' },
  { header: '标签', key: 'tags', type: 'texts' },
] as const satisfies readonly Column[];
type Row = RowOf<typeof columns>;

const plantColumns = [
  { header: '树种', key: 'tree', type: 'text', columnRequired: true },
] as const satisfies readonly Column[];

let folder: string;
let calls: string[];
let batches: Row[][];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cobuild-import-'));
  calls = [];
  batches = [];
});

/** A store that refuses X-1, knows OLD-1, and lets rows without date in last. */
const things: ImportTable<Row, 'code' | 'startedOn'> = {
  name: 'things',
  sheet: '物',
  columns,
  skeleton: ['code', 'startedOn'],
  messages: { TAKEN: { zh: '已占用', en: 'Taken' } },
  judge: async (skeleton) => {
    calls.push('judge things');
    const faults = skeleton.flatMap(({ cells }, index) =>
      cells.code === 'Y-1' ? [[index, { column: null, code: 'TAKEN', value: 'Y-1' }] as const] : [],
    );
    return { faults: new Map(faults), roundOf: (index) => (skeleton[index]?.cells.startedOn === null ? 1 : 0) };
  },
  apply: async (rows, { dryRun }) => {
    calls.push(dryRun ? 'try things' : 'write things');
    batches.push([...rows]);
    return rows.map(({ code }) => {
      if (code === 'X-1') return { column: '编码', code: 'TAKEN', value: code };
      return code === 'OLD-1' ? 'unchanged' : 'imported';
    });
  },
};
const plants: ImportTable<RowOf<typeof plantColumns>, never> = {
  name: 'plants',
  sheet: '植物',
  columns: plantColumns,
  skeleton: [],
  messages: {},
  judge: async () => {
    calls.push('judge plants');
    return { faults: new Map() };
  },
  apply: async (rows) => rows.map(() => 'imported'),
};
const tables = [anyTable(plants), anyTable(things)];

async function file(name: string, content: string | Buffer): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

const reportOf = async (content: string | Buffer, options = {}) =>
  (await importFiles([await file('file.csv', content)], tables, options))[0]?.report;

describe('importFiles', () => {
  test('good rows go in, bad rows out with line, column, code, value and message', async () => {
    const report = await reportOf(
      '编码,开始日期\r\nA-1,2024年3月5日\r\n\r\nb,2024\r\nX-1,2024\r\nY-1,\r\nC-1,2024-02-30\r\nOLD-1,\r\n',
    );
    expect(report).toEqual({
      file: join(folder, 'file.csv'),
      fileError: null,
      imported: 1,
      unchanged: 1,
      rejected: 4,
      warnings: [],
      errors: [
        {
          line: 4,
          column: '编码',
          code: 'BAD_CODE',
          value: 'b',
          message: '编码不合格式：须为大写字母与数字，以连字符分段，字母开头',
        },
        { line: 5, column: '编码', code: 'TAKEN', value: 'X-1', message: '已占用' },
        { line: 6, column: null, code: 'TAKEN', value: 'Y-1', message: '已占用' },
        { line: 7, column: '开始日期', code: 'BAD_DATE', value: '2024-02-30', message: '日期不能识别或不存在' },
      ],
    });
  });

  test('rows are written in batches of at most 20, round after round', async () => {
    const rows = Array.from({ length: 45 }, (_, index) => `A-${index},${index % 3 === 0 ? '' : '2024'}`);
    await reportOf(['编码,开始日期', ...rows].join('\n'));
    expect(batches.map((batch) => batch.length)).toEqual([20, 10, 15]);
    expect(batches.flat().findIndex(({ startedOn }) => startedOn === null)).toBe(30);
  });

  test('a dry run writes nothing and says the same', async () => {
    const report = await reportOf('编码\nA-1\nX-1\n', { dryRun: true, locale: 'en' });
    expect(report).toMatchObject({ imported: 1, rejected: 1, errors: [{ message: 'Taken' }] });
    expect(calls).toEqual(['judge things', 'try things']);
  });

  test('progress goes from nothing to everything, twice', async () => {
    const seen: Progress[] = [];
    await reportOf(`编码\n${'A-1\n'.repeat(50)}`, {
      onProgress: (_: string, progress: Progress) => seen.push(progress),
    });
    expect(seen.at(0)?.phase).toBe('reading');
    expect(seen.filter(({ phase }) => phase === 'writing').map(({ share }) => share)).toEqual([0.4, 0.8, 1]);
  });

  test.each([
    ['UTF-8 without mark', 'utf-8', Buffer.from('编码,标签\nA-1,甲；乙\n'), []],
    [
      'UTF-16 little endian with mark',
      undefined,
      Buffer.from('\ufeff编码\t标签\nA-1\t甲;乙\n', 'utf16le'),
      ['ENCODING_CONVERTED'],
    ],
    [
      'UTF-16 big endian with mark',
      undefined,
      Buffer.from('\ufeff编码,标签\nA-1,甲;乙\n', 'utf16le').swap16(),
      ['ENCODING_CONVERTED'],
    ],
    ['UTF-16 without mark, named', 'utf-16le', Buffer.from('编码,标签\nA-1,甲;乙\n', 'utf16le'), []],
    ['UTF-8 with mark, another one named', 'gb18030', Buffer.from('\ufeff编码,标签\nA-1,甲;乙\n'), []],
  ])('reads %s', async (_, encoding, content, warnings) => {
    expect(await reportOf(content, encoding ? { encoding } : {})).toMatchObject({ imported: 1, warnings });
    expect(batches[0]?.[0]).toEqual({ code: 'A-1', startedOn: null, tags: ['甲', '乙'] });
  });

  test('a file that stops being UTF-8 far down lets nothing in', async () => {
    const content = Buffer.concat([Buffer.from(`编码\n${'A-1\n'.repeat(50_000)}`), Buffer.of(0xbc, 0xc3)]);
    expect(await reportOf(content)).toMatchObject({
      fileError: 'BAD_ENCODING',
      imported: 0,
      rejected: null,
      errors: [],
    });
    expect(calls).toEqual([]);
  });

  test.each([
    ['EMPTY_FILE', '', null],
    ['EMPTY_FILE', '\ufeff\r\n \r\n', null],
    ['UNKNOWN_TABLE', '届次,召集人\n1,某\n', null],
    ['MISSING_COLUMN', '开始日期,标签\n', '编码'],
    ['DUPLICATE_COLUMN', '编码,code\n', '编码'],
  ])('%s keeps the file out', async (fileError, content, detail) => {
    const [imported] = await importFiles([await file('file.csv', content)], tables);
    expect(imported).toMatchObject({ report: { fileError, imported: 0, rejected: null, errors: [] }, detail });
  });

  test('a quote that is never closed keeps out its row only, and says so', async () => {
    const report = await reportOf('编码,标签\nA-1,甲\nB-1,"乙\nC-1,丙\n');
    expect(report).toMatchObject({
      imported: 1,
      rejected: 1,
      errors: [{ line: 3, column: null, code: 'UNCLOSED_QUOTE' }],
    });
  });

  test('files are imported in the order of their tables and reported in the order in which they are named', async () => {
    const paths = [await file('b.csv', '编码\nA-1\n'), join(folder, 'absent.csv'), await file('a.csv', '树种\n槐\n')];
    const imported = await importFiles(paths, tables);
    expect(calls).toEqual(['judge plants', 'judge things', 'write things']);
    expect(imported.map(({ report }) => [report.file, report.fileError])).toEqual([
      [paths[0], null],
      [paths[1], 'UNREADABLE_FILE'],
      [paths[2], null],
    ]);
  });

  test('a workbook is imported sheet by sheet; sheets of no table are left alone', async () => {
    const row = (...cells: string[]) => `<row>${cells.map((cell) => `<c t="str"><v>${cell}</v></c>`).join('')}</row>`;
    const path = await writeWorkbook({
      sheets: {
        说明: `<sheetData>${row('填表说明')}</sheetData>`,
        物: `<sheetData>${row('编码')}${row('A-1')}</sheetData>`,
        Sheet3: `<sheetData>${row('tree')}${row('槐')}${row('')}</sheetData>`,
      },
    });
    const imported = await importFiles([path], tables);
    expect(imported.map(({ report }) => [report.file, report.imported, report.warnings])).toEqual([
      [`${path}#物`, 1, ['SHEET_SKIPPED']],
      [`${path}#Sheet3`, 1, []],
    ]);
  });

  test('a named table decides, whatever the header says', async () => {
    const [imported] = await importFiles([await file('file.csv', '树种\n槐\n')], tables, {
      table: tables[1] ?? undefined,
    });
    expect(imported?.report).toMatchObject({ fileError: 'MISSING_COLUMN' });
  });

  test('a table that does not say what became of each row is a mistake of its author', async () => {
    const silent = anyTable({ ...things, apply: async () => [] });
    await expect(importFiles([await file('file.csv', '编码\nA-1\n')], [silent])).rejects.toThrow(TypeError);
  });
});
