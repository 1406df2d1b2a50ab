import { Pool } from 'undici';
import type { SubgraphLimits } from '../../limits/limits.js';
import type { SubgraphObserver } from '../../observe/observer.js';
import type { Waiter } from '../waiter.js';
import { abandoned, admit, answered, closed, failed, type Circuit, type Permit } from './circuit.rules.js';
import { createDeadlines } from './deadlines.js';
import { exchange, type Exchange, type Post } from './exchange.js';
import { SubgraphFault, type FaultKind } from './fault.js';
import { waitBeforeAgain } from './retry.rules.js';

/** One place where subgraphs are served: its connections, and its circuit. */
export interface Origin {
  /**
   * Sends, and tells the answer's text; returns how to call it off. A read may be sent again when it got none; a mutation
   * never, for it may have been done.
   */
  send(subgraph: string, post: Post, isRead: boolean, waiter: Waiter<string, SubgraphFault>): () => void;
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
    send(subgraph, post, isRead, waiter) {
      let sent: Exchange | null = null;
      let timer: NodeJS.Timeout | null = null;
      let isOver = false;
      let tried = 0;
      const fail = (fault: SubgraphFault): void => {
        takeBack();
        waiter.reject(fault);
      };
      const end = (kind: FaultKind, reason: string): void => {
        if (isOver) return;
        isOver = true;
        if (!timer) return sent?.cancel(kind, reason);
        clearTimeout(timer);
        fail(new SubgraphFault(subgraph, kind, reason));
      };
      const takeBack = deadlines.set(() => end('timeout', `no answer within ${answerWithinMs} ms`));
      /** @param before what went wrong before; it is told should the circuit have opened meanwhile */
      const attempt = (before: SubgraphFault | null): void => {
        timer = null;
        const permit = pass(subgraph);
        if (!permit)
          return fail(before ?? new SubgraphFault(subgraph, 'refused', 'has not answered, is not asked now'));
        sent = exchange(pool, subgraph, post, answerBytes, {
          resolve(text) {
            takeBack();
            turn(answered(circuit), subgraph);
            waiter.resolve(text);
          },
          reject(fault) {
            note(permit, fault.kind, subgraph);
            const wait = isRead && !isOver ? waitBeforeAgain(fault.kind, tried) : null;
            if (wait === null) return fail(fault);
            tried += 1;
            timer = setTimeout(() => attempt(fault), wait);
          },
        });
      };
      attempt(null);
      return () => end('cancelled', 'nobody waits any more');
    },
    close: () => pool.destroy(),
  };
}
