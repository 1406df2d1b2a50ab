import type { Viewer } from '@cobuild/identity';
import type { Alliance } from '../alliance/alliance.rules.js';
import { isEntitled } from '../alliance/standing.rules.js';
import type { JointAction } from './joint-action.rules.js';

/** Whether a viewer stands where an action comes from: the proposer, and everyone at its origin (domain.md G10). */
export function follows(viewer: Viewer, { allianceId, followers, followerReach }: JointAction, now: Date): boolean {
  return isEntitled(viewer, { allianceId, reach: followerReach, delegates: followers.accountIds }, now);
}

/** An action and the alliance in which it is done; `null` where imported history names none. */
export interface ActionInAlliance {
  readonly alliance: Alliance | null;
  readonly jointAction: JointAction;
}

/** Whether a viewer may see an action: whoever is entitled to its alliance, and whoever follows it. */
export function maySeeAction(viewer: Viewer, { alliance, jointAction }: ActionInAlliance, now: Date): boolean {
  if (follows(viewer, jointAction, now)) return true;
  if (alliance === null) return false;
  const { id, reach, delegates } = alliance;
  return isEntitled(viewer, { allianceId: id, reach, delegates }, now);
}
