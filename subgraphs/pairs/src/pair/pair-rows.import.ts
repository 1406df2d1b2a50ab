import type { Directory } from '@cobuild/directory';
import { inChunks, outcomesInFile } from '@cobuild/import-export';
import type { HistoryOutcome } from '@cobuild/subgraph';
import type { PairRow as StoredRow } from './pair-history.service.js';
import { kindWords, pairColumns, type PairRow } from './pair.columns.js';
import type { PairImports } from './pair.import.js';
import type { Pairs } from './pair.service.js';

/** Fields of refusals that the file calls otherwise. */
const FIELD_KEYS: Readonly<Record<string, string>> = {
  sideA: 'sideACode',
  sideAId: 'sideACode',
  sideB: 'sideBCode',
  sideBId: 'sideBCode',
};

/**
 * Lets the table of pairs write through the service.
 *
 * @param catchUp waits until the directory knows every organization that was written
 */
export function pairImports({
  pairs,
  directory,
  catchUp,
}: {
  readonly pairs: Pick<Pairs, 'findByCodes' | 'importPairs'>;
  readonly directory: Pick<Directory, 'findByCodes'>;
  readonly catchUp: () => Promise<void>;
}): PairImports {
  return {
    async findOrganizations(codes) {
      await catchUp();
      const entries = await inChunks(codes, (some) => directory.findByCodes(some));
      return new Map(
        entries.map(([code, { id, name, aliases, ancestorIds }]) => [
          code,
          { id, names: [name, ...aliases], ancestorIds },
        ]),
      );
    },

    async importPairs(rows, { dryRun }) {
      const organizations = await directory.findByCodes(
        rows.flatMap(({ sideACode, sideBCode }) => [sideACode, sideBCode]),
      );
      const idOf = (code: string) => organizations.get(code)?.id ?? code;
      const stored = rows.map((row) => storedRow(row, idOf));
      const outcomes = dryRun ? await foresee(stored, pairs) : await pairs.importPairs(stored);
      return outcomesInFile(pairColumns, rows, outcomes, FIELD_KEYS);
    },
  };
}

function storedRow(
  { code, kind, startedOn, endedOn, basis, sourceFile, note, ...row }: PairRow,
  idOf: (code: string) => string,
): StoredRow {
  if (!isKindWord(kind)) throw new TypeError(`expected rows that the rules let through, got the kind ${kind}`);
  const sides = { sideA: idOf(row.sideACode), sideB: idOf(row.sideBCode) };
  return { code, kind: kindWords[kind], ...sides, startedOn, endedOn, basis, sourceFile, note };
}

function isKindWord(word: string): word is keyof typeof kindWords {
  return Object.hasOwn(kindWords, word);
}

/** What a run would make of the rows, as far as the codes that are there tell it. */
async function foresee(
  rows: readonly StoredRow[],
  pairs: Pick<Pairs, 'findByCodes'>,
): Promise<readonly HistoryOutcome[]> {
  const known = await pairs.findByCodes(rows.map(({ code }) => code));
  return rows.map(({ code, kind, sideA, sideB }): HistoryOutcome => {
    const there = known.get(code);
    if (!there) return { code, outcome: 'imported', id: '' };
    if (there.kind === kind && there.sideA === sideA && there.sideB === sideB)
      return { code, outcome: 'unchanged', id: there.id };
    return { code, outcome: 'refused', refusal: { code: 'DUPLICATE_CODE', field: ['code'] } };
  });
}
