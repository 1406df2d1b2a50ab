import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { activePair, agreement, ask, type House, openHouse, organizations, people, taken } from '../house.fixture.js';

const { department, village, otherVillage, county, province } = organizations;
const { secretaryA, secretaryB, contactA, admin, stranger } = people;
const proposal = { kind: 'DEPARTMENT_VILLAGE', sideAId: department.id, sideBId: village.id } as const;

let house: House;
beforeAll(async () => {
  house = await openHouse(import.meta.url);
});
beforeEach(() => house.clear());
afterAll(() => house.close());

const eventsOf = async (id: string) =>
  (await house.log.history({ type: 'Pair', id }, { first: 100 })).edges.map(({ node }) => node);

describe('a pair', () => {
  test('becomes active by both acceptances and both signatures, each an event with its actor', async () => {
    const pair = await activePair(house);
    expect(pair).toMatchObject({ status: 'ACTIVE', startedOn: '2026-03-02', reviewDueOn: '2026-12-01', version: 5 });
    const events = await eventsOf(pair.id);
    expect(events.map(({ type }) => type)).toEqual([
      'pairs.PairProposed',
      'pairs.PairMatched',
      'pairs.PairAgreementRevised',
      'pairs.PairSigned',
      'pairs.PairActivated',
    ]);
    expect(events.map(({ actor }) => `${actor.role}@${actor.organizationId}`)).toEqual([
      `SECRETARY@${department.id}`,
      `SECRETARY@${village.id}`,
      `CONTACT@${department.id}`,
      `SECRETARY@${department.id}`,
      `SECRETARY@${village.id}`,
    ]);
  });

  test('proposed from above waits for both sides', async () => {
    const pair = taken(await house.services.pairs.propose(ask(admin), proposal));
    expect(pair).toMatchObject({ status: 'PROPOSED', acceptedBy: [] });
  });

  test('is not signed before its agreement is complete', async () => {
    const { pairs } = house.services;
    const proposed = taken(await pairs.propose(ask(secretaryA), proposal));
    const matched = taken(await pairs.step('accept', ask(secretaryB), { id: proposed.id, version: 1 }));
    const { yearPlan: _, ...rest } = agreement;
    const revised = taken(await pairs.step('agreementRevise', ask(contactA), { id: matched.id, version: 2, ...rest }));
    const refused = await pairs.step('sign', ask(secretaryA), { id: revised.id, version: 3 });
    expect(refused).toMatchObject({ refusal: { code: 'AGREEMENT_INCOMPLETE', details: { missing: ['yearPlan'] } } });
  });

  test.each([
    ['with itself', { ...proposal, sideBId: department.id }, 'SELF_PAIR'],
    ['with an organization above', { ...proposal, sideBId: province.id }, 'SUBORDINATE_PAIR'],
    ['with an unknown organization', { ...proposal, sideBId: 'nobody' }, 'UNKNOWN_ORGANIZATION'],
  ])('is refused %s', async (_, given, code) => {
    expect(await house.services.pairs.propose(ask(secretaryA), given)).toMatchObject({ refusal: { code } });
  });

  test('is refused to those who hold no role at its sides', async () => {
    expect(await house.services.pairs.propose(ask(stranger), proposal)).toMatchObject({
      refusal: { code: 'FORBIDDEN' },
    });
  });

  test('lives once per kind and two organizations, whichever side they are on', async () => {
    taken(await house.services.pairs.propose(ask(secretaryA), proposal));
    const turned = { ...proposal, sideAId: village.id, sideBId: department.id };
    expect(await house.services.pairs.propose(ask(secretaryA), turned)).toMatchObject({
      refusal: { code: 'DUPLICATE_PAIR' },
    });
    taken(await house.services.pairs.propose(ask(secretaryA), { ...proposal, kind: 'CHECK_IN' }));
  });

  test('lives once when two propose it at the same moment', async () => {
    const results = await Promise.all([
      house.services.pairs.propose(ask(secretaryA), proposal),
      house.services.pairs.propose(ask(secretaryB), proposal),
    ]);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(results.find(({ ok }) => !ok)).toMatchObject({ refusal: { code: 'DUPLICATE_PAIR' } });
  });

  test('may be proposed again after it was declined', async () => {
    const first = taken(await house.services.pairs.propose(ask(secretaryA), proposal));
    const input = { id: first.id, version: 1, reason: '已有结对' };
    taken(await house.services.pairs.step('decline', ask(secretaryB), input));
    taken(await house.services.pairs.propose(ask(secretaryA), proposal));
  });

  test('lets one of two writers of the same version through, and tells the other the current version', async () => {
    const pair = await activePair(house);
    const input = { id: pair.id, version: pair.version, reason: '整改' };
    const results = await Promise.all([
      house.services.pairs.step('suspend', ask(secretaryA), input),
      house.services.pairs.step('suspend', ask(secretaryB), input),
    ]);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(results.find(({ ok }) => !ok)).toMatchObject({
      refusal: { code: 'CONFLICT', details: { currentVersion: pair.version + 1 } },
    });
  });

  test('gives the first result for a repeated idempotency key, and refuses the key for another input', async () => {
    const input = { ...proposal, idempotencyKey: house.newKey() };
    const first = taken(await house.services.pairs.propose(ask(secretaryA), input));
    const repeat = taken(await house.services.pairs.propose(ask(secretaryA), input));
    expect(repeat.id).toBe(first.id);
    const other = await house.services.pairs.propose(ask(secretaryA), { ...input, kind: 'CHECK_IN' });
    expect(other).toMatchObject({ refusal: { code: 'IDEMPOTENCY_KEY_REUSED' } });
  });

  test('is reviewed by both sides and renewed by both', async () => {
    const { pairs } = house.services;
    let pair = await activePair(house);
    const step = async (...[action, viewer, input]: [Parameters<typeof pairs.step>[0], typeof admin, object?]) => {
      pair = taken(await pairs.step(action, ask(viewer), { id: pair.id, version: pair.version, ...input }));
    };
    await step('reviewStart', contactA);
    await step('reviewScore', contactA, { score: 90 });
    const early = await pairs.step('renew', ask(secretaryA), { id: pair.id, version: pair.version });
    expect(early).toMatchObject({ refusal: { code: 'REVIEW_INCOMPLETE' } });
    await step('reviewScore', people.contactB, { score: 95, comment: '好' });
    await step('renew', secretaryA);
    await step('renew', secretaryB);
    expect(pair).toMatchObject({ status: 'ACTIVE', review: { endedOn: '2026-03-02', renewedBy: ['A', 'B'] } });
    const types = (await eventsOf(pair.id)).map(({ type }) => type).slice(5);
    expect(types).toEqual([
      'pairs.PairReviewStarted',
      'pairs.PairReviewScored',
      'pairs.PairReviewScored',
      'pairs.PairReviewed',
      'pairs.PairRenewalAgreed',
      'pairs.PairRenewed',
    ]);
  });
});

describe('organizations that change', () => {
  test('take their pairs with them to another county', async () => {
    const pair = await activePair(house);
    await house.tell('OrganizationMoved', [{ ...village, ancestorIds: ['o-province', 'o-city', 'o-county-2'] }]);
    const moved = await house.services.pairs.find(pair.id);
    expect(moved?.reach).toContain('o-county-2');
    expect(moved?.reach).not.toContain(county.id);
    await house.tell('OrganizationMoved', [village]);
  });

  test('that merge leave their pairs to the successor', async () => {
    const pair = await activePair(house);
    await house.tell('OrganizationMerged', [{ ...village, status: 'MERGED' }], { intoId: otherVillage.id });
    await house.services.timedSteps.sweep();
    expect(await house.services.pairs.find(pair.id)).toMatchObject({ status: 'ACTIVE', sideB: otherVillage.id });
    expect((await eventsOf(pair.id)).at(-1)?.type).toBe('pairs.PairSideSucceeded');
    await house.tell('OrganizationRevised', [village]);
  });
});

describe('imported pairs', () => {
  const row = {
    code: 'JD-HZ-001',
    kind: 'CHECK_IN',
    sideA: department.id,
    sideB: village.id,
    startedOn: '2021',
    endedOn: null,
    basis: '明载',
    sourceFile: 'x.txt',
    note: null,
  } as const;

  test('enter as active, marked imported, and a second run changes nothing', async () => {
    const { pairs } = house.services;
    const [first] = await pairs.importPairs([row]);
    expect(first).toMatchObject({ code: row.code, outcome: 'imported' });
    const pair = await pairs.findByCode(row.code);
    expect(pair).toMatchObject({ status: 'ACTIVE', imported: true, startedOn: '2021', agreement: null });
    expect(await eventsOf(pair?.id ?? '')).toMatchObject([{ type: 'pairs.PairActivated', imported: true }]);
    expect(await pairs.importPairs([row])).toMatchObject([{ outcome: 'unchanged' }]);
    expect(await eventsOf(pair?.id ?? '')).toHaveLength(1);
  });

  test('are refused row by row where a rule forbids them', async () => {
    const rows = [
      row,
      { ...row, code: 'JD-2', sideB: department.id },
      { ...row, code: 'JD-3', sideB: province.id },
      { ...row, code: 'JD-4', sideA: village.id, sideB: department.id },
      { ...row, code: 'JD-5', sideA: 'nobody' },
      { ...row, kind: 'RESIDENT_UNIT' as const },
    ];
    const outcomes = await house.services.pairs.importPairs(rows);
    expect(outcomes.map((one) => (one.outcome === 'refused' ? one.refusal.code : one.outcome))).toEqual([
      'imported',
      'SELF_PAIR',
      'SUBORDINATE_PAIR',
      'DUPLICATE_PAIR',
      'UNKNOWN_ORGANIZATION',
      'DUPLICATE_CODE',
    ]);
  });

  test('leave nothing behind in a dry run', async () => {
    const outcomes = await house.services.pairs.importPairs([row], { dryRun: true });
    expect(outcomes).toMatchObject([{ outcome: 'imported' }]);
    expect(await house.services.pairs.findByCode(row.code)).toBeNull();
  });

  test('come in batches of at most 200', async () => {
    await expect(house.services.pairs.importPairs(Array.from({ length: 201 }, () => row))).rejects.toThrow(TypeError);
  });
});
