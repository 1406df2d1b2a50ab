import { fold } from './fold.js';

/**
 * A text that a spreadsheet would run as a formula: it begins with `=` or `@`, or with `+` or `-` followed by more than digits,
 * spaces, dots and hyphens (so that `-5` and `+86 531 0000 0000` stay what they are).
 */
export function looksLikeFormula(text: string): boolean {
  const folded = fold(text);
  if (/^[=@]/.test(folded)) return true;
  return /^[+-]/.test(folded) && !/^[+-][\d\s.-]*$/.test(folded);
}
