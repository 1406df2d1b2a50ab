import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import {
  activeAlliance,
  ask,
  delegateOf,
  type House,
  invite,
  join,
  member,
  openAlliance,
  openHouse,
  organizations,
  people,
  secretaryOf,
  stepAlliance,
  stepMember,
  taken,
  termsOf,
} from '../house.fixture.js';

const { office, outsider, districtAdmin, admin } = people;
const draft = { name: '红色物业联盟', kind: 'AREA', officeOrgId: organizations.office.id } as const;

let house: House;
beforeAll(async () => {
  house = await openHouse(import.meta.url);
});
beforeEach(() => house.clear());
afterAll(() => house.close());

const eventsOf = async (type: string, id: string) =>
  (await house.log.history({ type, id }, { first: 100 })).edges.map(({ node }) => node);

describe('an alliance', () => {
  test('is founded by three signatures, with an office and its quarters planned', async () => {
    const alliance = await activeAlliance(house, 3);
    expect(alliance).toMatchObject({
      status: 'ACTIVE',
      foundedOn: '2026-03-02',
      memberIds: [1, 2, 3].map((n) => member(n).id),
      rotationOrder: [1, 2, 3].map((n) => member(n).id),
    });
    const terms = await termsOf(house, alliance.id);
    expect(terms.map(({ leadOrgId, status }) => [leadOrgId, status])).toEqual([
      [member(1).id, 'LEADING'],
      [member(2).id, 'PLANNED'],
      [member(3).id, 'PLANNED'],
      [member(1).id, 'PLANNED'],
      [member(2).id, 'PLANNED'],
    ]);
    const events = await eventsOf('Alliance', alliance.id);
    expect(events.map(({ type }) => type)).toEqual([
      'alliances.AlliancePrepared',
      'alliances.AllianceSigningOpened',
      'alliances.AllianceFounded',
    ]);
    expect(events.at(-1)).toMatchObject({
      actor: { accountId: 'office', organizationId: organizations.office.id, role: 'OFFICE' },
      organizations: [organizations.office.id, ...[1, 2, 3].map((n) => member(n).id)],
    });
    const [first] = terms;
    expect((await eventsOf('RotationTerm', first?.id ?? '')).map(({ type }) => type)).toEqual([
      'alliances.RotationPlanned',
      'alliances.RotationLeadChanged',
    ]);
  });

  test('is not founded by two signatures', async () => {
    const { id } = await openAlliance(house);
    await join(house, id, 1);
    await join(house, id, 2);
    expect(await stepAlliance(house, 'found', office, id)).toMatchObject({
      refusal: { code: 'SIGNATURES_MISSING', details: { signatures: 2, needed: 3, allowedActions: [] } },
    });
    expect(await termsOf(house, id)).toEqual([]);
  });

  test('is founded once when two found it at the same moment, and its quarters are planned once', async () => {
    const { id } = await openAlliance(house);
    for (const n of [1, 2, 3]) await join(house, id, n);
    const results = await Promise.all([
      stepAlliance(house, 'found', office, id),
      stepAlliance(house, 'found', office, id),
    ]);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(results.find(({ ok }) => !ok)).toMatchObject({ refusal: { code: 'CONFLICT' } });
    expect(await termsOf(house, id)).toHaveLength(5);
  });

  test('may be founded with turns other than by signing', async () => {
    const { id } = await openAlliance(house);
    for (const n of [1, 2, 3, 4]) await join(house, id, n);
    const found = (...rotationOrder: string[]) => stepAlliance(house, 'found', office, id, { rotationOrder });
    expect(await found(member(3).id, member(3).id)).toMatchObject({ refusal: { code: 'NAMED_TWICE' } });
    expect(await found(member(9).id)).toMatchObject({ refusal: { code: 'NOT_A_MEMBER', field: ['rotationOrder'] } });
    expect(await termsOf(house, id)).toEqual([]);
    taken(await found(member(3).id, member(2).id));
    const leads = (await termsOf(house, id)).map(({ leadOrgId }) => leadOrgId);
    expect(leads).toEqual([3, 2, 1, 4, 3].map((n) => member(n).id));
  });

  test('opens signing only with an office', async () => {
    const without = { name: '楼宇联盟', kind: 'AREA', approvingOrgId: organizations.district.id } as const;
    const { id } = taken(await house.services.alliances.prepare(ask(districtAdmin), without));
    expect(await stepAlliance(house, 'openSigning', districtAdmin, id)).toMatchObject({
      refusal: { code: 'FORBIDDEN' },
    });
    taken(await stepAlliance(house, 'revise', districtAdmin, id, { officeOrgId: organizations.office.id }));
    taken(await stepAlliance(house, 'openSigning', office, id));
  });

  test.each([
    ['without a name', { ...draft, name: ' ' }, 'MISSING_INPUT', ['name']],
    ['with a name of ten megabytes', { ...draft, name: '长'.repeat(10_000_000) }, 'TEXT_TOO_LONG', ['name']],
    ['with an office that nobody knows', { ...draft, officeOrgId: 'nobody' }, 'UNKNOWN_ORGANIZATION', ['officeOrgId']],
    [
      'with more than the whole as quorum',
      { ...draft, votingRule: { quorum: { numerator: 3, denominator: 2 } } },
      'SHARE_INVALID',
      ['votingRule', 'quorum'],
    ],
    [
      'without days to object',
      { ...draft, votingRule: { objectionWorkingDays: 0 } },
      'DAYS_INVALID',
      ['votingRule', 'objectionWorkingDays'],
    ],
  ])('is not prepared %s', async (_, given, code, field) => {
    expect(await house.services.alliances.prepare(ask(admin), given)).toMatchObject({ refusal: { code, field } });
    expect(await house.connection.collection('alliances').countDocuments()).toBe(0);
  });

  test('is prepared by its office and those above it alone', async () => {
    for (const viewer of [outsider, delegateOf(1), secretaryOf(1)]) {
      expect(await house.services.alliances.prepare(ask(viewer), draft)).toMatchObject({
        refusal: { code: 'FORBIDDEN' },
      });
    }
    for (const viewer of [office, districtAdmin, admin]) {
      taken(await house.services.alliances.prepare(ask(viewer), draft));
    }
  });

  test('is prepared once under one idempotency key', async () => {
    const input = { ...draft, idempotencyKey: house.newKey() };
    const first = taken(await house.services.alliances.prepare(ask(office), input));
    expect(taken(await house.services.alliances.prepare(ask(office), input)).id).toBe(first.id);
  });

  test('is dissolved by its assembly alone, with its memberships and quarters', async () => {
    const { id } = await activeAlliance(house, 3);
    taken(await house.change((tx) => house.services.alliances.dissolveByAssembly(id, tx, '任务完成')));
    expect(await house.services.alliances.find(id)).toMatchObject({ status: 'DISSOLVED', dissolvedOn: '2026-03-02' });
    expect(await house.services.circles.membersOf(id)).toEqual([]);
    const states = (await termsOf(house, id)).map(({ status }) => status);
    expect(states).toEqual(['CLOSED', 'CANCELLED', 'CANCELLED', 'CANCELLED', 'CANCELLED']);
    const alliance = await house.services.alliances.find(id);
    if (!alliance) throw new Error('expected the alliance to be there');
    expect((await house.services.circles.leadsOf([alliance], house.now())).get(id)).toMatchObject({ leadOrgId: null });
    const again = await house.change((tx) => house.services.alliances.dissolveByAssembly(id, tx, '再次'));
    expect(again).toMatchObject({ refusal: { code: 'ILLEGAL_TRANSITION' } });
  });

  test('is not dissolved without a reason, and nothing of it is written', async () => {
    const { id } = await activeAlliance(house, 3);
    const refused = await house.change((tx) => house.services.alliances.dissolveByAssembly(id, tx, ''));
    expect(refused).toMatchObject({ refusal: { code: 'REASON_REQUIRED' } });
    expect((await termsOf(house, id))[0]?.status).toBe('LEADING');
  });

  test('changes charter and turns by its assembly; the running quarter stays', async () => {
    const { id, rotationOrder } = await activeAlliance(house, 4);
    const amendment = { charter: '章程', rotationOrder: [...rotationOrder].reverse() };
    const amended = taken(await house.change((tx) => house.services.alliances.amendByAssembly(id, tx, amendment)));
    expect(amended).toMatchObject({ charter: '章程', version: 4 });
    const leads = (await termsOf(house, id)).map(({ leadOrgId }) => leadOrgId);
    // Behind the first, who stands last in the new order, comes the one who stands first in it.
    expect(leads).toEqual([1, 4, 3, 2, 1].map((n) => member(n).id));
  });
});

describe('organizations that change', () => {
  test('take what their alliances reach with them', async () => {
    const { id } = await activeAlliance(house, 3);
    await house.tell('OrganizationMoved', [{ ...member(2), ancestorIds: ['o-outside'] }]);
    const moved = await house.services.alliances.find(id);
    expect(moved?.reach).toContain('o-outside');
    await house.tell('OrganizationMoved', [member(2)]);
    expect((await house.services.alliances.find(id))?.reach).not.toContain('o-outside');
  });

  test('that keep an office leave it to the organization into which they merge', async () => {
    const { id } = await activeAlliance(house, 3);
    const { office: street, district } = organizations;
    await house.tell('OrganizationMerged', [{ ...street, status: 'MERGED' }], { intoId: district.id });
    expect(await house.services.timedSteps.sweep()).toEqual({ taken: 1, needless: 0 });
    expect(await house.services.alliances.find(id)).toMatchObject({ officeOrgId: district.id });
    expect((await eventsOf('Alliance', id)).at(-1)).toMatchObject({ type: 'alliances.AllianceOfficeSucceeded' });
    expect(await house.services.timedSteps.sweep()).toEqual({ taken: 0, needless: 0 });
    await house.tell('OrganizationRevised', [street]);
  });
});

describe('two writers', () => {
  test('who sign for two members at the same moment both count', async () => {
    const { id } = await openAlliance(house);
    const invited = [];
    for (let n = 1; n <= 6; n += 1) invited.push(await invite(house, id, n));
    const signed = await Promise.all(
      invited.map((membership, index) => stepMember(house, 'sign', delegateOf(index + 1), membership.id)),
    );
    for (const one of signed) taken(one);
    const alliance = await house.services.alliances.find(id);
    expect([...(alliance?.memberIds ?? [])].sort()).toEqual(invited.map(({ organizationId }) => organizationId).sort());
    expect(alliance?.rotationOrder).toHaveLength(6);
  });

  test('who sign for one member at the same moment sign once', async () => {
    const { id } = await openAlliance(house);
    const membership = await invite(house, id, 1);
    const signed = await Promise.all(
      [delegateOf(1), secretaryOf(1)].map((viewer) => stepMember(house, 'sign', viewer, membership.id)),
    );
    expect(signed.filter(({ ok }) => ok)).toHaveLength(1);
    expect(signed.find(({ ok }) => !ok)).toMatchObject({ refusal: { code: 'CONFLICT' } });
    expect((await house.services.alliances.find(id))?.memberIds).toEqual([member(1).id]);
  });

  test('who invite one organization at the same moment invite it once', async () => {
    const { id } = await openAlliance(house);
    const invitation = { allianceId: id, organizationId: member(1).id };
    const results = await Promise.all([1, 2].map(() => house.services.memberships.invite(ask(office), invitation)));
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(results.find(({ ok }) => !ok)).toMatchObject({ refusal: { code: 'ALREADY_MEMBER' } });
  });
});
