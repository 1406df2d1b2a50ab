import { fork } from 'node:child_process';
import { once } from 'node:events';
import { houseOf } from '../support/house.js';

/** Beyond that, what is slow is not explained by others any more. */
const most = 8;

/** How busy the machine is, the tests' own clients included. */
export interface Busyness {
  /** How many times as long as on an idle machine something has taken since a time: 1 to 8. */
  since(began: number): number;
  stop(): Promise<void>;
}

interface Turn {
  readonly tookMs: number;
  readonly computedMs: number;
}

/** Begins to watch, from a program beside. */
export function watchBusyness(): Busyness {
  const program = fork(houseOf('test/dist/faults/busyness-program.js'));
  const turns: (Turn & { readonly at: number })[] = [];
  program.on('message', (turn: Turn) => turns.push({ ...turn, at: performance.now() }));
  return {
    since(began) {
      const recent = turns.filter(({ at }) => at >= began);
      const took = recent.reduce((sum, { tookMs }) => sum + tookMs, 0);
      const computed = recent.reduce((sum, { computedMs }) => sum + computedMs, 0);
      return computed > 0 ? Math.min(most, Math.max(1, took / computed)) : 1;
    },
    async stop() {
      if (!program.connected) return;
      program.disconnect();
      await once(program, 'exit');
    },
  };
}
