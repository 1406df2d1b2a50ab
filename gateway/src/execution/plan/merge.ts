import { copyOf, own, setOwn, type JsonObject } from '../../json.js';
import { share, unshare, type Sharing } from './sharing.js';

/**
 * Puts what a fetch brought into every object for which it was fetched. They are equal as far as the fetch knows, so
 * what lies below them is shared.
 *
 * @param isTree whether each place must have values of its own, because later fetches look at what lies above them
 */
export function mergeIntoAll(
  targets: readonly JsonObject[],
  source: JsonObject,
  { sharing, isTree }: { readonly sharing: Sharing; readonly isTree: boolean },
): void {
  if (isTree) {
    // Copied before it becomes part of the first.
    const sources = targets.map((_, index) => (index === 0 ? source : (copyOf(source) as JsonObject)));
    targets.forEach((target, index) => mergeInto(target, sources[index] ?? source, false, sharing));
  } else {
    for (const target of targets) mergeInto(target, source, targets.length > 1, sharing);
  }
}

/**
 * Puts what a fetch brought into what is there, in place: objects grow together, lists of equal length item by item,
 * anything else replaces. Nothing is copied: parts of `source` become parts of `target`.
 *
 * @param isForMany whether the same source is put into other targets as well
 */
export function mergeInto(target: JsonObject, source: JsonObject, isForMany: boolean, sharing: Sharing): void {
  for (const key in source) {
    const incoming = source[key];
    if (typeof incoming !== 'object' || incoming === null) {
      setOwn(target, key, incoming);
      continue;
    }
    const present = own(target, key);
    const merged = mergeValue(present, incoming, isForMany, sharing);
    if (merged !== present) setOwn(target, key, merged);
  }
}

/** What stands where `present` stood. */
function mergeValue(present: unknown, incoming: unknown, isForMany: boolean, sharing: Sharing): unknown {
  if (present === incoming || typeof incoming !== 'object' || incoming === null) return incoming;
  if (Array.isArray(present) && Array.isArray(incoming) && present.length === incoming.length) {
    const list = unshare(sharing, present);
    for (let index = 0; index < incoming.length; index += 1) {
      list[index] = mergeValue(list[index], incoming[index], isForMany, sharing);
    }
    return list;
  }
  const areObjects = typeof present === 'object' && present !== null && !Array.isArray(present);
  if (areObjects && !Array.isArray(incoming)) {
    const object = unshare(sharing, present);
    mergeInto(object as JsonObject, incoming as JsonObject, isForMany, sharing);
    return object;
  }
  if (isForMany) share(sharing, incoming);
  return incoming;
}
