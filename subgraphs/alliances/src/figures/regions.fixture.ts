import type { DirectoryEntry } from '@cobuild/directory';

/** The organization directly above each. */
export type Parents = ReadonlyMap<string, string | null>;

/** Two cities with a district each, and the organizations below that take part. */
export const tree: Parents = new Map([
  ['city-1', null],
  ['city-2', null],
  ['district-1', 'city-1'],
  ['district-2', 'city-2'],
  ['org-1', 'district-1'],
  ['org-2', 'district-1'],
  ['org-3', 'district-2'],
  ['org-4', 'city-2'],
]);

/** An organization with all above it, nearest first. */
export function upwards(id: string, parents: Parents): readonly string[] {
  const parent = parents.get(id) ?? null;
  return parent === null ? [id] : [id, ...upwards(parent, parents)];
}

/** The directory of a world. */
export function directoryOf(parents: Parents): ReadonlyMap<string, DirectoryEntry> {
  const rest = { code: null, aliases: [], kind: '', level: '', status: 'ACTIVE', mergedIntoId: null };
  const entries = [...parents.keys()].map((id): [string, DirectoryEntry] => [
    id,
    { ...rest, id, name: id, ancestorIds: upwards(id, parents).slice(1).toReversed() },
  ]);
  return new Map(entries);
}
