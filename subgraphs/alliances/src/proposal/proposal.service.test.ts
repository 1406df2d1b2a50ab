import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import {
  activeAlliance,
  ask,
  delegateOf,
  type House,
  invite,
  member,
  membershipOf,
  openHouse,
  people,
  stepMember,
  taken,
  termsOf,
} from '../house.fixture.js';
import { stepProposal, submitted, vote, votedOnline } from './proposal.fixture.js';

const { office, outsider } = people;
const day = { end: '2026-03-09T01:00:00Z' };

let house: House;
beforeAll(async () => {
  house = await openHouse(import.meta.url);
});
beforeEach(() => house.clear());
afterAll(() => house.close());

const typesOf = async (id: string) =>
  (await house.log.history({ type: 'Proposal', id }, { first: 100 })).edges.map(({ node }) =>
    node.type.replace('alliances.Proposal', ''),
  );
const find = (id: string) => house.services.proposals.find(id);
const closed = async (id: string, ...choices: readonly ('FOR' | 'AGAINST' | 'ABSTAIN')[]) => {
  for (const [index, choice] of choices.entries()) taken(await vote(house, id, index + 1, choice));
  house.setClock(day.end);
  await house.services.timedSteps.sweep();
  return find(id);
};

describe('a proposal', () => {
  test('goes from its member over the office to the members, and is adopted by more than half of those present', async () => {
    const alliance = await activeAlliance(house, 3);
    const { id } = await votedOnline(house, alliance.id, { draft: { origin: { kind: 'ROUNDTABLE', id: 'r-1' } } });
    expect(await closed(id, 'FOR', 'FOR', 'AGAINST')).toMatchObject({
      status: 'ADOPTED',
      proposerOrgId: member(1).id,
      origin: { kind: 'ROUNDTABLE', id: 'r-1' },
      decision: {
        outcome: 'ADOPTED',
        by: 'VOTE',
        tally: { for: 2, against: 1, abstain: 0, members: 3, present: 3, quorum: 2 },
      },
    });
    expect(await typesOf(id)).toEqual(['Drafted', 'Submitted', 'Tabled', 'VotingOpened', 'Adopted']);
  });

  test.each([
    ['REJECTED', ['FOR', 'AGAINST']],
    ['REJECTED', ['FOR', 'ABSTAIN', 'AGAINST']],
    ['DEFERRED', ['FOR']],
    ['DEFERRED', []],
  ] as const)('is %s after %j', async (status, choices) => {
    const alliance = await activeAlliance(house, 3);
    const { id } = await votedOnline(house, alliance.id);
    expect(await closed(id, ...choices)).toMatchObject({ status });
  });

  test('that was deferred is tabled and voted on again, in a round of its own', async () => {
    const alliance = await activeAlliance(house, 3);
    const { id } = await votedOnline(house, alliance.id);
    await closed(id, 'AGAINST');
    taken(await stepProposal(house, 'table', office, id));
    taken(await stepProposal(house, 'openVote', office, id, { closesAt: new Date('2026-03-12T01:00:00Z') }));
    for (const n of [1, 2, 3]) taken(await vote(house, id, n, 'FOR'));
    taken(await stepProposal(house, 'close', office, id));
    expect(await find(id)).toMatchObject({ status: 'ADOPTED', voting: { round: 2 }, decision: { tally: { for: 3 } } });
  });

  test('belongs to its proposer until it is voted on', async () => {
    const alliance = await activeAlliance(house, 3);
    const { id } = await submitted(house, alliance.id);
    expect(await stepProposal(house, 'withdraw', delegateOf(2), id)).toMatchObject({
      refusal: { code: 'NOT_THE_PROPOSER' },
    });
    expect(await stepProposal(house, 'table', delegateOf(2), id)).toMatchObject({ refusal: { code: 'FORBIDDEN' } });
    taken(await stepProposal(house, 'withdraw', delegateOf(1), id));
    const voted = await votedOnline(house, alliance.id);
    expect(await stepProposal(house, 'withdraw', delegateOf(1), voted.id)).toMatchObject({
      refusal: { code: 'ILLEGAL_TRANSITION' },
    });
  });

  test.each([
    ['without a title', { title: ' ' }, 'MISSING_INPUT', ['title']],
    ['of ten megabytes', { text: '长'.repeat(10_000_000) }, 'TEXT_TOO_LONG', ['text']],
    ['that routinely dissolves', { matter: 'DISSOLUTION', matterLevel: 'ROUTINE' }, 'MATTER_IS_MAJOR', ['matterLevel']],
    ['that expels nobody', { matter: 'EXPULSION' }, 'MISSING_INPUT', ['membershipId']],
    ['that expels what is none', { matter: 'EXPULSION', membershipId: 'x' }, 'NOT_FOUND', ['membershipId']],
    ['that changes nothing', { matter: 'CHARTER', charterChange: { name: null } }, 'MISSING_INPUT', ['charterChange']],
    ['on an action with a charter', { charterChange: { name: '新' } }, 'NOT_OF_THIS_MATTER', ['charterChange']],
    [
      'with a share above all',
      { matter: 'CHARTER', charterChange: { votingRule: { quorum: { numerator: 3, denominator: 2 } } } },
      'SHARE_INVALID',
      ['charterChange', 'votingRule', 'quorum'],
    ],
    ['for another member', { memberId: member(2).id }, 'NO_MANDATE', ['memberId']],
    ['in no alliance', { allianceId: 'x' }, 'NOT_FOUND', ['allianceId']],
  ] as const)('is not drafted %s', async (_, draft, code, field) => {
    const alliance = await activeAlliance(house, 3);
    const input = { allianceId: alliance.id, title: '题目', text: '内容', ...draft };
    const refused = await house.services.proposals.draft(ask(delegateOf(1)), input);
    expect(refused).toMatchObject({ refusal: { code, field } });
    expect((await house.services.proposals.list({ allianceId: alliance.id }, {})).edges).toEqual([]);
  });

  test.each([
    ['without a time', {}, 'MISSING_INPUT'],
    ['into the past', { closesAt: new Date('2026-03-02T00:59:59Z') }, 'CLOSE_TIME_INVALID'],
    ['for a year', { closesAt: new Date('2027-03-02T00:59:59Z') }, 'CLOSE_TIME_INVALID'],
  ])('is not voted on online %s', async (_, input, code) => {
    const alliance = await activeAlliance(house, 3);
    const { id } = await submitted(house, alliance.id);
    taken(await stepProposal(house, 'table', office, id));
    expect(await stepProposal(house, 'openVote', office, id, input)).toMatchObject({
      refusal: { code, field: ['closesAt'] },
    });
  });

  test('is drafted once when two requests carry the same key', async () => {
    const alliance = await activeAlliance(house, 3);
    const input = { allianceId: alliance.id, title: '题目', text: '内容', idempotencyKey: house.newKey() };
    const draft = () => house.services.proposals.draft(ask(delegateOf(1)), input);
    const [one, other] = await Promise.all([draft(), draft()]);
    expect(taken(one).id).toBe(taken(other).id);
    expect(await house.services.proposals.draft(ask(outsider), { ...input, idempotencyKey: null })).toMatchObject({
      refusal: { code: 'FORBIDDEN' },
    });
  });
});

describe('what the assembly decides on its alliance', () => {
  test('changes the charter with the qualified majority', async () => {
    const alliance = await activeAlliance(house, 3);
    const charterChange = { charter: '新章程', rotationOrder: [member(1).id, member(3).id] };
    const draft = { matter: 'CHARTER', charterChange } as const;
    const { id } = await votedOnline(house, alliance.id, { draft });
    expect(await closed(id, 'FOR', 'FOR', 'AGAINST')).toMatchObject({ status: 'FULFILLED', hindrance: null });
    expect(await house.services.alliances.find(alliance.id)).toMatchObject({ charter: '新章程' });
    expect((await termsOf(house, alliance.id)).map(({ leadOrgId }) => leadOrgId)).toEqual(
      [1, 3, 2, 1, 3].map((n) => member(n).id),
    );
    expect((await typesOf(id)).slice(-2)).toEqual(['Adopted', 'Fulfilled']);
  });

  test('does not change it with just more than half', async () => {
    const alliance = await activeAlliance(house, 5);
    const draft = { matter: 'CHARTER', charterChange: { charter: '新章程' } } as const;
    const { id } = await votedOnline(house, alliance.id, { draft });
    expect(await closed(id, 'FOR', 'FOR', 'FOR', 'AGAINST', 'AGAINST')).toMatchObject({ status: 'REJECTED' });
    expect(await house.services.alliances.find(alliance.id)).toMatchObject({ charter: null });
  });

  test('admits a member, which signs then', async () => {
    const alliance = await activeAlliance(house, 3);
    const late = await invite(house, alliance.id, 4);
    const draft = { matter: 'ADMISSION', membershipId: late.id } as const;
    const { id } = await votedOnline(house, alliance.id, { draft });
    expect(await closed(id, 'FOR', 'FOR', 'FOR')).toMatchObject({ status: 'FULFILLED' });
    taken(await stepMember(house, 'sign', delegateOf(4), late.id));
  });

  test('expels a member, with its duties as lead', async () => {
    const alliance = await activeAlliance(house, 3);
    const { id: membershipId } = await membershipOf(house, alliance.id, 2);
    const { id } = await votedOnline(house, alliance.id, { draft: { matter: 'EXPULSION', membershipId } });
    expect(await closed(id, 'FOR', 'AGAINST', 'FOR')).toMatchObject({ status: 'FULFILLED' });
    expect(await house.services.memberships.find(membershipId)).toMatchObject({ status: 'LEFT' });
  });

  test('dissolves it, which ends what else is open', async () => {
    const alliance = await activeAlliance(house, 3);
    const other = await submitted(house, alliance.id);
    const { id } = await votedOnline(house, alliance.id, { draft: { matter: 'DISSOLUTION' } });
    expect(await closed(id, 'FOR', 'FOR', 'FOR')).toMatchObject({ status: 'FULFILLED' });
    expect(await house.services.alliances.find(alliance.id)).toMatchObject({ status: 'DISSOLVED' });
    expect(await find(other.id)).toMatchObject({ status: 'WITHDRAWN' });
  });

  test('that cannot be done stays adopted with what hinders it, until the office carries it out', async () => {
    const alliance = await activeAlliance(house, 3);
    const late = await invite(house, alliance.id, 4);
    const draft = { matter: 'ADMISSION', membershipId: late.id } as const;
    const { id } = await votedOnline(house, alliance.id, { draft });
    taken(await stepMember(house, 'withdraw', office, late.id, { reason: '暂缓' }));
    expect(await closed(id, 'FOR', 'FOR', 'FOR')).toMatchObject({ status: 'ADOPTED', hindrance: 'ILLEGAL_TRANSITION' });
    expect(await stepProposal(house, 'carryOut', office, id)).toMatchObject({
      refusal: { code: 'ILLEGAL_TRANSITION' },
    });
    expect((await typesOf(id)).slice(-2)).toEqual(['Adopted', 'Hindered']);
  });
});

describe('a routine matter', () => {
  const routine = { matterLevel: 'ROUTINE' } as const;
  const object = (id: string, n: number, reason: string | null = '不妥') =>
    house.services.proposals.object(ask(delegateOf(n)), { id, reason });

  test('is adopted by the office once three working days have passed', async () => {
    const alliance = await activeAlliance(house, 6);
    const { id } = await submitted(house, alliance.id, routine);
    taken(await stepProposal(house, 'openObjection', office, id));
    taken(await object(id, 2));
    house.setClock('2026-03-05T15:59:59.999Z');
    expect(await stepProposal(house, 'adopt', office, id)).toMatchObject({ refusal: { code: 'OBJECTION_RUNS' } });
    house.setClock('2026-03-05T16:00:00Z');
    expect(await object(id, 3)).toMatchObject({ refusal: { code: 'OBJECTION_OVER' } });
    expect(taken(await stepProposal(house, 'adopt', office, id))).toMatchObject({
      status: 'ADOPTED',
      decision: { by: 'OFFICE', tally: null },
    });
  });

  test('goes to the assembly when a fifth of the members object, two of them at the same moment', async () => {
    const alliance = await activeAlliance(house, 6);
    const { id } = await submitted(house, alliance.id, routine);
    taken(await stepProposal(house, 'openObjection', office, id));
    expect(await object(id, 2, null)).toMatchObject({ refusal: { code: 'REASON_REQUIRED', field: ['reason'] } });
    const [one, other] = await Promise.all([object(id, 2), object(id, 3)]);
    taken(one);
    taken(other);
    expect(await find(id)).toMatchObject({ status: 'SUBMITTED', matterLevel: 'MAJOR' });
    expect(await stepProposal(house, 'openObjection', office, id)).toMatchObject({
      refusal: { code: 'MATTER_IS_MAJOR' },
    });
  });

  test('is objected to once by each member', async () => {
    const alliance = await activeAlliance(house, 6);
    const { id } = await submitted(house, alliance.id, routine);
    taken(await stepProposal(house, 'openObjection', office, id));
    taken(await object(id, 2));
    expect(await object(id, 2)).toMatchObject({ refusal: { code: 'HAS_OBJECTED' } });
  });
});
