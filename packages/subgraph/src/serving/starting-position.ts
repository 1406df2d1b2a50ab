import type { Log } from '@cobuild/log';
import type { ExecutionResult } from 'graphql';

type Results = AsyncGenerator<ExecutionResult, void, void>;

/** A log that remembers where the first subscription through it began. */
export interface WatchedLog {
  readonly log: Log;
  /** The cursor of that beginning; `null` when nothing has subscribed. */
  position(): Promise<string | null>;
}

/** Watches a log for one live field: its resolver need not know that somebody asks where it begins. */
export function watchStart(log: Log): WatchedLog {
  let started: Promise<string | null> = Promise.resolve(null);
  return {
    log: {
      ...log,
      subscribe(options) {
        const subscription = log.subscribe(options);
        started = subscription.ready;
        return subscription;
      },
    },
    position: () => started,
  };
}

/**
 * The same stream, which first says where it begins: so the gateway can go on from there even when the connection breaks before
 * the first event (gateway/PROTOCOL.md).
 */
export function withPosition(results: Results, position: string): Results {
  let isSaid = false;
  return {
    async next() {
      if (isSaid) return results.next();
      isSaid = true;
      return { done: false, value: { data: null, extensions: { position } } };
    },
    return: (value) => results.return(value),
    throw: (error) => results.throw(error),
    [Symbol.asyncIterator]() {
      return this;
    },
    [Symbol.asyncDispose]: async () => void (await results.return()),
  };
}
