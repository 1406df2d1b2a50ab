import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { activePair, agreement, ask, type House, openHouse, people, taken } from '../house.fixture.js';

const { contactA, contactB } = people;

let house: House;
beforeAll(async () => {
  house = await openHouse(import.meta.url);
});
beforeEach(() => house.clear());
afterAll(() => house.close());

const typesOf = async (type: string, id: string) =>
  (await house.log.history({ type, id }, { first: 100 })).edges.map(({ node }) => node.type);

const logOne = async (pairId: string) =>
  taken(
    await house.services.activities.log(ask(contactA), {
      pairId,
      joint: 'THEORY',
      title: '联学',
      heldAt: house.now(),
    }),
  );

describe('a sweep', () => {
  test('confirms by silence only after the fifth working day has ended', async () => {
    const pair = await activePair(house);
    const { id } = await logOne(pair.id);
    house.setClock('2026-03-09T15:59:59Z');
    expect(await house.services.timedSteps.sweep()).toEqual({ taken: 0, needless: 0 });
    house.setClock('2026-03-09T16:00:00Z');
    expect(await house.services.timedSteps.sweep()).toEqual({ taken: 1, needless: 0 });
    expect(await house.services.activities.find(id)).toMatchObject({ status: 'CONFIRMED', bySilence: true });
    expect(await house.services.timedSteps.sweep()).toEqual({ taken: 0, needless: 0 });
  });

  test('takes each step once when two processes sweep at the same moment', async () => {
    const pair = await activePair(house);
    const logged = [await logOne(pair.id), await logOne(pair.id), await logOne(pair.id)];
    house.setClock('2026-03-20T00:00:00Z');
    const sweeps = await Promise.all([house.services.timedSteps.sweep(), house.services.timedSteps.sweep()]);
    expect(sweeps.reduce((sum, { taken: count }) => sum + count, 0)).toBe(3);
    for (const { id } of logged) {
      expect(await typesOf('JointActivity', id)).toEqual(['pairs.JointActivityLogged', 'pairs.JointActivityConfirmed']);
    }
  });

  test('tells once that a pair went dormant, and an activity wakes it up', async () => {
    const pair = await activePair(house);
    house.setClock('2026-05-31T01:00:00Z');
    await house.services.timedSteps.sweep();
    expect(await house.services.pairs.find(pair.id)).toMatchObject({ dormantSince: '2026-05-31' });
    house.setClock('2026-06-30T01:00:00Z');
    await house.services.timedSteps.sweep();
    expect((await typesOf('Pair', pair.id)).filter((type) => type === 'pairs.PairWentDormant')).toHaveLength(1);
    const { id, version } = await logOne(pair.id);
    taken(await house.services.activities.step('confirm', ask(contactB), { id, version }));
    expect(await house.services.pairs.find(pair.id)).toMatchObject({ dormantSince: null, quietSince: '2026-06-30' });
  });

  test('ends an agreement after its last day, also long after', async () => {
    const pair = await activePair(house);
    house.setClock(`${agreement.to}T15:00:00Z`);
    await house.services.timedSteps.sweep();
    expect(await house.services.pairs.find(pair.id)).toMatchObject({ status: 'IN_REVIEW' });
    house.setClock('2027-02-01T01:00:00Z');
    await house.services.timedSteps.sweep();
    expect(await house.services.pairs.find(pair.id)).toMatchObject({ status: 'ENDED', endedOn: '2027-02-01' });
    expect((await typesOf('Pair', pair.id)).at(-1)).toBe('pairs.PairEnded');
  });

  test('starts the review in time before the agreement ends, and only then', async () => {
    const pair = await activePair(house);
    house.setClock('2026-11-30T15:00:00Z');
    await house.services.timedSteps.sweep();
    expect(await house.services.pairs.find(pair.id)).toMatchObject({ status: 'ACTIVE' });
    house.setClock('2026-12-01T01:00:00Z');
    await house.services.timedSteps.sweep();
    expect(await house.services.pairs.find(pair.id)).toMatchObject({
      status: 'IN_REVIEW',
      review: { startedOn: '2026-12-01', scores: [] },
    });
  });
});
