/** A map that keeps the entries used last and forgets the others. */
export interface LeastRecentlyUsed<K, V> {
  get(key: K): V | undefined;
  set(key: K, value: V): void;
  delete(key: K): void;
  readonly size: number;
}

/** Makes a map of at most `limit` entries. */
export function createLeastRecentlyUsed<K, V>(limit: number): LeastRecentlyUsed<K, V> {
  if (!(limit >= 1)) throw new TypeError(`expected a limit of at least 1, got ${limit}`);
  // A Map keeps the order of insertion: what is put in again moves to the end.
  const entries = new Map<K, V>();
  return {
    get(key) {
      const value = entries.get(key);
      if (value === undefined) return undefined;
      entries.delete(key);
      entries.set(key, value);
      return value;
    },
    set(key, value) {
      entries.delete(key);
      entries.set(key, value);
      if (entries.size <= limit) return;
      const oldest = entries.keys().next();
      if (!oldest.done) entries.delete(oldest.value);
    },
    delete(key) {
      entries.delete(key);
    },
    get size() {
      return entries.size;
    },
  };
}
