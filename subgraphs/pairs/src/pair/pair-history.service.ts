import type { Directory } from '@cobuild/directory';
import {
  findByLedgerCodes,
  type HistoryOptions,
  type HistoryOutcome,
  newId,
  recordHistory,
  type Steps,
  type Store,
} from '@cobuild/subgraph';
import { dateOf, type Refusal } from '@cobuild/workflow';
import { pairStepped } from './pair.events.js';
import { liveKeyOf, mayPair, newPair, type Pair, type PairKind, reachOf } from './pair.rules.js';

/** A pair as imported history tells it; sides are ids of organizations. */
export interface PairRow {
  readonly code: string;
  readonly kind: PairKind;
  readonly sideA: string;
  readonly sideB: string;
  /** A day, a month or a year. */
  readonly startedOn: string | null;
  /** Likewise; a pair with an end is over. */
  readonly endedOn: string | null;
  readonly basis: string | null;
  readonly sourceFile: string | null;
  readonly note: string | null;
}

/**
 * Takes imported pairs in, in one transaction: each enters as ACTIVE, or as ENDED where it has an end, marked imported (domain.md G11). The rules for sides and
 * duplicates hold; a row that breaks one is refused and the others enter. Rows that are there already stay unchanged.
 */
export async function importPairs(
  { store, steps, directory }: { readonly store: Store<Pair>; readonly steps: Steps; readonly directory: Directory },
  rows: readonly PairRow[],
  options: HistoryOptions = {},
): Promise<readonly HistoryOutcome[]> {
  return recordHistory(steps, 'pair.import', rows, options, async ({ session, now, append }) => {
    const codes = rows.map(({ code }) => code);
    const known = new Map(await findByLedgerCodes(store, codes, session));
    const organizations = await directory.findMany(
      rows.flatMap(({ sideA, sideB }) => [sideA, sideB]),
      session,
    );
    const parties = new Map(
      (await directory.parties([...organizations.keys()], session)).map((party) => [party.organizationId, party]),
    );
    const keys = rows.map((row) => String(liveKeyOf({ ...row, status: 'ACTIVE' })));
    const taken = new Set((await store.findWhere({ liveKey: { $in: keys } }, { session })).map(liveKeyOf));
    const fresh: Pair[] = [];

    const enter = (row: PairRow): HistoryOutcome => {
      const { code, kind, sideA, sideB } = row;
      const no = (refusal: Refusal): HistoryOutcome => ({ code, outcome: 'refused', refusal });
      const there = known.get(code);
      if (there) {
        const isSame = there.kind === kind && there.sideA === sideA && there.sideB === sideB;
        return isSame ? { code, outcome: 'unchanged', id: there.id } : no({ code: 'DUPLICATE_CODE', field: ['code'] });
      }
      const [a, b] = [parties.get(sideA), parties.get(sideB)];
      if (!a) return no({ code: 'UNKNOWN_ORGANIZATION', field: ['sideA'] });
      if (!b) return no({ code: 'UNKNOWN_ORGANIZATION', field: ['sideB'] });
      const fit = mayPair(a, b);
      if (!fit.ok) return no(fit.refusal);
      const pair = { ...historicPair(row, now), reach: reachOf(a, b) };
      const key = liveKeyOf(pair);
      if (key !== null && taken.has(key)) return no({ code: 'DUPLICATE_PAIR', field: ['sideB'] });
      taken.add(key);
      known.set(code, pair);
      fresh.push(pair);
      return { code, outcome: 'imported', id: pair.id };
    };

    const outcomes = rows.map(enter);
    await store.insert(fresh, session);
    for (const pair of fresh) {
      const event = pair.status === 'ENDED' ? 'pairs.PairEnded' : 'pairs.PairActivated';
      append(...pairStepped({ action: 'import', event, from: null }, null, pair));
    }
    return outcomes;
  });
}

/** It has no agreement; the silence of one that is active is counted from the day on which it entered, for nothing earlier is known. */
function historicPair(
  { code, kind, sideA, sideB, startedOn, endedOn, basis, sourceFile, note }: PairRow,
  now: Date,
): Pair {
  return {
    ...newPair(newId(), kind, sideA, sideB, now),
    code,
    status: endedOn === null ? 'ACTIVE' : 'ENDED',
    acceptedBy: ['A', 'B'],
    startedOn,
    endedOn,
    quietSince: endedOn === null ? dateOf(now) : null,
    imported: true,
    source: { basis, file: sourceFile, note },
  };
}
