import type { Ledger } from '@cobuild/import-export';
import type { Beside } from '@cobuild/subgraph';
import { actionTaskLedger } from './joint-action/action-task.ledger.js';
import { actionTaskStore } from './joint-action/action-task.model.js';
import { jointActionLedger } from './joint-action/joint-action.ledger.js';
import { allianceLedger } from './alliance/alliance.ledger.js';
import { assemblyLedger } from './assembly/assembly.ledger.js';
import { assemblyStore } from './assembly/assembly.model.js';
import { openBeside } from './beside.js';
import { conferenceLedger } from './conference/conference.ledger.js';
import { membershipLedger } from './membership/membership.ledger.js';
import { membershipStore } from './membership/membership.model.js';
import { outcomeLedger } from './outcome/outcome.ledger.js';
import { issueLedger } from './roundtable/roundtable-issue.ledger.js';
import { proposalLedger } from './proposal/proposal.ledger.js';
import { rotationLedger } from './rotation/rotation.ledger.js';
import { rotationTermStore } from './rotation/rotation-term.model.js';
import { roundtableLedger } from './roundtable/roundtable.ledger.js';
import { roundtableStore } from './roundtable/roundtable.model.js';
import { suggestionLedger } from './suggestion/suggestion.ledger.js';
import { suggestionStore } from './suggestion/suggestion.model.js';

/** The ledgers of a subgraph, readable until they are closed. */
export interface OpenExport {
  /** In the order in which an import of them builds on each other. */
  readonly ledgers: readonly Ledger[];
  close(): Promise<void>;
}

/**
 * Opens the ledgers of alliances, their members and quarters, assemblies, proposals, joint actions with their tasks, roundtables with all that belongs to them and conferences on this subgraph's database,
 * beside
 * whatever processes of the subgraph run on it.
 */
export async function openExport(place: Beside): Promise<OpenExport> {
  const { models, services, close } = await openBeside(place);
  await services.catchUp();
  const { clock = () => new Date() } = place;
  const parts = { ...services, model: models.alliances, clock };
  const roundtables = roundtableStore(models.roundtables);
  return {
    ledgers: [
      allianceLedger(parts),
      membershipLedger({ ...parts, store: membershipStore(models.memberships) }),
      rotationLedger({ ...parts, terms: rotationTermStore(models.terms) }),
      assemblyLedger({ ...parts, model: models.assemblies }),
      proposalLedger({
        ...parts,
        model: models.proposals,
        assemblies: assemblyStore(models.assemblies),
        memberships: membershipStore(models.memberships),
      }),
      jointActionLedger({ ...parts, model: models.jointActions, tasks: actionTaskStore(models.actionTasks) }),
      actionTaskLedger({ ...parts, model: models.jointActions, tasks: actionTaskStore(models.actionTasks) }),
      roundtableLedger({ ...parts, model: models.roundtables, store: roundtables }),
      issueLedger({ model: models.roundtables }),
      suggestionLedger({
        ...parts,
        model: models.suggestions,
        store: suggestionStore(models.suggestions),
        roundtables,
      }),
      outcomeLedger({ ...parts, model: models.outcomes, roundtables }),
      conferenceLedger({ ...parts, model: models.conferences }),
    ],
    close,
  };
}
