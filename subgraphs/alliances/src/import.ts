import { type AnyImportTable, anyTable } from '@cobuild/import-export';
import type { Beside } from '@cobuild/subgraph';
import { actionTaskImports } from './joint-action/action-task-rows.import.js';
import { actionTaskTable } from './joint-action/action-task.import.js';
import { jointActionImports } from './joint-action/joint-action-rows.import.js';
import { jointActionTable } from './joint-action/joint-action.import.js';
import { allianceImports } from './alliance/alliance-rows.import.js';
import { allianceTable } from './alliance/alliance.import.js';
import { assemblyImports } from './assembly/assembly-rows.import.js';
import { assemblyTable } from './assembly/assembly.import.js';
import { openBeside } from './beside.js';
import { conferenceImports } from './conference/conference-rows.import.js';
import { conferenceTable } from './conference/conference.import.js';
import { membershipImports } from './membership/membership-rows.import.js';
import { membershipTable } from './membership/membership.import.js';
import { outcomeImports } from './outcome/outcome-rows.import.js';
import { outcomeTable } from './outcome/outcome.import.js';
import { issueImports } from './roundtable/roundtable-issue-rows.import.js';
import { issueTable } from './roundtable/roundtable-issue.import.js';
import { proposalImports } from './proposal/proposal-rows.import.js';
import { proposalTable } from './proposal/proposal.import.js';
import { termImports } from './rotation/rotation-rows.import.js';
import { termTable } from './rotation/rotation.import.js';
import { roundtableImports } from './roundtable/roundtable-rows.import.js';
import { roundtableTable } from './roundtable/roundtable.import.js';
import { suggestionImports } from './suggestion/suggestion-rows.import.js';
import { suggestionTable } from './suggestion/suggestion.import.js';

/** The tables of a subgraph, open for import until they are closed. */
export interface OpenImport {
  /** In the order in which they build on each other. */
  readonly tables: readonly AnyImportTable[];
  close(): Promise<void>;
}

/**
 * Opens the import of alliances, their members and quarters, assemblies, proposals, joint actions with their tasks, roundtables with all that belongs to them and conferences on this subgraph's database,
 * beside
 * whatever processes of the subgraph run on it: rows go through the same services, and what comes of them is told in the same log.
 */
export async function openImport(place: Beside): Promise<OpenImport> {
  const { services, close } = await openBeside(place);
  return {
    tables: [
      anyTable(allianceTable(allianceImports(services))),
      anyTable(membershipTable(membershipImports(services))),
      anyTable(termTable(termImports(services))),
      anyTable(assemblyTable(assemblyImports(services))),
      anyTable(proposalTable(proposalImports(services))),
      anyTable(jointActionTable(jointActionImports(services))),
      anyTable(actionTaskTable(actionTaskImports(services))),
      anyTable(roundtableTable(roundtableImports(services))),
      anyTable(issueTable(issueImports(services))),
      anyTable(suggestionTable(suggestionImports(services))),
      anyTable(outcomeTable(outcomeImports(services))),
      anyTable(conferenceTable(conferenceImports(services))),
    ],
    close,
  };
}
