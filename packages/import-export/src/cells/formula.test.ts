import { expect, test } from '@jest/globals';
import { looksLikeFormula } from './formula.js';

test.each(['=1+1', '\t=1+1', '＝HYPERLINK("")', '@SUM(A1:A9)', "+cmd|' /C calc'!A0", "-2+3+cmd|' /C calc'!A0"])(
  '%j would run',
  (text) => expect(looksLikeFormula(text)).toBe(true),
);

test.each(['-', '-5', '+86 531 0000 0000', '增长=8%', '邮箱 a@example.invalid', '——另见附件', ''])(
  '%j is harmless',
  (text) => expect(looksLikeFormula(text)).toBe(false),
);
