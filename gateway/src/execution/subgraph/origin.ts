import { Pool } from 'undici';
import type { SubgraphObserver } from '../../observe/observer.js';
import type { Task } from '../task.js';
import { abandoned, admit, answered, closed, failed, type Circuit, type Permit } from './circuit.rules.js';
import { createDeadlines } from './deadlines.js';
import { exchange, type Exchange, type Post } from './exchange.js';
import { SubgraphFault, type FaultKind } from './fault.js';
import { waitBeforeAgain } from './retry.rules.js';

/** How subgraphs are asked. */
export interface OriginOptions {
  /** Time in which an answer must be there, whole and with all that is tried again on the way. */
  readonly timeoutMs: number;
  /** Most connections to one origin. */
  readonly connections: number;
  /** Longest answer that is taken. */
  readonly mostBytes: number;
  /** A clock that never goes back, in ms. */
  readonly now: () => number;
  /** Is told when the circuit changes; default nobody. */
  readonly observer?: SubgraphObserver | undefined;
}

/** One place where subgraphs are served: its connections, and its circuit. */
export interface Origin {
  /** The answer's text. A read may be sent again when it got none; a mutation never, for it may have been done. */
  send(subgraph: string, post: Post, isRead: boolean): Task<string>;
  close(): Promise<void>;
}

/** Opens a place. */
export function createOrigin(url: string, options: OriginOptions): Origin {
  const { timeoutMs, connections, mostBytes, now, observer } = options;
  const deadlines = createDeadlines(timeoutMs, now);
  // Time is bounded here, for the whole: undici need not bound each silence.
  const pool = new Pool(url, { connections, connectTimeout: 3_000, headersTimeout: 0, bodyTimeout: 0 });
  let circuit = closed;
  const turn = (next: Circuit, subgraph: string): void => {
    if (next.status !== circuit.status) observer?.circuitChanged(subgraph, next.status);
    circuit = next;
  };

  const pass = (subgraph: string): Permit => {
    const admitted = admit(circuit, now());
    turn(admitted.circuit, subgraph);
    if (admitted.permit) return admitted.permit;
    throw new SubgraphFault(subgraph, 'refused', 'has not answered for a while and is not asked now');
  };
  const note = (permit: Permit, fault: FaultKind, subgraph: string): void => {
    if (fault === 'nonsense') turn(answered(circuit), subgraph);
    else if (fault === 'cancelled') turn(abandoned(circuit, permit, now()), subgraph);
    else turn(failed(circuit, permit, now()), subgraph);
  };

  return {
    send(subgraph, post, isRead) {
      let sent: Exchange | null = null;
      let wake: (() => void) | null = null;
      let isOver = false;
      const end = (kind: FaultKind, reason: string): void => {
        isOver = true;
        sent?.cancel(kind, reason);
        wake?.();
      };
      const takeBack = deadlines.set(() => end('timeout', `no answer within ${timeoutMs} ms`));
      const run = async (): Promise<string> => {
        for (let tried = 0; ; tried += 1) {
          const permit = pass(subgraph);
          sent = exchange(pool, subgraph, post, mostBytes);
          try {
            const text = await sent.result;
            turn(answered(circuit), subgraph);
            takeBack();
            return text;
          } catch (error) {
            const kind = error instanceof SubgraphFault ? error.kind : 'nonsense';
            note(permit, kind, subgraph);
            const wait = isRead && !isOver ? waitBeforeAgain(kind, tried) : null;
            if (wait !== null && wait > 0) await new Promise<void>((resolve) => (wake = wakeAfter(wait, resolve)));
            // Over by now: what went wrong first is what is told.
            if (wait === null || isOver) {
              takeBack();
              throw error;
            }
          }
        }
      };
      return { result: run(), cancel: () => end('cancelled', 'nobody waits any more') };
    },
    close: () => pool.destroy(),
  };
}

/** Calls back after a time, or as soon as the returned function is called. */
function wakeAfter(waitMs: number, callback: () => void): () => void {
  const timer = setTimeout(callback, waitMs);
  return () => {
    clearTimeout(timer);
    callback();
  };
}
