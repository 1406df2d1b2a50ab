import type { DirectoryEntry } from '@cobuild/directory';

/** Where an organization stands: itself with all above it, and the county and city among them. */
export interface Place {
  readonly reach: readonly string[];
  readonly countyId: string | null;
  readonly cityId: string | null;
}

/** Tells where organizations stand, as of a transaction. */
export type PlacesOf<Session> = (
  organizationIds: readonly string[],
  session: Session,
) => Promise<ReadonlyMap<string, Place>>;

/** The place of an organization; one of which the directory does not know yet stands alone. */
export function placeOf(organizationId: string, known: ReadonlyMap<string, DirectoryEntry>): Place {
  const entry = known.get(organizationId);
  const upwards = [organizationId, ...(entry?.ancestorIds ?? []).toReversed()];
  const nearest = (kind: string) => upwards.find((id) => known.get(id)?.kind === kind) ?? null;
  return { reach: upwards, countyId: nearest('COUNTY'), cityId: nearest('CITY') };
}
