import { GraphQLError } from 'graphql';
import { startSubgraphServer, type SubgraphServer, type TestContext } from './subgraph-server.js';
import { createVisitLog, type VisitLog } from './visit-log.js';

const header = `extend schema
  @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable", "@external", "@requires", "@provides", "@composeDirective", "@interfaceObject"])
  @link(url: "https://specs.cobuild.dev/resumable/v1.0", import: ["@resumable"])
  @composeDirective(name: "@resumable")
directive @resumable on FIELD_DEFINITION
`;

export const placesTypeDefs = `${header}
type Query { places: [Place!]! place(id: ID!): Place things: [Thing!]! failing: String slow: String delayed(ms: Int!): Int }
interface Thing { id: ID! label: String! }
enum Kind { PARK SQUARE }
type Place implements Thing @key(fields: "id") {
  id: ID! label: String! name: String! secret: String! kind: Kind size: Int! area(unit: String = "ha"): Int! near: [Place!]! grid: [[Place!]!]! broken: String viewerName: String
}
type Statue implements Thing @key(fields: "id") { id: ID! label: String! height: Float }
`;

export const visitsTypeDefs = `${header}
scalar Cursor
type Query { visits: [Visit!]! latest(count: Int = 2): [Visit!]! search: [Found!]! }
type Mutation { visitLog(placeId: ID!, note: String!): Visit! }
type Subscription {
  visited(placeIds: [ID!], after: Cursor, initial: LiveStart = EVENTS): Visited! @resumable
  ticked: Tick!
}
union Found = Visit | Place
enum LiveStart { EVENTS SNAPSHOT }
type Visited { cursor: Cursor! replayed: Boolean! remaining: Int visit: Visit! }
type Tick { number: Int! place: Place! }
type Visit @key(fields: "id") { id: ID! note: String! place: Place! guests: [Place] }
type Place @key(fields: "id") { id: ID! size: Int! @external visits: [Visit!]! density: Float! @requires(fields: "size") refused: String }
`;

const names = ['Park', 'Square', 'Garden'];
const placeOf = (id: string) => {
  const index = Number(id.replace('p', ''));
  const name = names[index];
  if (name === undefined) return null;
  return { __typename: 'Place', id, name, label: `the ${name}`, kind: index === 0 ? 'PARK' : 'SQUARE' };
};

const placesResolvers = {
  Query: {
    places: () => ['p0', 'p1', 'p2'].map(placeOf),
    place: (_: unknown, { id }: { id: string }) => placeOf(id),
    things: () => [placeOf('p0'), { __typename: 'Statue', id: 's0', label: 'a statue', height: 2.5 }],
    slow: (_: unknown, __: unknown, { signal }: TestContext) =>
      new Promise<string>((resolve) => signal.addEventListener('abort', () => resolve('at last'))),
    delayed: (_: unknown, { ms }: { ms: number }) =>
      new Promise<number>((resolve) => setTimeout(() => resolve(ms), ms)),
    failing: () => {
      throw new Error('secret detail at 10.0.0.1');
    },
  },
  Place: {
    __resolveReference: ({ id }: { id: string }) => placeOf(id),
    secret: () => {
      throw new GraphQLError('not for you', { extensions: { code: 'FORBIDDEN', stacktrace: ['here'] } });
    },
    size: ({ id }: { id: string }) => Number(id.replace('p', '')) + 1,
    area: (_: unknown, { unit }: { unit: string }) => (unit === 'ha' ? 10 : 1),
    near: ({ id }: { id: string }) => ['p0', 'p1', 'p2'].filter((other) => other !== id).map(placeOf),
    grid: () => [[placeOf('p0')], [placeOf('p1'), placeOf('p0')]],
    broken: ({ id }: { id: string }) => {
      if (id === 'p1') throw new Error('broken');
      return 'whole';
    },
    viewerName: (_: unknown, __: unknown, { viewer }: TestContext) =>
      viewer?.name ?? (viewer ? 'anonymous' : 'unsigned'),
  },
};

const visitsResolvers = (log: VisitLog) => ({
  Query: {
    visits: () => log.visits,
    latest: (_: unknown, { count }: { count: number }) => log.visits.slice(-count),
    search: () => [
      { __typename: 'Place', id: 'p1' },
      ...log.visits.slice(0, 1).map((visit) => ({ __typename: 'Visit', ...visit })),
    ],
  },
  Mutation: { visitLog: (_: unknown, visit: { placeId: string; note: string }) => log.append(visit) },
  Subscription: {
    visited: {
      subscribe: async function* (
        _: unknown,
        { after, placeIds, initial }: { after?: string; placeIds?: string[]; initial?: string },
        { signal, viewer }: TestContext,
      ) {
        if (!viewer) throw new GraphQLError('no signed viewer', { extensions: { code: 'UNAUTHENTICATED' } });
        if (placeIds?.includes('forbidden')) throw new GraphQLError('no', { extensions: { code: 'FORBIDDEN' } });
        const delivered = initial === 'SNAPSHOT' ? log.readWithSnapshot(after, signal) : log.read(after, signal);
        for await (const { visit, cursor, remaining = null } of delivered) {
          if (placeIds && !placeIds.includes(visit.placeId)) continue;
          yield { visited: { cursor, replayed: false, remaining, visit } };
        }
      },
    },
    ticked: {
      subscribe: async function* () {
        for (let number = 0; number < 3; number += 1) yield { ticked: { number, place: { id: `p${number}` } } };
      },
    },
  },
  Visit: {
    __resolveReference: ({ id }: { id: string }) => log.visits.find((visit) => visit.id === id) ?? null,
    place: ({ placeId }: { placeId: string }) => ({ id: placeId }),
    guests: () => [{ id: 'p0' }, null, { id: 'p2' }, { id: 'p0' }],
  },
  Place: {
    __resolveReference: (place: { id: string }) => place,
    visits: ({ id }: { id: string }) => log.visits.filter(({ placeId }) => placeId === id),
    density: ({ id, size }: { id: string; size: number }) =>
      log.visits.filter(({ placeId }) => placeId === id).length / size,
    refused: ({ id }: { id: string }) => {
      if (id !== 'p2') throw new GraphQLError(`refused ${id}`, { extensions: { code: 'NOT_FOUND' } });
      return 'fine';
    },
  },
});

/** Two subgraphs that hold each other's fields, and a log between them that outlives both. */
export interface PlacesAndVisits {
  readonly log: VisitLog;
  places(): SubgraphServer;
  visits(): SubgraphServer;
  /** Starts them again on the ports that they had. */
  restartPlaces(): Promise<void>;
  restartVisits(): Promise<void>;
  stop(): Promise<void>;
}

/** @param saysPosition whether the visits subgraph says where a stream begins */
export async function startPlacesAndVisits({ saysPosition = false } = {}): Promise<PlacesAndVisits> {
  const log = createVisitLog();
  const startPlaces = (port?: number) =>
    startSubgraphServer(placesTypeDefs, placesResolvers, { ...(port ? { port } : {}) });
  const startVisits = (port?: number) =>
    startSubgraphServer(visitsTypeDefs, visitsResolvers(log), {
      ...(port ? { port } : {}),
      ...(saysPosition ? { position: (variables) => positionOf(log, variables) } : {}),
    });
  let places = await startPlaces();
  let visits = await startVisits();
  return {
    log,
    places: () => places,
    visits: () => visits,
    async restartPlaces() {
      places = await startPlaces(places.port);
    },
    async restartVisits() {
      visits = await startVisits(visits.port);
    },
    async stop() {
      await Promise.all([places.kill().catch(() => {}), visits.kill().catch(() => {})]);
    },
  };
}

/** Where a stream begins that does not begin with a snapshot. */
function positionOf(log: VisitLog, variables: Record<string, unknown>): string | null {
  return variables['_cobuild_initial'] === 'SNAPSHOT' ? null : log.position();
}
