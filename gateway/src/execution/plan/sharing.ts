/**
 * Values below the root that stand at several places of the gathered tree at once. They are equal there, so they are
 * kept, walked and written once; whoever changes one at a single place puts a copy there first.
 */
export interface Sharing {
  readonly values: Set<object>;
  /** Copies that were put in the place of a shared value, each with the time of it. */
  readonly copies: Map<object, { readonly copy: object; readonly at: number }[]>;
  /** Counts copies. */
  time: number;
}

/** Begins with nothing shared. */
export function createSharing(): Sharing {
  return { values: new Set(), copies: new Map(), time: 0 };
}

/** Notes that a value stands, or is about to stand, at several places. */
export function share({ values }: Sharing, value: unknown): void {
  if (typeof value === 'object' && value !== null) values.add(value);
}

/** The value itself or, if others hold it too, a copy that may be changed. What lies below it is shared then. */
export function unshare<T extends object>(sharing: Sharing, value: T): T {
  if (!sharing.values.has(value)) return value;
  for (const member of Object.values(value)) share(sharing, member);
  const copy = (Array.isArray(value) ? [...value] : { ...value }) as T;
  sharing.time += 1;
  const copies = sharing.copies.get(value);
  if (copies) copies.push({ copy, at: sharing.time });
  else sharing.copies.set(value, [{ copy, at: sharing.time }]);
  return copy;
}

/** What now stands where some objects stood at a time: they themselves, and copies that have replaced them somewhere. */
export function successorsOf<T extends object>(
  { copies, time }: Sharing,
  objects: readonly T[],
  since: number,
): readonly T[] {
  if (time === since) return objects;
  const all = [...objects];
  // Copies may have been copied again: the list grows while it is read.
  for (const object of all) {
    for (const { copy, at } of copies.get(object) ?? []) if (at > since) all.push(copy as T);
  }
  return all;
}
