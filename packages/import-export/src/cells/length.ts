/** Length as people count it: in characters (code points), so a rare character of two UTF-16 units counts once. */
export function characters(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; count++) at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
  return count;
}

/** The first `limit` characters, with an ellipsis where something was cut. */
export function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const points = [...text.slice(0, limit * 2 + 2)];
  return points.length <= limit ? text : `${points.slice(0, limit).join('')}…`;
}
