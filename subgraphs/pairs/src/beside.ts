import { type Log, openLog } from '@cobuild/log';
import { type Clock, databaseNameOf } from '@cobuild/subgraph';
import type { Connection } from 'mongoose';
import type { Logger } from 'pino';
import { type Models, openModels } from './models.js';
import { openServices, type Services } from './services.js';

/** Where an operator's command works: on this subgraph's database, beside whatever processes of the subgraph run on it. */
export interface Beside {
  /** To the database of this subgraph. */
  readonly connection: Connection;
  readonly logger: Logger;
  readonly clock?: Clock;
  /** The name of another subgraph's database on the same server; default: the one that the platform gives it. */
  readonly databaseOf?: (subgraph: string) => string;
}

/** Opens the subgraph's services beside its processes; what they change is told in the same log. */
export async function openBeside({
  connection,
  logger,
  clock = () => new Date(),
  databaseOf = databaseNameOf,
}: Beside): Promise<{ readonly models: Models; readonly services: Services; close(): Promise<void> }> {
  const log = await openLog({ connection, name: 'pairs', logger });
  const followed: Log[] = [];
  const models = await openModels(connection);
  const { services, close } = await openServices(models, {
    connection,
    log,
    logger,
    clock,
    // A running platform applies the log already: this process waits for it, and takes over only where none runs.
    background: true,
    async openLog(name) {
      const other = connection.useDb(databaseOf(name), { useCache: true });
      const feed = await openLog({ connection: other, name, logger, readOnly: true });
      followed.push(feed);
      return feed;
    },
  });
  return {
    models,
    services,
    async close() {
      await close();
      for (const feed of followed) await feed.close();
      await log.close();
    },
  };
}

/** Counts all figures anew from the log, and resolves when they hold all of it. */
export async function recountFigures(place: Beside): Promise<void> {
  const { services, close } = await openBeside(place);
  try {
    await services.recount();
  } finally {
    await close();
  }
}
