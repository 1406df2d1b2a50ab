import { connect } from '@cobuild/database';
import type { Viewer } from '@cobuild/identity';
import { pino } from 'pino';
import { openBeside } from '../beside.js';
import type { Ballot } from '../vote/vote.service.js';

/** What a process of the subgraph is told to do: to take timed steps, or votes; its clock then says `at`. */
export type Order =
  | { readonly do: 'sweep'; readonly at: string }
  | {
      readonly do: 'vote';
      readonly at: string;
      readonly ballots: readonly { readonly viewer: Viewer; readonly ballot: Ballot }[];
    };

/** What it answers: what became of each vote, in the order in which they were given; nothing for timed steps. */
export type Answer = readonly { readonly taken: boolean; readonly code: string | null }[];

const { MONGODB_URI = '', DATABASE = '', FEED = '' } = process.env;
let now = new Date(0);
const { services } = await openBeside({
  connection: await connect(MONGODB_URI, DATABASE),
  logger: pino({ level: 'silent' }),
  clock: () => now,
  databaseOf: () => FEED,
});

async function carryOut(order: Order): Promise<Answer> {
  now = new Date(order.at);
  if (order.do === 'sweep') {
    await services.timedSteps.sweep();
    return [];
  }
  const results = await Promise.all(
    order.ballots.map(({ viewer, ballot }) => services.votes.cast({ viewer, requestId: null }, ballot)),
  );
  return results.map((result) => ({ taken: result.ok, code: result.ok ? null : result.refusal.code }));
}

process.on('message', (order: Order) => void carryOut(order).then((answer) => process.send?.(answer)));
// It ends with who started it, however that one ends.
process.once('disconnect', () => process.exit());
process.send?.('ready');
