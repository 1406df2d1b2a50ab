const LINES_LOOKED_AT = 6;

/** What parts the cells of a text file: a tab or a comma, whichever its first lines hold more of outside quotes. */
export function delimiterOf(beginning: string): ',' | '\t' {
  const lines = beginning.replace(/"[^"]*"/g, '').split(/\r\n|\n|\r/, LINES_LOOKED_AT);
  const count = (sign: string) => lines.join('\n').split(sign).length;
  return count('\t') > count(',') ? '\t' : ',';
}
