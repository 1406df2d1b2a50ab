import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { ask, type House, openHouse, taken } from '../house.fixture.js';
import {
  bank,
  coHost,
  convener,
  creditLine,
  department,
  heldRoundtable,
  stepOutcome,
} from '../roundtable/roundtable.fixture.js';

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

describe('an outcome', () => {
  test('with an amount counts once the paying organization has confirmed it', async () => {
    const { id } = await heldRoundtable(house);
    const outcome = await creditLine(house, id);
    expect(outcome.status).toBe('RECORDED');
    for (const viewer of [convener, coHost, department]) {
      expect(await stepOutcome(house, 'confirm', viewer, outcome.id)).toMatchObject(refused('FORBIDDEN'));
    }
    const confirmed = taken(await stepOutcome(house, 'confirm', bank, outcome.id));
    expect(confirmed).toMatchObject({ status: 'CONFIRMED', confirmedBy: bank.accountId });
    expect(await stepOutcome(house, 'withdraw', convener, outcome.id, { reason: '误' })).toMatchObject(
      refused('ILLEGAL_TRANSITION'),
    );
  });

  test('without an amount stands at once', async () => {
    const { id } = await heldRoundtable(house);
    const input = { roundtableId: id, kind: 'POLICY_DOCUMENT', title: '通知', documentNo: '鲁建〔2026〕1号' } as const;
    expect(taken(await house.services.outcomes.record(ask(coHost), input)).status).toBe('STANDING');
  });
});
