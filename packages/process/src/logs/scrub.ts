/** Values in the texts of faults: a database names the key that is taken, a library the value that does not fit. */
const quoted: readonly (readonly [RegExp, string])[] = [
  [/(dup key: )\{[^}]*\}?/g, '$1{…}'],
  [/\b(value:? )(?:"(?:[^"\\]|\\.)*"|\{[^}]*\}|\[[^\]]*\])/g, '$1…'],
];
/** What looks like a token, an address of a person, a telephone number or the number of an identity card. */
const personal: readonly RegExp[] = [
  /\b(?:Bearer +)?eyJ[\w-]+\.[\w-]+(?:\.[\w-]*)?/gi,
  /\bBearer +[\w.~+/=-]+/gi,
  /[\w.%+-]+@[\w-]+(?:\.[\w-]+)+/g,
  /(?<!\d)\d{17}[\dXx](?!\d)/g,
  /(?<!\d)(?:\+?86[- ]?)?1[3-9]\d{9}(?!\d)/g,
];
const longest = 2_000;

/** A text of a fault without what it may say of people: the log is read by more than those who may see them. */
export function scrub(text: string): string {
  let clean = text.length > longest ? `${text.slice(0, longest)}…` : text;
  for (const [pattern, replacement] of quoted) clean = clean.replace(pattern, replacement);
  for (const pattern of personal) clean = clean.replace(pattern, '…');
  return clean;
}
