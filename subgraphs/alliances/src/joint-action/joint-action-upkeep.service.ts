import { type Directory, mergedAmong } from '@cobuild/directory';
import { bySystem, type Steps, type Store } from '@cobuild/subgraph';
import { ok, type Refusal, refuse, type Result } from '@cobuild/workflow';
import type { Model, mongo } from 'mongoose';
import type { Alliance } from '../alliance/alliance.rules.js';
import type { HandoverItem } from '../rotation/rotation.rules.js';
import { leadSucceeded } from './joint-action.events.js';
import { fromDocument, type JointActionDocument } from './joint-action.model.js';
import { isOpenAction, type JointAction, openStatuses } from './joint-action.rules.js';
import { dueOfAction } from './joint-action-steps.rules.js';

type Session = mongo.ClientSession;

/** What keeps joint actions true to what happens around them. */
export interface JointActionUpkeep {
  /**
   * Reads an action within a change of one of its tasks so that nothing else of it changes at the same time: no action starts while
   * a task of it is given out.
   */
  hold(id: string, session: Session): Promise<JointAction | null>;
  /** Actions of the proposal from which an action comes, itself among them. */
  ofProposal(action: JointAction, session: Session): Promise<readonly JointAction[]>;
  /** Actions that are not reviewed: they stand on the handover sheet, and an alliance that has them is not dissolved. */
  openItems(allianceId: string, session: Session): Promise<readonly HandoverItem[]>;
  /** Recomputes what the followers of actions reach. */
  refreshReach(organizationIds: readonly string[], session: Session): Promise<void>;
  /** Actions that are not over and that a merged organization leads. */
  dueForSuccession(limit: number): Promise<readonly JointAction[]>;
  /** Gives the lead of an action to the successor of the organization that led it (domain.md G8). */
  succeed(id: string): Promise<Result<JointAction, Refusal>>;
}

/** Makes the upkeep of joint actions. */
export function createJointActionUpkeep({
  model,
  store,
  steps,
  directory,
  allianceOf,
}: {
  readonly model: Model<JointActionDocument>;
  readonly store: Store<JointAction>;
  readonly steps: Steps;
  readonly directory: Directory;
  readonly allianceOf: (action: JointAction, session: Session) => Promise<Alliance | null>;
}): JointActionUpkeep {
  return {
    async hold(id, session) {
      const held = await model.collection.findOneAndUpdate(
        { _id: id } as never,
        { $inc: { holds: 1 } },
        { session, returnDocument: 'after' },
      );
      return held ? fromDocument(held as unknown as JointActionDocument) : null;
    },
    ofProposal: ({ proposalId }, session) =>
      proposalId === null ? Promise.resolve([]) : store.findWhere({ proposalId }, { session }),
    async openItems(allianceId, session) {
      const open = await store.findWhere({ allianceId, status: { $in: openStatuses } }, { session });
      return open.map((action) => ({
        kind: 'JOINT_ACTION',
        id: action.id,
        title: action.title,
        dueAt: dueOfAction(action),
      }));
    },
    async refreshReach(organizationIds, session) {
      const touched = await store.findWhere({ followerReach: { $in: [...organizationIds] } }, { session });
      for (const { id, followers } of touched) {
        const parties = await directory.parties(followers.organizationIds, session);
        const followerReach = [...new Set(parties.flatMap(({ reach }) => reach))];
        // A fact about an action, not a step of it: its version stays.
        await model.collection.updateOne({ _id: id } as never, { $set: { followerReach } } as never, { session });
      }
    },
    async dueForSuccession(limit) {
      const merged = [...(await mergedAmong(directory)).keys()];
      if (merged.length === 0) return [];
      return store.findWhere({ leadOrgId: { $in: merged }, status: { $in: openStatuses } }, { limit });
    },
    succeed: (actionId) =>
      steps.change<JointAction>({
        ask: bySystem,
        mutation: 'jointAction.succeed',
        input: {},
        load: (id) => store.find(id),
        async run({ session, now, append }, actAs) {
          actAs({ organizationId: null, role: 'SYSTEM' });
          const action = await store.find(actionId, session);
          if (!action) return refuse({ code: 'NOT_FOUND' });
          const { leadOrgId } = action;
          const merged = leadOrgId === null ? null : await mergedAmong(directory, [leadOrgId], session);
          const to = merged?.get(leadOrgId ?? '');
          if (to === undefined || !isOpenAction(action)) return ok(action);
          const next = { ...action, leadOrgId: to, version: action.version + 1, updatedAt: now };
          const written = await store.replace(next, session);
          if (!written.ok) return written;
          append(leadSucceeded(action, next, await allianceOf(action, session)));
          return ok(next);
        },
      }),
  };
}
