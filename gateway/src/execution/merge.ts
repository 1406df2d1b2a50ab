import { isJsonObject, own, setOwn, type JsonObject } from '../json.js';

/**
 * Puts what a fetch brought into what is there, in place: objects grow together, lists of equal length item by item,
 * anything else replaces. Nothing is copied: parts of `source` become parts of `target`.
 */
export function mergeInto(target: JsonObject, source: JsonObject): void {
  for (const key of Object.keys(source)) {
    const incoming = source[key];
    if (incoming === undefined) continue;
    const present = own(target, key);
    if (!mergeBelow(present, incoming)) setOwn(target, key, incoming);
  }
}

function mergeBelow(present: unknown, incoming: unknown): boolean {
  if (present === incoming) return true;
  if (isJsonObject(present) && isJsonObject(incoming)) {
    mergeInto(present, incoming);
    return true;
  }
  if (Array.isArray(present) && Array.isArray(incoming) && present.length === incoming.length) {
    for (let index = 0; index < incoming.length; index += 1) {
      if (!mergeBelow(present[index], incoming[index])) present[index] = incoming[index];
    }
    return true;
  }
  return false;
}
