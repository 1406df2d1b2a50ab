import type { Batch } from './batch.js';

/**
 * The way in which a transport reaches clients of one kind. It gets all of a stream's in one go: with thousands of them, what is
 * done for each decides what an event costs.
 */
export interface Outlet {
  /** @param members those that were given to streams together with this outlet */
  give(batch: Batch, members: Iterable<object>): void;
}
