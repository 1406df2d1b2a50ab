import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { ask, type House, openHouse, people, taken } from '../house.fixture.js';
import {
  announcedRoundtable,
  convener,
  creditLine,
  heldRoundtable,
  stepOutcome,
  stepRoundtable,
  theme,
} from './roundtable.fixture.js';

let house: House;
beforeAll(async () => {
  house = await openHouse(import.meta.url);
});
beforeEach(() => house.clear());
afterAll(() => house.close());

const refused = (code: string, field?: readonly string[]) => ({
  ok: false,
  refusal: { code, ...(field ? { field } : {}) },
});

describe('a chain', () => {
  test('carries on an outcome or an issue of a roundtable that was held, and reaches no less far', async () => {
    const announced = await announcedRoundtable(house);
    const earlier = await heldRoundtable(house, { scale: 'CITY' });
    const outcome = await creditLine(house, earlier.id);
    const issueId = earlier.issues[0]?.id;
    const draft = (parent: object, scale = 'PROVINCE') =>
      house.services.roundtables.draft(ask(convener), { ...theme, scale, parent } as never);
    const at = { roundtableId: earlier.id };
    expect(await draft({ roundtableId: announced.id, issueId })).toMatchObject(refused('PARENT_NOT_HELD'));
    expect(await draft(at)).toMatchObject(refused('PARENT_LINK_INVALID', ['parent']));
    expect(await draft({ ...at, issueId, outcomeId: outcome.id })).toMatchObject(refused('PARENT_LINK_INVALID'));
    expect(await draft({ ...at, issueId: outcome.id })).toMatchObject(refused('NOT_FOUND', ['parent', 'issueId']));
    expect(await draft({ ...at, outcomeId: issueId })).toMatchObject(refused('NOT_FOUND', ['parent', 'outcomeId']));
    expect(await draft({ ...at, issueId }, 'PILOT')).toMatchObject(refused('SCALE_NARROWER', ['scale']));
    const child = taken(await draft({ ...at, outcomeId: outcome.id }));
    expect(child.ancestorIds).toEqual([earlier.id]);
    expect(await stepOutcome(house, 'withdraw', convener, outcome.id, { reason: '误' })).toMatchObject(
      refused('OUTCOME_CARRIED_ON'),
    );
    taken(await stepRoundtable(house, 'cancel', convener, child.id, { reason: '改期' }));
    taken(await stepOutcome(house, 'withdraw', convener, outcome.id, { reason: '误' }));
  });

  test('is walked both ways as far as is asked, and has an end', async () => {
    const ids: string[] = [];
    let parent: object | null = null;
    for (let one = 0; one < 10; one += 1) {
      const held = await heldRoundtable(house, { coHostIds: [], parent });
      ids.push(held.id);
      parent = { roundtableId: held.id, issueId: held.issues[0]?.id };
    }
    const tooLong = await house.services.roundtables.draft(ask(convener), { ...theme, parent } as never);
    expect(tooLong).toMatchObject(refused('CHAIN_TOO_LONG', ['parent', 'roundtableId']));
    const walk = async (id: string | undefined, levels: number) => {
      const chain = await house.services.roundtables.chain(people.outsider, house.now(), id ?? '', levels);
      return [chain?.ancestors, chain?.descendants].map((side) => side?.map((one) => ids.indexOf(one.id)));
    };
    expect(await walk(ids[5], 2)).toEqual([
      [3, 4],
      [6, 7],
    ]);
    expect(await walk(ids[0], 100)).toEqual([[], [1, 2, 3, 4, 5, 6, 7, 8, 9]]);
    expect(await walk(ids[9], 100)).toEqual([[0, 1, 2, 3, 4, 5, 6, 7, 8], []]);
  });
});
