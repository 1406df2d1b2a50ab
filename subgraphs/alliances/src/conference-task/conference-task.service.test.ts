import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { heldConference, stepTask, supervisor, verify } from '../conference/conference.fixture.js';
import {
  ask,
  delegateOf,
  type House,
  member,
  openHouse,
  organizations,
  people,
  secretaryOf,
  somebody,
  taken,
} from '../house.fixture.js';

let house: House;
let id: string;
let conferenceId: string;
beforeAll(async () => {
  house = await openHouse(import.meta.url);
});
beforeEach(async () => {
  await house.clear();
  const { conference, taskOf } = await heldConference(house);
  ({ id } = taskOf(1));
  conferenceId = conference.id;
});
afterAll(() => house.close());

const refused = (code: string, ...field: string[]) => ({
  ok: false,
  refusal: field.length > 0 ? { code, field } : { code },
});
const versionOf = async () => (await house.services.conferenceTasks.find(id))?.version;

describe('a task', () => {
  test('is accepted by its own organization alone', async () => {
    for (const viewer of [secretaryOf(2), supervisor, people.outsider, people.districtAdmin]) {
      expect(await stepTask(house, 'accept', id, {}, viewer)).toMatchObject(refused('FORBIDDEN'));
    }
    expect(taken(await stepTask(house, 'accept', id, {}, delegateOf(1)))).toMatchObject({
      status: 'ACCEPTED',
      stepDueAt: null,
    });
  });

  test('is reported by a desk of the organization too, and goes round until it is verified', async () => {
    const desk = somebody('desk', { role: 'RESPONDER', organizationId: member(1).id });
    taken(await stepTask(house, 'accept', id, {}, desk));
    taken(await stepTask(house, 'report', id, { result: '完成一半' }, desk));
    expect(await stepTask(house, 'return', id, {}, supervisor)).toMatchObject(refused('REASON_REQUIRED', 'reason'));
    taken(await stepTask(house, 'return', id, { reason: '只完成一半' }, supervisor));
    const evidence = [{ name: '照片', hash: 'a'.repeat(64), place: '历下' }];
    const reported = taken(await stepTask(house, 'report', id, { result: '已完成', evidence }, desk));
    expect(reported).toMatchObject({
      status: 'REPORTED',
      remark: '只完成一半',
      evidence: [{ name: '照片', uploadedBy: 'desk', takenAt: null }],
    });
    expect(taken(await stepTask(house, 'verify', id, { remark: '属实' }, supervisor))).toMatchObject({
      status: 'VERIFIED',
      remark: '属实',
    });
  });

  test('is never verified from within, nor by whoever holds both roles', async () => {
    taken(await stepTask(house, 'accept', id, {}, secretaryOf(1)));
    taken(await stepTask(house, 'report', id, { result: '已完成' }, secretaryOf(1)));
    const within = somebody('within', { role: 'SUPERVISOR', organizationId: member(1).id });
    const both = somebody(
      'both',
      { role: 'SUPERVISOR', organizationId: organizations.city.id },
      { role: 'SECRETARY', organizationId: member(1).id },
    );
    for (const viewer of [within, both]) {
      expect(await stepTask(house, 'verify', id, {}, viewer)).toMatchObject(refused('OWN_WORK'));
    }
    const elsewhere = somebody('elsewhere', { role: 'SUPERVISOR', organizationId: organizations.outside.id });
    expect(await stepTask(house, 'verify', id, {}, elsewhere)).toMatchObject(refused('FORBIDDEN'));
  });

  test('is carried over by the host, with a reason, to a day that is still to come', async () => {
    const carry = (dueOn: string, reason = '待批复', viewer = somebody('x')) =>
      stepTask(house, 'carryOver', id, { dueOn, reason }, viewer);
    const host = somebody('host', { role: 'SECRETARY', organizationId: organizations.district.id });
    expect(await carry('2026-07-31')).toMatchObject(refused('FORBIDDEN'));
    expect(await carry('2026-07-31', ' ', host)).toMatchObject(refused('REASON_REQUIRED', 'reason'));
    expect(await carry('2026-03-16', '待批复', host)).toMatchObject(refused('DUE_DATE_PAST', 'dueOn'));
    taken(await carry('2026-07-31', '待批复', host));
    expect(await stepTask(house, 'accept', id, {}, secretaryOf(1))).toMatchObject({
      refusal: { code: 'ILLEGAL_TRANSITION', details: { allowedActions: [] } },
    });
  });

  test.each([
    { what: 'a proof without hash', input: { evidence: [{ name: '照片', hash: 'x' }] }, at: ['evidence', '0', 'hash'] },
    { what: 'a proof without name', input: { evidence: [{ name: ' ', hash: 'a' }] }, at: ['evidence', '0', 'name'] },
    { what: 'a report of 10 MB', input: { result: '字'.repeat(10_000_000) }, at: ['result'] },
    { what: 'an empty report', input: { result: ' ' }, at: ['result'] },
  ])('is not reported with $what', async ({ input, at }) => {
    taken(await stepTask(house, 'accept', id, {}, secretaryOf(1)));
    const result = await stepTask(house, 'report', id, { result: '已完成', ...input }, secretaryOf(1));
    expect(result).toMatchObject({ ok: false, refusal: { field: at } });
    expect(await versionOf()).toBe(2);
  });

  test('is verified once by two supervisors at once', async () => {
    taken(await stepTask(house, 'accept', id, {}, secretaryOf(1)));
    const { version } = taken(await stepTask(house, 'report', id, { result: '已完成' }, secretaryOf(1)));
    const step = { id, version, reason: '不属实' };
    const results = await Promise.all(
      (['verify', 'return'] as const).map((action) =>
        house.services.conferenceTasks.step(action, ask(supervisor), step),
      ),
    );
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(results.find(({ ok }) => !ok)).toMatchObject(refused('CONFLICT', 'version'));
  });

  test('that an organization owes is found with the most urgent first, until it is reported', async () => {
    const owed = async () => {
      const tasks = await house.services.conferenceTasks.owedBy(
        [1, 2].map((n) => member(n).id),
        10,
      );
      return tasks.map(({ organizationId, conferenceId: of }) => [organizationId, of]);
    };
    expect(await owed()).toEqual([
      [member(1).id, conferenceId],
      [member(2).id, conferenceId],
    ]);
    await verify(house, id, 1);
    expect(await owed()).toEqual([[member(2).id, conferenceId]]);
  });
});
