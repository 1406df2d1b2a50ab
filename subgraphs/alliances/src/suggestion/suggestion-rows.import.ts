import type { Directory } from '@cobuild/directory';
import { inChunks, outcomesInFile } from '@cobuild/import-export';
import { codeInLedger } from '@cobuild/subgraph';
import { referenceOf } from '../roundtable/reference-text.rules.js';
import type { Roundtables } from '../roundtable/roundtable.service.js';
import type { SuggestionHistory } from './suggestion-history.service.js';
import { momentOf, stateOf } from './suggestion-import.rules.js';
import { channelWords, suggestionColumns, type SuggestionRow, toldKeys } from './suggestion.columns.js';
import type { SuggestionImports } from './suggestion.import.js';
import type { Suggestions } from './suggestion.service.js';

/**
 * Lets the table of suggestions write through the service.
 *
 * @param catchUp waits until the directory knows every organization that was written
 */
export function suggestionImports({
  suggestions,
  roundtables,
  directory,
  catchUp,
}: {
  readonly suggestions: Pick<Suggestions, 'importSuggestions' | 'findByCodes'>;
  readonly roundtables: Pick<Roundtables, 'findByCodes' | 'find'>;
  readonly directory: Pick<Directory, 'findByCodes'>;
  readonly catchUp: () => Promise<void>;
}): SuggestionImports {
  return {
    async findRoundtables(codes) {
      const found = await inChunks(codes, (some) => roundtables.findByCodes(some));
      return new Set(found.map(([code]) => code));
    },
    async findOrganizations(codes) {
      await catchUp();
      const found = await inChunks(codes, (some) => directory.findByCodes(some));
      return new Set(found.map(([code]) => code));
    },
    async findTargets(codes) {
      const found = await inChunks(codes, (some) => suggestions.findByCodes(some));
      const codeOf = new Map<string, string | null>();
      for (const roundtableId of new Set(found.map(([, one]) => one.roundtableId))) {
        const roundtable = await roundtables.find(roundtableId);
        codeOf.set(roundtableId, roundtable && codeInLedger(roundtable));
      }
      return new Map(
        found.map(([code, { status, roundtableId }]) => [
          code,
          { status, roundtableCode: codeOf.get(roundtableId) ?? null },
        ]),
      );
    },
    async importSuggestions(rows, { dryRun }) {
      const named = rows.flatMap(({ authorOrgCode, responsibleOrgCode }) => [authorOrgCode, responsibleOrgCode]);
      const organizations = await directory.findByCodes(named.flatMap((code) => code ?? []));
      const idOf = (code: string | null) => (code === null ? null : (organizations.get(code)?.id ?? null));
      const stored = rows.map((row) => historyIn(row, idOf));
      return outcomesInFile(suggestionColumns, rows, await suggestions.importSuggestions(stored, { dryRun }));
    },
  };
}

function historyIn(row: SuggestionRow, idOf: (code: string | null) => string | null): SuggestionHistory {
  const { code, roundtableCode, issueCode, text, authorName, state, mergedIntoCode, answer, reason, channel } = row;
  const status = stateOf(state);
  if (status === null) throw new TypeError(`expected rows that the rules let through, got ${code}`);
  return {
    code,
    roundtableCode,
    issueCode,
    mergedIntoCode,
    text,
    author: authorName === null ? null : { name: authorName, organizationId: idOf(row.authorOrgCode), accountId: null },
    status,
    judgedAt: momentOf(row.judgedOn),
    responsibleOrgId: idOf(row.responsibleOrgCode),
    assignedAt: momentOf(row.assignedOn),
    dueAt: momentOf(row.dueOn, true),
    answer,
    answeredAt: momentOf(row.answeredOn),
    settledAt: momentOf(row.settledOn),
    reason,
    result: referenceOf(row.result),
    informedAt: momentOf(row.informedOn),
    informedThrough: channelWords.get(channel ?? '') ?? null,
    source: { basis: null, file: row.sourceFile, note: row.note, told: toldBy(row) },
  };
}

/** What the platform cannot keep as what it is: dates without a day, and results that only words tell. */
function toldBy(row: SuggestionRow): Readonly<Record<string, string>> {
  const isKept = (key: (typeof toldKeys)[number], cell: string) =>
    (key === 'result' ? referenceOf(cell) : momentOf(cell)) !== null;
  return Object.fromEntries(
    toldKeys.flatMap((key) => {
      const cell = row[key];
      return cell === null || isKept(key, cell) ? [] : [[key, cell] as const];
    }),
  );
}
