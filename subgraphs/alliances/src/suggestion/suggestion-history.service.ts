import {
  findByLedgerCodes,
  type HistoryOptions,
  type HistoryOutcome,
  newId,
  recordHistory,
  type Steps,
  type Store,
} from '@cobuild/subgraph';
import type { mongo } from 'mongoose';
import { issueByCode } from '../roundtable/issue-codes.js';
import type { Roundtable } from '../roundtable/roundtable.rules.js';
import type { Roundtables } from '../roundtable/roundtable.service.js';
import { suggestionStepped } from './suggestion.events.js';
import { mostSuggestions, type Suggestion } from './suggestion.rules.js';

/** A suggestion as imported history tells it. */
export interface SuggestionHistory
  extends Pick<
    Suggestion,
    | 'text'
    | 'author'
    | 'status'
    | 'judgedAt'
    | 'responsibleOrgId'
    | 'assignedAt'
    | 'dueAt'
    | 'answer'
    | 'answeredAt'
    | 'settledAt'
    | 'reason'
    | 'result'
    | 'informedAt'
    | 'informedThrough'
    | 'source'
  > {
  readonly code: string;
  readonly roundtableCode: string;
  readonly issueCode: string | null;
  readonly mergedIntoCode: string | null;
}

interface Parts {
  readonly store: Store<Suggestion>;
  readonly steps: Steps;
  readonly roundtables: Pick<Roundtables, 'findByCodes' | 'hold' | 'involve'>;
  readonly countOf: (roundtableId: string, session: mongo.ClientSession) => Promise<number>;
}

/**
 * Takes imported suggestions in, in one transaction: each enters in the state that is told, marked imported (domain.md G11), and who
 * made it or answers it gets a part in the roundtable. Only a roundtable that is imported itself takes them. Rows that are there
 * already stay unchanged.
 */
export function importSuggestions(
  { store, steps, roundtables, countOf }: Parts,
  rows: readonly SuggestionHistory[],
  options: HistoryOptions = {},
): Promise<readonly HistoryOutcome[]> {
  return recordHistory(steps, 'suggestion.import', rows, options, async ({ session, now, append }) => {
    const codes = rows.flatMap(({ code, mergedIntoCode }) => [code, mergedIntoCode ?? []].flat());
    const known = new Map(await findByLedgerCodes(store, codes, session));
    const named = await roundtables.findByCodes(
      rows.map(({ roundtableCode }) => roundtableCode),
      session,
    );
    const held = new Map<string, Roundtable>();
    for (const [code, { id }] of named) {
      const roundtable = await roundtables.hold(id, session);
      if (roundtable) held.set(code, roundtable);
    }
    const outcomes: HistoryOutcome[] = [];
    for (const row of rows) {
      const { code, roundtableCode, issueCode, mergedIntoCode } = row;
      const refused = (refusedFor: string, field: string) =>
        outcomes.push({ code, outcome: 'refused', refusal: { code: refusedFor, field: [field] } });
      const roundtable = held.get(roundtableCode);
      const there = known.get(code);
      if (!roundtable) {
        refused('UNKNOWN_ROUNDTABLE', 'roundtableCode');
        continue;
      }
      if (there) {
        if (isSame(there, row, roundtable)) outcomes.push({ code, outcome: 'unchanged', id: there.id });
        else refused('DUPLICATE_CODE', 'code');
        continue;
      }
      const issue = issueCode === null ? null : issueByCode(roundtable, issueCode);
      const mergedInto = mergedIntoCode === null ? null : known.get(mergedIntoCode);
      if (!roundtable.imported) refused('ROUNDTABLE_HELD_HERE', 'roundtableCode');
      else if (issueCode !== null && issue === null) refused('UNKNOWN_ISSUE', 'issueCode');
      // A dry run has taken back what earlier batches wrote.
      else if (mergedInto === undefined && !options.dryRun) refused('UNKNOWN_SUGGESTION', 'mergedIntoCode');
      else if ((await countOf(roundtable.id, session)) >= mostSuggestions) {
        refused('TOO_MANY_SUGGESTIONS', 'roundtableCode');
      } else {
        const of = { roundtableId: roundtable.id, issueId: issue?.id ?? null, mergedIntoId: mergedInto?.id ?? null };
        const suggestion = recalled(row, of, now);
        const { responsibleOrgId, author } = suggestion;
        const organizationIds = [responsibleOrgId, author?.organizationId ?? null];
        const involved = await roundtables.involve(roundtable, { organizationIds }, session);
        held.set(roundtableCode, involved);
        await store.insert([suggestion], session);
        append(
          suggestionStepped(
            { action: 'import', event: 'alliances.SuggestionReceived', from: null },
            suggestion,
            involved,
          ),
        );
        known.set(code, suggestion);
        outcomes.push({ code, outcome: 'imported', id: suggestion.id });
      }
    }
    return outcomes;
  });
}

/** The suggestion that a row tells of; what nobody has told of it stays empty. */
function recalled(
  { roundtableCode: _, issueCode: __, mergedIntoCode: ___, ...row }: SuggestionHistory,
  of: Pick<Suggestion, 'roundtableId' | 'issueId' | 'mergedIntoId'>,
  now: Date,
): Suggestion {
  return {
    id: newId(),
    version: 1,
    createdAt: now,
    updatedAt: now,
    ...row,
    ...of,
    dueIsEstimated: false,
    informedBy: null,
    imported: true,
  };
}

/** A file has its texts without what stands around them. */
function isSame(
  { text, roundtableId }: Suggestion,
  row: Pick<SuggestionHistory, 'text'>,
  { id }: Pick<Roundtable, 'id'>,
): boolean {
  return text.trim() === row.text && roundtableId === id;
}
