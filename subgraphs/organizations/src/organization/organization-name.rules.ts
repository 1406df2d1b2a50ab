/** Whitespace and characters without width: they come with copied text and mean nothing in a name. */
const blank = /[\s\u200b-\u200d\u2060\ufeff]/gu;

/** The form in which names are compared: full-width signs as half-width ones, without any space. */
export function comparisonForm(text: string): string {
  return text.normalize('NFKC').replace(blank, '');
}

/** The form in which is searched: as names are compared, and letter case does not matter either. */
export function searchForm(text: string): string {
  return comparisonForm(text).toLowerCase();
}

/**
 * What an organization is found by: every ending of its name and aliases, and its code. A text stands inside a name exactly when
 * an ending begins with it, so "contains" becomes a search for a beginning, which a plain index answers — text indexes, which
 * not every database has, do not split Chinese, and pairs of characters (bigrams) find too much that must be read and dropped.
 */
export function searchKeysOf({
  code,
  name,
  aliases,
}: {
  code: string;
  name: string;
  aliases: readonly string[];
}): string[] {
  const keys = new Set([searchForm(code)]);
  for (const text of [name, ...aliases]) {
    const letters = [...searchForm(text)];
    for (let from = 0; from < letters.length; from += 1) keys.add(letters.slice(from).join(''));
  }
  return [...keys];
}
