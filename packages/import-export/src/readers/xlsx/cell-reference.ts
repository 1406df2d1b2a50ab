/** The column, from 0, of a cell's address (`A1` is 0, `AB7` is 27); null when it is no address. */
export function columnOf(address: string): number | null {
  let column = 0;
  let at = 0;
  for (; at < address.length; at++) {
    const letter = address.charCodeAt(at) - 64;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  return at === 0 || column > 16_384 ? null : column - 1;
}
