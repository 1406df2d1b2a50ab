import type { Ledger } from '@cobuild/import-export';
import type { Beside } from '@cobuild/subgraph';
import { actionTaskLedger } from './joint-action/action-task.ledger.js';
import { actionTaskStore } from './joint-action/action-task.model.js';
import { jointActionLedger } from './joint-action/joint-action.ledger.js';
import { allianceLedger } from './alliance/alliance.ledger.js';
import { openBeside } from './beside.js';
import { conferenceLedger } from './conference/conference.ledger.js';
import { membershipLedger } from './membership/membership.ledger.js';
import { membershipStore } from './membership/membership.model.js';
import { outcomeLedger } from './outcome/outcome.ledger.js';
import { roundtableLedger } from './roundtable/roundtable.ledger.js';
import { roundtableStore } from './roundtable/roundtable.model.js';

/** The ledgers of a subgraph, readable until they are closed. */
export interface OpenExport {
  /** In the order in which an import of them builds on each other. */
  readonly ledgers: readonly Ledger[];
  close(): Promise<void>;
}

/**
 * Opens the ledgers of alliances, their members, joint actions with their tasks, roundtables with what came of them and conferences on this subgraph's database, beside
 * whatever processes of the subgraph run on it.
 */
export async function openExport(place: Beside): Promise<OpenExport> {
  const { models, services, close } = await openBeside(place);
  await services.catchUp();
  const { clock = () => new Date() } = place;
  const parts = { ...services, model: models.alliances, clock };
  return {
    ledgers: [
      allianceLedger(parts),
      membershipLedger({ ...parts, store: membershipStore(models.memberships) }),
      jointActionLedger({ ...parts, model: models.jointActions, tasks: actionTaskStore(models.actionTasks) }),
      actionTaskLedger({ ...parts, model: models.jointActions, tasks: actionTaskStore(models.actionTasks) }),
      roundtableLedger({ ...parts, model: models.roundtables, store: roundtableStore(models.roundtables) }),
      outcomeLedger({ model: models.outcomes, roundtables: roundtableStore(models.roundtables) }),
      conferenceLedger({ ...parts, model: models.conferences }),
    ],
    close,
  };
}
