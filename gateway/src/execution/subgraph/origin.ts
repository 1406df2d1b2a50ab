import { Pool } from 'undici';
import type { SubgraphLimits } from '../../limits/limits.js';
import type { SubgraphObserver } from '../../observe/observer.js';
import type { Task } from '../task.js';
import { abandoned, admit, answered, closed, failed, type Circuit, type Permit } from './circuit.rules.js';
import { createDeadlines } from './deadlines.js';
import { exchange, type Exchange, type Post } from './exchange.js';
import { SubgraphFault, type FaultKind } from './fault.js';
import { waitBeforeAgain } from './retry.rules.js';

/** One place where subgraphs are served: its connections, and its circuit. */
export interface Origin {
  /** The answer's text. A read may be sent again when it got none; a mutation never, for it may have been done. */
  send(subgraph: string, post: Post, isRead: boolean): Task<string>;
  close(): Promise<void>;
}

/**
 * Opens a place.
 *
 * @param now a clock that never goes back, in ms
 * @param observer is told when the circuit changes; default nobody
 */
export function createOrigin(
  url: string,
  limits: SubgraphLimits,
  now: () => number,
  observer?: SubgraphObserver,
): Origin {
  const { answerWithinMs, answerBytes, connections } = limits;
  const deadlines = createDeadlines(answerWithinMs, now);
  // Time is bounded here, for the whole: undici need not bound each silence.
  const pool = new Pool(url, { connections, connectTimeout: 3_000, headersTimeout: 0, bodyTimeout: 0 });
  let circuit = closed;
  const turn = (next: Circuit, subgraph: string): void => {
    if (next.status !== circuit.status) observer?.circuitChanged(subgraph, next.status);
    circuit = next;
  };

  const pass = (subgraph: string): Permit | null => {
    const admitted = admit(circuit, now());
    turn(admitted.circuit, subgraph);
    return admitted.permit;
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
      const takeBack = deadlines.set(() => end('timeout', `no answer within ${answerWithinMs} ms`));
      const run = async (): Promise<string> => {
        /** What is told should the circuit open meanwhile. */
        let fault: SubgraphFault | null = null;
        for (let tried = 0; ; tried += 1) {
          const permit = pass(subgraph);
          if (!permit) throw fault ?? new SubgraphFault(subgraph, 'refused', 'has not answered and is not asked now');
          sent = exchange(pool, subgraph, post, answerBytes);
          try {
            const text = await sent.result;
            turn(answered(circuit), subgraph);
            return text;
          } catch (error) {
            if (!(error instanceof SubgraphFault)) throw error;
            fault ??= error;
            note(permit, error.kind, subgraph);
            const wait = isRead && !isOver ? waitBeforeAgain(error.kind, tried) : null;
            if (wait !== null && wait > 0) await new Promise<void>((resolve) => (wake = wakeAfter(wait, resolve)));
            if (wait === null || isOver) throw error;
          }
        }
      };
      return { result: run().finally(takeBack), cancel: () => end('cancelled', 'nobody waits any more') };
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
