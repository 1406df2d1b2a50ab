import { ok, type Refusal, refuse } from '@cobuild/workflow';
import type { Tx } from '../storage/changes.js';
import { type Ask, bySystem, type Steps } from './steps.js';

/** What became of one row of history. */
export type HistoryOutcome =
  | { readonly code: string; readonly outcome: 'imported' | 'unchanged'; readonly id: string }
  | { readonly code: string; readonly outcome: 'refused'; readonly refusal: Refusal };

/** How a batch of history is taken in. */
export interface HistoryOptions {
  /** Who imports; the platform itself unless stated. */
  readonly ask?: Ask;
  /** Tells what would happen and writes nothing. Default false. */
  readonly dryRun?: boolean;
}

/** The most rows of one batch: one transaction. */
export const rowsInBatch = 200;

/** Marks the taking back of a dry run; it never leaves {@link recordHistory}. */
const dryRunCode = 'DRY_RUN';

/**
 * Records a batch of history (domain.md G11) in one transaction, whole or not at all; its events are marked imported.
 *
 * @param mutation names the change
 * @param enter decides over the rows, writes those that enter and appends their events; it may run more than once
 */
export async function recordHistory<Row>(
  steps: Steps,
  mutation: string,
  rows: readonly Row[],
  { ask = bySystem, dryRun = false }: HistoryOptions,
  enter: (tx: Tx) => Promise<readonly HistoryOutcome[]>,
): Promise<readonly HistoryOutcome[]> {
  if (rows.length > rowsInBatch)
    throw new TypeError(`Expected at most ${rowsInBatch} rows in a batch, got ${rows.length}.`);
  if (rows.length === 0) return [];
  const result = await steps.change<{ readonly id: string; readonly outcomes: readonly HistoryOutcome[] }>({
    ask,
    mutation,
    input: {},
    imported: true,
    load: () => Promise.resolve(null),
    async run(tx, actAs) {
      actAs({ organizationId: ask.viewer.organizationId, role: ask === bySystem ? 'SYSTEM' : 'PLATFORM_ADMIN' });
      const outcomes = await enter(tx);
      // A refusal takes everything back: nothing of a dry run stays.
      return dryRun ? refuse({ code: dryRunCode, details: { outcomes } }) : ok({ id: 'batch', outcomes });
    },
  });
  if (result.ok) return result.value.outcomes;
  const { code, details } = result.refusal;
  if (code !== dryRunCode) throw new TypeError(`Expected an import to answer for its rows, got ${code}.`);
  return details?.['outcomes'] as readonly HistoryOutcome[];
}
