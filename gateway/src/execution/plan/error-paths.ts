import { isJsonObject, own, type JsonObject } from '../../json.js';
import type { TargetPath } from './targets.js';

/** A path in the response: names of fields and places in lists. */
export type ResponsePath = readonly (string | number)[];

/**
 * The response paths at which some objects stand, in document order, at most as many as wanted in all. The work grows
 * with the distinct objects and with what is returned, not with the size of the response.
 */
export function responsePathsOf(
  data: JsonObject,
  { names }: TargetPath,
  objects: ReadonlySet<JsonObject>,
  most: number,
): ReadonlyMap<JsonObject, readonly ResponsePath[]> {
  const found = new Map<JsonObject, ResponsePath[]>();
  let count = 0;
  const trail: (string | number)[] = [];
  /** For each level of the path, what has been found to lead nowhere. */
  const deadEnds = Array.from(names, () => new Set<object>());

  const walk = (value: unknown, level: number): void => {
    if (Array.isArray(value)) {
      for (let index = 0; index < value.length && count < most; index += 1) {
        trail.push(index);
        walk(value[index], level);
        trail.pop();
      }
      return;
    }
    if (!isJsonObject(value) || count >= most) return;
    const name = names[level];
    if (name === undefined) {
      if (!objects.has(value)) return;
      count += 1;
      const paths = found.get(value);
      if (paths) paths.push([...trail]);
      else found.set(value, [[...trail]]);
      return;
    }
    if (deadEnds[level]?.has(value)) return;
    const before = count;
    trail.push(name);
    walk(own(value, name), level + 1);
    trail.pop();
    if (count === before) deadEnds[level]?.add(value);
  };
  walk(data, 0);
  return found;
}
