import { type AnyImportTable, anyTable } from '@cobuild/import-export';
import type { Beside } from '@cobuild/subgraph';
import { openBeside } from './beside.js';
import { jointActivityImports } from './joint-activity/joint-activity-rows.import.js';
import { jointActivityTable } from './joint-activity/joint-activity.import.js';
import { pairImports } from './pair/pair-rows.import.js';
import { pairTable } from './pair/pair.import.js';

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
export async function openImport(place: Beside): Promise<OpenImport> {
  const { services, close } = await openBeside(place);
  return {
    tables: [anyTable(pairTable(pairImports(services))), anyTable(jointActivityTable(jointActivityImports(services)))],
    close,
  };
}
