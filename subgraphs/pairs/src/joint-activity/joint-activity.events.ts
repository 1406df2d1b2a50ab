import type { Happening } from '@cobuild/subgraph';
import type { JointActivity } from './joint-activity.rules.js';

/** What every event of a joint activity tells. Others read this in the log. */
export interface JointActivityEventPayload {
  readonly activityId: string;
  readonly pairId: string | null;
  readonly joint: JointActivity['joint'];
  readonly title: string;
  readonly heldOn: string | null;
  readonly loggedBy: 'A' | 'B' | null;
  readonly bySilence: boolean;
  readonly action: string;
  /** State and joint before; a correction may change the joint. */
  readonly from: JointActivity['status'] | null;
  readonly fromJoint: JointActivity['joint'];
  readonly to: JointActivity['status'];
  /** The pair was dormant, and is no longer. */
  readonly wakesPair: boolean;
}

/** A step of a joint activity. */
export function activityStepped(
  { action, event }: { readonly action: string; readonly event: string },
  before: JointActivity | null,
  after: JointActivity,
  wakesPair = false,
): Happening {
  const payload: JointActivityEventPayload = {
    activityId: after.id,
    pairId: after.pairId,
    joint: after.joint,
    title: after.title,
    heldOn: after.heldOn,
    loggedBy: after.loggedBy,
    bySilence: after.bySilence,
    action,
    from: before?.status ?? null,
    fromJoint: before?.joint ?? after.joint,
    to: after.status,
    wakesPair,
  };
  return {
    type: event,
    entity: { type: 'JointActivity', id: after.id, version: after.version },
    organizations: after.organizationIds,
    payload: { ...payload },
  };
}
