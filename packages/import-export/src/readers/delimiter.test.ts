import { expect, test } from '@jest/globals';
import { delimiterOf } from './delimiter.js';

test('the sign that occurs more often parts the cells', () => {
  expect(delimiterOf('编码,名称\r\n\tSD,山东省')).toBe(',');
  expect(delimiterOf('编码\t名称\nSD\t甲,乙')).toBe('\t');
  expect(delimiterOf('编码')).toBe(',');
});

test('signs inside quotes part nothing', () => {
  expect(delimiterOf('"a,b,c,d"\t名称')).toBe('\t');
});
