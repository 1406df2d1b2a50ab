import {
  findByLedgerCodes,
  type HistoryOptions,
  type HistoryOutcome,
  newId,
  recordHistory,
  type Steps,
  type Store,
} from '@cobuild/subgraph';
import type { RoundtableCircle } from './roundtable-circle.service.js';
import { roundtableStepped } from './roundtable.events.js';
import { blankRoundtable, hostIdsOf, type Roundtable, wasHeld } from './roundtable.rules.js';

/** A roundtable as imported history tells it. */
export interface RoundtableHistory extends Pick<Roundtable, 'theme' | 'venue' | 'heldOn' | 'convenerId' | 'source'> {
  readonly code: string;
  readonly coHostIds: readonly string[];
  /** The roundtable that it carries on. */
  readonly previousCode: string | null;
}

interface Parts {
  readonly store: Store<Roundtable>;
  readonly steps: Steps;
  readonly circle: Pick<RoundtableCircle, 'reachOf'>;
}

/**
 * Takes imported roundtables in, in one transaction: each enters as CLOSED, marked imported, with what is known of it (domain.md G11);
 * who held it together has confirmed by having held it. Rows that are there already stay unchanged.
 */
export function importRoundtables(
  { store, steps, circle }: Parts,
  rows: readonly RoundtableHistory[],
  options: HistoryOptions = {},
): Promise<readonly HistoryOutcome[]> {
  return recordHistory(steps, 'roundtable.import', rows, options, async ({ session, now, append }) => {
    const codes = rows.flatMap(({ code, previousCode }) => [code, previousCode ?? []].flat());
    const known = new Map(await findByLedgerCodes(store, codes, session));
    const outcomes: HistoryOutcome[] = [];
    for (const row of rows) {
      const { code, previousCode } = row;
      const refused = (refusedFor: string, field: string) =>
        outcomes.push({ code, outcome: 'refused', refusal: { code: refusedFor, field: [field] } });
      const there = known.get(code);
      if (there) {
        if (isSame(there, row)) outcomes.push({ code, outcome: 'unchanged', id: there.id });
        else refused('DUPLICATE_CODE', 'code');
        continue;
      }
      const previous = previousCode === null ? null : known.get(previousCode);
      if (previous === undefined) {
        refused('UNKNOWN_ROUNDTABLE', 'previousCode');
        continue;
      }
      if (previous && !wasHeld(previous)) {
        refused('PARENT_NOT_HELD', 'previousCode');
        continue;
      }
      const held = recalled(row, previous, now);
      const roundtable = { ...held, reach: await circle.reachOf(held.involvedIds, session) };
      await store.insert([roundtable], session);
      append(roundtableStepped({ action: 'import', event: 'alliances.RoundtableHeld', from: null }, roundtable));
      known.set(code, roundtable);
      outcomes.push({ code, outcome: 'imported', id: roundtable.id });
    }
    return outcomes;
  });
}

/** The roundtable that a row tells of; what nobody has told of it stays empty. */
function recalled(
  { coHostIds, previousCode: _, ...row }: RoundtableHistory,
  previous: Roundtable | null,
  now: Date,
): Roundtable {
  const roundtable: Roundtable = {
    ...blankRoundtable(newId(), row.convenerId, now),
    ...row,
    venueKind: null,
    scale: null,
    coHosts: coHostIds.map((organizationId) => ({
      organizationId,
      answer: 'CONFIRMED',
      answeredAt: null,
      answeredBy: null,
      reason: null,
    })),
    parent: previous && { roundtableId: previous.id, outcomeId: null, issueId: null },
    ancestorIds: previous ? [...previous.ancestorIds, previous.id] : [],
    status: 'CLOSED',
    imported: true,
  };
  return { ...roundtable, involvedIds: hostIdsOf(roundtable) };
}

/** A file has its texts without what stands around them. */
function isSame({ theme, convenerId }: Roundtable, row: RoundtableHistory): boolean {
  return theme.trim() === row.theme && convenerId === row.convenerId;
}
