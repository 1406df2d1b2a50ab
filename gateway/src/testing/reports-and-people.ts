import { composeServices } from '@apollo/composition';
import type { Grant, TokenVerifier, Viewer } from '@cobuild/identity';
import { parse } from 'graphql';
import { startSubgraphServer, type SubgraphServer, type TestContext } from './subgraph-server.js';
import { createVisitLog, type Visit, type VisitLog } from './visit-log.js';

const header = `extend schema
  @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@external", "@requires", "@tag", "@authenticated", "@requiresScopes", "@policy", "@composeDirective"])
  @link(url: "https://specs.cobuild.dev/resumable/v1.0", import: ["@resumable"])
  @composeDirective(name: "@resumable")
directive @resumable on FIELD_DEFINITION
`;

const reportsTypeDefs = `${header}
scalar Cursor
type Query {
  reports(order: Order = NEWEST): [Report]! @tag(name: "open")
  report(id: ID!): Report @tag(name: "open")
  mine: Person @authenticated
  items: [Item!] @tag(name: "open")
  found(in: Where): [Found!]! @tag(name: "open")
}
type Mutation {
  reportFile(title: String!): Report @tag(name: "open")
  reportDrop(id: ID!): Boolean @policy(policies: [["keeper"]])
}
type Subscription {
  reported(after: Cursor): Reported! @resumable @tag(name: "open")
  guarded: Reported @authenticated
  kept(after: Cursor): Reported @resumable @policy(policies: [["keeper"]])
}
enum Order { NEWEST OLDEST BY_RANK @tag(name: "inner") }
input Where { title: String  rank: Int @tag(name: "inner") }
type Reported { cursor: Cursor! @tag(name: "open")  report: Report! @tag(name: "open") }
interface Item { id: ID! @tag(name: "open")  title: String @tag(name: "open") }
union Found @tag(name: "open") = Report | Closed
type Report implements Item @key(fields: "id") {
  id: ID! @tag(name: "open")
  title: String @tag(name: "open")
  author: Person @tag(name: "open")
  note: String @requiresScopes(scopes: [["read:notes"]])
  rank: Int! @authenticated
}
type Closed implements Item @authenticated { id: ID!  title: String }
type Person @key(fields: "id") { id: ID! @authenticated }
`;

const peopleTypeDefs = `${header}
type Query { people: [Person!]! @authenticated }
type Person @key(fields: "id") {
  id: ID! @authenticated
  name: String! @tag(name: "open")
  phone: String @authenticated
  pay: Int! @policy(policies: [["role:SECRETARY"]])
}
type Report @key(fields: "id") {
  id: ID!
  rank: Int! @external
  readers: [Person!]! @authenticated
  weight: Int @requires(fields: "rank") @authenticated
}
`;

const reportOf = ({ id, placeId, note }: Visit) => ({ __typename: 'Report', id, title: note, author: { id: placeId } });

const following = (field: string, log: VisitLog) => ({
  subscribe: async function* (_: unknown, { after }: { after?: string }, { signal }: TestContext) {
    for await (const { visit, cursor } of log.read(after, signal)) {
      yield { [field]: { cursor, report: reportOf(visit) } };
    }
  },
});

const reportsResolvers = (log: VisitLog) => ({
  Query: {
    reports: () => log.visits.map(reportOf),
    report: (_: unknown, { id }: { id: string }) => log.visits.filter((visit) => visit.id === id).map(reportOf)[0],
    mine: (_: unknown, __: unknown, { viewer }: TestContext) => ({ id: viewer?.accountId }),
    items: () => [{ __typename: 'Closed', id: 'c0', title: 'closed' }, ...log.visits.map(reportOf)],
    found: () => [...log.visits.map(reportOf), { __typename: 'Closed', id: 'c0', title: 'closed' }],
  },
  Mutation: {
    reportFile: (_: unknown, { title }: { title: string }) => reportOf(log.append({ placeId: 'a', note: title })),
    reportDrop: () => true,
  },
  Subscription: {
    reported: following('reported', log),
    guarded: following('guarded', log),
    kept: following('kept', log),
  },
  Report: {
    __resolveReference: ({ id }: { id: string }) => log.visits.filter((visit) => visit.id === id).map(reportOf)[0],
    note: ({ id }: { id: string }) => `note of ${id}`,
    rank: () => 7,
  },
});

const peopleResolvers = {
  Query: { people: () => [{ id: 'a' }] },
  Person: {
    __resolveReference: ({ id }: { id: string }) => ({ id }),
    name: ({ id }: { id: string }) => `name of ${id}`,
    phone: ({ id }: { id: string }) => `phone of ${id}`,
    pay: () => 100,
  },
  Report: {
    __resolveReference: (report: object) => report,
    readers: () => [{ id: 'b' }],
    weight: ({ rank }: { rank: number }) => rank * 2,
  },
};

/** Two subgraphs whose fields are guarded by every access directive and tagged for a contract. */
export interface ReportsAndPeople {
  readonly log: VisitLog;
  readonly reports: SubgraphServer;
  readonly people: SubgraphServer;
  readonly supergraph: string;
  stop(): Promise<void>;
}

export async function startReportsAndPeople(): Promise<ReportsAndPeople> {
  const log = createVisitLog();
  const reports = await startSubgraphServer(reportsTypeDefs, reportsResolvers(log), { position: () => log.position() });
  const people = await startSubgraphServer(peopleTypeDefs, peopleResolvers);
  const composed = composeServices([
    { name: 'reports', url: reports.url, typeDefs: parse(reportsTypeDefs) },
    { name: 'people', url: people.url, typeDefs: parse(peopleTypeDefs) },
  ]);
  if (composed.errors) throw new Error(composed.errors.map(String).join('\n'));
  return {
    log,
    reports,
    people,
    supergraph: composed.supergraphSdl,
    async stop() {
      await Promise.all([reports.kill(), people.kill()]);
    },
  };
}

/** A token that says everything itself: `encodeToken({ accountId, scopes, grants })`. */
export const encodeToken = (viewer: Partial<Viewer>): string =>
  Buffer.from(JSON.stringify(viewer)).toString('base64url');

/** A role that is held at an organization, perhaps until some time. */
export const holding = (role: Grant['role'], until?: Date): Grant => ({
  role,
  organizationId: 'o',
  ...(until ? { until: until.toISOString() } : {}),
});

/** Takes tokens of `encodeToken`. */
export const verifyEncodedToken: TokenVerifier = (token, now) => {
  const said: Partial<Viewer> = JSON.parse(Buffer.from(token, 'base64url').toString('utf8'));
  const viewer: Viewer = { accountId: 'li', name: null, organizationId: null, grants: [], scopes: [], ...said };
  return Promise.resolve({ ok: true, value: { viewer, expiresAt: new Date(now.getTime() + 3_600_000) } });
};
