import { trim } from './trim.js';

/** Codes, vocabulary, dates and numbers mean the same in full-width and half-width: they are compared and kept in NFKC. */
export function fold(text: string): string {
  return trim(trim(text).normalize('NFKC'));
}
