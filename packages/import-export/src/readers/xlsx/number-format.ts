/** How precise a number format shows a date; null when it shows a number or only a time of day. */
export type DatePrecision = 'day' | 'month' | 'year';

const BUILT_IN_DAYS = [14, 15, 16, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 56, 58];
const BUILT_IN_MONTHS = [17, 55, 57];

/** What a number format makes of a serial number: built-in formats (those of Chinese Excel among them) by id, own ones by text. */
export function datePrecision(id: number, code: string | undefined): DatePrecision | null {
  if (code === undefined) return BUILT_IN_DAYS.includes(id) ? 'day' : BUILT_IN_MONTHS.includes(id) ? 'month' : null;
  const signs = code.replace(/"[^"]*"|\\.|\[[^\]]*\]|_.|\*./g, '').toLowerCase();
  if (signs.includes('d')) return 'day';
  if (!signs.includes('y')) return null;
  return signs.includes('m') ? 'month' : 'year';
}
