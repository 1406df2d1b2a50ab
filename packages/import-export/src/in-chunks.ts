const AT_ONCE = 1000;

/** Looks many codes up without asking the database for all of them in one query. */
export async function inChunks<T>(
  codes: readonly string[],
  find: (codes: readonly string[]) => Promise<ReadonlyMap<string, T>>,
): Promise<readonly (readonly [string, T])[]> {
  const found: (readonly [string, T])[] = [];
  for (let from = 0; from < codes.length; from += AT_ONCE)
    found.push(...(await find(codes.slice(from, from + AT_ONCE))));
  return found;
}
