import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Pair } from '../pair/pair.rules.js';
import { activePair, ask, type House, openHouse, organizations, people, taken } from '../house.fixture.js';

const { contactA, contactB, secretaryB, countyAdmin, stranger, admin } = people;

let house: House;
let pair: Pair;
beforeAll(async () => {
  house = await openHouse(import.meta.url);
});
beforeEach(async () => {
  await house.clear();
  pair = await activePair(house);
});
afterAll(() => house.close());

const account = () => ({
  pairId: pair.id,
  joint: 'THEORY' as const,
  title: '联学一课',
  heldAt: new Date('2026-03-01T01:00:00Z'),
});
const log = async () => taken(await house.services.activities.log(ask(contactA), account()));
const eventsOf = async (id: string) =>
  (await house.log.history({ type: 'JointActivity', id }, { first: 100 })).edges.map(({ node }) => node);

describe('a joint activity', () => {
  test('is logged by one side and waits five working days for the other', async () => {
    const activity = await log();
    expect(activity).toMatchObject({
      status: 'LOGGED',
      loggedBy: 'A',
      version: 1,
      heldOn: '2026-03-01',
      dueAt: new Date('2026-03-09T15:59:59.999Z'),
      loggedLate: false,
    });
    expect(await eventsOf(activity.id)).toMatchObject([
      {
        type: 'pairs.JointActivityLogged',
        organizations: [pair.sideA, pair.sideB],
        actor: { accountId: 'contact-a', organizationId: pair.sideA, role: 'CONTACT' },
      },
    ]);
  });

  test('is confirmed by the other side', async () => {
    const { id, version } = await log();
    const confirmed = taken(await house.services.activities.step('confirm', ask(contactB), { id, version }));
    expect(confirmed).toMatchObject({ status: 'CONFIRMED', bySilence: false, confirmedAt: house.now() });
    expect(await house.services.pairs.find(pair.id)).toMatchObject({
      lastActivityOn: '2026-03-01',
      version: pair.version,
    });
  });

  test('is never confirmed by the side that logged it', async () => {
    const { id, version } = await log();
    const refused = await house.services.activities.step('confirm', ask(contactA), { id, version });
    expect(refused).toMatchObject({ refusal: { code: 'OWN_WORK', details: { allowedActions: [] } } });
  });

  test('is never confirmed from above both sides', async () => {
    const { id, version } = await log();
    for (const viewer of [countyAdmin, admin, stranger]) {
      const refused = await house.services.activities.step('confirm', ask(viewer), { id, version });
      expect(refused).toMatchObject({ refusal: { code: 'FORBIDDEN' } });
    }
  });

  test('is confirmed once when two confirm it at the same moment', async () => {
    const { id, version } = await log();
    const results = await Promise.all([
      house.services.activities.step('confirm', ask(contactB), { id, version }),
      house.services.activities.step('confirm', ask(secretaryB), { id, version }),
    ]);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(results.find(({ ok }) => !ok)).toMatchObject({ refusal: { code: 'CONFLICT' } });
    expect((await eventsOf(id)).filter(({ type }) => type === 'pairs.JointActivityConfirmed')).toHaveLength(1);
  });

  test('disputed with a reason, is corrected by the side that logged it and waits anew', async () => {
    const { id, version } = await log();
    const { activities } = house.services;
    const bare = await activities.step('dispute', ask(contactB), { id, version });
    expect(bare).toMatchObject({ refusal: { code: 'REASON_REQUIRED' } });
    taken(await activities.step('dispute', ask(contactB), { id, version, reason: '人数不符' }));
    const foreign = await activities.step('correct', ask(contactB), { id, version: 2, participantsA: 5 });
    expect(foreign).toMatchObject({ refusal: { code: 'FORBIDDEN' } });
    house.setClock('2026-03-03T01:00:00Z');
    const corrected = taken(await activities.step('correct', ask(contactA), { id, version: 2, participantsA: 5 }));
    expect(corrected).toMatchObject({
      status: 'LOGGED',
      participantsA: 5,
      title: '联学一课',
      dueAt: new Date('2026-03-10T15:59:59.999Z'),
    });
    expect((await eventsOf(id)).map(({ type, reason }) => [type, reason])).toEqual([
      ['pairs.JointActivityLogged', undefined],
      ['pairs.JointActivityDisputed', '人数不符'],
      ['pairs.JointActivityLogged', undefined],
    ]);
  });

  test('planned before, is logged with what the plan says', async () => {
    const { activities } = house.services;
    const planned = taken(
      await activities.plan(ask(contactB), { ...account(), heldAt: new Date('2026-03-01T09:00:00Z') }),
    );
    expect(planned).toMatchObject({ status: 'PLANNED', loggedBy: null, dueAt: null });
    const logged = taken(await activities.log(ask(contactA), { id: planned.id, version: 1, summary: '已办' }));
    expect(logged).toMatchObject({ status: 'LOGGED', loggedBy: 'A', summary: '已办', heldAt: planned.heldAt });
  });

  test('logged more than ten working days after it was held is marked late', async () => {
    const late = { ...account(), heldAt: new Date('2026-02-01T01:00:00Z') };
    expect(taken(await house.services.activities.log(ask(contactA), late))).toMatchObject({ loggedLate: true });
  });

  test.each([
    ['in the future', { heldAt: new Date('2026-03-05T01:00:00Z') }, 'HELD_IN_FUTURE'],
    ['without a title', { title: ' ' }, 'MISSING_INPUT'],
    ['without a time', { heldAt: null }, 'MISSING_INPUT'],
    ['of a pair that is not there', { pairId: 'nothing' }, 'NOT_FOUND'],
    ['with a negative number of people', { participantsB: -1 }, 'NUMBER_INVALID'],
    ['with a proof whose hash is none', { evidence: [{ name: 'x', hash: 'x' }] }, 'HASH_INVALID'],
  ])('is not logged %s', async (_, wrong, code) => {
    const refused = await house.services.activities.log(ask(contactA), { ...account(), ...wrong });
    expect(refused).toMatchObject({ refusal: { code } });
  });

  test('is not logged while the pair rests', async () => {
    const input = { id: pair.id, version: pair.version, reason: '整改' };
    taken(await house.services.pairs.step('suspend', ask(secretaryB), input));
    const refused = await house.services.activities.log(ask(contactA), account());
    expect(refused).toMatchObject({ refusal: { code: 'PAIR_NOT_ACTIVE' } });
  });
});

describe('imported activities', () => {
  const row = {
    code: 'HD-001',
    pairId: null,
    organizationIds: [organizations.department.id],
    joint: 'BRAND',
    title: '品牌',
    heldOn: '2020',
    participantsA: null,
    participantsB: null,
    summary: null,
    told: {},
    place: null,
    participants: '各方',
    results: '成效',
    basis: '归类',
    sourceFile: 'x.txt',
    note: null,
  } as const;

  test('enter as confirmed, marked imported, and a second run changes nothing', async () => {
    const { activities } = house.services;
    const rows = [row, { ...row, code: 'HD-002', pairId: pair.id }, { ...row, code: 'HD-003', pairId: 'nothing' }];
    expect((await activities.importJointActivities(rows)).map(({ outcome }) => outcome)).toEqual([
      'imported',
      'imported',
      'refused',
    ]);
    expect((await activities.importJointActivities(rows)).map(({ outcome }) => outcome)).toEqual([
      'unchanged',
      'unchanged',
      'refused',
    ]);
    const { edges } = await activities.list(admin, house.now(), {}, 'NEWEST_FIRST', {});
    expect(edges.map(({ node }) => node)).toMatchObject([
      { code: 'HD-002', status: 'CONFIRMED', imported: true, organizationIds: [pair.sideA, pair.sideB] },
      { code: 'HD-001', status: 'CONFIRMED', imported: true, heldOn: '2020', organizationIds: ['o-department'] },
    ]);
  });
});
