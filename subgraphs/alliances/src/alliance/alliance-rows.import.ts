import type { Directory } from '@cobuild/directory';
import { inChunks, outcomesInFile } from '@cobuild/import-export';
import type { AllianceHistory } from './alliance-history.service.js';
import { allianceColumns, type AllianceRow, formWords, kindWords, toldKeys } from './alliance.columns.js';
import type { AllianceImports } from './alliance.import.js';
import type { Alliances } from './alliance.service.js';

/**
 * Lets the table of alliances write through the service.
 *
 * @param catchUp waits until the directory knows every organization that was written
 */
export function allianceImports({
  alliances,
  directory,
  catchUp,
}: {
  readonly alliances: Pick<Alliances, 'importAlliances'>;
  readonly directory: Pick<Directory, 'findByCodes'>;
  readonly catchUp: () => Promise<void>;
}): AllianceImports {
  return {
    async findOrganizations(codes) {
      await catchUp();
      const found = await inChunks(codes, (some) => directory.findByCodes(some));
      return new Set(found.map(([code]) => code));
    },
    async importAlliances(rows, { dryRun }) {
      const named = rows.flatMap(({ approvingOrgCode, officeOrgCode }) => [
        approvingOrgCode ?? [],
        officeOrgCode ?? [],
      ]);
      const organizations = await directory.findByCodes(named.flat());
      const idOf = (code: string | null) => (code === null ? null : (organizations.get(code)?.id ?? null));
      const stored = rows.map((row) => historyIn(row, idOf));
      return outcomesInFile(allianceColumns, rows, await alliances.importAlliances(stored, { dryRun }));
    },
  };
}

function historyIn(row: AllianceRow, idOf: (code: string | null) => string | null): AllianceHistory {
  const { code, name, type, form, field, foundedOn, dissolvedOn, typeBasis, sourceFile, note } = row;
  return {
    code,
    name,
    kind: wordIn(kindWords, type),
    form: form === null ? 'ALLIANCE' : wordIn(formWords, form),
    field,
    approvingOrgId: idOf(row.approvingOrgCode),
    officeOrgId: idOf(row.officeOrgCode),
    foundedOn,
    dissolvedOn,
    source: { basis: typeBasis, file: sourceFile, note, told: toldBy(row) },
  };
}

function toldBy(row: AllianceRow): Readonly<Record<string, string>> {
  return Object.fromEntries(toldKeys.flatMap((key) => (row[key] === null ? [] : [[key, row[key]]])));
}

/** What a word of the file's vocabulary means here. */
function wordIn<T extends string>(words: Readonly<Record<string, T>>, word: string): T {
  const meaning = words[word];
  if (meaning === undefined) throw new TypeError(`expected rows that the rules let through, got ${word}`);
  return meaning;
}
