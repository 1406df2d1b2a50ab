import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { ask, type House, member, openHouse, people, secretaryOf, taken } from '../house.fixture.js';
import {
  callConference,
  collect,
  draft,
  heldConference,
  plannedConference,
  secretariat,
  stepConference,
  stepTask,
  stepTopic,
  tabledTopic,
  times,
  verify,
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
const eventsOf = async (type: string, id: string) =>
  (await house.log.history({ type, id }, { first: 100 })).edges.map(({ node }) => node);
const reason = '主会场停电';
const later = { scheduledAt: new Date('2026-03-23T01:00:00Z'), reason };

describe('a session that is postponed', () => {
  test('is collected for, and locks its agenda, by its new day', async () => {
    const { id } = taken(await callConference(house));
    house.setClock(times.collecting);
    await tabledTopic(house, id);
    const postponed = taken(await stepConference(house, 'postpone', id, later));
    expect(postponed).toMatchObject({ status: 'COLLECTING', scheduledAt: later.scheduledAt, number: 1 });
    expect(await collect(house, id)).toMatchObject(refused('COLLECTION_NOT_OPEN', 'conferenceId'));
    house.setClock('2026-03-18T01:00:00Z');
    taken(await collect(house, id));
    taken(await stepConference(house, 'setAgenda', id));
    expect((await eventsOf('JointConference', id)).find(({ type }) => type.endsWith('Postponed'))).toMatchObject({
      reason,
      payload: { postponedFrom: draft.scheduledAt, scheduledAt: later.scheduledAt, action: 'postpone' },
    });
  });

  test('keeps the agenda that is set, takes up more until it locks anew, and opens on its new day', async () => {
    const { id } = taken(await callConference(house));
    house.setClock(times.collecting);
    const late = taken(await collect(house, id, '停车难'));
    taken(await stepTopic(house, 'research', late.id, { researchNote: '走访', draftPlan: '方案' }));
    await tabledTopic(house, id);
    taken(await stepConference(house, 'setAgenda', id));
    house.setClock(times.locked);
    expect(await stepTopic(house, 'table', late.id)).toMatchObject(refused('AGENDA_LOCKED'));
    expect(taken(await stepConference(house, 'postpone', id, later)).status).toBe('PLANNED');
    expect(taken(await stepTopic(house, 'table', late.id)).position).toBe(2);
    house.setClock(times.session);
    expect(await stepConference(house, 'open', id)).toMatchObject(refused('SESSION_NOT_DUE'));
    house.setClock('2026-03-23T01:00:00Z');
    taken(await stepConference(house, 'open', id));
    expect(await stepConference(house, 'postpone', id, later)).toMatchObject(refused('ILLEGAL_TRANSITION'));
  });

  test.each([
    { what: 'without a reason', more: { reason: ' ' }, code: 'REASON_REQUIRED', field: 'reason' },
    { what: 'without a day', more: { scheduledAt: null }, code: 'MISSING_INPUT', field: 'scheduledAt' },
    {
      what: 'for a reason of 10 MB',
      more: { reason: '字'.repeat(10_000_000) },
      code: 'TEXT_TOO_LONG',
      field: 'reason',
    },
    { what: 'to the same day', more: { scheduledAt: draft.scheduledAt }, code: 'NOT_LATER', field: 'scheduledAt' },
    {
      what: 'to a day whose agenda would be locked',
      more: { scheduledAt: new Date('2026-03-17T01:00:00Z') },
      code: 'SCHEDULED_TOO_SOON',
      field: 'scheduledAt',
    },
  ])('is not postponed $what', async ({ more, code, field }) => {
    const { id, version } = taken(await callConference(house));
    house.setClock('2026-03-13T02:00:00Z');
    expect(await stepConference(house, 'postpone', id, { ...later, ...more })).toMatchObject(refused(code, field));
    expect(await house.services.conferences.find(id)).toMatchObject({ version, scheduledAt: draft.scheduledAt });
  });

  test('is not postponed to a day that is past, nor by others than the secretariat', async () => {
    const { conference } = await plannedConference(house);
    house.setClock('2026-03-24T01:00:00Z');
    expect(await stepConference(house, 'postpone', conference.id, later)).toMatchObject(
      refused('SCHEDULED_TOO_SOON', 'scheduledAt'),
    );
    for (const action of ['postpone', 'cancel'] as const) {
      for (const viewer of [secretaryOf(1), people.supervisor, people.outsider]) {
        expect(await stepConference(house, action, conference.id, later, viewer)).toMatchObject(refused('FORBIDDEN'));
      }
    }
  });

  test('is given another day without a reason only before topics are collected', async () => {
    const { id } = taken(await callConference(house));
    const { scheduledAt } = later;
    expect(taken(await stepConference(house, 'revise', id, { scheduledAt })).scheduledAt).toEqual(scheduledAt);
    house.setClock('2026-03-16T01:00:00Z');
    expect(await stepConference(house, 'revise', id, { scheduledAt: new Date('2026-03-25T01:00:00Z') })).toMatchObject(
      refused('SCHEDULE_FIXED', 'scheduledAt'),
    );
    taken(await stepConference(house, 'revise', id, { scheduledAt, title: '会议' }));
  });
});

describe('a session that is cancelled', () => {
  test('defers its open topics for its reason, and lets those go that were settled', async () => {
    const { conference, topic } = await plannedConference(house, { memberOrgIds: [member(1).id, member(2).id] });
    const dropped = taken(await callConference(house, { kind: 'TOPICAL' }));
    const before = taken(await collect(house, dropped.id));
    taken(await stepTopic(house, 'drop', before.id, { reason: '不属职责' }));
    taken(await stepConference(house, 'cancel', dropped.id, { reason }));
    expect(await house.services.conferenceTopics.find(before.id)).toMatchObject({
      status: 'DROPPED',
      reason: '不属职责',
    });
    expect(await stepConference(house, 'cancel', conference.id)).toMatchObject(refused('REASON_REQUIRED', 'reason'));
    expect(taken(await stepConference(house, 'cancel', conference.id, { reason }))).toMatchObject({
      status: 'CANCELLED',
      cancelReason: reason,
    });
    expect(await house.services.conferenceTopics.find(topic.id)).toMatchObject({ status: 'DEFERRED', reason });
    const [last] = (await eventsOf('ConferenceTopic', topic.id)).slice(-1);
    expect(last).toMatchObject({ type: 'alliances.ConferenceTopicDeferred', payload: { action: 'lapse' } });
    expect(last?.organizations).toContain(member(1).id);
    expect((await eventsOf('JointConference', conference.id)).at(-1)).toMatchObject({
      type: 'alliances.ConferenceCancelled',
      reason,
    });
    expect(await collect(house, conference.id)).toMatchObject(refused('COLLECTION_OVER', 'conferenceId'));
    expect(await stepConference(house, 'open', conference.id)).toMatchObject(refused('ILLEGAL_TRANSITION'));
  });

  test('leaves its topics to another one: what is brought in again keeps its research', async () => {
    const { conference, topic } = await plannedConference(house);
    taken(await stepConference(house, 'cancel', conference.id, { reason }));
    const next = taken(await callConference(house, { scheduledAt: later.scheduledAt }));
    house.setClock('2026-03-17T01:00:00Z');
    const origin = { kind: 'CONFERENCE_TOPIC', id: topic.id } as const;
    const bring = { conferenceId: next.id, title: topic.title, origin };
    const again = taken(await house.services.conferenceTopics.collect(ask(secretaryOf(1)), bring));
    expect(again).toMatchObject({ status: 'COLLECTED', origin, researchNote: topic.researchNote });
    taken(await stepTopic(house, 'table', again.id));
    const elsewhere = {
      ...draft,
      hostOrgId: member(7).id,
      memberOrgIds: [member(8).id],
      scheduledAt: later.scheduledAt,
    };
    const other = taken(await callConference(house, elsewhere, secretaryOf(7)));
    const unseen = await house.services.conferenceTopics.collect(ask(secretaryOf(8)), {
      ...bring,
      conferenceId: other.id,
    });
    expect(taken(unseen).researchNote).toBeNull();
  });

  test('keeps its number, and lets the next one report on the tasks of the session before it', async () => {
    const { conference, taskOf } = await heldConference(house);
    await verify(house, taskOf(1).id, 1);
    const carried = { reason: '等待文件', dueOn: '2026-07-31' };
    taken(await stepTask(house, 'carryOver', taskOf(2).id, carried));
    const cancelled = taken(await callConference(house, { scheduledAt: new Date('2026-05-15T01:00:00Z') }));
    const next = taken(await callConference(house, { scheduledAt: new Date('2026-06-15T01:00:00Z') }));
    taken(await stepConference(house, 'cancel', cancelled.id, { reason }));
    expect([cancelled.number, next.number, next.earlierId]).toEqual([2, 3, cancelled.id]);
    house.setClock('2026-06-09T01:00:00Z');
    const topic = await tabledTopic(house, next.id);
    expect(await stepConference(house, 'setAgenda', next.id)).toMatchObject(refused('EARLIER_SESSION_OPEN'));
    taken(await stepConference(house, 'close', conference.id));
    expect(taken(await stepConference(house, 'setAgenda', next.id)).report).toMatchObject({
      conferenceId: conference.id,
      number: 1,
      tasks: 2,
      carriedOver: 1,
    });
    house.setClock('2026-06-15T01:00:00Z');
    taken(await stepConference(house, 'open', next.id));
    const tasks = [{ organizationId: member(1).id, duty: '推开', dueOn: '2026-08-31' }];
    taken(await stepTopic(house, 'decide', topic.id, { decision: '同意', tasks }));
    taken(await stepConference(house, 'issueTasks', next.id));
    const issued = await house.services.conferenceTasks.ofConference(next.id);
    expect(issued.map(({ carriedFromId }) => carriedFromId)).toContain(taskOf(2).id);
  });

  test('is cancelled beside a topic that is brought in, and neither is lost: the topic is refused or deferred', async () => {
    const { id } = taken(await callConference(house));
    house.setClock(times.collecting);
    const [brought] = await Promise.all([
      collect(house, id),
      house.services.conferences.step('cancel', ask(secretariat), { id, version: 1, reason }),
    ]);
    if (!brought.ok) expect(brought).toMatchObject(refused('COLLECTION_OVER', 'conferenceId'));
    const topics = await house.services.conferenceTopics.ofConference(id);
    expect(topics.map(({ status }) => status)).toEqual(brought.ok ? ['DEFERRED'] : []);
  });

  test('counts for nothing in the figures', async () => {
    const counted = async () => {
      await house.services.catchUp();
      const rows = await house.connection.collection<{ _id: string }>('figures').find({ _id: 'all' }).toArray();
      return rows.map((row) => (row as { counts?: object }).counts);
    };
    const before = await counted();
    const { conference } = await plannedConference(house);
    taken(await stepConference(house, 'cancel', conference.id, { reason }));
    expect(await counted()).toEqual(before);
  });
});

test('both are asked for in the graph, and the reason is told to those who are entitled', async () => {
  const { id, version } = taken(await callConference(house));
  const run = async (source: string, variables: object, viewer = secretariat) => {
    const { data, errors } = await house.execute(source, { ...variables }, viewer);
    if (errors) throw new Error(JSON.stringify(errors));
    return JSON.parse(JSON.stringify(data));
  };
  const postpone = `mutation ($input: ConferencePostponeInput!) {
    conferencePostpone(input: $input) { conference { version scheduledAt agendaLocksAt } userErrors { code field } }
  }`;
  const { conferencePostpone } = await run(postpone, { input: { id, version, ...later } });
  expect(conferencePostpone).toEqual({
    conference: { version: 2, scheduledAt: '2026-03-23T01:00:00.000Z', agendaLocksAt: '2026-03-19T01:00:00.000Z' },
    userErrors: [],
  });
  const cancel = `mutation ($input: ConferenceCancelInput!) {
    conferenceCancel(input: $input) { conference { status light cancelReason } userErrors { code field } }
  }`;
  expect(await run(cancel, { input: { id, version, reason } })).toMatchObject({
    conferenceCancel: { conference: null, userErrors: [{ code: 'CONFLICT', field: ['version'] }] },
  });
  expect(await run(cancel, { input: { id, version: 2, reason } })).toEqual({
    conferenceCancel: { conference: { status: 'CANCELLED', light: 'GREEN', cancelReason: reason }, userErrors: [] },
  });
  const read = 'query ($id: ID!) { conference(id: $id) { status cancelReason } }';
  expect(await run(read, { id }, people.outsider)).toEqual({ conference: { status: 'CANCELLED', cancelReason: null } });
});
