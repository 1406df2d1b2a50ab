import type { Log } from '@cobuild/log';
import type { ExecutionResult } from 'graphql';

type Results = AsyncGenerator<ExecutionResult, void, void>;

/** Where a live field began. */
export interface Beginning {
  readonly cursor: string;
  /** How many payloads of a snapshot follow; `null` where there is none. */
  readonly snapshot: number | null;
}

/** A log through which one live field is read for somebody who wants to know where it begins. */
export interface WatchedLog {
  readonly log: Log;
  /** `null` when no live field has begun. */
  beginning(): Beginning | null;
}

const listening = new WeakMap<Log, (beginning: Beginning) => void>();

/** Watches a log for one live field: its resolver need not know that somebody asks where it begins. */
export function watchStart(log: Log): WatchedLog {
  let told: Beginning | null = null;
  const watched = { ...log };
  listening.set(watched, (beginning) => (told ??= beginning));
  return { log: watched, beginning: () => told };
}

/** Tells who watches the log, if anybody does. */
export function tellBeginning(log: Log, beginning: Beginning): void {
  listening.get(log)?.(beginning);
}

/**
 * The same stream, which first says where it begins: so the gateway can go on from there even when the connection breaks before
 * the first event (gateway/PROTOCOL.md).
 */
export function withPosition(results: Results, { cursor, snapshot }: Beginning): Results {
  let isSaid = false;
  const extensions = { position: cursor, ...(snapshot === null ? {} : { snapshot }) };
  return {
    async next() {
      if (isSaid) return results.next();
      isSaid = true;
      return { done: false, value: { data: null, extensions } };
    },
    return: (value) => results.return(value),
    throw: (error) => results.throw(error),
    [Symbol.asyncIterator]() {
      return this;
    },
    [Symbol.asyncDispose]: async () => void (await results.return()),
  };
}
