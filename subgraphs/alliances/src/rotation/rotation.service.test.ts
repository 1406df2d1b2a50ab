import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import {
  activeAlliance,
  delegateOf,
  type House,
  join,
  member,
  membershipOf,
  openHouse,
  people,
  secretaryOf,
  stepMember,
  stepTerm,
  taken,
  termsOf,
} from '../house.fixture.js';

const { office, outsider, admin } = people;

let house: House;
let allianceId: string;
beforeAll(async () => {
  house = await openHouse(import.meta.url);
});
beforeEach(async () => {
  await house.clear();
  ({ id: allianceId } = await activeAlliance(house, 3));
});
afterAll(() => house.close());

const term = async (index: number) => {
  const found = (await termsOf(house, allianceId))[index];
  if (!found) throw new Error(`expected a quarter at ${index}`);
  return found;
};
const leads = async () => (await termsOf(house, allianceId)).map(({ leadOrgId }) => leadOrgId);
const idsOf = (...numbers: number[]) => numbers.map((n) => member(n).id);
const rolesOf = async (n: number) => {
  const alliance = await house.services.alliances.find(allianceId);
  if (!alliance) throw new Error('expected the alliance to be there');
  return (await house.services.alliances.standingOf(delegateOf(n), alliance, house.now())).roles;
};
const request = async (one: number, other: number, n: number) =>
  stepTerm(house, 'requestSwap', delegateOf(n), (await term(one)).id, { otherTermId: (await term(other)).id });
const swapped = async () => {
  taken(await request(1, 2, 2));
  taken(await stepTerm(house, 'acceptSwap', delegateOf(3), (await term(1)).id));
  taken(await stepTerm(house, 'confirmSwap', office, (await term(2)).id));
};

describe('the lead', () => {
  test('changes at the first instant of a quarter in Shanghai, whatever the timers do', async () => {
    house.setClock('2026-03-31T15:59:59.999Z');
    expect(await rolesOf(1)).toContain('LEAD');
    expect(await rolesOf(2)).not.toContain('LEAD');
    house.setClock('2026-03-31T16:00:00.000Z');
    expect(await rolesOf(1)).not.toContain('LEAD');
    // Its full authority does not wait for the sheet to be signed.
    expect(await rolesOf(2)).toContain('LEAD');
  });

  test('is whose turn it is, though no timer has come round for five years', async () => {
    house.setClock('2031-10-02T01:00:00Z');
    expect(await rolesOf(3)).toContain('LEAD');
    expect((await house.services.timedSteps.sweep()).taken).toBe(1);
    const terms = await termsOf(house, allianceId);
    expect(terms.filter(({ status }) => status === 'LEADING')).toMatchObject([{ leadOrgId: member(3).id }]);
    expect(terms.map(({ ordinal }) => ordinal)).toEqual(terms.map((_, index) => 8104 + index));
    expect(terms.at(-1)).toMatchObject({ ordinal: 8104 + 23 + 4, status: 'PLANNED' });
    expect(await rolesOf(3)).toContain('LEAD');
  });

  test('is told of once, with the sheet of what is open and until when it is to be signed', async () => {
    house.setClock('2026-04-01T01:00:00Z');
    expect(await house.services.timedSteps.sweep()).toEqual({ taken: 1, needless: 0 });
    expect(await house.services.timedSteps.sweep()).toEqual({ taken: 0, needless: 0 });
    expect(await term(0)).toMatchObject({
      status: 'HANDING_OVER',
      handover: { items: [], signatures: [], closedAt: null },
      // Five working days behind the quarter: Tomb-Sweeping Day and a weekend lie between.
      dueAt: new Date('2026-04-08T15:59:59.999Z'),
    });
    expect(await term(1)).toMatchObject({ status: 'LEADING' });
    expect(await leads()).toEqual(idsOf(1, 2, 3, 1, 2, 3));
    const { edges } = await house.log.history({ type: 'RotationTerm', id: (await term(1)).id }, { first: 10 });
    expect(edges.at(-1)?.node).toMatchObject({
      type: 'alliances.RotationLeadChanged',
      payload: { allianceId, year: 2026, quarter: 2, leadOrgId: member(2).id },
    });
  });

  test('is one at a time, by the database: a second leading term cannot be written', async () => {
    const collection = house.connection.collection('rotation_terms');
    const second = collection.updateOne({ _id: (await term(1)).id } as never, { $set: { leadingKey: allianceId } });
    await expect(second).rejects.toMatchObject({ code: 11000 });
    const { _id, ...rest } = (await collection.findOne({ allianceId, ordinal: 8105 })) ?? { _id: null };
    await expect(collection.insertOne({ ...rest, _id: 'second' } as never)).rejects.toMatchObject({ code: 11000 });
  });

  test('is turned once when two processes turn it at the same moment', async () => {
    house.setClock('2026-04-01T01:00:00Z');
    await Promise.all([1, 2, 3].map(() => house.services.alliances.upkeep.turn(allianceId)));
    const terms = await termsOf(house, allianceId);
    expect(terms.filter(({ status }) => status === 'LEADING')).toHaveLength(1);
    expect(new Set(terms.map(({ ordinal }) => ordinal)).size).toBe(terms.length);
    const { edges } = await house.log.history({ type: 'RotationTerm', id: (await term(1)).id }, { first: 10 });
    expect(edges.filter(({ node }) => node.type === 'alliances.RotationLeadChanged')).toHaveLength(1);
  });

  test('writes a plan for its own quarter', async () => {
    const own = await term(1);
    expect(await stepTerm(house, 'writePlan', delegateOf(1), own.id, { plan: '计划' })).toMatchObject({
      refusal: { code: 'NOT_THE_LEAD' },
    });
    expect(await stepTerm(house, 'writePlan', delegateOf(2), own.id, { plan: '长'.repeat(10_000_000) })).toMatchObject({
      refusal: { code: 'TEXT_TOO_LONG', field: ['plan'] },
    });
    expect(taken(await stepTerm(house, 'writePlan', secretaryOf(2), own.id, { plan: ' 计划 ' })).plan).toBe('计划');
  });
});

describe('a swap', () => {
  test('is asked for by one lead, accepted by the other and confirmed by the office', async () => {
    await swapped();
    expect(await leads()).toEqual(idsOf(1, 3, 2, 1, 2));
    for (const index of [1, 2]) {
      const one = await term(index);
      expect(one).toMatchObject({ isSwapped: true, swap: null });
      const { edges } = await house.log.history({ type: 'RotationTerm', id: one.id }, { first: 10 });
      expect(edges.map(({ node }) => node.type)).toEqual([
        'alliances.RotationPlanned',
        'alliances.RotationSwapRequested',
        'alliances.RotationSwapAccepted',
        'alliances.RotationSwapped',
      ]);
    }
    house.setClock('2026-04-01T01:00:00Z');
    expect(await rolesOf(3)).toContain('LEAD');
  });

  test('binds quarters, not positions: it survives members that come', async () => {
    await swapped();
    await join(house, allianceId, 4);
    expect(await leads()).toEqual(idsOf(1, 3, 2, 4, 1));
  });

  test('falls away with a member that leaves, for its quarter alone', async () => {
    await swapped();
    const { id } = await membershipOf(house, allianceId, 3);
    taken(await stepMember(house, 'giveNotice', delegateOf(3), id, { reason: '搬迁' }));
    expect(await leads()).toEqual(idsOf(1, 2, 2, 2, 1));
  });

  test('that is under way falls away on both quarters when one is led by somebody else', async () => {
    taken(await request(1, 2, 2));
    const { id } = await membershipOf(house, allianceId, 2);
    taken(await stepMember(house, 'giveNotice', delegateOf(2), id, { reason: '搬迁' }));
    expect((await termsOf(house, allianceId)).map(({ swap }) => swap)).toEqual([null, null, null, null, null]);
  });

  test('is refused into the past, with itself, twice, and by others', async () => {
    expect(await request(1, 2, 3)).toMatchObject({ refusal: { code: 'NOT_THE_LEAD' } });
    expect(await request(2, 0, 3)).toMatchObject({ refusal: { code: 'SWAP_IN_PAST' } });
    expect(await request(0, 1, 1)).toMatchObject({ refusal: { code: 'ILLEGAL_TRANSITION' } });
    expect(await request(1, 4, 2)).toMatchObject({ refusal: { code: 'SWAP_WITH_ITSELF', field: ['otherTermId'] } });
    const own = await term(1);
    const unknown = await stepTerm(house, 'requestSwap', delegateOf(2), own.id, { otherTermId: 'membership' });
    expect(unknown).toMatchObject({ refusal: { code: 'NOT_FOUND', field: ['otherTermId'] } });
    expect(await stepTerm(house, 'requestSwap', delegateOf(2), own.id)).toMatchObject({
      refusal: { code: 'MISSING_INPUT', field: ['otherTermId'] },
    });
    taken(await request(1, 2, 2));
    expect(await request(1, 3, 2)).toMatchObject({ refusal: { code: 'SWAP_RUNS_ALREADY' } });
    expect(await request(3, 2, 1)).toMatchObject({ refusal: { code: 'SWAP_RUNS_ALREADY', field: ['otherTermId'] } });
    const accept = (n: number) => stepTerm(house, 'acceptSwap', delegateOf(n), own.id);
    expect(await accept(2)).toMatchObject({ refusal: { code: 'NOT_THE_OTHER_LEAD' } });
    expect(await stepTerm(house, 'confirmSwap', office, own.id)).toMatchObject({
      refusal: { code: 'SWAP_NOT_ACCEPTED' },
    });
    taken(await accept(3));
    expect(await accept(3)).toMatchObject({ refusal: { code: 'ALREADY_ACCEPTED' } });
    for (const viewer of [outsider, admin, delegateOf(2)]) {
      expect(await stepTerm(house, 'confirmSwap', viewer, own.id)).toMatchObject({ refusal: { code: 'FORBIDDEN' } });
    }
  });

  test('is confirmed before the earlier quarter begins, or falls away', async () => {
    taken(await request(2, 1, 3));
    taken(await stepTerm(house, 'acceptSwap', delegateOf(2), (await term(1)).id));
    house.setClock('2026-03-31T16:00:00.000Z');
    expect(await stepTerm(house, 'confirmSwap', office, (await term(2)).id)).toMatchObject({
      refusal: { code: 'SWAP_IN_PAST' },
    });
    await house.services.timedSteps.sweep();
    expect(await leads()).toEqual(idsOf(1, 2, 3, 1, 2, 3));
    expect((await term(2)).swap).toBeNull();
  });

  test('is dropped by either lead or the office, with a reason', async () => {
    taken(await request(1, 2, 2));
    const { id } = await term(2);
    const drop = (viewer: typeof office, reason?: string) => stepTerm(house, 'dropSwap', viewer, id, { reason });
    expect(await drop(delegateOf(1), '不换')).toMatchObject({ refusal: { code: 'NOT_THE_OTHER_LEAD' } });
    expect(await drop(delegateOf(3))).toMatchObject({ refusal: { code: 'REASON_REQUIRED' } });
    taken(await drop(delegateOf(3), '不换'));
    expect((await term(1)).swap).toBeNull();
    expect(await leads()).toEqual(idsOf(1, 2, 3, 1, 2));
  });

  test('with one quarter is asked for once when two ask at the same moment', async () => {
    const [one, other, third] = [await term(1), await term(2), await term(3)];
    const ask = (own: typeof one, n: number) =>
      house.services.rotation.step(
        'requestSwap',
        { viewer: delegateOf(n), requestId: null },
        { id: own.id, version: own.version, otherTermId: other.id },
      );
    const results = await Promise.all([ask(one, 2), ask(third, 1)]);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(results.find(({ ok }) => !ok)).toMatchObject({ refusal: { code: 'SWAP_RUNS_ALREADY' } });
    const withSwap = (await termsOf(house, allianceId)).filter(({ swap }) => swap !== null);
    expect(withSwap).toHaveLength(2);
  });
});

describe('a substitute', () => {
  const substitute = async (viewer: typeof office, organizationId: string, reason?: string) =>
    stepTerm(house, 'substitute', viewer, (await term(0)).id, { organizationId, reason });

  test('named by the office leads for the rest of the quarter', async () => {
    taken(await substitute(office, member(3).id, '人手不足'));
    expect(await rolesOf(3)).toContain('LEAD');
    expect(await rolesOf(1)).not.toContain('LEAD');
    expect(await leads()).toEqual(idsOf(1, 2, 3, 1, 2));
    house.setClock('2026-04-01T01:00:00Z');
    expect(await rolesOf(2)).toContain('LEAD');
  });

  test('is a member other than the lead, named with a reason, in the running quarter', async () => {
    expect(await substitute(office, member(1).id, '代')).toMatchObject({ refusal: { code: 'LEADS_ALREADY' } });
    expect(await substitute(office, member(9).id, '代')).toMatchObject({ refusal: { code: 'NOT_A_MEMBER' } });
    expect(await substitute(office, member(3).id)).toMatchObject({ refusal: { code: 'REASON_REQUIRED' } });
    expect(await substitute(delegateOf(1), member(3).id, '代')).toMatchObject({ refusal: { code: 'FORBIDDEN' } });
    const ahead = await stepTerm(house, 'substitute', office, (await term(1)).id, {
      organizationId: member(3).id,
      reason: '代',
    });
    expect(ahead).toMatchObject({ refusal: { code: 'ILLEGAL_TRANSITION' } });
  });

  test('is not a member that leaves at the same moment', async () => {
    const { id } = await membershipOf(house, allianceId, 3);
    const [named] = await Promise.all([
      substitute(office, member(3).id, '代'),
      stepMember(house, 'giveNotice', delegateOf(3), id, { reason: '搬迁' }),
    ]);
    const settled = await stepMember(house, 'settle', office, id);
    // Either it was too late to name it, or it has to hand over before it leaves.
    expect(settled.ok).toBe(!named.ok);
  });
});

describe('a handover', () => {
  const sign = async (viewer: typeof office, input: object = {}) =>
    stepTerm(house, 'signHandover', viewer, (await term(0)).id, input);

  test('is signed by the outgoing and the incoming lead, each once', async () => {
    expect(await sign(delegateOf(1))).toMatchObject({ refusal: { code: 'ILLEGAL_TRANSITION' } });
    house.setClock('2026-04-01T01:00:00Z');
    await house.services.timedSteps.sweep();
    expect(await sign(delegateOf(3))).toMatchObject({ refusal: { code: 'NOT_A_PARTY_OF_HANDOVER' } });
    expect(await sign(office)).toMatchObject({ refusal: { code: 'FORBIDDEN' } });
    taken(await sign(delegateOf(2), { remark: '经费 3000 元' }));
    expect(await sign(delegateOf(2))).toMatchObject({ refusal: { code: 'ALREADY_SIGNED' } });
    const closed = taken(await sign(delegateOf(1)));
    expect(closed).toMatchObject({
      status: 'CLOSED',
      handover: {
        closedAt: house.now(),
        signatures: [
          { organizationId: member(2).id, accountId: 'delegate-2', remark: '经费 3000 元' },
          { organizationId: member(1).id, accountId: 'delegate-1', remark: null },
        ],
      },
    });
    const { edges } = await house.log.history({ type: 'RotationTerm', id: closed.id }, { first: 10 });
    expect(edges.slice(-2).map(({ node }) => node.type)).toEqual([
      'alliances.RotationHandoverSigned',
      'alliances.RotationHandedOver',
    ]);
  });

  test('signed by both at the same moment is signed once by each', async () => {
    house.setClock('2026-04-01T01:00:00Z');
    await house.services.timedSteps.sweep();
    const results = await Promise.all([sign(delegateOf(1)), sign(delegateOf(2))]);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    const late = results[0].ok ? 2 : 1;
    expect(taken(await sign(delegateOf(late))).status).toBe('CLOSED');
  });

  test('is signed for the member that was chosen by somebody who acts for both', async () => {
    house.setClock('2026-04-01T01:00:00Z');
    await house.services.timedSteps.sweep();
    const both = { ...delegateOf(1), grants: [...delegateOf(1).grants, ...delegateOf(2).grants] };
    expect(await sign(both)).toMatchObject({ refusal: { code: 'MEMBER_REQUIRED', field: ['memberId'] } });
    taken(await sign(both, { memberId: member(2).id }));
    expect(taken(await sign(both)).status).toBe('CLOSED');
  });
});
