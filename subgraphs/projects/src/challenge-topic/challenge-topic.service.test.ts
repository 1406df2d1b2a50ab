import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { ask, type House, openHouse, organizations, party, people, somebody, taken } from '../house.fixture.js';
import { cadreOf, draft, published, stepTopic, submitted, take } from './challenge-topic.fixture.js';
import type { NewTopic } from './challenge-topic.service.js';

let house: House;
beforeAll(async () => {
  house = await openHouse(import.meta.url);
});
beforeEach(() => house.clear());
afterAll(() => house.close());

const { cityOffice, cityAdmin, villageSecretary, verifier, outsider, admin } = people;
const refusalOf = (result: { ok: boolean; refusal?: { code: string; field?: readonly string[] } }) =>
  result.ok ? null : { code: result.refusal?.code, field: result.refusal?.field?.join('.') };
const historyOf = async (id: string) => {
  const { edges } = await house.log.history({ type: 'ChallengeTopic', id }, { first: 100 });
  return edges.map(({ node }) => node);
};

describe('a challenge topic', () => {
  test('goes round until it is solved, and keeps all who ever took it', async () => {
    const { id } = await published(house, { origin: { kind: 'SUGGESTION', id: 's' } });
    taken(await take(house, id, cadreOf(1)));
    taken(await stepTopic(house, 'release', cadreOf(1), id, { reason: '调离' }));
    taken(await take(house, id, cadreOf(2)));
    taken(await stepTopic(house, 'submit', cadreOf(2), id, { result: '一半' }));
    const reopened = taken(await stepTopic(house, 'return', verifier, id, { reason: '未破题' }));
    expect(reopened).toMatchObject({ status: 'REOPENED', takerAccountId: null, remark: '未破题' });
    taken(await take(house, id, cadreOf(3)));
    const evidence = [{ name: '照片', hash: 'a'.repeat(64) }];
    taken(await stepTopic(house, 'submit', cadreOf(3), id, { result: '已加装', evidence }));
    const solved = taken(await stepTopic(house, 'verify', verifier, id, { remark: '属实' }));
    expect(solved).toMatchObject({
      status: 'SOLVED',
      takerOrgId: party(3).id,
      result: '已加装',
      evidence: [{ name: '照片', uploadedBy: 'cadre-3' }],
      takers: [
        { accountId: 'cadre-1', ending: 'RELEASED', reason: '调离' },
        { accountId: 'cadre-2', ending: 'RETURNED', reason: '未破题' },
        { accountId: 'cadre-3', ending: 'SOLVED', reason: null },
      ],
    });
    const events = await historyOf(id);
    expect(events.map(({ type }) => type.slice('projects.Challenge'.length))).toEqual([
      'Published',
      'Taken',
      'Released',
      'Taken',
      'Submitted',
      'Reopened',
      'Taken',
      'Submitted',
      'Solved',
    ]);
    expect(events.at(2)?.payload).toMatchObject({ taker: { accountId: 'cadre-1' }, from: 'TAKEN', to: 'PUBLISHED' });
    expect(events.at(-1)).toMatchObject({
      organizations: [organizations.city.id, party(3).id],
      actor: { accountId: 'verifier', role: 'VERIFIER', organizationId: organizations.city.id },
      payload: { year: 2026, takings: 3, isOnTime: true, taker: { accountId: 'cadre-3', organizationId: party(3).id } },
    });
  });

  test('is taken by exactly one of two at the same moment', async () => {
    const { id } = await published(house);
    const results = await Promise.all([1, 2].map((n) => take(house, id, cadreOf(n))));
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(results.map(refusalOf).filter((refusal) => refusal !== null)).toEqual([
      { code: 'ALREADY_TAKEN', field: 'id' },
    ]);
  });

  test('is taken by exactly one of fifty at the same moment, all others are told that it is taken', async () => {
    const { id } = await published(house);
    const results = await Promise.all(
      Array.from({ length: 50 }, (_, n) => take(house, id, cadreOf((n % 6) + 1, `cadre-${n}`))),
    );
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(new Set(results.flatMap((result) => refusalOf(result)?.code ?? []))).toEqual(new Set(['ALREADY_TAKEN']));
    const topic = await house.services.challengeTopics.find(id);
    expect(topic).toMatchObject({ status: 'TAKEN', version: 2 });
    expect(topic?.takers).toHaveLength(1);
    expect((await historyOf(id)).map(({ type }) => type)).toEqual([
      'projects.ChallengePublished',
      'projects.ChallengeTaken',
    ]);
  }, 60_000);

  test('is given once to a taker who asks again with the same key', async () => {
    const { id } = await published(house);
    const once = () => house.services.challengeTopics.take(ask(cadreOf(1)), { id, idempotencyKey: 'k' });
    expect(taken(await once()).version).toBe(2);
    expect(taken(await once()).version).toBe(2);
  });

  test.each([
    ['a member of the publisher', { ...somebody('m'), organizationId: organizations.city.id }],
    ['a member of an organization below it', cadreOf(1)],
    ['whoever was granted MEMBER there', somebody('m', { role: 'MEMBER', organizationId: party(2).id })],
  ])('may be taken by %s', async (_, viewer) => {
    const { id } = await published(house);
    expect(taken(await take(house, id, viewer)).takerAccountId).toBe('m' === viewer.accountId ? 'm' : 'cadre-1');
  });

  test.each([
    ['a stranger', outsider],
    ['an account without organization', somebody('nobody')],
    ['a machine client', { ...cadreOf(1), grants: [{ role: 'INTEGRATOR', organizationId: party(1).id } as const] }],
    ['a visitor', { ...cadreOf(1), accountId: null }],
  ])('may not be taken by %s', async (_, viewer) => {
    const { id } = await published(house);
    expect(refusalOf(await take(house, id, viewer))).toMatchObject({ code: 'FORBIDDEN' });
    expect(await house.services.challengeTopics.find(id)).toMatchObject({ status: 'PUBLISHED', version: 1 });
  });

  test('may not be taken under an organization that does not stand above', async () => {
    const publisher = somebody('office', { role: 'OFFICE', organizationId: party(1).id });
    const result = await house.services.challengeTopics.publish(ask(publisher), { ...draft, publisherId: party(1).id });
    const { id } = taken(result);
    expect(refusalOf(await take(house, id, cadreOf(2)))).toMatchObject({ code: 'FORBIDDEN' });
    taken(await take(house, id, cadreOf(1)));
  });

  test('is released and submitted by its taker alone', async () => {
    const { id } = await published(house);
    taken(await take(house, id, cadreOf(1)));
    for (const viewer of [cadreOf(2), cadreOf(1, 'colleague'), cityOffice, verifier]) {
      for (const action of ['release', 'submit'] as const) {
        const result = await stepTopic(house, action, viewer, id, { reason: '调离', result: '已加装' });
        expect(refusalOf(result)).toMatchObject({ code: 'FORBIDDEN' });
      }
    }
    expect(refusalOf(await stepTopic(house, 'release', cadreOf(1), id))).toMatchObject({
      code: 'REASON_REQUIRED',
      field: 'reason',
    });
  });

  test('is verified neither by its taker nor within the organization of the taker', async () => {
    const { id } = await submitted(house);
    const atCity = { role: 'VERIFIER', organizationId: organizations.city.id } as const;
    for (const viewer of [
      somebody('cadre-1', atCity),
      { ...somebody('colleague', atCity), organizationId: party(1).id },
    ]) {
      expect(refusalOf(await stepTopic(house, 'verify', viewer, id))).toMatchObject({ code: 'OWN_WORK' });
      expect(refusalOf(await stepTopic(house, 'return', viewer, id, { reason: '否' }))).toMatchObject({
        code: 'OWN_WORK',
      });
    }
    for (const viewer of [somebody('x', { ...atCity, subjectId: 'another' }), cityOffice, admin, outsider]) {
      expect(refusalOf(await stepTopic(house, 'verify', viewer, id))).toMatchObject({ code: 'FORBIDDEN' });
    }
    taken(await stepTopic(house, 'verify', somebody('x', { ...atCity, subjectId: id }), id));
  });

  test('is verified or returned, not both, by two verifiers at once', async () => {
    const { id, version } = await submitted(house);
    const results = await Promise.all(
      (['verify', 'return'] as const).map((action) =>
        house.services.challengeTopics.step(action, ask(verifier), { id, version, reason: '未破题' }),
      ),
    );
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(results.map(refusalOf).filter((refusal) => refusal !== null)).toEqual([
      { code: 'CONFLICT', field: 'version' },
    ]);
  });

  test.each<[object, string]>([
    [{ result: ' ' }, 'MISSING_INPUT result'],
    [{ result: '字'.repeat(10_000_000) }, 'TEXT_TOO_LONG result'],
    [{ evidence: [{ name: '照片', hash: 'x' }] }, 'HASH_INVALID evidence.0.hash'],
    [{ version: 1 }, 'CONFLICT version'],
  ])('is not submitted with what cannot stand: case %#', async (input, refusal) => {
    const { id } = await published(house);
    taken(await take(house, id, cadreOf(1)));
    const result = refusalOf(await stepTopic(house, 'submit', cadreOf(1), id, { result: '已加装', ...input }));
    expect(`${result?.code} ${result?.field}`).toBe(refusal);
    expect(await house.services.challengeTopics.find(id)).toMatchObject({ status: 'TAKEN', version: 2 });
    expect(await historyOf(id)).toHaveLength(2);
  });

  test.each<[Partial<NewTopic>, string]>([
    [{ title: ' ' }, 'MISSING_INPUT title'],
    [{ title: '字'.repeat(201) }, 'TEXT_TOO_LONG title'],
    [{ description: '字'.repeat(10_000_000) }, 'TEXT_TOO_LONG description'],
    [{ year: 1900 }, 'YEAR_INVALID year'],
    [{ dueOn: '2026-03-01' }, 'DUE_DATE_PAST dueOn'],
    [{ publisherId: 'nobody' }, 'UNKNOWN_ORGANIZATION publisherId'],
    [{ origin: { kind: ' ', id: 'x' } }, 'MISSING_INPUT origin.kind'],
  ])('is refused and not kept where it cannot stand: case %#', async (more, refusal) => {
    const result = refusalOf(await house.services.challengeTopics.publish(ask(cityOffice), { ...draft, ...more }));
    expect(`${result?.code} ${result?.field}`).toBe(refusal);
    expect((await house.services.challengeTopics.list({}, {})).edges).toEqual([]);
  });

  test('is published by the office, the secretary or the keeper of an organization', async () => {
    const secretary = somebody('s', { role: 'SECRETARY', organizationId: organizations.city.id });
    for (const viewer of [cityOffice, cityAdmin, secretary, admin]) {
      taken(await house.services.challengeTopics.publish(ask(viewer), draft));
    }
    for (const viewer of [villageSecretary, outsider, verifier, cadreOf(1)]) {
      expect(refusalOf(await house.services.challengeTopics.publish(ask(viewer), draft))).toMatchObject({
        code: 'FORBIDDEN',
      });
    }
  });

  test('of a merged organization goes to its successor, with whoever has it', async () => {
    const { id } = await published(house);
    taken(await take(house, id, cadreOf(5)));
    await house.tell('OrganizationMerged', [{ ...party(5), status: 'MERGED' }], { intoId: party(6).id });
    expect(await house.services.timedSteps.sweep()).toEqual({ taken: 1, needless: 0 });
    expect(await house.services.challengeTopics.find(id)).toMatchObject({
      status: 'TAKEN',
      takerAccountId: 'cadre-5',
      takerOrgId: party(6).id,
      takerReach: [party(6).id, organizations.city.id],
    });
    expect(await house.services.timedSteps.sweep()).toEqual({ taken: 0, needless: 0 });
    await house.tell('OrganizationRegistered', [party(5)]);
  });
});
