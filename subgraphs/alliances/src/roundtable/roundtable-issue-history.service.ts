import {
  codeInLedger,
  findByLedgerCodes,
  type HistoryOptions,
  type HistoryOutcome,
  newId,
  recordHistory,
  type Steps,
  type Store,
} from '@cobuild/subgraph';
import type { mongo } from 'mongoose';
import { issueByCode } from './issue-codes.js';
import type { RoundtableCircle } from './roundtable-circle.service.js';
import { roundtableStepped } from './roundtable.events.js';
import { type Issue, mostIssues, type Roundtable } from './roundtable.rules.js';

/** An issue as imported history tells it. */
export interface IssueHistory extends Pick<Issue, 'title' | 'detail' | 'field' | 'source'> {
  readonly code: string;
  readonly roundtableCode: string;
}

interface Parts {
  readonly store: Store<Roundtable>;
  readonly steps: Steps;
  readonly circle: Pick<RoundtableCircle, 'hold'>;
}

/**
 * Adds imported issues to their roundtables, in one transaction: one step for each roundtable, whatever it takes up. Only a roundtable
 * that is imported itself takes them: on the platform its convener writes them down. Rows that are there already stay unchanged.
 */
export function importIssues(
  { store, steps, circle }: Parts,
  rows: readonly IssueHistory[],
  options: HistoryOptions = {},
): Promise<readonly HistoryOutcome[]> {
  return recordHistory(steps, 'roundtableIssue.import', rows, options, async ({ session, now, append }) => {
    const holders = await findHolders(store, rows, session);
    const named = await findByLedgerCodes(
      store,
      rows.map(({ roundtableCode }) => roundtableCode),
      session,
    );
    const held = new Map<string, Roundtable>();
    for (const id of new Set([...named.values()].map((one) => one.id))) {
      const roundtable = await circle.hold(id, session);
      if (roundtable) held.set(id, roundtable);
    }
    const more = new Map<string, readonly Issue[]>();
    const outcomes = rows.map((row): HistoryOutcome => {
      const { code } = row;
      const refused = (refusedFor: string, field: string): HistoryOutcome => ({
        code,
        outcome: 'refused',
        refusal: { code: refusedFor, field: [field] },
      });
      const roundtable = held.get(named.get(row.roundtableCode)?.id ?? '');
      if (!roundtable) return refused('UNKNOWN_ROUNDTABLE', 'roundtableCode');
      const holder = holders.get(code);
      if (holder) {
        const there = holder.id === roundtable.id ? issueByCode(holder, code) : null;
        return there?.title.trim() === row.title
          ? { code, outcome: 'unchanged', id: there.id }
          : refused('DUPLICATE_CODE', 'code');
      }
      if (!roundtable.imported) return refused('ROUNDTABLE_HELD_HERE', 'roundtableCode');
      const fresh = more.get(roundtable.id) ?? [];
      if (roundtable.issues.length + fresh.length >= mostIssues) return refused('TOO_MANY_ISSUES', 'roundtableCode');
      const { title, detail, field, source } = row;
      const issue: Issue = { id: newId(), title, detail, code, field, source };
      more.set(roundtable.id, [...fresh, issue]);
      return { code, outcome: 'imported', id: issue.id };
    });
    for (const [id, fresh] of more) {
      const roundtable = held.get(id);
      if (!roundtable) continue;
      const { version, issues, status } = roundtable;
      const next = { ...roundtable, version: version + 1, updatedAt: now, issues: [...issues, ...fresh] };
      const written = await store.replace(next, session);
      if (!written.ok) throw new TypeError(`expected a roundtable that is held to stand still, got ${id}`);
      append(roundtableStepped({ action: 'import', event: 'alliances.RoundtableRevised', from: status }, next));
    }
    return outcomes;
  });
}

/** Which roundtable has an issue of that code already. */
async function findHolders(
  store: Store<Roundtable>,
  rows: readonly IssueHistory[],
  session: mongo.ClientSession,
): Promise<ReadonlyMap<string, Roundtable>> {
  const codes = rows.map(({ code }) => code);
  const found = await store.findWhere({ 'issues.code': { $in: codes } }, { session });
  const ids = codes.flatMap((code) => idInLedger(code) ?? []);
  if (ids.length > 0) found.push(...(await store.findWhere({ 'issues.id': { $in: ids } }, { session })));
  return new Map(found.flatMap((one) => one.issues.map((issue) => [codeInLedger(issue), one] as const)));
}

/** The id of what was made here, of the code under which it stands in ledgers. */
function idInLedger(code: string): string | null {
  return code.startsWith('ID-') ? code.slice('ID-'.length).toLowerCase() : null;
}
