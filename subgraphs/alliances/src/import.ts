import { type AnyImportTable, anyTable } from '@cobuild/import-export';
import type { Beside } from '@cobuild/subgraph';
import { actionTaskImports } from './joint-action/action-task-rows.import.js';
import { actionTaskTable } from './joint-action/action-task.import.js';
import { jointActionImports } from './joint-action/joint-action-rows.import.js';
import { jointActionTable } from './joint-action/joint-action.import.js';
import { allianceImports } from './alliance/alliance-rows.import.js';
import { allianceTable } from './alliance/alliance.import.js';
import { openBeside } from './beside.js';
import { conferenceImports } from './conference/conference-rows.import.js';
import { conferenceTable } from './conference/conference.import.js';
import { membershipImports } from './membership/membership-rows.import.js';
import { membershipTable } from './membership/membership.import.js';
import { outcomeImports } from './outcome/outcome-rows.import.js';
import { outcomeTable } from './outcome/outcome.import.js';
import { roundtableImports } from './roundtable/roundtable-rows.import.js';
import { roundtableTable } from './roundtable/roundtable.import.js';

/** The tables of a subgraph, open for import until they are closed. */
export interface OpenImport {
  /** In the order in which they build on each other. */
  readonly tables: readonly AnyImportTable[];
  close(): Promise<void>;
}

/**
 * Opens the import of alliances, their members, joint actions with their tasks, roundtables with what came of them and conferences on this subgraph's database, beside
 * whatever processes of the subgraph run on it: rows go through the same services, and what comes of them is told in the same log.
 */
export async function openImport(place: Beside): Promise<OpenImport> {
  const { services, close } = await openBeside(place);
  return {
    tables: [
      anyTable(allianceTable(allianceImports(services))),
      anyTable(membershipTable(membershipImports(services))),
      anyTable(jointActionTable(jointActionImports(services))),
      anyTable(actionTaskTable(actionTaskImports(services))),
      anyTable(roundtableTable(roundtableImports(services))),
      anyTable(outcomeTable(outcomeImports(services))),
      anyTable(conferenceTable(conferenceImports(services))),
    ],
    close,
  };
}
