import { connect } from '@cobuild/database';
import type { AnyImportTable } from '@cobuild/import-export';
import { openImport as openOrganizations } from '@cobuild/organizations/import';
import { openImport as openPairs } from '@cobuild/pairs/import';
import { pino } from 'pino';

/** What can be imported into a platform's database, until it is closed. */
export interface OpenTables {
  /** In the order in which they build on each other. */
  readonly tables: readonly AnyImportTable[];
  close(): Promise<void>;
}

/** Every subgraph's door for imports; a subgraph comes after those that its rows name. */
const DOORS = [
  { subgraph: 'organizations', open: openOrganizations },
  { subgraph: 'pairs', open: openPairs },
] as const;

/** Opens the import tables of all subgraphs on one database server. */
export async function openTables(databaseUri: string): Promise<OpenTables> {
  const logger = pino({ level: 'warn' }, pino.destination({ dest: 2, sync: true }));
  const opened: { readonly tables: readonly AnyImportTable[]; close(): Promise<void> }[] = [];
  const close = async () => {
    for (const one of [...opened].reverse()) await one.close();
  };
  try {
    for (const { subgraph, open } of DOORS) {
      const connection = await connect(databaseUri, `cobuild_${subgraph}`);
      opened.push({ tables: [], close: () => connection.close() });
      opened.push(await open({ connection, logger }));
    }
  } catch (error) {
    await close();
    throw error;
  }
  return { tables: opened.flatMap(({ tables }) => tables), close };
}
