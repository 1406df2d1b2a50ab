import type { DirectoryEntry } from '@cobuild/directory';

/** A province with two cities, three counties, three villages and two departments. */
const kinds: Readonly<Record<string, string>> = {
  province: 'PROVINCE',
  'city-1': 'CITY',
  'city-2': 'CITY',
  'county-1': 'COUNTY',
  'county-2': 'COUNTY',
  'county-3': 'COUNTY',
  'village-1': 'VILLAGE',
  'village-2': 'VILLAGE',
  'village-3': 'VILLAGE',
  'department-1': 'PROVINCIAL_DEPARTMENT',
  'department-2': 'CITY_DEPARTMENT',
};

/** The organization directly above each. */
export type Parents = ReadonlyMap<string, string | null>;

/** Where they stand in the beginning. */
export const tree: Parents = new Map([
  ['province', null],
  ['city-1', 'province'],
  ['city-2', 'province'],
  ['county-1', 'city-1'],
  ['county-2', 'city-1'],
  ['county-3', 'city-2'],
  ['village-1', 'county-1'],
  ['village-2', 'county-2'],
  ['village-3', 'county-3'],
  ['department-1', 'province'],
  ['department-2', 'city-1'],
]);

/** Every organization of a history. */
export const organizationIds = Object.keys(kinds);

/** An organization with all above it, nearest first. */
export function upwards(id: string, parents: Parents): readonly string[] {
  const parent = parents.get(id) ?? null;
  return parent === null ? [id] : [id, ...upwards(parent, parents)];
}

export const kindOf = (id: string): string => kinds[id] ?? '';

/** The directory of a world. */
export function directoryOf(parents: Parents): ReadonlyMap<string, DirectoryEntry> {
  return new Map(
    organizationIds.map((id) => {
      const ancestorIds = upwards(id, parents).slice(1).toReversed();
      const rest = { code: null, name: id, aliases: [], level: '', status: 'ACTIVE', mergedIntoId: null };
      return [id, { ...rest, id, kind: kindOf(id), ancestorIds }];
    }),
  );
}
