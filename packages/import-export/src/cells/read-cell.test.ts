import { describe, expect, test } from '@jest/globals';
import type { Column } from '../column.js';
import { readCell } from './read-cell.js';

const note: Column = { header: '备注', key: 'note', type: 'text', maxLength: 5 };
const code: Column = { header: '编码', key: 'code', type: 'code', required: true };
const kind: Column = { header: '类型', key: 'kind', type: 'enum', vocabulary: ['街道', '社区'] };
const started: Column = { header: '开始日期', key: 'startedOn', type: 'date' };
const parent: Column = { header: '上级编码', key: 'parentCode', type: 'reference' };
const sources: Column = { header: '来源文件', key: 'sources', type: 'texts' };
const members: Column = { header: '参与单位编码', key: 'members', type: 'references' };

describe('readCell', () => {
  test('keeps a text as written, without what surrounds it', () => {
    expect(readCell(' （甲）\u3000', note)).toEqual({ value: '（甲）' });
  });

  test('reads an empty cell as nothing', () => {
    expect(readCell('\u3000', note)).toEqual({ value: null });
    expect(readCell('', parent)).toEqual({ value: null });
    expect(readCell('', sources)).toEqual({ value: [] });
  });

  test('folds codes, vocabulary and references', () => {
    expect(readCell('Ｔ－１', code)).toEqual({ value: 'T-1' });
    expect(readCell(' 街道', kind)).toEqual({ value: '街道' });
    expect(readCell('ＪＮ', parent)).toEqual({ value: 'JN' });
    expect(readCell('ＪＮ；HZ; ;', members)).toEqual({ value: ['JN', 'HZ'] });
  });

  test.each([
    ['MISSING_VALUE', ' ', code],
    ['BAD_CODE', '1001', code],
    ['UNKNOWN_TYPE', '支 部', kind],
    ['BAD_DATE', '-1', started],
    ['FORMULA_CELL', '=1', started],
    ['CELL_TOO_LONG', '一二三四五六', note],
  ])('%s', (fault, text, column) => {
    expect(readCell(text, column)).toEqual({ fault: { column: column.header, code: fault, value: text.trim() } });
  });

  test('a formula or an error cell of a workbook is never read as text', () => {
    expect(readCell({ kind: 'formula', text: '=A1' }, note)).toMatchObject({ fault: { code: 'FORMULA_CELL' } });
    expect(readCell({ kind: 'error', text: '#N/A' }, note)).toMatchObject({
      fault: { code: 'CELL_ERROR', value: '#N/A' },
    });
  });

  test('a value too long for a report is shown cut', () => {
    const result = readCell('长'.repeat(10_000), note);
    expect(result).toEqual({ fault: { column: '备注', code: 'CELL_TOO_LONG', value: `${'长'.repeat(200)}…` } });
  });
});
