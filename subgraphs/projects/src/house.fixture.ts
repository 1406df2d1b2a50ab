import { connect, transact } from '@cobuild/database';
import { testDatabase } from '@cobuild/database/testing';
import type { Grant, Viewer } from '@cobuild/identity';
import { type LogEvent, openLog } from '@cobuild/log';
import { type Ask, newId, openSubgraph } from '@cobuild/subgraph';
import type { mongo } from 'mongoose';
import { pino } from 'pino';
import type { Project } from './project/project.rules.js';
import type { NewProject } from './project/project.service.js';
import type { ProjectAction } from './project/project.workflow.js';
import type { ProjectList } from './project-list/project-list.rules.js';
import { projects } from './subgraph.js';

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

/** How many organizations of the city may be parties: `o-party-1` to `o-party-6`. */
export const mostParties = 6;

/** The n-th organization that may be a party, from 1. */
export const party = (n: number): Known => ({
  id: `o-party-${n}`,
  code: `HZ-JW-${n}`,
  name: `市建委第${n}支部`,
  kind: 'BRANCH',
  level: 'CITY',
  ancestorIds: ['o-city'],
});

/** A city that keeps a list, a village below it that benefits; beside them an outsider. */
export const organizations = {
  city: { id: 'o-city', code: 'HZ', name: '杭州市', kind: 'CITY', level: 'CITY', ancestorIds: [] },
  village: {
    id: 'o-village',
    code: 'HZ-CUN',
    name: '梅溪村',
    kind: 'VILLAGE',
    level: 'COMMUNITY',
    ancestorIds: ['o-city'],
  },
  outside: { id: 'o-outside', code: 'SD-JN', name: '济南市', kind: 'CITY', level: 'CITY', ancestorIds: [] },
} as const satisfies Record<string, Known>;

/** Somebody with an account of that name and these grants. */
export function somebody(accountId: string, ...grants: readonly Grant[]): Viewer {
  return { accountId, name: accountId, organizationId: grants[0]?.organizationId ?? null, grants, scopes: [] };
}

/** The secretary of the n-th party. */
export const secretaryOf = (n: number): Viewer =>
  somebody(`secretary-${n}`, { role: 'SECRETARY', organizationId: party(n).id });

/** People around projects: the list's office, the beneficiary, those above, and strangers. */
export const people = {
  cityOffice: somebody('city-office', { role: 'OFFICE', organizationId: organizations.city.id }),
  cityAdmin: somebody('city-admin', { role: 'ORG_ADMIN', organizationId: organizations.city.id }),
  villageSecretary: somebody('village-secretary', { role: 'SECRETARY', organizationId: organizations.village.id }),
  supervisor: somebody('supervisor', { role: 'SUPERVISOR', organizationId: organizations.city.id }),
  verifier: somebody('verifier', { role: 'VERIFIER', organizationId: organizations.city.id }),
  admin: somebody('admin', { role: 'PLATFORM_ADMIN', organizationId: null }),
  outsider: somebody('outsider', { role: 'SECRETARY', organizationId: organizations.outside.id }),
} as const;

/** The asking of a viewer. */
export const ask = (viewer: Viewer): Ask => ({ viewer, requestId: null });

/** When the clock of a house stands unless it is moved: Monday 2 March 2026, nine o'clock in Shanghai. */
export const beginning = '2026-03-02T01:00:00Z';

/** What a house keeps besides its logs, the directory and the keys of requests. */
const collections = [
  'project_lists',
  'projects',
  'lead_assignments',
  'site_requests',
  'site_visits',
  'project_blockers',
  'party_reports',
  'challenge_topics',
  'secretary_projects',
  'secretary_reports',
  'milestones',
  'results',
  'chain_things',
  'inbox_relapses',
];

/** The projects subgraph on a test database, beside an organizations' log that tests write; its clock stands until it is moved. */
export async function openHouse(testFile: string) {
  const database = await testDatabase(testFile);
  const feedName = `${database.name}_o`;
  const feedConnection = await connect(database.uri, feedName);
  await feedConnection.dropDatabase();
  const logger = pino({ level: 'silent' });
  const feed = await openLog({ connection: feedConnection, name: 'organizations', logger });
  let now = new Date(beginning);
  let version = 0;
  const subgraph = await openSubgraph(projects, {
    connection: database.connection,
    clock: () => now,
    databaseOf: (name) => (name === 'organizations' ? feedName : `${database.name}_${name.charAt(0)}`),
  });

  /** Tells the projects subgraph of organizations, as the organizations subgraph would. */
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

  const parties = Array.from({ length: mostParties }, (_, index) => party(index + 1));
  await tell('OrganizationRegistered', [...Object.values(organizations), ...parties]);

  return {
    ...subgraph,
    connection: database.connection,
    tell,
    /** Database of the organizations' log. */
    feedName,
    now: () => now,
    setClock: (to: string) => (now = new Date(to)),
    /** Removes every project and all that belongs to projects, so that tests do not see each other's. */
    async clear() {
      for (const name of collections) await database.connection.collection(name).deleteMany({});
      now = new Date(beginning);
    },
    async close() {
      await subgraph.close();
      await feed.close();
      await feedConnection.close();
      await database.close();
    },
    newKey: newId,
    /** Runs something in a transaction of the subgraph's database. */
    inTransaction: <T>(work: (session: mongo.ClientSession) => Promise<T>) => transact(database.connection, work),
    /** Tells the chains of a thing of another subgraph, as the log of that would; gives the event. */
    async tellOf(
      type: string,
      id: string,
      payload: object,
      actor: { accountId?: string; organizationId?: string } = {},
    ) {
      const event: LogEvent = {
        id: newId(),
        type: `others.${type}Told`,
        entity: { type, id, version: (version += 1) },
        organizations: [],
        actor: { accountId: null, organizationId: null, role: 'MEMBER', ...actor },
        at: now,
        payload: { ...payload },
      };
      await transact(database.connection, (session) => subgraph.services.chains.apply(event, session));
      return event;
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

/** The list of the city for 2026, opened by its office. */
export async function openList(house: House): Promise<ProjectList> {
  const draft = { ownerId: organizations.city.id, year: 2026, level: 'CITY', title: '2026年共建项目清单' } as const;
  return taken(await house.services.lists.open(ask(people.cityOffice), draft));
}

/** A project that the first two organizations propose; the village benefits. */
export async function proposed(house: House, draft: Partial<NewProject> = {}): Promise<Project> {
  const input: NewProject = {
    title: '草莓钢架大棚',
    kind: 'INCOME',
    parties: [{ organizationId: party(1).id }, { organizationId: party(2).id }],
    beneficiaryId: organizations.village.id,
    ...draft,
  };
  return taken(await house.services.projects.propose(ask(secretaryOf(1)), input));
}

/** Takes a step of a project as it stands. */
export async function stepProject(house: House, action: ProjectAction, viewer: Viewer, id: string, input: object = {}) {
  const { version } = present(await house.services.projects.find(id));
  return house.services.projects.step(action, ask(viewer), { id, version, ...input });
}

/** A project of the first two organizations that runs, on the city's list. */
export async function running(house: House, list: ProjectList, draft: Partial<NewProject> = {}): Promise<Project> {
  const { id } = await proposed(house, { listId: list.id, ...draft });
  taken(await stepProject(house, 'signPlan', secretaryOf(1), id));
  taken(await stepProject(house, 'signPlan', secretaryOf(2), id));
  taken(await stepProject(house, 'list', people.cityOffice, id));
  return taken(await stepProject(house, 'start', secretaryOf(1), id));
}

/** A project of the first two organizations that all have judged, on the city's list. */
export async function judged(house: House, list: ProjectList, draft: Partial<NewProject> = {}): Promise<Project> {
  const { id } = await running(house, list, draft);
  taken(await stepProject(house, 'deliver', secretaryOf(1), id, { summary: '已建成', mattersSolved: 3 }));
  taken(await stepProject(house, 'judge', secretaryOf(1), id, { score: 90 }));
  taken(await stepProject(house, 'judge', secretaryOf(2), id, { score: 80 }));
  return taken(await stepProject(house, 'judge', people.villageSecretary, id, { score: 100 }));
}

function present<T>(thing: T | null | undefined): T {
  if (thing == null) throw new Error('Expected the thing to be there.');
  return thing;
}

/** What a refused step says: its code, and the field that it is about. */
export const refusalOf = (result: {
  readonly ok: boolean;
  readonly refusal?: { readonly code: string; readonly field?: readonly string[] };
}) => (result.ok ? null : { code: result.refusal?.code, field: result.refusal?.field?.join('.') });

/** The types of events of a thing, oldest first. */
export async function eventsOf(house: House, type: string, id: string): Promise<readonly string[]> {
  const { edges } = await house.log.history({ type, id }, { first: 100 });
  return edges.map(({ node }) => node.type.replace('projects.', ''));
}
