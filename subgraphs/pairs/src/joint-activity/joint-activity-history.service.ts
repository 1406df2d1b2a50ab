import { bySystem, newId, type Steps, type Store } from '@cobuild/subgraph';
import { ok, type Refusal, refuse } from '@cobuild/workflow';
import {
  dryRunCode,
  expectBatch,
  type ImportOptions,
  type ImportOutcome,
  outcomesOf,
} from '../pair/pair-history.service.js';
import type { Joint, Pair } from '../pair/pair.rules.js';
import type { Pairs } from '../pair/pair.service.js';
import { activityStepped } from './joint-activity.events.js';
import { type JointActivity, newActivity } from './joint-activity.rules.js';

/** A joint activity as imported history tells it. */
export interface ActivityRow {
  readonly code: string;
  /** `null` where the source names no pair. */
  readonly pairId: string | null;
  /** Ids of the organizations that took part. */
  readonly organizationIds: readonly string[];
  readonly joint: Joint;
  readonly title: string;
  /** A day, a month or a year. */
  readonly heldOn: string | null;
  readonly place: string | null;
  readonly participants: string | null;
  readonly results: string | null;
  readonly basis: string | null;
  readonly sourceFile: string | null;
  readonly note: string | null;
}

/**
 * Takes imported activities in, in one transaction: each enters as CONFIRMED, marked imported (domain.md G11). A row whose pair is
 * not known is refused and the others enter. Rows that are there already stay unchanged.
 */
export async function importJointActivities(
  { store, steps, pairs }: { readonly store: Store<JointActivity>; readonly steps: Steps; readonly pairs: Pairs },
  rows: readonly ActivityRow[],
  { ask = bySystem, dryRun = false }: ImportOptions = {},
): Promise<readonly ImportOutcome[]> {
  expectBatch(rows);
  if (rows.length === 0) return [];
  const outcome = await steps.change<{ readonly id: string; readonly outcomes: readonly ImportOutcome[] }>({
    ask,
    mutation: 'jointActivity.import',
    input: {},
    imported: true,
    load: () => Promise.resolve(null),
    async run({ session, now, append }, actAs) {
      actAs({ organizationId: ask.viewer.organizationId, role: ask === bySystem ? 'SYSTEM' : 'PLATFORM_ADMIN' });
      const codes = rows.map(({ code }) => code);
      const there = await store.findWhere({ code: { $in: codes } }, { session });
      const known = new Map(there.map((activity) => [activity.code, activity]));
      const pairIds = rows.flatMap(({ pairId }) => (pairId ? [pairId] : []));
      const pairsById = await pairs.findMany(pairIds, session);
      const reaches = await pairs.reachesOf(
        rows.flatMap(({ organizationIds }) => organizationIds),
        session,
      );
      const outcomes: ImportOutcome[] = [];
      const fresh: JointActivity[] = [];

      for (const row of rows) {
        const no = (refusal: Refusal) => outcomes.push({ code: row.code, outcome: 'refused', refusal });
        const before = known.get(row.code);
        const pair = row.pairId ? pairsById.get(row.pairId) : null;
        if (before && isSame(before, row)) outcomes.push({ code: row.code, outcome: 'unchanged', id: before.id });
        else if (before) no({ code: 'DUPLICATE_CODE', field: ['code'] });
        else if (pair === undefined) no({ code: 'NOT_FOUND', field: ['pairId'] });
        else {
          const activity = historicActivity(row, pair, reaches, now);
          known.set(row.code, activity);
          fresh.push(activity);
          outcomes.push({ code: row.code, outcome: 'imported', id: activity.id });
        }
      }

      await store.insert(fresh, session);
      for (const activity of fresh) {
        const { pairId, heldOn } = activity;
        const wakes = pairId ? await pairs.upkeep.noteConfirmedActivity(pairId, heldOn, now, session) : false;
        append(activityStepped({ action: 'import', event: 'pairs.JointActivityConfirmed' }, null, activity, wakes));
      }
      // A refusal takes everything back: nothing of a dry run stays.
      return dryRun ? refuse({ code: dryRunCode, details: { outcomes } }) : ok({ id: 'batch', outcomes });
    },
  });
  return outcomesOf(outcome);
}

function isSame(activity: JointActivity, row: ActivityRow): boolean {
  return activity.title === row.title && activity.joint === row.joint && activity.pairId === row.pairId;
}

function historicActivity(
  row: ActivityRow,
  pair: Pair | null,
  reaches: ReadonlyMap<string, readonly string[]>,
  now: Date,
): JointActivity {
  const { code, joint, title, heldOn, place, participants, results, basis, sourceFile: file, note } = row;
  const blank = newActivity({ id: newId(), pair, joint, title, now });
  const organizationIds = [...new Set([...blank.organizationIds, ...row.organizationIds])];
  const reach = [...new Set([...blank.reach, ...organizationIds.flatMap((id) => reaches.get(id) ?? [id])])];
  return {
    ...blank,
    code,
    organizationIds,
    reach,
    heldOn,
    place,
    participants,
    results,
    status: 'CONFIRMED',
    imported: true,
    source: { basis, file, note },
  };
}
