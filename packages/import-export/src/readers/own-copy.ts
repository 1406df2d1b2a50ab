/**
 * The same text with memory of its own. A slice of a string keeps the whole string alive in V8: whoever keeps a cell for long
 * must not keep the chunk of the file from which it was cut.
 */
export function ownCopy(text: string): string {
  return text.length < 13 ? text : Buffer.from(text, 'utf8').toString('utf8');
}
