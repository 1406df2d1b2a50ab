import type { Directory } from '@cobuild/directory';
import { inChunks, outcomesInFile } from '@cobuild/import-export';
import type { Alliances } from '../alliance/alliance.service.js';
import type { JointActionHistory } from './joint-action-history.service.js';
import { allianceCodeOf } from './joint-action-import.rules.js';
import {
  allianceOwner,
  jointActionColumns,
  type JointActionRow,
  jointWords,
  natureWords,
  toldKeys,
} from './joint-action.columns.js';
import type { JointActionImports } from './joint-action.import.js';
import type { JointActions } from './joint-action.service.js';

/** Fields of refusals that the file calls otherwise. */
const FIELD_KEYS: Readonly<Record<string, string>> = { allianceId: 'ownerCode' };

/**
 * Lets the table of joint actions write through the service.
 *
 * @param catchUp waits until the directory knows every organization that was written
 */
export function jointActionImports({
  jointActions,
  alliances,
  directory,
  catchUp,
}: {
  readonly jointActions: Pick<JointActions, 'importJointActions' | 'findByCodes'>;
  readonly alliances: Pick<Alliances, 'findByCodes'>;
  readonly directory: Pick<Directory, 'findByCodes'>;
  readonly catchUp: () => Promise<void>;
}): JointActionImports {
  return {
    async findCodes(codes) {
      await catchUp();
      const [known, organizations] = await Promise.all([
        inChunks(codes.alliances, (some) => alliances.findByCodes(some)),
        inChunks(codes.organizations, (some) => directory.findByCodes(some)),
      ]);
      return {
        alliances: new Set(known.map(([code]) => code)),
        organizations: new Set(organizations.map(([code]) => code)),
      };
    },
    findHeld: async (codes) => new Set((await jointActions.findByCodes(codes)).keys()),
    async importJointActions(rows, { dryRun }) {
      const [known, organizations] = await Promise.all([
        alliances.findByCodes(rows.flatMap((row) => allianceCodeOf(row) ?? [])),
        directory.findByCodes(rows.flatMap(({ participantCodes }) => participantCodes)),
      ]);
      const stored = rows.map((row) =>
        historyIn(row, {
          allianceId: known.get(allianceCodeOf(row) ?? '')?.id ?? allianceCodeOf(row),
          organizationIds: [...new Set(row.participantCodes.flatMap((code) => organizations.get(code)?.id ?? []))],
        }),
      );
      const outcomes = await jointActions.importJointActions(stored, { dryRun });
      return outcomesInFile(jointActionColumns, rows, outcomes, FIELD_KEYS);
    },
  };
}

function historyIn(
  row: JointActionRow,
  ids: Pick<JointActionHistory, 'allianceId' | 'organizationIds'>,
): JointActionHistory {
  const { code, title, date, venue, joint, nature, outcome, jointBasis, sourceFile, note } = row;
  if (!isWordOf(jointWords, joint)) throw new TypeError(`expected rows that the rules let through, got ${code}`);
  return {
    ...ids,
    code,
    title,
    joint: jointWords[joint],
    nature: nature !== null && isWordOf(natureWords, nature) ? natureWords[nature] : 'SINGLE',
    startsOn: date,
    place: venue,
    summary: outcome,
    source: { basis: jointBasis, file: sourceFile, note, told: toldBy(row) },
  };
}

/** What the platform has no place for, and who took part in the order in which the row names them. */
function toldBy(row: JointActionRow): Readonly<Record<string, string>> {
  const cells = toldKeys.flatMap((key) => (row[key] === null ? [] : [[key, row[key]] as const]));
  const told = Object.fromEntries([
    ...cells,
    ...(['participantCodes', 'relatedCodes'] as const).map((key) => [key, row[key].join(';')] as const),
  ]);
  // The alliance that holds the action has its code itself.
  const { ownerType: _type, ownerCode: _code, ...rest } = told;
  return row.ownerType === allianceOwner ? rest : told;
}

function isWordOf<W extends object>(words: W, word: string): word is Extract<keyof W, string> {
  return Object.hasOwn(words, word);
}
