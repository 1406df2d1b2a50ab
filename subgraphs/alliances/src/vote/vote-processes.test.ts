import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { activeAlliance, delegateOf, type House, openHouse, taken } from '../house.fixture.js';
import { vote, votedOnline } from '../proposal/proposal.fixture.js';
import type { Answer, Order } from '../test-programs/voting.js';

/** When the vote ends, a moment before, and what a clock that is slow says then. */
const closesAt = '2026-03-09T01:00:00.000Z';
const before = '2026-03-09T00:59:59.999Z';
const slow = '2026-03-09T00:50:00.000Z';

let house: House;
let scheduler: ChildProcess;
let other: ChildProcess;

/** A process of the subgraph on the house's database. */
async function start(): Promise<ChildProcess> {
  const child = fork(fileURLToPath(new URL('../test-programs/voting.ts', import.meta.url)), {
    execArgv: ['--conditions=development', '--import', 'tsx'],
    env: { MONGODB_URI: house.uri, DATABASE: house.connection.name, FEED: house.feedName },
  });
  await once(child, 'message');
  return child;
}

async function told(child: ChildProcess, order: Order): Promise<Answer> {
  const answer = once(child, 'message');
  child.send(order);
  const [said] = await answer;
  return said as Answer;
}

/** Members of these numbers vote for a proposal in a process whose clock says so. */
const castIn = (child: ChildProcess, id: string, at: string, ...numbers: readonly number[]) =>
  told(child, {
    do: 'vote',
    at,
    ballots: numbers.map((n) => ({ viewer: delegateOf(n), ballot: { id, choice: 'FOR' } })),
  });

beforeAll(async () => {
  house = await openHouse(import.meta.url);
  [scheduler, other] = await Promise.all([start(), start()]);
}, 60_000);
beforeEach(() => house.clear());
afterAll(async () => {
  for (const child of [scheduler, other]) child?.kill('SIGKILL');
  await house.close();
});

test('a vote that comes after the close is refused by each process, whichever has closed and however slow its clock', async () => {
  const { id } = await votedOnline(house, (await activeAlliance(house, 3)).id, { closesAt });
  expect(await castIn(other, id, before, 1)).toEqual([{ taken: true, code: null }]);
  // No timer has come round, and yet it is over for whoever knows the time.
  expect(await castIn(other, id, closesAt, 2)).toEqual([{ taken: false, code: 'VOTE_CLOSED' }]);
  await told(scheduler, { do: 'sweep', at: closesAt });
  expect(await castIn(other, id, slow, 1, 2, 3)).toEqual(
    [1, 2, 3].map(() => ({ taken: false, code: 'ILLEGAL_TRANSITION' })),
  );
  house.setClock(slow);
  expect(await vote(house, id, 3, 'FOR')).toMatchObject({ refusal: { code: 'ILLEGAL_TRANSITION' } });
  const closed = await house.services.proposals.find(id);
  expect(closed).toMatchObject({ status: 'DEFERRED', voting: { closedAt: new Date(closesAt) } });
  const history = await house.log.history({ type: 'Proposal', id }, { first: 100 });
  expect(history.edges.filter(({ node }) => node.type === 'alliances.ProposalDeferred')).toHaveLength(1);
});

test('a vote that one process takes while another closes is either counted or refused', async () => {
  const alliance = await activeAlliance(house, 3);
  for (let round = 0; round < 5; round += 1) {
    house.setClock('2026-03-02T01:00:00Z');
    const { id } = await votedOnline(house, alliance.id, { closesAt });
    taken(await vote(house, id, 1, 'FOR'));
    const [cast] = await Promise.all([
      castIn(other, id, slow, 1, 2, 3),
      told(scheduler, { do: 'sweep', at: closesAt }),
    ]);
    const { decision } = (await house.services.proposals.find(id)) ?? {};
    const late = cast.slice(1).filter((one) => one.taken).length;
    expect(decision?.tally?.for).toBe(1 + late);
    for (const one of cast) if (!one.taken) expect(['VOTE_CLOSED', 'ILLEGAL_TRANSITION']).toContain(one.code);
  }
});
