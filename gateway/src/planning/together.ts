/** What is under way by its key: a map, or a weak one. */
interface UnderWay<K, T> {
  get(key: K): Promise<T> | undefined;
  set(key: K, value: Promise<T>): unknown;
  delete(key: K): unknown;
}

/**
 * Does something once for all who want the same at the same time.
 *
 * @param isForOne whether a result is about the one for whom it was done alone; then the next one tries
 */
export async function together<K, T>(
  underWay: UnderWay<K, T>,
  key: K,
  begin: () => Promise<T>,
  isForOne: (result: T) => boolean,
): Promise<T> {
  for (let same = underWay.get(key); same; same = underWay.get(key)) {
    const result = await same;
    if (!isForOne(result)) return result;
  }
  const mine = begin().finally(() => underWay.delete(key));
  underWay.set(key, mine);
  return mine;
}
