import { fold } from './fold.js';

const WRITTEN = /^(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?$/;
/** More digits than this a workbook does not hold. */
const MOST_DIGITS = 15;

/** A number that counts or measures, without idle zeros or thousands marks; null when it is none, or below zero. */
export function readNumber(text: string, kind: 'integer' | 'decimal'): string | null {
  const [, whole = '', fraction = ''] = WRITTEN.exec(fold(text)) ?? [];
  if (whole === '') return null;
  const digits = whole.replaceAll(',', '').replace(/^0+(?=\d)/, '');
  const behind = fraction.replace(/0+$/, '');
  if (digits.length + behind.length > MOST_DIGITS) return null;
  if (behind === '') return digits;
  return kind === 'integer' ? null : `${digits}.${behind}`;
}
