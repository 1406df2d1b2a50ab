import { type AnyImportTable, anyTable } from '@cobuild/import-export';
import type { Beside } from '@cobuild/subgraph';
import { openBeside } from './beside.js';
import { projectImports } from './project/project-rows.import.js';
import { projectTable } from './project/project.import.js';
import { projectListImports } from './project-list/project-list-rows.import.js';
import { projectListTable } from './project-list/project-list.import.js';

/** The tables of a subgraph, open for import until they are closed. */
export interface OpenImport {
  /** In the order in which they build on each other. */
  readonly tables: readonly AnyImportTable[];
  close(): Promise<void>;
}

/**
 * Opens the import of project lists and projects on this subgraph's database, beside whatever processes of the subgraph run on it:
 * rows go through the same services, and what comes of them is told in the same log.
 */
export async function openImport(place: Beside): Promise<OpenImport> {
  const { services, close } = await openBeside(place);
  return {
    tables: [
      anyTable(projectListTable(projectListImports(services))),
      anyTable(projectTable(projectImports(services))),
    ],
    close,
  };
}
