import type { Directory } from '@cobuild/directory';
import { inChunks, outcomesInFile } from '@cobuild/import-export';
import type { RoundtableHistory } from './roundtable-history.service.js';
import { roundtableColumns, type RoundtableRow, toldKeys } from './roundtable.columns.js';
import type { RoundtableImports } from './roundtable.import.js';
import type { Roundtables } from './roundtable.service.js';

/**
 * Lets the table of roundtables write through the service.
 *
 * @param catchUp waits until the directory knows every organization that was written
 */
export function roundtableImports({
  roundtables,
  directory,
  catchUp,
}: {
  readonly roundtables: Pick<Roundtables, 'importRoundtables' | 'findByCodes'>;
  readonly directory: Pick<Directory, 'findByCodes'>;
  readonly catchUp: () => Promise<void>;
}): RoundtableImports {
  return {
    async findOrganizations(codes) {
      await catchUp();
      const found = await inChunks(codes, (some) => directory.findByCodes(some));
      return new Set(found.map(([code]) => code));
    },
    async findDepths(codes) {
      const found = await inChunks(codes, (some) => roundtables.findByCodes(some));
      return new Map(found.map(([code, { ancestorIds }]) => [code, ancestorIds.length]));
    },
    async importRoundtables(rows, { dryRun }) {
      const organizations = await directory.findByCodes(rows.flatMap(({ coHostCodes }) => coHostCodes));
      const idsOf = (codes: readonly string[]) => codes.flatMap((code) => organizations.get(code)?.id ?? []);
      const stored = rows.map((row) => historyIn(row, idsOf));
      return outcomesInFile(roundtableColumns, rows, await roundtables.importRoundtables(stored, { dryRun }));
    },
  };
}

function historyIn(row: RoundtableRow, idsOf: (codes: readonly string[]) => readonly string[]): RoundtableHistory {
  const { code, theme, venue, date, coHostCodes, previousCode, themeBasis, sourceFile, note } = row;
  const [convenerId, ...coHostIds] = idsOf(coHostCodes);
  if (convenerId === undefined) throw new TypeError(`expected rows that the rules let through, got ${code}`);
  const told = Object.fromEntries(toldKeys.flatMap((key) => (row[key] === null ? [] : [[key, row[key]] as const])));
  return {
    code,
    theme,
    venue,
    heldOn: date,
    convenerId,
    // A branch and its own other name may be the same organization.
    coHostIds: [...new Set(coHostIds)].filter((id) => id !== convenerId),
    previousCode,
    source: { basis: themeBasis, file: sourceFile, note, told },
  };
}
