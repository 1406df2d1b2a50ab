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
