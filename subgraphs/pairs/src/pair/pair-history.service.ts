import type { Directory } from '@cobuild/directory';
import { type Ask, bySystem, newId, type Steps, type Store } from '@cobuild/subgraph';
import { dateOf, ok, type Refusal, refuse, type Result } from '@cobuild/workflow';
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
  readonly basis: string | null;
  readonly sourceFile: string | null;
  readonly note: string | null;
}

/** What became of one row. */
export type ImportOutcome =
  | { readonly code: string; readonly outcome: 'imported' | 'unchanged'; readonly id: string }
  | { readonly code: string; readonly outcome: 'refused'; readonly refusal: Refusal };

/** How a batch is taken in. */
export interface ImportOptions {
  /** Who imports; the platform itself unless stated. */
  readonly ask?: Ask;
  /** Tells what would happen and writes nothing. Default false. */
  readonly dryRun?: boolean;
}

/** The most rows of one batch: one transaction. */
export const rowsInBatch = 200;

/** Marks the taking back of a dry run; it never leaves an import. */
export const dryRunCode = 'DRY_RUN';

/** The outcomes of a batch, also of one that was only tried. */
export function outcomesOf(
  result: Result<{ readonly outcomes: readonly ImportOutcome[] }, Refusal>,
): readonly ImportOutcome[] {
  if (result.ok) return result.value.outcomes;
  const { code, details } = result.refusal;
  if (code !== dryRunCode) throw new TypeError(`Expected an import to answer for its rows, got ${code}.`);
  return details?.['outcomes'] as readonly ImportOutcome[];
}

/** A batch that is too large would not fit into one transaction. */
export function expectBatch(rows: readonly unknown[]): void {
  if (rows.length > rowsInBatch)
    throw new TypeError(`Expected at most ${rowsInBatch} rows in a batch, got ${rows.length}.`);
}

/**
 * Takes imported pairs in, in one transaction: each enters as ACTIVE, marked imported (domain.md G11). The rules for sides and
 * duplicates hold; a row that breaks one is refused and the others enter. Rows that are there already stay unchanged.
 */
export async function importPairs(
  { store, steps, directory }: { readonly store: Store<Pair>; readonly steps: Steps; readonly directory: Directory },
  rows: readonly PairRow[],
  { ask = bySystem, dryRun = false }: ImportOptions = {},
): Promise<readonly ImportOutcome[]> {
  expectBatch(rows);
  if (rows.length === 0) return [];
  const outcome = await steps.change<{ readonly id: string; readonly outcomes: readonly ImportOutcome[] }>({
    ask,
    mutation: 'pair.import',
    input: {},
    imported: true,
    load: () => Promise.resolve(null),
    async run({ session, now, append }, actAs) {
      actAs({ organizationId: ask.viewer.organizationId, role: ask === bySystem ? 'SYSTEM' : 'PLATFORM_ADMIN' });
      const codes = rows.map(({ code }) => code);
      const known = new Map(
        (await store.findWhere({ code: { $in: codes } }, { session })).map((pair) => [pair.code, pair]),
      );
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

      const enter = (row: PairRow): ImportOutcome => {
        const { code, kind, sideA, sideB } = row;
        const no = (refusal: Refusal): ImportOutcome => ({ code, outcome: 'refused', refusal });
        const there = known.get(code);
        if (there) {
          const isSame = there.kind === kind && there.sideA === sideA && there.sideB === sideB;
          return isSame
            ? { code, outcome: 'unchanged', id: there.id }
            : no({ code: 'DUPLICATE_CODE', field: ['code'] });
        }
        const [a, b] = [parties.get(sideA), parties.get(sideB)];
        if (!a) return no({ code: 'UNKNOWN_ORGANIZATION', field: ['sideA'] });
        if (!b) return no({ code: 'UNKNOWN_ORGANIZATION', field: ['sideB'] });
        const fit = mayPair(a, b);
        if (!fit.ok) return no(fit.refusal);
        const pair = { ...historicPair(row, now), reach: reachOf(a, b) };
        const key = liveKeyOf(pair);
        if (taken.has(key)) return no({ code: 'DUPLICATE_PAIR', field: ['sideB'] });
        taken.add(key);
        known.set(code, pair);
        fresh.push(pair);
        return { code, outcome: 'imported', id: pair.id };
      };

      const outcomes = rows.map(enter);
      await store.insert(fresh, session);
      for (const pair of fresh) {
        append(...pairStepped({ action: 'import', event: 'pairs.PairActivated', from: null }, null, pair));
      }
      // A refusal takes everything back: nothing of a dry run stays.
      return dryRun ? refuse({ code: dryRunCode, details: { outcomes } }) : ok({ id: 'batch', outcomes });
    },
  });
  return outcomesOf(outcome);
}

/** It is active without agreement; its silence is counted from the day on which it entered, for nothing earlier is known. */
function historicPair({ code, kind, sideA, sideB, startedOn, basis, sourceFile, note }: PairRow, now: Date): Pair {
  return {
    ...newPair(newId(), kind, sideA, sideB, now),
    code,
    status: 'ACTIVE',
    acceptedBy: ['A', 'B'],
    startedOn,
    quietSince: dateOf(now),
    imported: true,
    source: { basis, file: sourceFile, note },
  };
}
