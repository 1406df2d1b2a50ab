import type { DirectoryEntry } from '@cobuild/directory';
import { transact } from '@cobuild/database';
import { testDatabase, type TestDatabase } from '@cobuild/database/testing';
import { type Log, type LogLogger, openLog } from '@cobuild/log';
import type { Happening } from '@cobuild/subgraph';
import { createWorkCalendar } from '@cobuild/workflow';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openFigures, type OpenFigures } from './figures.projection.js';
import { everything, rowKey } from './tally.rules.js';

const quiet: LogLogger = { info: () => {}, warn: () => {}, error: () => {} };
const actor = { accountId: null, organizationId: null, role: 'SYSTEM' };

let database: TestDatabase;
let log: Log;
let opened: OpenFigures;
let parents: Readonly<Record<string, readonly string[]>> = { m1: ['county-1'], m2: ['county-1'], m3: ['county-2'] };

const entryOf = (id: string): DirectoryEntry => ({
  id,
  code: null,
  name: id,
  aliases: [],
  kind: id.startsWith('county') ? 'COUNTY' : 'ENTERPRISE',
  level: 'DISTRICT',
  ancestorIds: parents[id] ?? [],
  status: 'ACTIVE',
  mergedIntoId: null,
});

beforeAll(async () => {
  database = await testDatabase(import.meta.url);
  log = await openLog({ connection: database.connection, name: 'alliances', logger: quiet });
  opened = await openFigures({
    log,
    connection: database.connection,
    directory: { findMany: async (ids) => new Map(ids.map((id) => [id, entryOf(id)])) },
    logger: quiet,
    clock: () => new Date('2026-05-01T00:00:00Z'),
    calendar: createWorkCalendar(),
    background: false,
  });
});
afterAll(async () => {
  await opened.projection.close();
  await log.close();
  await database.close();
});

async function tell(...told: readonly (readonly [string, string, number, object])[]) {
  const events = told.map(([type, id, version, payload]): Happening & { actor: typeof actor; at: Date } => ({
    type: `alliances.${type}Stepped`,
    entity: { type, id, version },
    organizations: [],
    payload: { ...payload },
    actor,
    at: new Date('2026-04-20T04:00:00Z'),
  }));
  await transact(database.connection, (session) => log.append(events, session));
  await opened.projection.step();
}

const figures = async (subject: string, period: Parameters<typeof rowKey>[1] = null) => {
  const [found] = await opened.figures.ofRows([rowKey(subject, period)]);
  if (!found) throw new Error('expected figures');
  return found;
};

const member = (organizationId: string, to = 'ACTIVE', more: object = {}) => ({
  allianceId: 'a',
  organizationId,
  joinedOn: '2026-01-05',
  leftOn: null,
  to,
  ...more,
});
const term = (leadOrgId: string, quarter: number, to: string, more: object = {}) => ({
  allianceId: 'a',
  leadOrgId,
  year: 2026,
  quarter,
  from: null,
  dueAt: null,
  to,
  ...more,
});

test('alliances, members and leads count for their alliance, their organizations, their regions and their periods', async () => {
  const alliance = { allianceId: 'a', kind: 'AREA', field: '物业.管理', officeOrgId: 'm1', foundedOn: '2026-01-05' };
  await tell(
    ['Alliance', 'a', 1, { ...alliance, to: 'ACTIVE' }],
    ['Membership', 'ms1', 1, member('m1')],
    ['Membership', 'ms2', 1, member('m2')],
    ['Membership', 'ms3', 1, member('m3')],
    ['RotationTerm', 't1', 1, term('m1', 1, 'HANDING_OVER', { dueAt: '2026-04-09T15:59:59Z' })],
    ['RotationTerm', 't2', 1, term('m2', 2, 'LEADING')],
  );
  expect(await figures('a')).toMatchObject({
    alliances: [{ kind: 'AREA', status: 'ACTIVE', count: 1 }],
    fields: [{ kind: 'AREA', field: '物业.管理', count: 1 }],
    members: 3,
    fewestMembers: 3,
    mostMembers: 3,
    joined: 3,
    membersThatNeverLed: 1,
    quartersLed: 2,
    lateHandovers: 1,
    leads: [
      { organizationId: 'm1', quarters: 1, activities: 0 },
      { organizationId: 'm2', quarters: 1, activities: 0 },
    ],
  });
  expect(await figures('county-1')).toMatchObject({ members: 2, membersThatNeverLed: 0, quartersLed: 2, leads: [] });
  expect(await figures('county-2')).toMatchObject({ members: 1, membersThatNeverLed: 1, quartersLed: 0 });
  expect(await figures(everything, { year: 2026, quarter: 1 })).toMatchObject({ joined: 3, quartersLed: 1 });
  expect(await figures(everything, { year: 2026 })).toMatchObject({ joined: 3, quartersLed: 2 });
  expect(await figures(everything, { year: 2025 })).toMatchObject({ joined: 0, alliances: [] });
});

test('a sheet that is signed late stays late, and who has left is no member any more', async () => {
  await tell(
    ['RotationTerm', 't1', 2, term('m1', 1, 'CLOSED', { from: 'HANDING_OVER', dueAt: '2026-04-09T15:59:59Z' })],
    ['Membership', 'ms3', 2, member('m3', 'LEFT', { leftOn: '2026-04-20' })],
    ['Membership', 'ms3', 1, member('m3')],
  );
  expect(await figures('a')).toMatchObject({ members: 2, left: 1, membersThatNeverLed: 0, lateHandovers: 1 });
  expect(await figures('county-2', { year: 2026, quarter: 2 })).toMatchObject({ joined: 0, left: 1 });
});

test('roundtables and conferences count with what came of them', async () => {
  const table = { convenerId: 'm1', coHostIds: ['m3'], depth: 1, heldAt: '2025-11-11T02:00:00Z' };
  const conference = { kind: 'JOINT', hostOrgId: 'm1', memberOrgIds: ['m3'], heldOn: '2025-11', rulesIssued: 2 };
  await tell(
    ['Roundtable', 'r', 1, { ...table, heldAt: null, personTimes: 0, to: 'ANNOUNCED' }],
    ['Roundtable', 'r', 2, { ...table, personTimes: 17, to: 'HELD' }],
    ['Suggestion', 's1', 1, { ...table, responsibleOrgId: 'm2', to: 'RESOLVED' }],
    ['Suggestion', 's2', 1, { ...table, responsibleOrgId: null, to: 'VALID' }],
    ['Suggestion', 's3', 1, { ...table, responsibleOrgId: null, to: 'INVALID' }],
    ['Outcome', 'o', 1, { ...table, kind: 'LOAN', amountFen: 600, payerOrgId: 'm2', beneficiaries: 2, to: 'RECORDED' }],
    [
      'Outcome',
      'o',
      2,
      { ...table, kind: 'LOAN', amountFen: 600, payerOrgId: 'm2', beneficiaries: 2, to: 'CONFIRMED' },
    ],
    ['JointConference', 'c', 1, { ...conference, to: 'CLOSED' }],
    ['ConferenceTask', 'k1', 1, { organizationId: 'm3', dueOn: '2025-12-01', isOnTime: true, to: 'VERIFIED' }],
    ['ConferenceTask', 'k2', 1, { organizationId: 'm3', dueOn: '2025-12-01', isOnTime: false, to: 'CARRIED_OVER' }],
  );
  const expected = {
    roundtables: {
      held: 1,
      personTimes: 17,
      validSuggestions: 2,
      resolved: { numerator: 1, denominator: 2, value: 0.5 },
      outcomes: [{ kind: 'LOAN', count: 1, amountFen: 600, beneficiaries: 2 }],
      deepestChain: 2,
    },
    conferences: {
      held: 1,
      kinds: [{ kind: 'JOINT', count: 1 }],
      rulesIssued: 2,
      tasks: 2,
      verifiedOnTime: { numerator: 1, denominator: 2, value: 0.5 },
      carriedOver: 1,
    },
  };
  expect(await figures(everything)).toMatchObject(expected);
  expect(await figures('county-2', { year: 2025, quarter: 4 })).toMatchObject(expected);
});

test('an organization that moves takes along what it counts for, and a rebuild counts the same', async () => {
  parents = { ...parents, m2: ['county-2'] };
  await transact(database.connection, (session) => opened.organizationsMoved(['m2'], session));
  const keys = ['county-1', 'county-2', everything, 'a', 'm2'];
  const moved = await opened.figures.ofRows(keys);
  expect(moved.map(({ members }) => members)).toEqual([1, 1, 2, 2, 1]);
  await opened.projection.rebuild();
  await opened.projection.step();
  expect(await opened.figures.ofRows(keys)).toEqual(moved);
});
