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
import type { Roundtables } from '../roundtable/roundtable.service.js';
import type { Roundtable } from '../roundtable/roundtable.rules.js';
import { outcomeStepped } from './outcome.events.js';
import { mostOutcomes, type Outcome } from './outcome.rules.js';

/** An outcome as imported history tells it. */
export interface OutcomeHistory
  extends Pick<
    Outcome,
    'kind' | 'title' | 'documentNo' | 'amountFen' | 'payerOrgId' | 'beneficiaries' | 'result' | 'source'
  > {
  readonly code: string;
  readonly roundtableCode: string;
  readonly issueCode: string | null;
}

interface Parts {
  readonly store: Store<Outcome>;
  readonly steps: Steps;
  readonly roundtables: Pick<Roundtables, 'findByCodes' | 'hold' | 'involve'>;
  readonly countOf: (roundtableId: string, session: mongo.ClientSession) => Promise<number>;
}

/**
 * Takes imported outcomes in, in one transaction: each enters as it is told, marked imported (domain.md G11). An amount that is told as
 * given is CONFIRMED, by whom and when stays empty; all others are STANDING; who pays gets a part in the roundtable. Only a roundtable
 * that is imported itself takes them: on the platform hosts record them and who pays confirms. Rows that are there already stay
 * unchanged.
 */
export function importOutcomes(
  { store, steps, roundtables, countOf }: Parts,
  rows: readonly OutcomeHistory[],
  options: HistoryOptions = {},
): Promise<readonly HistoryOutcome[]> {
  return recordHistory(steps, 'outcome.import', rows, options, async ({ session, now, append }) => {
    const codes = rows.map(({ code }) => code);
    const known = await findByLedgerCodes(store, codes, session);
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
    for (const { code, roundtableCode, issueCode, ...row } of rows) {
      const refused = (refusedFor: string, field: string) =>
        outcomes.push({ code, outcome: 'refused', refusal: { code: refusedFor, field: [field] } });
      const roundtable = held.get(roundtableCode);
      const there = known.get(code);
      const issue = roundtable && issueCode !== null ? issueByCode(roundtable, issueCode) : null;
      if (!roundtable) refused('UNKNOWN_ROUNDTABLE', 'roundtableCode');
      else if (there) {
        if (isSame(there, row, roundtable)) outcomes.push({ code, outcome: 'unchanged', id: there.id });
        else refused('DUPLICATE_CODE', 'code');
      } else if (!roundtable.imported) refused('ROUNDTABLE_HELD_HERE', 'roundtableCode');
      else if (issueCode !== null && issue === null) refused('UNKNOWN_ISSUE', 'issueCode');
      else if ((await countOf(roundtable.id, session)) >= mostOutcomes) refused('TOO_MANY_OUTCOMES', 'roundtableCode');
      else {
        const outcome: Outcome = { ...recalled(roundtable.id, row, now), code, issueId: issue?.id ?? null };
        const involved = await roundtables.involve(roundtable, { organizationIds: [row.payerOrgId] }, session);
        held.set(roundtableCode, involved);
        await store.insert([outcome], session);
        append(outcomeStepped({ action: 'import', event: 'alliances.OutcomeRecorded', from: null }, outcome, involved));
        outcomes.push({ code, outcome: 'imported', id: outcome.id });
      }
    }
    return outcomes;
  });
}

/** The outcome that a row tells of; what nobody has told of it stays empty. */
function recalled(
  roundtableId: string,
  row: Omit<OutcomeHistory, 'code' | 'roundtableCode' | 'issueCode'>,
  now: Date,
): Omit<Outcome, 'code' | 'issueId'> {
  return {
    id: newId(),
    version: 1,
    createdAt: now,
    updatedAt: now,
    roundtableId,
    ...row,
    status: row.amountFen === null ? 'STANDING' : 'CONFIRMED',
    recordedByOrgId: null,
    confirmedAt: null,
    confirmedBy: null,
    reason: null,
    imported: true,
  };
}

/** A file has its texts without what stands around them. */
function isSame(
  { kind, title, roundtableId }: Outcome,
  row: Pick<OutcomeHistory, 'kind' | 'title'>,
  { id }: Pick<Roundtable, 'id'>,
): boolean {
  return kind === row.kind && title.trim() === row.title && roundtableId === id;
}
