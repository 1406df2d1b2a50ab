import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Pair } from '../pair/pair.rules.js';
import { activePair, ask, type House, openHouse, people, taken } from '../house.fixture.js';

const { contactA, contactB, secretaryB } = people;

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

const given = () => ({ pairId: pair.id, kind: 'POLICIES', date: '2026-03-01', item: '惠农政策' }) as const;

describe('a delivery', () => {
  test('is recorded by side A and acknowledged by side B', async () => {
    const { deliveries } = house.services;
    const { id, version } = taken(await deliveries.record(ask(contactA), given()));
    const own = await deliveries.acknowledge(ask(contactA), { id, version, receivedBy: '村委' });
    expect(own).toMatchObject({ refusal: { code: 'FORBIDDEN' } });
    const received = taken(await deliveries.acknowledge(ask(contactB), { id, version, receivedBy: '村委' }));
    expect(received).toMatchObject({ status: 'ACKNOWLEDGED', receivedBy: '村委', version: 2 });
  });

  test('is acknowledged once when two do so at the same moment', async () => {
    const { deliveries } = house.services;
    const { id, version } = taken(await deliveries.record(ask(contactA), given()));
    const results = await Promise.all([
      deliveries.acknowledge(ask(contactB), { id, version, receivedBy: '一' }),
      deliveries.acknowledge(ask(secretaryB), { id, version, receivedBy: '二' }),
    ]);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
  });

  test.each([
    ['by side B', () => contactB, {}, 'FORBIDDEN'],
    ['in the future', () => contactA, { date: '2026-03-03' }, 'HELD_IN_FUTURE'],
    ['without saying what', () => contactA, { item: ' ' }, 'MISSING_INPUT'],
  ])('is not recorded %s', async (_, viewer, wrong, code) => {
    const refused = await house.services.deliveries.record(ask(viewer()), { ...given(), ...wrong });
    expect(refused).toMatchObject({ refusal: { code } });
  });
});
