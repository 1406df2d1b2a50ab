import { createDirectory, type DirectoryEntry, directoryModel } from '@cobuild/directory';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { transact } from '@cobuild/database';
import { testDatabase, type TestDatabase } from '@cobuild/database/testing';
import { type Log, type LogLogger, openLog } from '@cobuild/log';
import fc from 'fast-check';
import mongoose from 'mongoose';
import { entryStepped } from '../resource-entry/resource-entry.events.js';
import { blank } from './blanks.fixture.js';
import { figuresLoaders } from './figures.loaders.js';
import { openFigures, type OpenFigures } from './figures.projection.js';
import { allPairs } from './figures.rules.js';
import { histories, type History } from './histories.fixture.js';
import type { PairFigures } from './pair-figures.rules.js';
import { figuresFromScratch } from './reckoning.fixture.js';
import { directoryOf, organizationIds } from './regions.fixture.js';

const quiet: LogLogger = { info: () => {}, warn: () => {}, error: () => {} };
const subjects = [allPairs, 'pair-0', 'pair-1', 'pair-2', ...organizationIds];
const richest = fc
  .sample(histories, { numRuns: 60, seed: 7 })
  .toSorted((a, b) => b.occurrences.length - a.occurrences.length);
const [first, second] = richest;
if (!first || !second) throw new Error('expected histories');

let database: TestDatabase;
let log: Log;
let opened: OpenFigures;
let directory: ReadonlyMap<string, DirectoryEntry>;

beforeAll(async () => {
  database = await testDatabase(import.meta.url);
});
afterAll(() => database.close());

/** A log of its own for each test. */
async function open({ beginning }: History, background: boolean) {
  await database.connection.dropDatabase();
  directory = directoryOf(beginning);
  log = await openLog({ connection: database.connection, name: 'pairs', logger: quiet });
  opened = await openFigures({
    log,
    connection: database.connection,
    directory: { findMany: async (ids) => new Map([...directory].filter(([id]) => ids.includes(id))) },
    logger: quiet,
    background,
  });
  return async () => {
    await opened.projection.close();
    await log.close();
  };
}

/** Everything in its order, while figures are being counted. */
async function play({ occurrences }: History) {
  for (const one of occurrences) {
    await transact(database.connection, async (session) => {
      if ('event' in one) return log.append([one.event], session);
      directory = one.directory;
      return opened.organizationsMoved(one.moved, session);
    });
  }
}

const withoutMoment = ({ asOf: _, ...figures }: PairFigures) => figures;
const figures = async () => (await opened.figures.ofSubjects(subjects)).map(withoutMoment);
const fromScratch = ({ end }: History) => subjects.map((subject) => figuresFromScratch(end, subject));

describe('figures counted in the background', () => {
  test('equal those counted from what there is in the end, also where organizations move meanwhile', async () => {
    const close = await open(first, true);
    await play(first);
    await opened.projection.caughtUp();
    expect(await figures()).toEqual(fromScratch(first));
    await close();
  });

  test('are the same after a rebuild', async () => {
    const close = await open(second, true);
    await play(second);
    await opened.projection.caughtUp();
    await opened.projection.rebuild();
    await opened.projection.caughtUp();
    expect(await figures()).toEqual(fromScratch(second));
    await close();
  });

  test('say up to which moment the log is counted, for every subject alike', async () => {
    const close = await open(first, false);
    expect((await opened.figures.ofSubjects(['pair-0']))[0]?.asOf).toBeNull();
    await play(first);
    await opened.projection.step();
    const last = first.occurrences.flatMap((one) => ('event' in one ? [one.event.at] : [])).at(-1);
    expect((await opened.figures.ofSubjects([allPairs, 'nobody'])).map(({ asOf }) => asOf)).toEqual([last, last]);
    await close();
  });
});

test('a pair that is moved by two transactions at once is counted in the last place only', async () => {
  const close = await open(second, false);
  await play(second);
  await opened.projection.step();
  const villages = ['village-1', 'village-2', 'village-3'];
  const parents = new Map(second.end.parents);
  for (const county of ['county-3', 'county-1', 'county-2']) {
    for (const village of villages) parents.set(village, county);
    directory = directoryOf(parents);
    const move = (session: mongoose.mongo.ClientSession) => opened.organizationsMoved(villages, session);
    await Promise.all([transact(database.connection, move), transact(database.connection, move)]);
  }
  expect(await figures()).toEqual(fromScratch({ ...second, end: { ...second.end, parents } }));
  await close();
});

test('an organization that moves in the directory takes its pairs along, and an unknown one finds its place later', async () => {
  await database.connection.dropDatabase();
  const { connection } = database;
  const known = createDirectory(directoryModel(connection), (ids, session) => opened.organizationsMoved(ids, session));
  log = await openLog({ connection, name: 'pairs', logger: quiet });
  opened = await openFigures({ log, connection, directory: known, logger: quiet, background: false });

  const actor = { accountId: null, organizationId: null, role: 'SYSTEM' };
  const pair = { pairId: 'p', kind: 'CHECK_IN', sideA: 'department', sideB: 'village', from: null, to: 'ACTIVE' };
  await transact(connection, (session) =>
    log.append(
      [
        {
          type: 'pairs.PairActivated',
          entity: { type: 'Pair', id: 'p', version: 1 },
          organizations: ['department', 'village'],
          actor,
          at: new Date(0),
          payload: { ...pair, action: 'import', dormantSince: null },
        },
      ],
      session,
    ),
  );
  await opened.projection.step();

  let version = 0;
  const told = (id: string, kind: string, ancestorIds: readonly string[]) =>
    transact(connection, (session) =>
      known.apply(
        {
          id: String(++version),
          type: 'organizations.OrganizationMoved',
          entity: { type: 'Organization', id, version },
          organizations: [id],
          actor,
          at: new Date(0),
          payload: { organization: { name: id, kind, level: 'COMMUNITY', ancestorIds, status: 'ACTIVE' } },
        },
        session,
      ),
    );
  const live = async () => {
    const asked = ['all', 'p', 'village', 'county-1', 'county-2'];
    return (await opened.figures.ofSubjects(asked)).map((one) => [one.livePairs, one.countiesCovered]);
  };
  expect(await live()).toEqual([
    [1, 0],
    [1, 0],
    [1, 0],
    [0, 0],
    [0, 0],
  ]);
  await told('county-1', 'COUNTY', []);
  await told('county-2', 'COUNTY', []);
  await told('village', 'VILLAGE', ['county-1']);
  expect(await live()).toEqual([
    [1, 1],
    [1, 1],
    [1, 1],
    [1, 1],
    [0, 0],
  ]);
  await told('village', 'VILLAGE', ['county-2']);
  expect(await live()).toEqual([
    [1, 1],
    [1, 1],
    [1, 1],
    [0, 0],
    [1, 1],
  ]);

  await opened.projection.close();
  await log.close();
});

test('money and land stay exact beyond 32 bits', async () => {
  const of = (kind: 'FUND' | 'LAND', id: string, quantity: object) => {
    const none = { amountFen: null, areaMu: null, pieces: null, reverses: null, reversedBy: null };
    const entry = { ...blank.entry, ...none, ...quantity, id, pairId: 'p', kind, status: 'PLEDGED' } as const;
    const event = entryStepped('pairs.ResourcePledged', null, entry, []);
    return { event: { ...event, actor: { accountId: null, organizationId: null, role: 'CONTACT' }, at: new Date(0) } };
  };
  const occurrences = ['1', '2', '3'].flatMap((id) => [
    of('FUND', `fund-${id}`, { amountFen: 2_000_000_001 }),
    of('LAND', `land-${id}`, { areaMu: '999999999.9999' }),
  ]);
  const history = { ...first, occurrences };
  const close = await open(history, false);
  await play(history);
  await opened.projection.step();
  const [pair] = await opened.figures.ofSubjects(['p']);
  expect(pair?.resources).toEqual([
    { kind: 'FUND', stage: 'PLEDGED', entries: 3, amountFen: 6_000_000_003, areaMu: null, pieces: null },
    { kind: 'LAND', stage: 'PLEDGED', entries: 3, amountFen: null, areaMu: '2999999999.9997', pieces: null },
  ]);
  await close();
});

test('any number of figures asked for at once is one query', async () => {
  const close = await open(first, false);
  const asked: string[] = [];
  mongoose.set('debug', (collection: string, method: string) => void asked.push(`${collection}.${method}`));
  const { bySubject } = figuresLoaders(opened.figures);
  await Promise.all(subjects.map((subject) => bySubject.load(subject)));
  mongoose.set('debug', false);
  expect(asked).toEqual(['figures.find']);
  await close();
});
