import { openExport as openAlliances } from '@cobuild/alliances/export';
import type { Ledger } from '@cobuild/import-export';
import { openExport as openPairs } from '@cobuild/pairs/export';
import { openExport as openProjects } from '@cobuild/projects/export';
import { openDoors } from '../platform/open-doors.js';

/** What can be exported from a platform's database, until it is closed. */
export interface OpenLedgers {
  /** In the order in which an import of them builds on each other. */
  readonly ledgers: readonly Ledger[];
  close(): Promise<void>;
}

/** Every subgraph's door for ledgers. */
const DOORS = [
  { subgraph: 'pairs', open: openPairs },
  { subgraph: 'alliances', open: openAlliances },
  { subgraph: 'projects', open: openProjects },
] as const;

/** Opens the ledgers of all subgraphs on one database server. */
export async function openLedgers(databaseUri: string): Promise<OpenLedgers> {
  const { opened, close } = await openDoors(databaseUri, DOORS);
  return { ledgers: opened.flatMap(({ ledgers }) => ledgers), close };
}
