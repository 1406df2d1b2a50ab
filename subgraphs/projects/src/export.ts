import type { Ledger } from '@cobuild/import-export';
import type { Beside } from '@cobuild/subgraph';
import { openBeside } from './beside.js';
import { projectLedger } from './project/project.ledger.js';
import { projectListLedger } from './project-list/project-list.ledger.js';

/** The ledgers of a subgraph, readable until they are closed. */
export interface OpenExport {
  /** In the order in which an import of them builds on each other. */
  readonly ledgers: readonly Ledger[];
  close(): Promise<void>;
}

/** Opens the ledgers of project lists and projects on this subgraph's database, beside whatever processes of the subgraph run on it. */
export async function openExport(place: Beside): Promise<OpenExport> {
  const { models, services, close } = await openBeside(place);
  await services.catchUp();
  return {
    ledgers: [
      projectListLedger({ ...services, model: models.lists }),
      projectLedger({ ...services, model: models.projects }),
    ],
    close,
  };
}
