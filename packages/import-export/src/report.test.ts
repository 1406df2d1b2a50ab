import { expect, test } from '@jest/globals';
import { csvReport, isClean, jsonReport, type FileReport } from './report.js';

const error = { line: 3, column: '备注', code: 'FORMULA_CELL', value: '=1+"x"', message: '单元格是公式' };
const good: FileReport = {
  file: 'a.csv',
  fileError: null,
  imported: 2,
  unchanged: 1,
  rejected: 0,
  warnings: [],
  errors: [],
};
const bad: FileReport = { ...good, file: 'b.csv', rejected: 1, warnings: ['UNKNOWN_COLUMN'], errors: [error, error] };
const out: FileReport = { ...good, file: 'c.csv', fileError: 'EMPTY_FILE', imported: 0, unchanged: 0, rejected: null };

test('the JSON report lists each file with exactly its figures and errors', () => {
  expect(JSON.parse([...jsonReport([good, bad, out])].join(''))).toEqual([good, bad, out]);
  expect(JSON.parse([...jsonReport([])].join(''))).toEqual([]);
});

test('the CSV report holds one line for each error and runs no formula', () => {
  const text = [...csvReport([bad, out], (code) => `«${code}»`, 'zh')].join('');
  expect(text.split('\r\n')).toEqual([
    '\ufeff文件,行,列,错误,值,说明',
    'b.csv,3,备注,FORMULA_CELL,"\'=1+""x""",单元格是公式',
    'b.csv,3,备注,FORMULA_CELL,"\'=1+""x""",单元格是公式',
    'c.csv,,,EMPTY_FILE,,«EMPTY_FILE»',
    '',
  ]);
});

test('a file is clean when it was read and no row stayed out', () => {
  expect([good, bad, out].map(isClean)).toEqual([true, false, false]);
});
