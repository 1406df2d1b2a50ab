import { type Log, openLog } from '@cobuild/log';
import type { Connection } from 'mongoose';
import type { Logger } from 'pino';
import { type Clock, databaseNameOf, type Parts } from './definition.js';

/** Where an operator's command works: on a subgraph's database, beside whatever processes of the subgraph run on it. */
export interface Beside {
  /** To the database of this subgraph. */
  readonly connection: Connection;
  readonly logger: Logger;
  readonly clock?: Clock;
  /** The name of another subgraph's database on the same server; default: the one that the platform gives it. */
  readonly databaseOf?: (subgraph: string) => string;
}

/** Opens the parts of a subgraph beside its processes; what is changed through them is told in the same log. */
export async function openPartsBeside(
  name: string,
  { connection, logger, clock = () => new Date(), databaseOf = databaseNameOf }: Beside,
): Promise<{ readonly parts: Parts; close(): Promise<void> }> {
  const log = await openLog({ connection, name, logger });
  const followed: Log[] = [];
  return {
    parts: {
      connection,
      log,
      logger,
      clock,
      // A running platform applies the log already: this process waits for it, and takes over only where none runs.
      background: true,
      async openLog(other) {
        const database = connection.useDb(databaseOf(other), { useCache: true });
        const feed = await openLog({ connection: database, name: other, logger, readOnly: true });
        followed.push(feed);
        return feed;
      },
    },
    async close() {
      for (const feed of followed) await feed.close();
      await log.close();
    },
  };
}
