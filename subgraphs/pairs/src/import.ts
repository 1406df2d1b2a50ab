import { type AnyImportTable, anyTable } from '@cobuild/import-export';
import { type Log, openLog } from '@cobuild/log';
import { type Clock, databaseNameOf } from '@cobuild/subgraph';
import type { Connection } from 'mongoose';
import type { Logger } from 'pino';
import { jointActivityImports } from './joint-activity/joint-activity-rows.import.js';
import { jointActivityTable } from './joint-activity/joint-activity.import.js';
import { openModels } from './models.js';
import { pairImports } from './pair/pair-rows.import.js';
import { pairTable } from './pair/pair.import.js';
import { openServices } from './services.js';

/** The tables of a subgraph, open for import until they are closed. */
export interface OpenImport {
  /** In the order in which they build on each other. */
  readonly tables: readonly AnyImportTable[];
  close(): Promise<void>;
}

/**
 * Opens the import of pairs and joint activities on this subgraph's database, beside whatever processes of the subgraph run on it:
 * rows go through the same services, and what comes of them is told in the same log. Organizations that were written until then
 * are known.
 */
export async function openImport({
  connection,
  logger,
  clock = () => new Date(),
  databaseOf = databaseNameOf,
}: {
  /** To the database of this subgraph. */
  readonly connection: Connection;
  readonly logger: Logger;
  readonly clock?: Clock;
  /** The name of another subgraph's database on the same server; default: the one that the platform gives it. */
  readonly databaseOf?: (subgraph: string) => string;
}): Promise<OpenImport> {
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
    tables: [
      anyTable(pairTable(pairImports(services))),
      anyTable(jointActivityTable(jointActivityImports({ ...services, model: models.activities }))),
    ],
    async close() {
      await close();
      for (const feed of followed) await feed.close();
      await log.close();
    },
  };
}
