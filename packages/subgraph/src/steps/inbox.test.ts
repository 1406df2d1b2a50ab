import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { emptyDatabase, testDatabase } from '@cobuild/database/testing';
import { transact } from '@cobuild/database';
import { type Log, openLog } from '@cobuild/log';
import { ok, refuse } from '@cobuild/workflow';
import { pino } from 'pino';
import { createChanges } from '../storage/changes.js';
import { answering, type Inbox, openInbox } from './inbox.js';
import { createSteps, type Steps } from './steps.js';

const logger = pino({ level: 'silent' });
let database: Awaited<ReturnType<typeof testDatabase>>;
let others: Log;
let own: Log;
let steps: Steps;
let inbox: Inbox;

const open = () =>
  openInbox({
    name: 'tests',
    log: others,
    connection: database.connection,
    accepts: ({ type }) => type === 'others.Asked',
    logger,
    background: false,
  });

beforeAll(async () => {
  database = await testDatabase(import.meta.url);
});
beforeEach(async () => {
  await emptyDatabase(database.connection);
  const { connection } = database;
  others = await openLog({ connection, name: 'others', logger });
  own = await openLog({ connection, name: 'own', logger });
  steps = createSteps(createChanges({ connection, log: own, clock: () => new Date() }));
  inbox = await open();
});
afterAll(() => database.close());

const tell = (type: string, id: string) =>
  transact(database.connection, (session) =>
    others.append(
      [
        {
          type: `others.${type}`,
          entity: { type: 'Thing', id, version: 1 },
          organizations: [],
          actor: { accountId: null, organizationId: null, role: 'SYSTEM' },
          at: new Date(),
          payload: {},
        },
      ],
      session,
    ),
  );

describe('an inbox', () => {
  test('takes in what concerns it, once, also what was told while it was away', async () => {
    await tell('Asked', 'a');
    await tell('SaidSomethingElse', 'b');
    await inbox.projection.step();
    await tell('Asked', 'c');
    await inbox.projection.close();
    inbox = await open();
    await inbox.projection.step();
    await inbox.projection.step();
    expect((await inbox.due(10)).map(({ entity }) => entity.id)).toEqual(['a', 'c']);
    expect(await inbox.due(1)).toHaveLength(1);
  });

  test('is done with an event together with what was done, or not at all', async () => {
    await tell('Asked', 'a');
    await inbox.projection.step();
    const [event] = await inbox.due(10);
    if (!event) throw new Error('Expected the event to wait.');
    const done = database.connection.collection('done');
    let isWilling = false;
    const answer = answering({ steps, inbox, mutation: 'test.answer' }, async ({ id }, { session }) => {
      await done.insertOne({ eventId: id }, { session });
      return isWilling ? ok('DONE') : refuse({ code: 'NOT_NOW' });
    });
    expect(await answer(event)).toMatchObject({ refusal: { code: 'NOT_NOW' } });
    expect(await done.countDocuments()).toBe(0);
    isWilling = true;
    const answers = await Promise.all([answer(event), answer(event)]);
    expect(answers.filter((answered) => answered.ok)).toHaveLength(1);
    expect(await done.countDocuments()).toBe(1);
    expect(await inbox.due(10)).toEqual([]);
  });

  test('brings back nothing that was done when its log is read from the beginning', async () => {
    await tell('Asked', 'a');
    await tell('Asked', 'b');
    await inbox.projection.step();
    const [event] = await inbox.due(10);
    if (!event) throw new Error('Expected the event to wait.');
    await answering({ steps, inbox, mutation: 'test.answer' }, () => Promise.resolve(ok('DONE')))(event);
    await inbox.projection.rebuild();
    await inbox.projection.step();
    expect((await inbox.due(10)).map(({ entity }) => entity.id)).toEqual(['b']);
  });
});
