import { activities, members, openPlaces, places, type Activity, type Member, type Place } from './records.js';
import type { SubgraphName } from './type-definitions.js';

const byId = new Map(members.map((member) => [member.id, member]));
const byCode = new Map(places.map((place) => [place.code, place]));

/** A place of the benchmark of many subscriptions is not in the records; it has a name all the same. */
const placeOf = (code: string): Place => byCode.get(code) ?? { code, name: `Place ${code}`, area: 100, seats: 10 };

const [host] = members;
const done = (activity: Activity) => ({
  ...activity,
  place: { code: activity.placeCode },
  host: { id: host?.id, handle: host?.handle },
});
const ofHost = activities.slice(0, 2).map(done);

/** What each subgraph does for a query; live fields are the publishing program's. */
export const resolvers: Readonly<Record<SubgraphName, object>> = {
  members: {
    Query: { members: () => members, member: (_: unknown, { id }: Pick<Member, 'id'>) => byId.get(id) },
    Member: { __resolveReference: ({ id }: Pick<Member, 'id'>) => byId.get(id) },
  },
  places: {
    Query: { topPlaces: (_: unknown, { first }: { first: number }) => places.slice(0, first) },
    Place: { __resolveReference: ({ code }: Pick<Place, 'code'>) => placeOf(code) },
  },
  activities: {
    Query: { latestActivity: () => ofHost.at(-1) },
    Activity: {
      __resolveReference: ({ id }: Pick<Activity, 'id'>) =>
        activities
          .filter((one) => one.id === id)
          .map(done)
          .at(0),
    },
    Member: { __resolveReference: (member: Pick<Member, 'id'>) => member, activities: () => ofHost },
    Place: {
      __resolveReference: (place: Pick<Place, 'code'>) => place,
      activities: ({ code }: Pick<Place, 'code'>) => activities.filter(({ placeCode }) => placeCode === code).map(done),
    },
  },
  bookings: {
    Query: { openPlaces: () => [...openPlaces].map((code) => ({ code })) },
    Place: {
      __resolveReference: (place: Partial<Place> & Pick<Place, 'code'>) => place,
      isOpen: ({ code }: Pick<Place, 'code'>) => openPlaces.has(code),
      fee: ({ area, seats }: Place) => (area > 1000 ? 0 : Math.floor(seats / 2)),
    },
  },
};
