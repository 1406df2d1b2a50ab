import { connect, transact } from '@cobuild/database';
import { testDatabase } from '@cobuild/database/testing';
import type { Grant, Viewer } from '@cobuild/identity';
import { openLog } from '@cobuild/log';
import { type Ask, createChanges, newId, openSubgraph, type Tx } from '@cobuild/subgraph';
import type { Refusal, Result } from '@cobuild/workflow';
import { pino } from 'pino';
import type { Alliance } from './alliance/alliance.rules.js';
import type { OfficeAction } from './alliance/alliance.service.js';
import type { Membership } from './membership/membership.rules.js';
import type { MemberAction } from './membership/membership.service.js';
import type { RotationTerm } from './rotation/rotation.rules.js';
import type { LeadAction } from './rotation/rotation.service.js';
import { alliances } from './subgraph.js';

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

/** How many organizations of the district may be members: `o-member-1` to `o-member-12`. */
export const mostMembers = 12;

/** The n-th organization that may be a member, from 1. */
export const member = (n: number): Known => ({
  id: `o-member-${n}`,
  code: `SD-JN-LX-W${n}`,
  name: `物业公司${n}`,
  kind: 'ENTERPRISE',
  level: 'DISTRICT',
  ancestorIds: ['o-city', 'o-district'],
});

/** A city with a district, whose street keeps the office of an alliance; members stand below the district; beside them an outsider. */
export const organizations = {
  city: { id: 'o-city', code: 'SD-JN', name: '济南市', kind: 'CITY', level: 'CITY', ancestorIds: [] },
  district: {
    id: 'o-district',
    code: 'SD-JN-LX',
    name: '历下区',
    kind: 'COUNTY',
    level: 'DISTRICT',
    ancestorIds: ['o-city'],
  },
  office: {
    id: 'o-office',
    code: 'SD-JN-LX-JD',
    name: '建新街道',
    kind: 'STREET',
    level: 'STREET',
    ancestorIds: ['o-city', 'o-district'],
  },
  outside: { id: 'o-outside', code: 'HZ', name: '杭州市', kind: 'CITY', level: 'CITY', ancestorIds: [] },
} as const satisfies Record<string, Known>;

/** Somebody with an account of that name and these grants. */
export function somebody(accountId: string, ...grants: readonly Grant[]): Viewer {
  return { accountId, name: accountId, organizationId: grants[0]?.organizationId ?? null, grants, scopes: [] };
}

/** A delegate of the n-th member, by a grant. */
export const delegateOf = (n: number): Viewer =>
  somebody(`delegate-${n}`, { role: 'DELEGATE', organizationId: member(n).id });

/** The secretary of the n-th member. */
export const secretaryOf = (n: number): Viewer =>
  somebody(`secretary-${n}`, { role: 'SECRETARY', organizationId: member(n).id });

/** People around an alliance: its office, those above it, and strangers. */
export const people = {
  office: somebody('office', { role: 'OFFICE', organizationId: organizations.office.id }),
  districtAdmin: somebody('district-admin', { role: 'ORG_ADMIN', organizationId: organizations.district.id }),
  supervisor: somebody('supervisor', { role: 'SUPERVISOR', organizationId: organizations.city.id }),
  admin: somebody('admin', { role: 'PLATFORM_ADMIN', organizationId: null }),
  outsider: somebody('outsider', { role: 'SECRETARY', organizationId: organizations.outside.id }),
} as const;

/** The asking of a viewer. */
export const ask = (viewer: Viewer): Ask => ({ viewer, requestId: null });

/** When the clock of a house stands unless it is moved: Monday 2 March 2026, nine o'clock in Shanghai. */
export const beginning = '2026-03-02T01:00:00Z';

/** What a house keeps besides its logs, the directory and the keys of requests. */
const collections = [
  'alliances',
  'memberships',
  'rotation_terms',
  'assemblies',
  'proposals',
  'votes',
  'roundtables',
  'suggestions',
  'outcomes',
  'joint_actions',
  'action_tasks',
  'conferences',
  'conference_topics',
  'conference_tasks',
];

/** The alliances subgraph on a test database, beside an organizations' log that tests write; its clock stands until it is moved. */
export async function openHouse(testFile: string) {
  const database = await testDatabase(testFile);
  const feedName = `${database.name}_o`;
  const feedConnection = await connect(database.uri, feedName);
  await feedConnection.dropDatabase();
  const logger = pino({ level: 'silent' });
  const feed = await openLog({ connection: feedConnection, name: 'organizations', logger });
  let now = new Date(beginning);
  let version = 0;
  const subgraph = await openSubgraph(alliances, {
    connection: database.connection,
    clock: () => now,
    databaseOf: (name) => (name === 'organizations' ? feedName : `${database.name}_${name.charAt(0)}`),
  });

  /** Tells the alliances subgraph of organizations, as the organizations subgraph would. */
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

  const projectsConnection = await connect(database.uri, `${database.name}_p`);
  const projectsLog = await openLog({ connection: projectsConnection, name: 'projects', logger });
  const changes = createChanges({ connection: database.connection, log: subgraph.log, clock: () => now });
  const members = Array.from({ length: mostMembers }, (_, index) => member(index + 1));
  await tell('OrganizationRegistered', [...Object.values(organizations), ...members]);

  return {
    ...subgraph,
    connection: database.connection,
    uri: database.uri,
    tell,
    /** Database of the organizations' log. */
    feedName,
    now: () => now,
    setClock: (to: string) => (now = new Date(to)),
    /** Removes every alliance and all that belongs to alliances, so that tests do not see each other's. */
    async clear() {
      for (const name of collections) await database.connection.collection(name).deleteMany({});
      now = new Date(beginning);
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
    /** Tells the alliances subgraph of a result that fell back, as the projects subgraph would. */
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
    /** Makes a change as the assembly's vote would: within a transaction of the same log. */
    change: <T extends { readonly id: string }>(work: (tx: Tx) => Promise<Result<T, Refusal>>) =>
      changes.change<T>(
        {
          viewer: people.office,
          actingAs: { organizationId: organizations.office.id, role: 'OFFICE' },
          requestId: null,
          mutation: 'vote',
        },
        work,
        () => Promise.resolve(null),
      ),
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

/** Takes a step of an alliance as it stands. */
export async function stepAlliance(house: House, action: OfficeAction, viewer: Viewer, id: string, input: object = {}) {
  const { version } = present(await house.services.alliances.find(id));
  return house.services.alliances.step(action, ask(viewer), { id, version, ...input });
}

/** Takes a step of a membership as it stands. */
export async function stepMember(house: House, action: MemberAction, viewer: Viewer, id: string, input: object = {}) {
  const { version } = present(await house.services.memberships.find(id));
  return house.services.memberships.step(action, ask(viewer), { id, version, ...input });
}

/** Takes a step of a quarter as it stands. */
export async function stepTerm(house: House, action: LeadAction, viewer: Viewer, id: string, input: object = {}) {
  const { version } = present(await house.services.rotation.find(id));
  return house.services.rotation.step(action, ask(viewer), { id, version, ...input });
}

/** An alliance that takes signatures; none is given yet. */
export async function openAlliance(house: House, name = '红色物业联盟'): Promise<Alliance> {
  const draft = { name, kind: 'AREA', field: '物业', officeOrgId: organizations.office.id } as const;
  const { id } = taken(await house.services.alliances.prepare(ask(people.office), draft));
  return taken(await stepAlliance(house, 'openSigning', people.office, id));
}

/** The n-th organization invited by the office. */
export async function invite(house: House, allianceId: string, n: number): Promise<Membership> {
  const invitation = { allianceId, organizationId: member(n).id };
  return taken(await house.services.memberships.invite(ask(people.office), invitation));
}

/** The n-th organization as a member that has signed; for a founded alliance it is admitted as by a vote. */
export async function join(house: House, allianceId: string, n: number): Promise<Membership> {
  const { id } = await invite(house, allianceId, n);
  const { status } = present(await house.services.alliances.find(allianceId));
  if (status === 'ACTIVE') taken(await house.change((tx) => house.services.memberships.admit(id, tx)));
  return taken(await stepMember(house, 'sign', delegateOf(n), id));
}

/** A founded alliance of the first `n` members, led by the first of them. */
export async function activeAlliance(house: House, n = 3): Promise<Alliance> {
  const { id } = await openAlliance(house);
  for (let one = 1; one <= n; one += 1) await join(house, id, one);
  return taken(await stepAlliance(house, 'found', people.office, id));
}

/** The quarters of an alliance, oldest first. */
export const termsOf = (house: House, allianceId: string): Promise<readonly RotationTerm[]> =>
  house.services.circles.termsOf(allianceId);

/** The running membership of the n-th member. */
export async function membershipOf(house: House, allianceId: string, n: number): Promise<Membership> {
  const members = await house.services.circles.membersOf(allianceId);
  return present(members.find(({ organizationId }) => organizationId === member(n).id));
}

function present<T>(thing: T | null | undefined): T {
  if (thing == null) throw new Error('Expected the thing to be there.');
  return thing;
}
