import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Pair } from '../pair/pair.rules.js';
import { activePair, ask, type House, openHouse, people, taken } from '../house.fixture.js';
import type { ResourceEntry } from './resource-entry.rules.js';

const { contactA, contactB, verifier } = people;

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

const pledge = async () =>
  taken(
    await house.services.entries.pledge(ask(contactA), {
      pairId: pair.id,
      kind: 'LAND',
      areaMu: '470.25',
      purpose: '建设用地',
    }),
  );
const step = async (
  action: Parameters<House['services']['entries']['step']>[0],
  { id, version }: ResourceEntry,
  viewer = contactA,
  more: object = {},
) => house.services.entries.step(action, ask(viewer), { id, version, ...more });

describe('a resource entry', () => {
  test('goes from pledge to audit without skipping a stage', async () => {
    const pledged = await pledge();
    expect(await step('arrive', pledged)).toMatchObject({ refusal: { code: 'ILLEGAL_TRANSITION' } });
    expect(await step('approve', pledged)).toMatchObject({ refusal: { code: 'MISSING_INPUT', field: ['documentNo'] } });
    const approved = taken(await step('approve', pledged, contactA, { documentNo: '鲁资〔2026〕1号' }));
    const inPlace = taken(await step('arrive', approved));
    expect(await step('acknowledge', inPlace, contactA)).toMatchObject({ refusal: { code: 'FORBIDDEN' } });
    const acknowledged = taken(await step('acknowledge', inPlace, contactB));
    const audited = taken(await step('audit', acknowledged, verifier));
    expect(audited).toMatchObject({ status: 'AUDITED', documentNo: '鲁资〔2026〕1号', areaMu: '470.25' });
  });

  test('is not audited by somebody who also acts for a side', async () => {
    const pledged = await pledge();
    const approved = taken(await step('approve', pledged, contactA, { documentNo: '1' }));
    const inPlace = taken(await step('arrive', approved));
    const acknowledged = taken(await step('acknowledge', inPlace, contactB));
    const both = { ...verifier, grants: [...verifier.grants, ...contactB.grants] };
    expect(await step('audit', acknowledged, both)).toMatchObject({ refusal: { code: 'OWN_WORK' } });
  });

  test('is corrected by an opposite entry at its stage, once, and then takes no step any more', async () => {
    const approved = taken(await step('approve', await pledge(), contactA, { documentNo: '1' }));
    expect(await step('reverse', approved)).toMatchObject({ refusal: { code: 'REASON_REQUIRED' } });
    const reversed = taken(await step('reverse', approved, contactA, { reason: '面积有误' }));
    const opposite = await house.services.entries.find(reversed.reversedBy ?? '');
    expect(opposite).toMatchObject({ status: 'APPROVED', areaMu: '-470.25', reverses: approved.id });
    expect(reversed).toMatchObject({ status: 'APPROVED', areaMu: '470.25' });
    expect(await step('arrive', reversed)).toMatchObject({ refusal: { code: 'ALREADY_REVERSED' } });
    expect(await step('reverse', reversed, contactA, { reason: 'x' })).toMatchObject({
      refusal: { code: 'ALREADY_REVERSED' },
    });
    if (opposite) {
      expect(await step('reverse', opposite, contactA, { reason: 'x' })).toMatchObject({
        refusal: { code: 'ALREADY_REVERSED' },
      });
    }
  });

  test('is reversed once when two reverse it at the same moment', async () => {
    const pledged = await pledge();
    const results = await Promise.all([
      step('reverse', pledged, contactA, { reason: '一' }),
      step('reverse', pledged, contactA, { reason: '二' }),
    ]);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    const { edges } = await house.services.entries.list(pair.id, null, {});
    expect(edges).toHaveLength(2);
  });

  test('is pledged by side A alone', async () => {
    const input = { pairId: pair.id, kind: 'FUND', amountFen: 100, purpose: 'x' } as const;
    expect(await house.services.entries.pledge(ask(contactB), input)).toMatchObject({ refusal: { code: 'FORBIDDEN' } });
  });
});
