import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { pino } from 'pino';
import { openBeside } from '../beside.js';
import { ask, type House, openHouse, people, secretaryOf, taken } from '../house.fixture.js';
import {
  callConference,
  collect,
  draft,
  drafts,
  plannedConference,
  secretariat,
  stepConference,
  stepTopic,
  supervisor,
  times,
} from './conference.fixture.js';

let house: House;
beforeAll(async () => {
  house = await openHouse(import.meta.url);
});
beforeEach(() => house.clear());
afterAll(() => house.close());

const refused = (code: string, ...field: string[]) => ({
  ok: false,
  refusal: field.length > 0 ? { code, field } : { code },
});
const countAll = async () => {
  const counts = ['conferences', 'conference_topics', 'conference_tasks'].map((name) =>
    house.connection.collection(name).countDocuments(),
  );
  return Promise.all(counts);
};

describe('two writers at once', () => {
  test('call two sessions of one series, numbered one after the other', async () => {
    const called = await Promise.all([callConference(house), callConference(house)]);
    expect(called.map((one) => taken(one).number).toSorted()).toEqual([1, 2]);
  });

  test.each([3, 12])('call the first %i sessions of a series, numbered without a gap', async (many) => {
    const called = await Promise.all(Array.from({ length: many }, () => callConference(house)));
    const numbers = called.map((one) => taken(one).number).toSorted((one, other) => one - other);
    expect(numbers).toEqual(Array.from({ length: many }, (_, at) => at + 1));
    const series = new Set(called.map((one) => taken(one).series));
    expect(series.size).toBe(1);
    const earlier = called.map((one) => taken(one).earlierId);
    expect(new Set(earlier).size).toBe(many);
  });

  test('go on from the last number, whatever the clocks of their processes say', async () => {
    const fast = await openBeside({
      connection: house.connection,
      logger: pino({ level: 'silent' }),
      clock: () => new Date(house.now().getTime() + 600_000),
      databaseOf: () => house.feedName,
    });
    expect(taken(await fast.services.conferences.call(ask(secretariat), draft)).number).toBe(1);
    for (const number of [2, 3]) expect(taken(await callConference(house)).number).toBe(number);
    expect(taken(await fast.services.conferences.call(ask(secretariat), draft)).number).toBe(4);
    await fast.close();
  });

  test('do not end a session beside a topic that is being brought in for it', async () => {
    const { conference, topic } = await plannedConference(house);
    house.setClock(times.session);
    taken(await stepConference(house, 'open', conference.id));
    const [decided, ended] = await Promise.all([
      stepTopic(house, 'decide', topic.id, { decision: '同意', tasks: drafts }),
      stepConference(house, 'issueTasks', conference.id),
    ]);
    taken(decided);
    const issued = await house.services.conferenceTasks.ofConference(conference.id);
    expect(issued).toHaveLength(ended.ok ? drafts.length : 0);
  });

  test('are told of each other by the version', async () => {
    const { id, version } = taken(await callConference(house));
    const revise = (title: string) =>
      house.services.conferences.step('revise', ask(secretariat), { id, version, title });
    const results = await Promise.all([revise('甲'), revise('乙')]);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(results.find(({ ok }) => !ok)).toMatchObject(refused('CONFLICT', 'version'));
  });
});

describe('bad input', () => {
  const { hostOrgId } = draft;
  test.each([
    { what: 'a host unknown', more: { hostOrgId: 'nobody' }, code: 'FORBIDDEN', field: [] },
    {
      what: 'a member unknown',
      more: { memberOrgIds: ['nobody'] },
      code: 'UNKNOWN_ORGANIZATION',
      field: ['memberOrgIds'],
    },
    { what: 'the host as a member', more: { memberOrgIds: [hostOrgId] }, code: 'NAMED_TWICE', field: ['memberOrgIds'] },
    { what: 'no member', more: { memberOrgIds: [] }, code: 'MISSING_INPUT', field: ['memberOrgIds'] },
    { what: 'no title', more: { title: ' ' }, code: 'MISSING_INPUT', field: ['title'] },
    { what: 'a title of 10 MB', more: { title: '字'.repeat(10_000_000) }, code: 'TEXT_TOO_LONG', field: ['title'] },
    {
      what: 'a session too soon',
      more: { scheduledAt: new Date('2026-03-04T01:00:00Z') },
      code: 'SCHEDULED_TOO_SOON',
      field: ['scheduledAt'],
    },
  ])('refuses a call with $what, and writes nothing', async ({ more, code, field }) => {
    expect(await callConference(house, more)).toMatchObject(refused(code, ...field));
    expect(await countAll()).toEqual([0, 0, 0]);
  });

  test('refuses whoever is not the secretariat of the host', async () => {
    for (const viewer of [secretaryOf(1), people.office, supervisor, people.outsider]) {
      expect(await callConference(house, {}, viewer)).toMatchObject(refused('FORBIDDEN'));
    }
  });

  test('finds nothing by an id of another kind of thing', async () => {
    const { conference, topic } = await plannedConference(house);
    const step = { id: topic.id, version: 1 };
    expect(await house.services.conferences.step('open', ask(secretariat), step)).toMatchObject(
      refused('NOT_FOUND', 'id'),
    );
    expect(
      await house.services.conferenceTasks.step('accept', ask(secretariat), { id: conference.id, version: 1 }),
    ).toMatchObject(refused('NOT_FOUND', 'id'));
    expect(await collect(house, topic.id)).toMatchObject(refused('NOT_FOUND', 'conferenceId'));
  });

  test('gives the first result to a repeated key', async () => {
    const first = taken(await callConference(house, { idempotencyKey: 'k' }));
    expect(taken(await callConference(house, { idempotencyKey: 'k' })).id).toBe(first.id);
    expect(await callConference(house, { idempotencyKey: 'k', title: '另' })).toMatchObject(
      refused('IDEMPOTENCY_KEY_REUSED', 'idempotencyKey'),
    );
    expect(draft.title).toBe(first.title);
  });
});
