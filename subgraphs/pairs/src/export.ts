import type { Ledger } from '@cobuild/import-export';
import type { Beside } from '@cobuild/subgraph';
import { openBeside } from './beside.js';
import { jointActivityLedger } from './joint-activity/joint-activity.ledger.js';
import { pairLedger } from './pair/pair.ledger.js';

/** The ledgers of a subgraph, readable until they are closed. */
export interface OpenExport {
  /** In the order in which an import of them builds on each other. */
  readonly ledgers: readonly Ledger[];
  close(): Promise<void>;
}

/** Opens the ledgers of pairs and joint activities on this subgraph's database, beside whatever processes of the subgraph run on it. */
export async function openExport(place: Beside): Promise<OpenExport> {
  const { models, services, close } = await openBeside(place);
  await services.catchUp();
  return {
    ledgers: [
      pairLedger({ model: models.pairs, directory: services.directory }),
      jointActivityLedger({ ...services, model: models.activities }),
    ],
    close,
  };
}
