import type { Directory } from '@cobuild/directory';
import { inChunks, outcomesInFile } from '@cobuild/import-export';
import type { Alliances } from '../alliance/alliance.service.js';
import { ordinalOf } from './quarter.rules.js';
import type { TermHistory } from './rotation-history.service.js';
import { quarterWords, statusWords, termColumns, type TermRow } from './rotation-term.columns.js';
import type { TermImports } from './rotation.import.js';
import type { Rotation } from './rotation.service.js';

/** Fields of refusals that the file calls otherwise. */
const fieldKeys: Readonly<Record<string, string>> = { allianceId: 'allianceCode', leadOrgId: 'leadCode' };

/**
 * Lets the table of quarters write through the service.
 *
 * @param catchUp waits until the directory knows every organization that was written
 */
export function termImports({
  rotation,
  alliances,
  directory,
  catchUp,
}: {
  readonly rotation: Pick<Rotation, 'importTerms'>;
  readonly alliances: Pick<Alliances, 'findByCodes'>;
  readonly directory: Pick<Directory, 'findByCodes'>;
  readonly catchUp: () => Promise<void>;
}): TermImports {
  return {
    async findCodes(codes) {
      await catchUp();
      const [known, organizations] = await Promise.all([
        inChunks(codes.alliances, (some) => alliances.findByCodes(some)),
        inChunks(codes.organizations, (some) => directory.findByCodes(some)),
      ]);
      return {
        alliances: new Set(known.map(([code]) => code)),
        organizations: new Map(organizations.map(([code, { name, aliases }]) => [code, [name, ...aliases]])),
      };
    },
    async importTerms(rows, { dryRun }) {
      const [known, organizations] = await Promise.all([
        alliances.findByCodes(rows.map(({ allianceCode }) => allianceCode)),
        directory.findByCodes(rows.map(({ leadCode }) => leadCode)),
      ]);
      const stored = rows.map((row) => {
        const { allianceCode, leadCode } = row;
        return historyIn(row, known.get(allianceCode)?.id ?? allianceCode, organizations.get(leadCode)?.id ?? leadCode);
      });
      return outcomesInFile(termColumns, rows, await rotation.importTerms(stored, { dryRun }), fieldKeys);
    },
  };
}

function historyIn(row: TermRow, allianceId: string, leadOrgId: string): TermHistory {
  const { year, quarter, status, plan, handedOverOn, sourceFile, note } = row;
  if (!isQuarterWord(quarter) || !isStatusWord(status))
    throw new TypeError(`expected rows that the rules let through, got ${year} ${quarter}`);
  const told: Readonly<Record<string, string>> = handedOverOn === null ? {} : { handedOverOn };
  return {
    allianceId,
    ordinal: ordinalOf({ year: Number(year), quarter: quarterWords[quarter] }),
    leadOrgId,
    status: statusWords[status],
    plan,
    source: { basis: null, file: sourceFile, note, told },
  };
}

const isQuarterWord = (word: string): word is keyof typeof quarterWords => Object.hasOwn(quarterWords, word);
const isStatusWord = (word: string): word is keyof typeof statusWords => Object.hasOwn(statusWords, word);
