import DataLoader from 'dataloader';
import type { mongo } from 'mongoose';
import type { Directory } from './directory.service.js';

/** Merged organizations with those into which they were merged. */
export type Successors = ReadonlyMap<string, string>;

/**
 * Organizations that were merged into others, with those. Dissolved ones are not among them: they owed nothing when they were
 * dissolved (domain.md G8).
 *
 * @param ids looks among these; among all when nothing is said
 */
export async function mergedAmong(
  directory: Directory,
  ids?: readonly string[],
  session?: mongo.ClientSession,
): Promise<Successors> {
  const gone = await directory.successors(ids, session);
  return new Map([...gone].flatMap(([from, to]) => (to === null ? [] : [[from, to] as const])));
}

/**
 * Each of these organizations with all into which it was merged, one after the other. Who took over those that did some work took
 * over the work: it does not judge it (domain.md G3).
 */
export async function lineagesOf(
  directory: Directory,
  ids: readonly string[],
  session?: mongo.ClientSession,
): Promise<readonly (readonly string[])[]> {
  const into = new Map<string, string>();
  let asked: readonly string[] = [...new Set(ids)];
  while (asked.length > 0) {
    const merged = await mergedAmong(directory, asked, session);
    for (const [from, to] of merged) into.set(from, to);
    asked = [...new Set(merged.values())].filter((id) => !into.has(id));
  }
  const after = (id: string): readonly string[] => {
    const to = into.get(id);
    return to === undefined ? [id] : [id, ...after(to)];
  };
  return ids.map(after);
}

/** Organizations with all into which they were merged. */
export async function withSuccessors(
  directory: Directory,
  ids: readonly (string | null)[],
  session?: mongo.ClientSession,
): Promise<readonly string[]> {
  const known = ids.flatMap((id) => id ?? []);
  return [...new Set((await lineagesOf(directory, known, session)).flat())];
}

/** Batched reads of what became of organizations. */
export function lineageLoaders(directory: Directory) {
  const lineage = new DataLoader<string, readonly string[]>((ids) => lineagesOf(directory, ids));
  return { lineage };
}

/** The same as `withSuccessors`, within a request. */
export async function loadSuccessors(
  { lineage }: ReturnType<typeof lineageLoaders>,
  ids: readonly (string | null)[],
): Promise<readonly string[]> {
  const known = ids.flatMap((id) => id ?? []);
  return [...new Set((await Promise.all(known.map((id) => lineage.load(id)))).flat())];
}
