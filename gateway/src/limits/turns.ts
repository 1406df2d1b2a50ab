import type { Turn } from '../planning/turn.js';
import { createAllowances, type Rate } from './allowances.js';

/** Why somebody gets no turn: others wait, or too much was used. */
export interface NoTurn {
  readonly retryAfterSeconds: number;
}

/** Gives turns, to each asker in its own turn: whoever asks a thousand times waits behind itself. */
export interface Turns {
  /** @param asker `null`: somebody who is not known; all of these are one asker, whose share is not counted */
  take(asker: string | null): Promise<Turn | NoTurn>;
}

interface TurnsParts {
  /** Milliseconds that one asker may use: so many at once, and so many more each second. */
  readonly share: Rate;
  /** Longest that anybody waits. */
  readonly waitMs: number;
  /** Milliseconds of a clock that never goes back. */
  readonly now: () => number;
}

/** Most askings of one asker that wait. */
const mostWaiting = 1_000;

/** Makes the turns. */
export function createTurns({ share, waitMs, now }: TurnsParts): Turns {
  const allowances = createAllowances(share);
  /** Those who wait, by asker; the asker whose turn is next stands first. */
  const waiting = new Map<string, (() => void)[]>();
  let isTaken = false;

  const next = (): void => {
    const [first] = waiting;
    if (!first) {
      isTaken = false;
      return;
    }
    const [asker, queue] = first;
    const begin = queue.shift();
    waiting.delete(asker);
    if (queue.length > 0) waiting.set(asker, queue);
    if (begin) begin();
    else next();
  };
  const turnOf = (asker: string | null): Turn => {
    const began = now();
    let isOver = false;
    return {
      end() {
        if (isOver) return;
        isOver = true;
        const ended = now();
        if (asker !== null) allowances.spend(asker, ended - began, ended);
        next();
      },
    };
  };

  return {
    take(asker) {
      const retryAfterSeconds = asker === null ? 0 : allowances.secondsUntilAny(asker, now());
      if (retryAfterSeconds > 0) return Promise.resolve({ retryAfterSeconds });
      if (!isTaken) {
        isTaken = true;
        return Promise.resolve(turnOf(asker));
      }
      const key = asker ?? '';
      const queue = waiting.get(key) ?? [];
      if (queue.length >= mostWaiting) return Promise.resolve({ retryAfterSeconds: Math.ceil(waitMs / 1000) });
      waiting.set(key, queue);
      return new Promise((resolve) => {
        const begin = (): void => {
          clearTimeout(timer);
          resolve(turnOf(asker));
        };
        const timer = setTimeout(() => {
          queue.splice(queue.indexOf(begin), 1);
          if (queue.length === 0 && waiting.get(key) === queue) waiting.delete(key);
          resolve({ retryAfterSeconds: Math.ceil(waitMs / 1000) });
        }, waitMs);
        queue.push(begin);
      });
    },
  };
}
