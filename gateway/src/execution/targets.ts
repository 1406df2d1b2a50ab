import { isJsonObject, own, type JsonObject } from '../json.js';

/** A path of a plan: names of fields, `@` for every item of a list. */
export type PlanPath = readonly (string | number)[];

/** The objects at a path, in document order; nulls on the way have none. */
export function targetsAt(data: JsonObject, path: PlanPath): JsonObject[] {
  const targets: JsonObject[] = [];
  walk(data, path, 0, null, (target) => targets.push(target));
  return targets;
}

/** The response paths of these objects, in the same order. Needed for errors alone, so worked out apart. */
export function pathsAt(data: JsonObject, path: PlanPath): (string | number)[][] {
  const trail: (string | number)[] = [];
  const paths: (string | number)[][] = [];
  walk(data, path, 0, trail, () => paths.push([...trail]));
  return paths;
}

function walk(
  value: unknown,
  path: PlanPath,
  index: number,
  trail: (string | number)[] | null,
  visit: (target: JsonObject) => void,
): void {
  if (value === undefined || value === null) return;
  if (Array.isArray(value)) {
    // `@` stands for one level of list; a list without it is entered as well.
    const next = path[index] === '@' ? index + 1 : index;
    for (let item = 0; item < value.length; item += 1) {
      trail?.push(item);
      walk(value[item], path, next, trail, visit);
      trail?.pop();
    }
    return;
  }
  if (!isJsonObject(value)) return;
  const part = path[index];
  if (part === undefined) {
    visit(value);
  } else if (part !== '@') {
    trail?.push(part);
    walk(own(value, String(part)), path, index + 1, trail, visit);
    trail?.pop();
  }
}
