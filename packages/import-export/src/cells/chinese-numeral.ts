const DIGITS = '〇一二三四五六七八九';

/** A year written digit by digit (二〇二四) in Arabic digits. */
export function arabicYear(text: string): string {
  return [...text.replace(/[零○]/g, '〇')].map((sign) => DIGITS.indexOf(sign)).join('');
}

/** A number below one hundred as it is spoken (三十一, 十二, 五) in Arabic digits. */
export function arabicNumber(text: string): string {
  const [before, after] = text.includes('十') ? text.split('十') : ['', text];
  const tens = text.includes('十') ? (before ? DIGITS.indexOf(before) : 1) : 0;
  const ones = after ? DIGITS.indexOf(after) : 0;
  return String(tens * 10 + ones);
}
