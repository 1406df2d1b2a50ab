import { isInherited, own, type JsonObject } from '../../json.js';
import type { ResponsePath } from './error-paths.js';
import type { Sharing } from './sharing.js';

/** A path of a plan: to the objects that a fetch completes. */
export interface TargetPath {
  /** The names of the fields that lead to them; lists on the way are entered. */
  readonly names: readonly string[];
  /** The part that is the same for all of them: it ends at the first list. */
  readonly plain: ResponsePath | undefined;
}

/** Reads the planner's path, in which `@` stands for the items of a list. */
export function readTargetPath(path: readonly (string | number)[]): TargetPath {
  const names = path.filter((part) => part !== '@').map(String);
  const list = path.indexOf('@');
  const plain = names.slice(0, list < 0 ? path.length : list);
  return { names, plain: plain.length > 0 ? plain : undefined };
}

/** Some objects of the gathered tree and, for each, one slot in which it stands. */
export interface Targets {
  readonly objects: JsonObject[];
  readonly holders: (JsonObject | unknown[])[];
  readonly keys: (string | number)[];
}

/**
 * The distinct objects at a path, in document order: one that stands at many places comes once. Only shared values can
 * stand at many, so only they are looked out for.
 */
export function targetsAt(data: JsonObject, { names }: TargetPath, { values: shared }: Sharing): Targets {
  let level: Targets = { objects: [data], holders: [], keys: [] };
  for (const name of names) {
    const next: Targets = { objects: [], holders: [], keys: [] };
    const seen = shared.size > 0 ? new Set<object>() : null;
    const isSpecial = isInherited(name);
    for (const object of level.objects) {
      gather(isSpecial ? own(object, name) : object[name], object, name, next, shared, seen);
    }
    level = next;
  }
  return level;
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
