import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import {
  activeAlliance,
  ask,
  delegateOf,
  type House,
  invite,
  join,
  member,
  membershipOf,
  openAlliance,
  openHouse,
  people,
  somebody,
  stepMember,
  stepTerm,
  taken,
  termsOf,
} from '../house.fixture.js';

const { office, outsider } = people;

let house: House;
beforeAll(async () => {
  house = await openHouse(import.meta.url);
});
beforeEach(() => house.clear());
afterAll(() => house.close());

const eventsOf = async (id: string) =>
  (await house.log.history({ type: 'Membership', id }, { first: 100 })).edges.map(({ node }) => node);
const leadsOf = async (allianceId: string) => (await termsOf(house, allianceId)).map(({ leadOrgId }) => leadOrgId);
const idsOf = (...numbers: number[]) => numbers.map((n) => member(n).id);

describe('a membership', () => {
  test('is signed by the member alone', async () => {
    const { id } = await openAlliance(house);
    const membership = await invite(house, id, 1);
    expect(await stepMember(house, 'sign', delegateOf(2), membership.id)).toMatchObject({
      refusal: { code: 'FORBIDDEN' },
    });
    await invite(house, id, 2);
    expect(await stepMember(house, 'sign', delegateOf(2), membership.id)).toMatchObject({
      refusal: { code: 'NOT_THIS_MEMBER' },
    });
    const signed = taken(await stepMember(house, 'sign', delegateOf(1), membership.id));
    expect(signed).toMatchObject({ status: 'ACTIVE', signedBy: 'delegate-1', joinedOn: '2026-03-02' });
    expect((await eventsOf(membership.id)).map(({ type, actor }) => [type, actor.organizationId])).toEqual([
      ['alliances.MembershipInvited', 'o-office'],
      ['alliances.MembershipSigned', member(1).id],
    ]);
  });

  test('names delegates, who then act for it and see its alliance', async () => {
    const { id } = await openAlliance(house);
    const membership = await invite(house, id, 1);
    const delegates = [{ accountId: 'named', name: '王' }];
    const other = await invite(house, id, 2);
    expect(await stepMember(house, 'nameDelegates', delegateOf(1), other.id, { delegates })).toMatchObject({
      refusal: { code: 'NOT_THIS_MEMBER' },
    });
    expect(await house.services.alliances.entitles(somebody('named'), id, house.now())).toBeNull();
    taken(await stepMember(house, 'nameDelegates', office, membership.id, { delegates }));
    expect(await house.services.alliances.entitles(somebody('named'), id, house.now())).not.toBeNull();
    taken(await stepMember(house, 'sign', somebody('named'), membership.id));
  });

  test.each([
    [
      'twice',
      [
        { accountId: 'a', name: '甲' },
        { accountId: 'a', name: '乙' },
      ],
      'NAMED_TWICE',
    ],
    ['without a name', [{ accountId: 'a', name: ' ' }], 'MISSING_INPUT'],
    ['too many at once', Array.from({ length: 21 }, (_, n) => ({ accountId: `a${n}`, name: '甲' })), 'TOO_MANY'],
  ])('does not name somebody %s', async (_, delegates, code) => {
    const { id } = await openAlliance(house);
    const invitation = { allianceId: id, organizationId: member(1).id, delegates };
    expect(await house.services.memberships.invite(ask(office), invitation)).toMatchObject({
      refusal: { code, field: ['delegates'] },
    });
  });

  test('is offered by the office alone, to an organization that is there and no member yet', async () => {
    const { id } = await openAlliance(house);
    const asked = (viewer: typeof office, organizationId: string, allianceId = id) =>
      house.services.memberships.invite(ask(viewer), { allianceId, organizationId });
    expect(await asked(outsider, member(1).id)).toMatchObject({ refusal: { code: 'FORBIDDEN' } });
    expect(await asked(office, 'nobody')).toMatchObject({ refusal: { code: 'UNKNOWN_ORGANIZATION' } });
    expect(await asked(office, member(1).id, 'nothing')).toMatchObject({ refusal: { code: 'NOT_FOUND' } });
    taken(await asked(office, member(1).id));
    expect(await asked(office, member(1).id)).toMatchObject({ refusal: { code: 'ALREADY_MEMBER' } });
  });

  test('may be offered again after it was withdrawn', async () => {
    const { id } = await openAlliance(house);
    const first = await invite(house, id, 1);
    expect(await stepMember(house, 'withdraw', office, first.id)).toMatchObject({
      refusal: { code: 'REASON_REQUIRED' },
    });
    const reason = '长'.repeat(2_001);
    expect(await stepMember(house, 'withdraw', office, first.id, { reason })).toMatchObject({
      refusal: { code: 'TEXT_TOO_LONG' },
    });
    taken(await stepMember(house, 'withdraw', office, first.id, { reason: '暂缓' }));
    await invite(house, id, 1);
  });

  test('in a founded alliance is signed after the assembly has admitted it, and takes its turn behind the others', async () => {
    const { id } = await activeAlliance(house, 3);
    const late = await invite(house, id, 4);
    expect(await stepMember(house, 'sign', delegateOf(4), late.id)).toMatchObject({
      refusal: { code: 'SIGNING_NOT_OPEN' },
    });
    taken(await house.change((tx) => house.services.memberships.admit(late.id, tx)));
    const again = await house.change((tx) => house.services.memberships.admit(late.id, tx));
    expect(again).toMatchObject({ refusal: { code: 'ALREADY_ADMITTED' } });
    taken(await stepMember(house, 'sign', delegateOf(4), late.id));
    expect(await leadsOf(id)).toEqual(idsOf(1, 2, 3, 4, 1));
    expect((await eventsOf(late.id)).map(({ type }) => type)).toEqual([
      'alliances.MembershipInvited',
      'alliances.MembershipAdmitted',
      'alliances.MembershipSigned',
    ]);
  });
});

describe('a member that leaves', () => {
  test('takes no further turn from its notice on; its turn goes to whoever stands behind it', async () => {
    const { id } = await activeAlliance(house, 4);
    const { id: second } = await membershipOf(house, id, 2);
    taken(await stepMember(house, 'giveNotice', delegateOf(2), second, { reason: '搬迁' }));
    expect(await leadsOf(id)).toEqual(idsOf(1, 3, 4, 1, 3));
    const left = taken(await stepMember(house, 'settle', office, second));
    expect(left).toMatchObject({ status: 'LEFT', leftOn: '2026-03-02', reason: '搬迁' });
    expect(await house.services.alliances.find(id)).toMatchObject({ memberIds: idsOf(1, 3, 4) });
  });

  test('hands over first while it leads, and until it has signed the sheet of its quarter', async () => {
    const { id } = await activeAlliance(house, 3);
    const { id: first } = await membershipOf(house, id, 1);
    taken(await stepMember(house, 'giveNotice', delegateOf(1), first, { reason: '搬迁' }));
    expect(await stepMember(house, 'settle', office, first)).toMatchObject({
      refusal: { code: 'LEAD_MUST_HAND_OVER' },
    });
    house.setClock('2026-04-01T01:00:00Z');
    await house.services.timedSteps.sweep();
    expect(await stepMember(house, 'settle', office, first)).toMatchObject({
      refusal: { code: 'LEAD_MUST_HAND_OVER' },
    });
    const [term] = await termsOf(house, id);
    taken(await stepTerm(house, 'signHandover', delegateOf(1), term?.id ?? ''));
    taken(await stepMember(house, 'settle', office, first));
  });

  test('may leave at once when the office has named a substitute', async () => {
    const { id } = await activeAlliance(house, 3);
    const { id: first } = await membershipOf(house, id, 1);
    const [term] = await termsOf(house, id);
    taken(await stepMember(house, 'giveNotice', delegateOf(1), first, { reason: '搬迁' }));
    const substitute = { organizationId: member(3).id, reason: '代轮' };
    taken(await stepTerm(house, 'substitute', office, term?.id ?? '', substitute));
    taken(await stepMember(house, 'settle', office, first));
  });

  test('is not the last one that may lead', async () => {
    const { id } = await activeAlliance(house, 3);
    for (const n of [2, 3]) {
      const { id: one } = await membershipOf(house, id, n);
      taken(await stepMember(house, 'giveNotice', delegateOf(n), one, { reason: '搬迁' }));
    }
    const { id: first } = await membershipOf(house, id, 1);
    const last = await stepMember(house, 'giveNotice', delegateOf(1), first, { reason: '搬迁' });
    expect(last).toMatchObject({ refusal: { code: 'LAST_MEMBER' } });
  });

  test('by the assembly, leaves its quarter to whose turn is next', async () => {
    const { id } = await activeAlliance(house, 3);
    const { id: first } = await membershipOf(house, id, 1);
    taken(await house.change((tx) => house.services.memberships.expel(first, tx, '严重失职')));
    const [term] = await termsOf(house, id);
    expect(term).toMatchObject({ leadOrgId: member(1).id, substituteOrgId: member(2).id, status: 'LEADING' });
    const alliance = await house.services.alliances.find(id);
    const leads = alliance && (await house.services.circles.leadsOf([alliance], house.now())).get(id);
    expect(leads?.leadOrgId).toBe(member(2).id);
  });
});

describe('organizations that merge or dissolve', () => {
  test('leave membership, turns and the running quarter to the successor', async () => {
    const { id } = await activeAlliance(house, 3);
    const { id: first } = await membershipOf(house, id, 1);
    await house.tell('OrganizationMerged', [{ ...member(1), status: 'MERGED' }], { intoId: member(9).id });
    await house.services.timedSteps.sweep();
    expect(await house.services.memberships.find(first)).toMatchObject({
      organizationId: member(9).id,
      status: 'ACTIVE',
    });
    expect((await eventsOf(first)).at(-1)).toMatchObject({
      type: 'alliances.MembershipSucceeded',
      payload: { beforeOrganizationId: member(1).id },
    });
    expect(await house.services.alliances.find(id)).toMatchObject({ rotationOrder: idsOf(9, 2, 3) });
    expect(await leadsOf(id)).toEqual(idsOf(9, 2, 3, 9, 2));
    expect(await house.services.timedSteps.sweep()).toEqual({ taken: 0, needless: 0 });
    await house.tell('OrganizationRevised', [member(1)]);
  });

  test('end their membership where the successor is a member, which leads on', async () => {
    const { id } = await activeAlliance(house, 4);
    const { id: first } = await membershipOf(house, id, 1);
    await house.tell('OrganizationMerged', [{ ...member(1), status: 'MERGED' }], { intoId: member(3).id });
    await house.services.timedSteps.sweep();
    expect(await house.services.memberships.find(first)).toMatchObject({ status: 'LEFT' });
    expect(await house.services.alliances.find(id)).toMatchObject({ memberIds: idsOf(2, 3, 4) });
    const leads = await leadsOf(id);
    expect(leads[0]).toBe(member(3).id);
    expect(leads.slice(1)).not.toContain(member(1).id);
    await house.tell('OrganizationRevised', [member(1)]);
  });

  test('that are dissolved leave their quarter to whose turn is next', async () => {
    const { id } = await activeAlliance(house, 3);
    house.setClock('2026-04-01T01:00:00Z');
    await house.services.timedSteps.sweep();
    await house.tell('OrganizationDissolved', [{ ...member(2), status: 'DISSOLVED' }]);
    await house.services.timedSteps.sweep();
    expect((await termsOf(house, id))[1]).toMatchObject({ substituteOrgId: member(3).id, status: 'LEADING' });
    expect((await leadsOf(id)).slice(2)).toEqual(idsOf(3, 1, 3, 1));
    await house.tell('OrganizationRevised', [member(2)]);
  });

  test('join an alliance twice in a lifetime, each time with a membership of its own', async () => {
    const { id } = await activeAlliance(house, 4);
    const { id: fourth } = await membershipOf(house, id, 4);
    taken(await stepMember(house, 'giveNotice', delegateOf(4), fourth, { reason: '搬迁' }));
    taken(await stepMember(house, 'settle', office, fourth));
    const again = await join(house, id, 4);
    expect(again.id).not.toBe(fourth);
    expect((await house.services.memberships.list({ organizationId: member(4).id }, {})).edges).toHaveLength(2);
  });
});
