import { connect, transact } from '@cobuild/database';
import { testDatabase } from '@cobuild/database/testing';
import type { Grant, Viewer } from '@cobuild/identity';
import { openLog } from '@cobuild/log';
import { type Ask, newId, openSubgraph } from '@cobuild/subgraph';
import { pino } from 'pino';
import { pairs } from './subgraph.js';

/** An organization that tests know. */
export interface Known {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly kind: string;
  readonly level: string;
  readonly ancestorIds: readonly string[];
  readonly status?: string;
}

/** A province with a department, and two counties of a city with a village each; beside them a bureau of one county. */
export const organizations = {
  province: { id: 'o-province', code: 'SD', name: '山东省', kind: 'PROVINCE', level: 'PROVINCE', ancestorIds: [] },
  city: { id: 'o-city', code: 'SD-JN', name: '济南市', kind: 'CITY', level: 'CITY', ancestorIds: ['o-province'] },
  county: {
    id: 'o-county',
    code: 'SD-JN-LX',
    name: '历下区',
    kind: 'COUNTY',
    level: 'DISTRICT',
    ancestorIds: ['o-province', 'o-city'],
  },
  otherCounty: {
    id: 'o-county-2',
    code: 'SD-JN-SZ',
    name: '市中区',
    kind: 'COUNTY',
    level: 'DISTRICT',
    ancestorIds: ['o-province', 'o-city'],
  },
  village: {
    id: 'o-village',
    code: 'SD-JN-LX-C1',
    name: '一村',
    kind: 'VILLAGE',
    level: 'COMMUNITY',
    ancestorIds: ['o-province', 'o-city', 'o-county'],
  },
  otherVillage: {
    id: 'o-village-2',
    code: 'SD-JN-SZ-C2',
    name: '二村',
    kind: 'VILLAGE',
    level: 'COMMUNITY',
    ancestorIds: ['o-province', 'o-city', 'o-county-2'],
  },
  department: {
    id: 'o-department',
    code: 'SD-SZGW',
    name: '省直机关工委',
    kind: 'PROVINCIAL_DEPARTMENT',
    level: 'PROVINCE',
    ancestorIds: ['o-province'],
  },
  outside: { id: 'o-outside', code: 'HZ', name: '杭州市', kind: 'CITY', level: 'CITY', ancestorIds: [] },
} as const satisfies Record<string, Known>;

/** Somebody with an account of that name and these grants. */
export function somebody(accountId: string, ...grants: readonly Grant[]): Viewer {
  return { accountId, name: accountId, organizationId: grants[0]?.organizationId ?? null, grants, scopes: [] };
}

const { department, village, county, outside } = organizations;

/** People of the pair of department and village, and some beside it. */
export const people = {
  secretaryA: somebody('secretary-a', { role: 'SECRETARY', organizationId: department.id }),
  secretaryB: somebody('secretary-b', { role: 'SECRETARY', organizationId: village.id }),
  contactA: somebody('contact-a', { role: 'CONTACT', organizationId: department.id }),
  contactB: somebody('contact-b', { role: 'CONTACT', organizationId: village.id }),
  countyAdmin: somebody('county-admin', { role: 'ORG_ADMIN', organizationId: county.id }),
  verifier: somebody('verifier', { role: 'VERIFIER', organizationId: organizations.province.id }),
  admin: somebody('admin', { role: 'PLATFORM_ADMIN', organizationId: null }),
  stranger: somebody('stranger', { role: 'SECRETARY', organizationId: outside.id }),
} as const;

/** The asking of a viewer. */
export const ask = (viewer: Viewer): Ask => ({ viewer, requestId: null });

/** An agreement that lacks nothing. */
export const agreement = {
  goals: ['共同富裕'],
  duties: [
    { side: 'A' as const, text: '送政策' },
    { side: 'B' as const, text: '提需求' },
  ],
  from: '2026-01-01',
  to: '2026-12-31',
  contacts: [
    { side: 'A' as const, accountId: 'named-a', name: '甲' },
    { side: 'B' as const, accountId: 'named-b', name: '乙' },
  ],
  yearPlan: { year: 2026, items: [{ joint: 'THEORY' as const, title: '联学', quarter: 1 }] },
};

/** The pairs subgraph on a test database, beside an organizations' log that tests write; its clock stands until it is moved. */
export async function openHouse(testFile: string) {
  const database = await testDatabase(testFile);
  const feedName = `${database.name}_o`;
  const feedConnection = await connect(database.uri, feedName);
  await feedConnection.dropDatabase();
  const logger = pino({ level: 'silent' });
  const feed = await openLog({ connection: feedConnection, name: 'organizations', logger });
  let now = new Date('2026-03-02T01:00:00Z');
  let version = 0;
  const subgraph = await openSubgraph(pairs, {
    connection: database.connection,
    clock: () => now,
    databaseOf: (name) => (name === 'organizations' ? feedName : `${database.name}_${name.charAt(0)}`),
  });

  /** Tells the pairs subgraph of organizations, as the organizations subgraph would. */
  const tell = async (type: string, known: readonly Known[], more: object = {}) => {
    const events = known.map(({ id, status = 'ACTIVE', ...organization }) => ({
      type: `organizations.${type}`,
      entity: { type: 'Organization', id, version: (version += 1) },
      organizations: [id],
      actor: { accountId: null, organizationId: null, role: 'SYSTEM' },
      at: now,
      payload: { organization: { aliases: [], ...organization, status }, ...more },
    }));
    await transact(feedConnection, (session) => feed.append(events, session));
    await subgraph.services.catchUp();
  };

  await tell('OrganizationRegistered', Object.values(organizations));
  const projectsConnection = await connect(database.uri, `${database.name}_p`);
  const projectsLog = await openLog({ connection: projectsConnection, name: 'projects', logger });

  return {
    ...subgraph,
    connection: database.connection,
    tell,
    /** Database of the organizations' log. */
    feedName,
    now: () => now,
    setClock: (to: string) => (now = new Date(to)),
    /** Removes every pair and all that belongs to pairs, so that tests do not see each other's. */
    async clear() {
      for (const name of ['pairs', 'joint_activities', 'list_items', 'deliveries', 'resource_entries']) {
        await database.connection.collection(name).deleteMany({});
      }
      now = new Date('2026-03-02T01:00:00Z');
    },
    async close() {
      await subgraph.close();
      await feed.close();
      await projectsLog.close();
      await projectsConnection.close();
      await feedConnection.close();
      await database.close();
    },
    newKey: newId,
    /** Tells the pairs subgraph of a result that fell back, as the projects subgraph would. */
    async tellRelapse(origin: { readonly kind: string; readonly id: string }, relapse: string) {
      const event = {
        type: 'projects.ResultRelapsed',
        entity: { type: 'Result', id: 'result', version: (version += 1) },
        organizations: [],
        actor: { accountId: null, organizationId: null, role: 'VERIFIER' },
        at: now,
        payload: { origin, relapse },
      };
      await transact(projectsConnection, (session) => projectsLog.append([event], session));
      await subgraph.services.catchUp();
    },
  };
}

export type House = Awaited<ReturnType<typeof openHouse>>;

/** The value of a step that was taken; a refusal fails the test. */
export function taken<T>(
  result:
    | { readonly ok: true; readonly value: T }
    | { readonly ok: false; readonly refusal: { readonly code: string } },
): T {
  if (!result.ok) throw new Error(`Expected the step to be taken, got ${JSON.stringify(result.refusal)}.`);
  return result.value;
}

/** A pair of department and village on which both sides have signed. */
export async function activePair({ services }: Pick<House, 'services'>) {
  const { secretaryA, secretaryB } = people;
  const proposal = { kind: 'DEPARTMENT_VILLAGE', sideAId: department.id, sideBId: village.id } as const;
  let pair = taken(await services.pairs.propose(ask(secretaryA), proposal));
  const step = async (...[action, viewer, input]: [Parameters<typeof services.pairs.step>[0], Viewer, object?]) => {
    const { id, version } = pair;
    pair = taken(await services.pairs.step(action, ask(viewer), { id, version, ...input }));
  };
  await step('accept', secretaryB);
  await step('agreementRevise', people.contactA, agreement);
  await step('sign', secretaryA);
  await step('sign', secretaryB);
  return pair;
}
