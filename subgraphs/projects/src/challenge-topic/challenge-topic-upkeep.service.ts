import { type Directory, mergedAmong } from '@cobuild/directory';
import { bySystem, type Steps, type Store } from '@cobuild/subgraph';
import { ok, type Refusal, refuse, type Result } from '@cobuild/workflow';
import type { Model, mongo } from 'mongoose';
import { topicSucceeded } from './challenge-topic.events.js';
import type { ChallengeTopicDocument } from './challenge-topic.model.js';
import { type ChallengeTopic, succeededTopic } from './challenge-topic.rules.js';

type Session = mongo.ClientSession;

/** What keeps challenge topics true to organizations that move or merge. */
export interface ChallengeTopicUpkeep {
  /** Recomputes what topics of these organizations reach. */
  refreshReach(organizationIds: readonly string[], session: Session): Promise<void>;
  /** Topics that are not solved and whose publisher, or whose taker's organization, was merged into another one. */
  dueForSuccession(limit: number): Promise<readonly ChallengeTopic[]>;
  /** Lets the successors of merged organizations take their places (domain.md G8). */
  succeed(id: string): Promise<Result<ChallengeTopic, Refusal>>;
}

/** Makes the upkeep of challenge topics. */
export function createChallengeTopicUpkeep({
  model,
  store,
  steps,
  directory,
}: {
  readonly model: Model<ChallengeTopicDocument>;
  readonly store: Store<ChallengeTopic>;
  readonly steps: Steps;
  readonly directory: Directory;
}): ChallengeTopicUpkeep {
  const reachesOf = async ({ publisherId, takerOrgId }: ChallengeTopic, session: Session) => {
    const [publisher, taker] = await directory.parties([publisherId, ...(takerOrgId ? [takerOrgId] : [])], session);
    return { reach: publisher?.reach ?? [publisherId], takerReach: taker?.reach ?? [] };
  };

  return {
    async refreshReach(organizationIds, session) {
      const among = { $in: [...organizationIds] };
      const touched = await store.findWhere({ $or: [{ reach: among }, { takerReach: among }] }, { session });
      for (const topic of touched) {
        const reaches = await reachesOf(topic, session);
        // A fact about it, not a step of it: its version stays, so that nobody's open form goes stale.
        await model.collection.updateOne({ _id: topic.id } as never, { $set: reaches } as never, { session });
      }
    },
    async dueForSuccession(limit) {
      const merged = [...(await mergedAmong(directory)).keys()];
      if (merged.length === 0) return [];
      const among = { $in: merged };
      return store.findWhere(
        { status: { $ne: 'SOLVED' }, $or: [{ publisherId: among }, { takerOrgId: among }] },
        { limit },
      );
    },
    succeed: (id) =>
      steps.change<ChallengeTopic>({
        ask: bySystem,
        mutation: 'challengeTopic.succeed',
        input: {},
        load: (found) => store.find(found),
        async run({ session, now, append }, actAs) {
          actAs({ organizationId: null, role: 'SYSTEM' });
          const topic = await store.find(id, session);
          if (!topic) return refuse({ code: 'NOT_FOUND' });
          const ids = [topic.publisherId, ...(topic.takerOrgId ? [topic.takerOrgId] : [])];
          const successors = await mergedAmong(directory, ids, session);
          if (successors.size === 0 || topic.status === 'SOLVED') return ok(topic);
          const moved = succeededTopic(topic, successors, now);
          const next = { ...moved, ...(await reachesOf(moved, session)) };
          const written = await store.replace(next, session);
          if (!written.ok) return written;
          append(topicSucceeded(topic, next));
          return ok(next);
        },
      }),
  };
}
