import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { activeAlliance, type House, join, member, openHouse, taken } from '../house.fixture.js';
import { vote, votedOnline } from '../proposal/proposal.fixture.js';

let house: House;
beforeAll(async () => {
  house = await openHouse(import.meta.url);
});
beforeEach(() => house.clear());
afterAll(() => house.close());

/** What the n-th member has to do: kind, title and until when. */
const dutiesOf = async (n: number) => {
  const { id } = member(n);
  const list = (await house.services.duties.of([id])).get(id);
  return list?.duties.map(({ kind, title, dueAt, subject }) => [kind, title, dueAt, subject.__typename]);
};

test('a member has to vote until it has, or the vote is closed', async () => {
  const alliance = await activeAlliance(house, 3);
  const { id, title, voting } = await votedOnline(house, alliance.id);
  const duty = [['VOTE_TO_CAST', title, voting?.closesAt, 'Proposal']];
  expect(await dutiesOf(1)).toEqual(duty);
  taken(await vote(house, id, 1, 'FOR'));
  expect(await dutiesOf(1)).toEqual([]);
  taken(await vote(house, id, 2, 'FOR'));
  expect(await dutiesOf(3)).toEqual(duty);
  house.setClock('2026-03-09T01:00:01Z');
  await house.services.timedSteps.sweep();
  expect(await dutiesOf(3)).toEqual([]);
});

test('who joined after the opening, and who is no member, has nothing to vote on', async () => {
  const alliance = await activeAlliance(house, 3);
  await votedOnline(house, alliance.id);
  await join(house, alliance.id, 4);
  expect(await dutiesOf(4)).toEqual([]);
  expect(await dutiesOf(5)).toEqual([]);
});

test('votes that are open come in the order in which they close', async () => {
  const alliance = await activeAlliance(house, 3);
  const late = await votedOnline(house, alliance.id, { closesAt: '2026-03-12T01:00:00Z' });
  const early = await votedOnline(house, alliance.id, { closesAt: '2026-03-06T01:00:00Z' });
  const held = await house.services.circles.membersOf(alliance.id);
  const ids = held.map((membership) => membership.id);
  const found = await house.services.undecidedVotes.of(ids, 100);
  expect(found.map(({ proposal }) => proposal.id)).toEqual([...ids.map(() => early.id), ...ids.map(() => late.id)]);
});
