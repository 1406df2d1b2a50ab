import type { Viewer } from '@cobuild/identity';
import { collectWhere, type Store } from '@cobuild/subgraph';
import type { Alliances } from '../alliance/alliance.service.js';
import { readScopeOf } from '../alliance/standing.rules.js';
import { type ActionTask, openTaskStatuses } from './action-task.rules.js';
import { type JointAction, openStatuses } from './joint-action.rules.js';
import { maySeeAction } from './joint-action-standing.rules.js';

/** To which actions something is narrowed; what is absent does not limit. */
export interface ActionsNamed {
  readonly allianceIds?: readonly string[] | null | undefined;
  readonly actionIds?: readonly string[] | null | undefined;
  readonly organizationIds?: readonly string[] | null | undefined;
}

/** Reads what a viewer may see of actions under way: what snapshots are made of. */
export interface PresentActions {
  /** Actions that are not over, by id, no more than the limit. */
  actions(viewer: Viewer, now: Date, named: ActionsNamed, limit: number): Promise<readonly JointAction[]>;
  /** Open tasks of such actions; `organizationIds` are members whose tasks they are. */
  tasks(viewer: Viewer, now: Date, named: ActionsNamed, limit: number): Promise<readonly ActionTask[]>;
}

const mostAlliances = 5_000;
const mostActions = 10_000;

/** Makes the reader. */
export function createPresentActions({
  store,
  taskStore,
  alliances,
}: {
  readonly store: Store<JointAction>;
  readonly taskStore: Store<ActionTask>;
  readonly alliances: Alliances;
}): PresentActions {
  /** Where a viewer may find actions: in alliances to which they are entitled, and where they follow. */
  const visibleTo = async (viewer: Viewer, now: Date): Promise<Record<string, unknown>> => {
    const scope = readScopeOf(viewer, now);
    if (scope.everything) return {};
    const entitling = await alliances.entitling(viewer, now, {}, mostAlliances);
    return {
      $or: [
        { allianceId: { $in: entitling.map(({ id }) => id) } },
        { followerReach: { $in: [...scope.underIds] } },
        ...(viewer.accountId === null ? [] : [{ 'followers.accountIds': viewer.accountId }]),
      ],
    };
  };

  const narrowed = ({ allianceIds, actionIds }: ActionsNamed) => ({
    ...(allianceIds ? { allianceId: { $in: [...allianceIds] } } : {}),
    ...(actionIds ? { _id: { $in: [...actionIds] } } : {}),
  });

  const seen = async (viewer: Viewer, found: readonly JointAction[], now: Date, under: readonly string[] | null) => {
    const around = await alliances.findMany(found.flatMap(({ allianceId }) => allianceId ?? []));
    return found.filter((jointAction) => {
      const alliance = around.get(jointAction.allianceId ?? '') ?? null;
      const reach = [...(alliance?.reach ?? []), ...jointAction.followerReach];
      return (!under || under.some((id) => reach.includes(id))) && maySeeAction(viewer, { alliance, jointAction }, now);
    });
  };

  const actions: PresentActions['actions'] = async (viewer, now, named, limit) => {
    const filter = { $and: [await visibleTo(viewer, now), narrowed(named), { status: { $in: openStatuses } }] };
    return collectWhere(store, filter, (page) => seen(viewer, page, now, named.organizationIds ?? null), limit);
  };

  return {
    actions,
    async tasks(viewer, now, { organizationIds, ...named }, limit) {
      const under = await actions(viewer, now, named, mostActions);
      const filter = {
        actionId: { $in: under.map(({ id }) => id) },
        ...(organizationIds ? { organizationId: { $in: [...organizationIds] } } : {}),
        status: { $in: openTaskStatuses },
      };
      return taskStore.findWhere(filter, { limit });
    },
  };
}
