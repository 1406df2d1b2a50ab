import { type Directory, mergedAmong, type Successors } from '@cobuild/directory';
import { bySystem, type Happening, type Steps, type Store, type Tx } from '@cobuild/subgraph';
import { ok, type Refusal, refuse, type Result } from '@cobuild/workflow';
import type { Model, mongo } from 'mongoose';
import { participantsSucceeded } from './conference.events.js';
import type { ConferenceDocument } from './conference.model.js';
import { type JointConference, participantsOf, succeeded } from './conference.rules.js';

type Session = mongo.ClientSession;

/** What keeps conferences true to organizations that move or merge. */
export interface ConferenceUpkeep {
  /** Recomputes what conferences of these organizations reach. */
  refreshReach(organizationIds: readonly string[], session: Session): Promise<void>;
  /** Lets the successors of merged participants take their places and their open tasks (domain.md G8). */
  succeed(id: string): Promise<Result<JointConference, Refusal>>;
  /** Conferences that are neither closed nor cancelled and have a participant that was merged into another organization. */
  dueForSuccession(limit: number): Promise<readonly JointConference[]>;
}

/** Host, members and all above them. */
export async function reachOf(
  directory: Directory,
  conference: JointConference,
  session: Session,
): Promise<readonly string[]> {
  const parties = await directory.parties(participantsOf(conference), session);
  return [...new Set(parties.flatMap(({ reach }) => reach))];
}

/** Makes the upkeep of conferences. */
export function createConferenceUpkeep({
  model,
  store,
  steps,
  directory,
  succeedTasks,
}: {
  readonly model: Model<ConferenceDocument>;
  readonly store: Store<JointConference>;
  readonly steps: Steps;
  readonly directory: Directory;
  readonly succeedTasks: (
    conference: JointConference,
    successors: Successors,
    tx: Tx,
  ) => Promise<Result<readonly Happening[], Refusal>>;
}): ConferenceUpkeep {
  return {
    async refreshReach(organizationIds, session) {
      const touched = await store.findWhere({ reach: { $in: [...organizationIds] } }, { session });
      for (const conference of touched) {
        const reach = await reachOf(directory, conference, session);
        // A fact about a conference, not a step of it: its version stays, so that nobody's open form goes stale.
        await model.collection.updateOne({ _id: conference.id } as never, { $set: { reach } } as never, { session });
      }
    },
    succeed: (id) =>
      steps.change<JointConference>({
        ask: bySystem,
        mutation: 'conference.succeed',
        input: {},
        load: (found) => store.find(found),
        async run(tx, actAs) {
          const { session, now, append } = tx;
          actAs({ organizationId: null, role: 'SYSTEM' });
          const conference = await store.find(id, session);
          if (!conference) return refuse({ code: 'NOT_FOUND' });
          const successors = await mergedAmong(directory, participantsOf(conference), session);
          if (successors.size === 0) return ok(conference);
          const moved = succeeded(conference, successors, now);
          const next = { ...moved, reach: await reachOf(directory, moved, session) };
          const written = await store.replace(next, session);
          if (!written.ok) return written;
          const tasks = await succeedTasks(next, successors, tx);
          if (!tasks.ok) return tasks;
          append(participantsSucceeded(conference, next), ...tasks.value);
          return ok(next);
        },
      }),
    async dueForSuccession(limit) {
      const merged = [...(await mergedAmong(directory)).keys()];
      if (merged.length === 0) return [];
      const among = { $in: merged };
      return store.findWhere(
        { status: { $nin: ['CLOSED', 'CANCELLED'] }, $or: [{ hostOrgId: among }, { memberOrgIds: among }] },
        { limit },
      );
    },
  };
}
