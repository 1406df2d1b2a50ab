import { copyOf, isJsonObject, own, setOwn, type JsonObject } from '../../json.js';
import { share, unshare, type Tree } from './tree.js';

/**
 * Puts what a fetch brought into every object for which it was fetched. They are equal as far as the fetch knows, so
 * what lies below them is shared.
 *
 * @param isPlainTree whether each place must have values of its own, because later fetches look at what lies above them
 */
export function mergeIntoAll(
  tree: Tree,
  targets: readonly JsonObject[],
  source: JsonObject,
  isPlainTree: boolean,
): void {
  if (isPlainTree) {
    // Copied before it becomes part of the first.
    const sources = targets.map((_, index) => (index === 0 ? source : (copyOf(source) as JsonObject)));
    targets.forEach((target, index) => mergeInto(tree, target, sources[index] ?? source, false));
  } else {
    for (const target of targets) mergeInto(tree, target, source, targets.length > 1);
  }
}

/**
 * Puts what a fetch brought into what is there, in place: objects grow together, lists of equal length item by item,
 * anything else replaces. Nothing is copied: parts of `source` become parts of `target`.
 *
 * @param isForMany whether the same source is put into other targets as well
 */
export function mergeInto(tree: Tree, target: JsonObject, source: JsonObject, isForMany: boolean): void {
  for (const key in source) {
    const incoming = source[key];
    if (typeof incoming !== 'object' || incoming === null) {
      if (typeof target[key] === 'object') tree.time += 1;
      setOwn(target, key, incoming);
      continue;
    }
    const present = own(target, key);
    const merged = mergeValue(tree, present, incoming, isForMany);
    if (merged !== present) setOwn(target, key, merged);
  }
}

/** What stands where `present` stood. */
function mergeValue(tree: Tree, present: unknown, incoming: unknown, isForMany: boolean): unknown {
  if (present === incoming) return present;
  if (Array.isArray(present) && Array.isArray(incoming) && present.length === incoming.length) {
    const list = unshare(tree, present);
    for (let index = 0; index < incoming.length; index += 1) {
      list[index] = mergeValue(tree, list[index], incoming[index], isForMany);
    }
    return list;
  }
  if (isJsonObject(present) && isJsonObject(incoming)) {
    const object = unshare(tree, present);
    mergeInto(tree, object, incoming, isForMany);
    return object;
  }
  tree.time += 1;
  if (isForMany) share(tree, incoming);
  return incoming;
}
