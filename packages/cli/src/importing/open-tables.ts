import { openImport as openAlliances } from '@cobuild/alliances/import';
import { type AnyImportTable, joinShared } from '@cobuild/import-export';
import { openImport as openOrganizations } from '@cobuild/organizations/import';
import { openImport as openPairs } from '@cobuild/pairs/import';
import { openImport as openProjects } from '@cobuild/projects/import';
import { openDoors } from '../platform/open-doors.js';

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
  { subgraph: 'alliances', open: openAlliances },
  { subgraph: 'projects', open: openProjects },
] as const;

/** Opens the import tables of all subgraphs on one database server; a file that several of them read is split among them row by row. */
export async function openTables(databaseUri: string): Promise<OpenTables> {
  const { opened, close } = await openDoors(databaseUri, DOORS);
  return { tables: joinShared(opened.flatMap(({ tables }) => tables)), close };
}
