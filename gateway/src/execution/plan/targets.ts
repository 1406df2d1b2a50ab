import { isInherited, own, type JsonObject } from '../../json.js';
import type { ResponsePath } from './error-paths.js';
import type { Tree } from './tree.js';

/** A path of a plan: to the objects that a fetch completes. There is one of each in a compiled plan. */
export interface TargetPath {
  /** The names of the fields that lead to them; lists on the way are entered. */
  readonly names: readonly string[];
  /** The path without its last name; `null` where there is none. */
  readonly above: TargetPath | null;
  /** The part that is the same for all of the objects: it ends at the first list. */
  readonly plain: ResponsePath | undefined;
}

/** Reads the planner's paths, in which `@` stands for the items of a list. */
export function createPathReader(): (path: readonly (string | number)[]) => TargetPath {
  const known = new Map<string, TargetPath>();
  const read = (path: readonly (string | number)[]): TargetPath => {
    const names = path.filter((part) => part !== '@').map(String);
    const key = names.join();
    let target = known.get(key);
    if (!target) {
      const list = path.indexOf('@');
      const plain = names.slice(0, list < 0 ? path.length : list);
      const above = names.length > 0 ? read(path.slice(0, path.lastIndexOf(names.at(-1) ?? ''))) : null;
      target = { names, above, plain: plain.length > 0 ? plain : undefined };
      known.set(key, target);
    }
    return target;
  };
  return read;
}

/** The distinct objects at a path, in document order, and for each one slot in which it stands. */
export interface Targets {
  readonly objects: JsonObject[];
  readonly holders: (JsonObject | unknown[])[];
  readonly keys: (string | number)[];
  /** As of when this holds. */
  readonly time: number;
}

/**
 * Finds the objects at a path: one that stands at many places comes once. Only shared values can stand at many, so only
 * they are looked out for. What has been found stays valid until the tree changes.
 */
export function targetsAt(tree: Tree, path: TargetPath): Targets {
  const known = tree.targets.get(path);
  if (known?.time === tree.time) return known;
  const found: Targets = { objects: [], holders: [], keys: [], time: tree.time };
  const name = path.names.at(-1);
  if (path.above && name !== undefined) {
    const seen = tree.shared.size > 0 ? new Set<object>() : null;
    const isSpecial = isInherited(name);
    for (const object of targetsAt(tree, path.above).objects) {
      gather(isSpecial ? own(object, name) : object[name], object, name, found, tree.shared, seen);
    }
  } else found.objects.push(tree.root);
  tree.targets.set(path, found);
  return found;
}

/** Takes some of the objects out that no longer stand at the path. */
export function leaveOut({ objects, holders, keys }: Targets, gone: ReadonlySet<number>): void {
  let kept = 0;
  for (let at = 0; at < objects.length; at += 1) {
    const [object, holder, key] = [objects[at], holders[at], keys[at]];
    if (gone.has(at) || !object || !holder || key === undefined) continue;
    objects[kept] = object;
    holders[kept] = holder;
    keys[kept] = key;
    kept += 1;
  }
  objects.length = holders.length = keys.length = kept;
}

function gather(
  value: unknown,
  holder: JsonObject | unknown[],
  key: string | number,
  into: Targets,
  shared: ReadonlySet<object>,
  seen: Set<object> | null,
): void {
  if (typeof value !== 'object' || value === null) return;
  if (seen && shared.has(value)) {
    if (seen.has(value)) return;
    seen.add(value);
  }
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index += 1) gather(value[index], value, index, into, shared, seen);
  } else {
    into.objects.push(value as JsonObject);
    into.holders.push(holder);
    into.keys.push(key);
  }
}
