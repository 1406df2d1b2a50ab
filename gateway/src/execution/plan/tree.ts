import type { JsonObject } from '../../json.js';
import type { TargetPath, Targets } from './targets.js';

/**
 * What a run has gathered. It looks like a tree from its root, but values that stand at several places and are equal
 * there are kept, walked and written once: whoever changes one at a single place puts a copy there first.
 */
export interface Tree {
  readonly root: JsonObject;
  /** The values below the root that stand at several places, besides what lies below them. */
  readonly shared: Set<object>;
  /** Copies that were put in the place of a shared value, each with the time of it. */
  readonly copies: Map<object, { readonly copy: object; readonly at: number }[]>;
  /** Moves on whenever it changes which objects and lists stand where. */
  time: number;
  /** Objects that have been found by their paths. */
  readonly targets: Map<TargetPath, Targets>;
}

/** Begins with what is there, of which nothing is shared. */
export function createTree(root: JsonObject): Tree {
  return { root, shared: new Set(), copies: new Map(), time: 0, targets: new Map() };
}

/** Notes that a value stands, or is about to stand, at several places. */
export function share({ shared }: Tree, value: unknown): void {
  if (typeof value === 'object' && value !== null) shared.add(value);
}

/** The value itself or, if it stands at other places too, a copy that may be changed. What lies below it is shared then. */
export function unshare<T extends object>(tree: Tree, value: T): T {
  if (!tree.shared.has(value)) return value;
  for (const member of Object.values(value)) share(tree, member);
  const copy = (Array.isArray(value) ? [...value] : { ...value }) as T;
  tree.time += 1;
  const copies = tree.copies.get(value);
  if (copies) copies.push({ copy, at: tree.time });
  else tree.copies.set(value, [{ copy, at: tree.time }]);
  return copy;
}

/** What now stands where some objects stood at a time: they themselves, and copies that have replaced them somewhere. */
export function successorsOf<T extends object>({ copies }: Tree, objects: readonly T[], since: number): readonly T[] {
  if (copies.size === 0) return objects;
  const all = [...objects];
  // Copies may have been copied again: the list grows while it is read.
  for (const object of all) {
    for (const { copy, at } of copies.get(object) ?? []) if (at > since) all.push(copy as T);
  }
  return all;
}
