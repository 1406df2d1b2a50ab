import { describe, expect, test } from '@jest/globals';
import type { Column } from './column.js';
import { isBlank, layoutOf, readHead, recognise } from './header.js';
import type { RawRecord } from './readers/record.js';
import type { AnyImportTable } from './table.js';

const table = (name: string, columns: readonly Column[]): AnyImportTable => ({
  name,
  sheet: name,
  columns,
  skeleton: [],
  messages: {},
  judge: async () => ({ faults: new Map() }),
  apply: async () => [],
});

const units = table('units', [
  { header: '编码', key: 'code', type: 'code', columnRequired: true },
  { header: '名称', key: 'name', type: 'text', columnRequired: true },
  { header: '上级编码', key: 'parentCode', type: 'reference' },
]);
const couples = table('couples', [
  { header: '编码', key: 'code', type: 'code', columnRequired: true },
  { header: '甲方编码', key: 'sideA', type: 'reference', columnRequired: true },
]);

const head = (...rows: string[][]): RawRecord[] => rows.map((cells, index) => ({ line: index + 1, cells }));

describe('layoutOf', () => {
  test('finds columns by Chinese header or English key, in any order, width and case', () => {
    const layout = layoutOf(head(['＊名 称', 'CODE', '上级编码*']), units);
    expect(layout?.columns.map(({ at, column }) => [at, column.key])).toEqual([
      [0, 'name'],
      [1, 'code'],
      [2, 'parentCode'],
    ]);
    expect(layout?.warnings).toEqual([]);
  });

  test('takes the row that names most columns as header and says that it skipped titles', () => {
    const layout = layoutOf(head(['汇总表'], ['编码', '分组'], ['编码', '名称', '上级编码']), units);
    expect(layout).toMatchObject({ line: 3, warnings: ['TITLE_ROW_SKIPPED'] });
  });

  test('says which columns are unknown, missing or there twice', () => {
    expect(layoutOf(head(['编码', '序号']), units)).toMatchObject({ missing: ['名称'], warnings: ['UNKNOWN_COLUMN'] });
    expect(layoutOf(head(['编码', '名称', 'name']), units)).toMatchObject({ duplicated: ['名称'] });
  });

  test('counts no empty cells at the end of the header', () => {
    expect(layoutOf(head(['编码', '名称', '', '']), units)).toMatchObject({ width: 2 });
  });

  test('a row that names nothing is no header', () => {
    expect(layoutOf(head(['甲', '乙']), units)).toBeNull();
  });
});

describe('recognise', () => {
  test('takes the table whose required columns are all there', () => {
    expect(recognise(head(['编码', '甲方编码']), [units, couples])).toMatchObject({ table: couples, isWhole: true });
    expect(recognise(head(['编码', '名称']), [couples, units])).toMatchObject({ table: units, isWhole: true });
  });

  test('takes the nearest table of a file that lacks a column, so that its report can name it', () => {
    expect(recognise(head(['编码', '上级编码']), [couples, units])).toMatchObject({ table: units, isWhole: false });
  });

  test('takes the smaller of two tables of which a header names as much', () => {
    const large = { ...units, columns: [...units.columns, ...couples.columns.slice(1)] };
    expect(recognise(head(['编码', '名称']), [large, units])).toMatchObject({ table: units });
  });

  test('takes none when most of the header belongs to none', () => {
    expect(recognise(head(['编码', '届次', '召集人', '会址']), [units, couples])).toBeNull();
    expect(recognise(head(['上级编码', '说明']), [units])).toBeNull();
    expect(recognise(head(['上级编码']), [units])).toMatchObject({ isWhole: false });
  });
});

test('the head is the first five rows that are not blank', async () => {
  async function* records() {
    yield head(['标题'], [' ', '\u3000']);
    yield [3, 4, 5, 6, 7, 8].map((line) => ({ line, cells: [`${line}`] }));
    throw new Error('read too far');
  }
  expect((await readHead(records())).map(({ line }) => line)).toEqual([1, 3, 4, 5, 6]);
});

test('a row is blank when only white space stands in it; a formula is no white space', () => {
  expect(isBlank(['', ' \u200b', '\u3000'])).toBe(true);
  expect(isBlank([{ kind: 'formula', text: '' }])).toBe(false);
});
