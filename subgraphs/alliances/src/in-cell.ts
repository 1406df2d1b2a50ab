/** The most characters of a cell of long text; a spreadsheet's cell holds 32,767 UTF-16 units and no more. */
export const longestCell = 32_000;

/** A text as a spreadsheet's cell holds it: one that is longer is cut, and says so by its last sign. */
export function inCell(text: string): string {
  if (text.length <= longestCell) return text;
  // Not in the middle of a character of two units, which would be no character any more.
  return `${text.slice(0, longestCell - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
