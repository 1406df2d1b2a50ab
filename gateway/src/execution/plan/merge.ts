import { copyOf, own, setOwn, type JsonObject } from '../../json.js';

/**
 * Values below the root that stand at several places of the gathered tree at once. They are equal there, so they are
 * kept, walked and written once; whoever changes one at a single place must put a copy there first.
 */
export type Shared = Set<object>;

/**
 * Puts what a fetch brought into every object for which it was fetched. They are equal as far as the fetch knows, so
 * what lies below them is shared.
 *
 * @param isTree whether each place must have values of its own, because later fetches look at what lies above them
 */
export function mergeIntoAll(
  targets: readonly JsonObject[],
  source: JsonObject,
  { shared, isTree }: { readonly shared: Shared; readonly isTree: boolean },
): void {
  if (isTree) {
    // Copied before it becomes part of the first.
    const sources = targets.map((_, index) => (index === 0 ? source : (copyOf(source) as JsonObject)));
    targets.forEach((target, index) => mergeInto(target, sources[index] ?? source, false, shared));
  } else {
    for (const target of targets) mergeInto(target, source, targets.length > 1, shared);
  }
}

/**
 * Puts what a fetch brought into what is there, in place: objects grow together, lists of equal length item by item,
 * anything else replaces. Nothing is copied: parts of `source` become parts of `target`.
 *
 * @param isForMany whether the same source is put into other targets as well
 */
export function mergeInto(target: JsonObject, source: JsonObject, isForMany: boolean, shared: Shared): void {
  for (const key in source) {
    const incoming = source[key];
    if (typeof incoming !== 'object' || incoming === null) {
      setOwn(target, key, incoming);
      continue;
    }
    const present = own(target, key);
    const merged = mergeValue(present, incoming, isForMany, shared);
    if (merged !== present) setOwn(target, key, merged);
  }
}

/** What stands where `present` stood. */
function mergeValue(present: unknown, incoming: unknown, isForMany: boolean, shared: Shared): unknown {
  if (present === incoming || typeof incoming !== 'object' || incoming === null) return incoming;
  if (typeof present === 'object' && present !== null) {
    if (Array.isArray(present)) {
      if (Array.isArray(incoming) && present.length === incoming.length) {
        const list = shared.has(present) ? copyList(present, shared) : present;
        for (let index = 0; index < incoming.length; index += 1) {
          list[index] = mergeValue(list[index], incoming[index], isForMany, shared);
        }
        return list;
      }
    } else if (!Array.isArray(incoming)) {
      const object = shared.has(present) ? copyObject(present, shared) : present;
      mergeInto(object as JsonObject, incoming as JsonObject, isForMany, shared);
      return object;
    }
  }
  if (isForMany) shared.add(incoming);
  return incoming;
}

function copyList(list: readonly unknown[], shared: Shared): unknown[] {
  for (const item of list) if (typeof item === 'object' && item !== null) shared.add(item);
  return [...list];
}

function copyObject(object: object, shared: Shared): object {
  for (const member of Object.values(object)) if (typeof member === 'object' && member !== null) shared.add(member);
  return { ...object };
}
