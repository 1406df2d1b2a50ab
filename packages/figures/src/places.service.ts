import type { Directory } from '@cobuild/directory';
import type { mongo } from 'mongoose';
import { placeOf, type PlacesOf } from './place.rules.js';

/** Looks places up in the local directory of organizations: once for the organizations, once for all above them. */
export function placesIn(directory: Pick<Directory, 'findMany'>): PlacesOf<mongo.ClientSession> {
  return async (organizationIds, session) => {
    const entries = await directory.findMany(organizationIds, session);
    const above = await directory.findMany(
      [...entries.values()].flatMap(({ ancestorIds }) => ancestorIds),
      session,
    );
    const known = new Map([...above, ...entries]);
    return new Map(organizationIds.map((id) => [id, placeOf(id, known)]));
  };
}
