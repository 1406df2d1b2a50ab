import { bySystem, type Steps, type Store } from '@cobuild/subgraph';
import type { Directory } from '@cobuild/directory';
import { dateOf, decide, ok, type Refusal, refuse, type Result, type WorkCalendar } from '@cobuild/workflow';
import type { Model, mongo } from 'mongoose';
import { pairStepped, sideSucceeded } from './pair.events.js';
import type { PairDocument } from './pair.model.js';
import { afterStep } from './pair-steps.rules.js';
import { afterConfirmedActivity, isLive, liveKeyOf, liveStatuses, mayPair, type Pair, reachOf } from './pair.rules.js';
import { pairWorkflow } from './pair.workflow.js';
import { type Parties, standingOf } from './standing.rules.js';

type Session = mongo.ClientSession;

/** What keeps pairs true to what happens around them: activities, time, and organizations that move or merge. */
export interface Upkeep {
  /** Notes a confirmed activity of a pair, within its transaction; tells whether that woke it up. */
  noteConfirmedActivity(pairId: string, heldOn: string | null, now: Date, session: Session): Promise<boolean>;
  /** Recomputes what pairs of these organizations reach. */
  refreshReach(organizationIds: readonly string[], session: Session): Promise<void>;
  /** Moves a merged organization's pair to its successor; ends it where that cannot be (domain.md G8). */
  succeed(pairId: string): Promise<Result<Pair, Refusal>>;
  /** Pairs whose agreement is over. */
  dueToLapse(today: string, limit: number): Promise<readonly Pair[]>;
  /** Pairs whose yearly review is to start. */
  dueForReview(today: string, limit: number): Promise<readonly Pair[]>;
  /** Pairs without a confirmed activity since that day that do not count as dormant yet. */
  dueForDormancy(quietSince: string, limit: number): Promise<readonly Pair[]>;
  /** Live pairs with a side that was merged or dissolved. */
  dueForSuccession(limit: number): Promise<readonly Pair[]>;
}

/** Makes the upkeep of pairs. */
export function createUpkeep({
  model,
  store,
  steps,
  directory,
  calendar,
  parties,
  isTaken,
  onSucceeded,
}: {
  readonly model: Model<PairDocument>;
  readonly store: Store<Pair>;
  readonly steps: Steps;
  readonly directory: Directory;
  readonly calendar: WorkCalendar;
  readonly parties: (pair: Pair, session: Session) => Promise<Parties>;
  readonly isTaken: (liveKey: string, otherThanId: string, session: Session) => Promise<boolean>;
  readonly onSucceeded: (pair: Pair, session: Session) => Promise<void>;
}): Upkeep {
  // Facts about a pair, not steps of it: its version stays, so that nobody's open form goes stale.
  const note = (id: string, facts: Partial<Pair>, session: Session) =>
    model.collection.updateOne({ _id: id } as never, { $set: facts } as never, { session });

  /** The pair with its sides' successors; `null` where the two have become one, or already are a pair of this kind. */
  const movedTo = async (pair: Pair, sideA: string | null, sideB: string | null, now: Date, session: Session) => {
    if (!sideA || !sideB) return null;
    const moved = { ...pair, sideA, sideB, version: pair.version + 1, updatedAt: now };
    const { A, B } = await parties(moved, session);
    const key = liveKeyOf(moved);
    if (!mayPair(A, B).ok || (key && (await isTaken(key, pair.id, session)))) return null;
    return { ...moved, reach: reachOf(A, B) };
  };

  return {
    async noteConfirmedActivity(pairId, heldOn, now, session) {
      const pair = await store.find(pairId, session);
      const next = pair && afterConfirmedActivity(pair, heldOn, dateOf(now));
      if (!pair || !next) return false;
      const { lastActivityOn, quietSince, dormantSince } = next;
      await note(pairId, { lastActivityOn, quietSince, dormantSince }, session);
      return pair.dormantSince !== null && dormantSince === null;
    },
    async refreshReach(organizationIds, session) {
      const among = { $in: [...organizationIds] };
      const touched = await store.findWhere({ $or: [{ sideA: among }, { sideB: among }] }, { session });
      for (const pair of touched) {
        const { A, B } = await parties(pair, session);
        const reach = reachOf(A, B);
        await note(pair.id, { reach }, session);
      }
    },
    succeed: (pairId) =>
      steps.change<Pair>({
        ask: bySystem,
        mutation: 'pair.succeed',
        input: {},
        load: (id) => store.find(id),
        async run({ session, now, append }, actAs) {
          actAs({ organizationId: null, role: 'SYSTEM' });
          const pair = await store.find(pairId, session);
          if (!pair) return refuse({ code: 'NOT_FOUND' });
          const gone = await directory.successors([pair.sideA, pair.sideB], session);
          if (gone.size === 0 || !isLive(pair.status)) return ok(pair);
          const after = (id: string) => (gone.has(id) ? (gone.get(id) ?? null) : id);
          const moved = await movedTo(pair, after(pair.sideA), after(pair.sideB), now, session);
          if (moved) {
            const written = await store.replace(moved, session);
            if (!written.ok) return written;
            await onSucceeded(moved, session);
            append(sideSucceeded(pair, moved));
            return ok(moved);
          }
          const standing = standingOf(bySystem.viewer, await parties(pair, session), now);
          const decision = decide(pairWorkflow, pair, 'lapse', { viewer: standing, input: {}, now, calendar });
          if (!decision.ok) return decision;
          const next = afterStep(pair, decision.value, { standing, input: {}, now, accountId: null });
          const written = await store.replace(next, session);
          if (!written.ok) return written;
          append(...pairStepped(decision.value, pair, next));
          return ok(next);
        },
      }),
    dueToLapse: (today, limit) =>
      store.findWhere(
        { status: { $in: ['ACTIVE', 'IN_REVIEW', 'SUSPENDED'] }, 'agreement.to': { $lt: today, $type: 'string' } },
        { limit },
      ),
    dueForReview: (today, limit) =>
      store.findWhere({ status: 'ACTIVE', reviewDueOn: { $lte: today, $type: 'string' } }, { limit }),
    dueForDormancy: (quietSince, limit) =>
      store.findWhere(
        {
          status: { $in: ['ACTIVE', 'IN_REVIEW'] },
          quietSince: { $lte: quietSince, $type: 'string' },
          dormantSince: null,
        },
        { limit },
      ),
    async dueForSuccession(limit) {
      const gone = { $in: [...(await directory.successors()).keys()] };
      if (gone.$in.length === 0) return [];
      return store.findWhere({ status: { $in: liveStatuses }, $or: [{ sideA: gone }, { sideB: gone }] }, { limit });
    },
  };
}
