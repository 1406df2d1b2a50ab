import { GraphQLError } from 'graphql';
import { numberAfter, type LiveEvent } from './events.js';

/** What was published, followed by any number of subscriptions. */
export interface EventLog {
  /** The number of the next event. */
  readonly next: number;
  readonly followers: number;
  /** Subscriptions opened so far. */
  readonly opened: number;
  append(event: LiveEvent): void;
  /** From the event after the cursor on, or from now. */
  follow(after: string | null | undefined): AsyncGenerator<LiveEvent>;
}

/** A log in memory that keeps its last events; who asks for older ones gets CURSOR_INVALID. */
export function createEventLog(kept = 20_000): EventLog {
  const events: LiveEvent[] = [];
  const waiting = new Set<() => void>();
  let next = 0;
  let followers = 0;
  let opened = 0;
  return {
    get next() {
      return next;
    },
    get followers() {
      return followers;
    },
    get opened() {
      return opened;
    },
    append(event) {
      events[next % kept] = event;
      next += 1;
      const woken = [...waiting];
      waiting.clear();
      for (const wake of woken) wake();
    },
    async *follow(after) {
      opened += 1;
      followers += 1;
      try {
        let at = (numberAfter(after) ?? next - 1) + 1;
        for (;;) {
          if (next - at > kept || at > next) throw new GraphQLError('gone', { extensions: { code: 'CURSOR_INVALID' } });
          const event = at < next ? events[at % kept] : undefined;
          if (event) {
            at += 1;
            yield event;
          } else await new Promise<void>((resolve) => waiting.add(resolve));
        }
      } finally {
        followers -= 1;
      }
    },
  };
}
