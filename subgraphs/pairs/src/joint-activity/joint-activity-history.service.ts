import {
  findByLedgerCodes,
  type HistoryOptions,
  type HistoryOutcome,
  newId,
  recordHistory,
  type Steps,
  type Store,
} from '@cobuild/subgraph';
import type { Refusal } from '@cobuild/workflow';
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
  readonly participantsA: number | null;
  readonly participantsB: number | null;
  readonly summary: string | null;
  readonly results: string | null;
  readonly basis: string | null;
  readonly sourceFile: string | null;
  readonly note: string | null;
  readonly told: Readonly<Record<string, string>>;
}

/**
 * Takes imported activities in, in one transaction: each enters as CONFIRMED, marked imported (domain.md G11). A row whose pair is
 * not known is refused and the others enter. Rows that are there already stay unchanged.
 */
export async function importJointActivities(
  { store, steps, pairs }: { readonly store: Store<JointActivity>; readonly steps: Steps; readonly pairs: Pairs },
  rows: readonly ActivityRow[],
  options: HistoryOptions = {},
): Promise<readonly HistoryOutcome[]> {
  return recordHistory(steps, 'jointActivity.import', rows, options, async ({ session, now, append }) => {
    const codes = rows.map(({ code }) => code);
    const known = new Map(await findByLedgerCodes(store, codes, session));
    const pairIds = rows.flatMap(({ pairId }) => (pairId ? [pairId] : []));
    const pairsById = await pairs.findMany(pairIds, session);
    const reaches = await pairs.reachesOf(
      rows.flatMap(({ organizationIds }) => organizationIds),
      session,
    );
    const outcomes: HistoryOutcome[] = [];
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
    return outcomes;
  });
}

/** Whether a row tells of an activity that is there already. */
export function isSame(
  activity: Pick<JointActivity, 'title' | 'joint' | 'pairId'>,
  row: Pick<ActivityRow, 'title' | 'joint' | 'pairId'>,
): boolean {
  // A ledger has its texts without what stands around them.
  return activity.title.trim() === row.title && activity.joint === row.joint && activity.pairId === row.pairId;
}

function historicActivity(
  row: ActivityRow,
  pair: Pair | null,
  reaches: ReadonlyMap<string, readonly string[]>,
  now: Date,
): JointActivity {
  const { code, joint, title, heldOn, place, participants, participantsA, participantsB, summary, results } = row;
  const { basis, sourceFile: file, note, told } = row;
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
    participantsA,
    participantsB,
    summary,
    results,
    status: 'CONFIRMED',
    imported: true,
    source: { basis, file, note, told },
  };
}
