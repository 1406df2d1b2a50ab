import { type AnyImportTable, anyTable } from '@cobuild/import-export';
import { openLog } from '@cobuild/log';
import type { Clock } from '@cobuild/subgraph';
import type { Connection } from 'mongoose';
import type { Logger } from 'pino';
import { organizationAliasTable } from './organization/organization-alias.import.js';
import { organizationImports } from './organization/organization-rows.import.js';
import { organizationTable } from './organization/organization.import.js';
import { createServices, openModels } from './services.js';

/** The tables of a subgraph, open for import until they are closed. */
export interface OpenImport {
  /** In the order in which they build on each other. */
  readonly tables: readonly AnyImportTable[];
  close(): Promise<void>;
}

/**
 * Opens the import of organizations and their aliases on this subgraph's database, beside whatever processes of the subgraph run
 * on it: rows go through the same services, and what comes of them is told in the same log.
 */
export async function openImport({
  connection,
  logger,
  clock = () => new Date(),
}: {
  /** To the database of this subgraph. */
  readonly connection: Connection;
  readonly logger: Logger;
  readonly clock?: Clock;
}): Promise<OpenImport> {
  const log = await openLog({ connection, name: 'organizations', logger });
  const { organizationImport } = createServices(await openModels(connection), { connection, log, clock });
  const imports = organizationImports(organizationImport);
  return {
    tables: [anyTable(organizationTable(imports)), anyTable(organizationAliasTable(imports))],
    close: () => log.close(),
  };
}
