import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { pino } from 'pino';
import { openBeside } from '../beside.js';
import {
  activeAlliance,
  ask,
  delegateOf,
  type House,
  join,
  member,
  membershipOf,
  mostMembers,
  openHouse,
  people,
  somebody,
  stepMember,
  taken,
} from '../house.fixture.js';
import { stepProposal, vote, votedOnline } from '../proposal/proposal.fixture.js';
import type { Choice } from './vote.rules.js';

const { office } = people;

let house: House;
beforeAll(async () => {
  house = await openHouse(import.meta.url);
});
beforeEach(() => house.clear());
afterAll(() => house.close());

const find = (id: string) => house.services.proposals.find(id);

describe('a vote', () => {
  test('is one for each member, whoever casts it, and changes until the close', async () => {
    const alliance = await activeAlliance(house, 3);
    const { id: membershipId } = await membershipOf(house, alliance.id, 1);
    const delegates = [{ accountId: 'named', name: '王' }];
    taken(await stepMember(house, 'nameDelegates', office, membershipId, { delegates }));
    const { id } = await votedOnline(house, alliance.id);
    taken(await vote(house, id, 1, 'FOR'));
    const changed = await house.services.votes.cast(ask(somebody('named')), { id, choice: 'AGAINST', reason: '再议' });
    expect(taken(changed)).toMatchObject({ version: 2, choice: 'AGAINST', castBy: 'named', reason: '再议' });
    for (const n of [2, 3]) taken(await vote(house, id, n, 'FOR'));
    taken(await stepProposal(house, 'close', office, id));
    expect((await find(id))?.decision?.tally).toMatchObject({ for: 2, against: 1, present: 3 });
  });

  test.each([
    ['by the office', office, {}, 'NO_MANDATE', ['memberId']],
    ['for another member', delegateOf(1), { memberId: member(2).id }, 'NO_MANDATE', ['memberId']],
    ['of a member that is none', delegateOf(9), {}, 'NO_MANDATE', ['memberId']],
    ['with a reason that is too long', delegateOf(1), { reason: '长'.repeat(2_001) }, 'TEXT_TOO_LONG', ['reason']],
  ] as const)('is refused %s', async (_, viewer, more, code, field) => {
    const alliance = await activeAlliance(house, 3);
    const { id } = await votedOnline(house, alliance.id);
    const refused = await house.services.votes.cast(ask(viewer), { id, choice: 'FOR', ...more });
    expect(refused).toMatchObject({ refusal: { code, field } });
  });

  test('names the member where somebody acts for two', async () => {
    const alliance = await activeAlliance(house, 3);
    const { id } = await votedOnline(house, alliance.id);
    const two = somebody('two', ...[1, 2].map((n) => ({ role: 'DELEGATE', organizationId: member(n).id }) as const));
    const cast = (memberId?: string) => house.services.votes.cast(ask(two), { id, choice: 'FOR', memberId });
    expect(await cast()).toMatchObject({ refusal: { code: 'MEMBER_REQUIRED', field: ['memberId'] } });
    taken(await cast(member(2).id));
  });

  test('is not given to a member that joined after the opening, which is not counted either', async () => {
    const alliance = await activeAlliance(house, 3);
    const { id } = await votedOnline(house, alliance.id);
    await join(house, alliance.id, 4);
    expect(await vote(house, id, 4, 'AGAINST')).toMatchObject({ refusal: { code: 'JOINED_AFTER_OPENING' } });
    for (const n of [1, 2]) taken(await vote(house, id, n, 'FOR'));
    house.setClock('2026-03-09T01:00:00Z');
    await house.services.timedSteps.sweep();
    expect((await find(id))?.decision?.tally).toMatchObject({ members: 3, quorum: 2 });
  });

  test('of a member that has left is not counted', async () => {
    const alliance = await activeAlliance(house, 4);
    const { id } = await votedOnline(house, alliance.id);
    for (const n of [1, 2, 3, 4]) taken(await vote(house, id, n, n === 4 ? 'AGAINST' : 'FOR'));
    const { id: fourth } = await membershipOf(house, alliance.id, 4);
    taken(await stepMember(house, 'giveNotice', delegateOf(4), fourth, { reason: '搬迁' }));
    taken(await stepMember(house, 'settle', office, fourth));
    taken(await stepProposal(house, 'close', office, id));
    expect((await find(id))?.decision?.tally).toMatchObject({ for: 3, against: 0, members: 3 });
  });
});

describe('a vote that has a time', () => {
  test('takes the last vote a moment before it, none from then on, though no timer has come round', async () => {
    const alliance = await activeAlliance(house, 3);
    const { id } = await votedOnline(house, alliance.id);
    house.setClock('2026-03-09T00:59:59.999Z');
    taken(await vote(house, id, 1, 'FOR'));
    house.setClock('2026-03-09T01:00:00Z');
    expect(await vote(house, id, 2, 'FOR')).toMatchObject({ refusal: { code: 'VOTE_CLOSED' } });
    expect(await find(id)).toMatchObject({ status: 'VOTING' });
    await house.services.timedSteps.sweep();
    expect(await vote(house, id, 2, 'FOR')).toMatchObject({ refusal: { code: 'ILLEGAL_TRANSITION' } });
  });

  test('refuses in every process what comes after the close in one, whatever the clock of the other says', async () => {
    const alliance = await activeAlliance(house, 3);
    const { id } = await votedOnline(house, alliance.id);
    const late = await openBeside({
      connection: house.connection,
      logger: pino({ level: 'silent' }),
      clock: () => new Date('2026-03-09T00:59:00Z'),
      databaseOf: () => house.feedName,
    });
    house.setClock('2026-03-09T01:00:00Z');
    const ballots = [1, 2, 3].map((n) => ({ viewer: delegateOf(n), choice: 'FOR' as const }));
    const casts = ballots.map(({ viewer, choice }) => late.services.votes.cast(ask(viewer), { id, choice }));
    const [, ...cast] = await Promise.all([house.services.timedSteps.sweep(), ...casts]);
    const counted = (await find(id))?.decision?.tally?.for;
    expect(counted).toBe(cast.filter(({ ok }) => ok).length);
    expect(await late.services.votes.cast(ask(delegateOf(1)), { id, choice: 'AGAINST' })).toMatchObject({ ok: false });
    await late.close();
  });

  test('is not cut short by the office while somebody may still vote', async () => {
    const alliance = await activeAlliance(house, 3);
    const { id } = await votedOnline(house, alliance.id);
    for (const n of [1, 2]) taken(await vote(house, id, n, 'FOR'));
    expect(await stepProposal(house, 'close', office, id)).toMatchObject({ refusal: { code: 'VOTE_RUNS' } });
    taken(await vote(house, id, 3, 'FOR'));
    taken(await stepProposal(house, 'close', office, id));
  });

  test('is closed before those that end later, each once by two sweeps at the same moment', async () => {
    const alliance = await activeAlliance(house, 3);
    const later = await votedOnline(house, alliance.id, { closesAt: '2026-03-06T03:00:01Z' });
    const sooner = await votedOnline(house, alliance.id, { closesAt: '2026-03-06T03:00:00Z' });
    house.setClock('2026-03-07T01:00:00Z');
    const due = await house.services.proposals.dueToClose(house.now(), 100);
    expect(due.map(({ id }) => id)).toEqual([sooner.id, later.id]);
    const { timedSteps } = house.services;
    await Promise.all([timedSteps.sweep(), timedSteps.sweep()]);
    for (const { id } of [sooner, later]) {
      const history = await house.log.history({ type: 'Proposal', id }, { first: 100 });
      expect(history.edges.filter(({ node }) => node.type === 'alliances.ProposalDeferred')).toHaveLength(1);
    }
    expect(await find(later.id)).toMatchObject({ voting: { closedAt: new Date('2026-03-06T03:00:01Z') } });
  });

  test('reminds those who have not voted one working day before, once', async () => {
    const alliance = await activeAlliance(house, 3);
    const { id } = await votedOnline(house, alliance.id);
    taken(await vote(house, id, 1, 'FOR'));
    house.setClock('2026-03-06T00:59:59Z');
    await house.services.timedSteps.sweep();
    expect((await find(id))?.voting?.remindAt).not.toBeNull();
    house.setClock('2026-03-06T01:00:00Z');
    for (let sweep = 0; sweep < 2; sweep += 1) await house.services.timedSteps.sweep();
    const history = await house.log.history({ type: 'Proposal', id }, { first: 100 });
    const reminders = history.edges.filter(({ node }) => node.type === 'alliances.VoteReminded');
    expect(reminders.map(({ node }) => node.payload['undecidedIds'])).toEqual([[member(2).id, member(3).id]]);
  });
});

describe('hidden results', () => {
  test('are in no event before the close, and in the one that closes the vote', async () => {
    const alliance = await activeAlliance(house, 3);
    const { id } = await votedOnline(house, alliance.id, { hideResults: true });
    const cast = taken(await vote(house, id, 1, 'AGAINST', { reason: '秘而不宣' }));
    const history = await house.log.history({ type: 'Vote', id: cast.id }, { first: 100 });
    expect(history.edges.map(({ node }) => [node.payload['choice'], node.reason ?? null])).toEqual([[null, null]]);
    expect(JSON.stringify(history)).not.toMatch(/AGAINST|秘而不宣/);
    for (const n of [2, 3]) taken(await vote(house, id, n, 'FOR'));
    taken(await stepProposal(house, 'close', office, id));
    const closed = (await house.log.history({ type: 'Proposal', id }, { first: 100 })).edges.at(-1)?.node;
    expect(closed?.payload).toMatchObject({
      tally: { for: 2, against: 1 },
      votes: expect.arrayContaining([{ organizationId: member(1).id, choice: 'AGAINST' }]),
    });
  });
});

test('a thousand votes at once give the exact tally', async () => {
  const alliance = await activeAlliance(house, mostMembers);
  const { id } = await votedOnline(house, alliance.id);
  const choices: readonly Choice[] = ['FOR', 'AGAINST', 'ABSTAIN'];
  const last = new Map<number, { version: number; choice: Choice | null }>();
  const cast = async (index: number) => {
    const n = (index % mostMembers) + 1;
    const choice = choices[(index * 7 + Math.floor(index / mostMembers)) % 3] ?? 'FOR';
    const { version } = taken(await vote(house, id, n, choice));
    if (version > (last.get(n)?.version ?? 0)) last.set(n, { version, choice });
    return version;
  };
  const versions = await Promise.all(Array.from({ length: 1_000 }, (_, index) => cast(index)));
  expect(versions).toHaveLength(1_000);
  // Each of a member's votes came one after another: none was lost, none counted twice.
  const total = [...last.values()].reduce((sum, { version }) => sum + version, 0);
  expect(total).toBe(1_000);
  taken(await stepProposal(house, 'close', office, id));
  const count = (choice: Choice) => [...last.values()].filter((one) => one.choice === choice).length;
  expect((await find(id))?.decision?.tally).toMatchObject({
    for: count('FOR'),
    against: count('AGAINST'),
    abstain: count('ABSTAIN'),
    members: mostMembers,
    present: mostMembers,
  });
}, 240_000);
