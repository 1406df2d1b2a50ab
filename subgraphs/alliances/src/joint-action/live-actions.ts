import { type LiveField, liveOver, type LiveSource, type Notice, oncePerEvent } from '@cobuild/subgraph';
import type { Context } from '../context.js';
import type { AllianceLiveFilter } from '../live-alliances.js';
import type { Services } from '../services.js';
import { type ActionInAlliance, maySeeAction } from './joint-action-standing.rules.js';

const idIn = (payload: Readonly<Record<string, unknown>>, name: string): string | null => {
  const id = payload[name];
  return typeof id === 'string' ? id : null;
};

/** Events of joint actions and their tasks, for those who are entitled to the alliance and for those who follow the action. */
const actionSource: LiveSource<ActionInAlliance, Services> = {
  // An action of no alliance is of none that a filter names.
  idIn: ({ payload }) => idIn(payload, 'allianceId') ?? (idIn(payload, 'actionId') === null ? null : ''),
  read: oncePerEvent(async ({ payload }, services: Services) => {
    const [alliance, jointAction] = await Promise.all([
      services.alliances.find(idIn(payload, 'allianceId') ?? ''),
      services.jointActions.find(idIn(payload, 'actionId') ?? ''),
    ]);
    return jointAction && { alliance, jointAction };
  }),
  reachOf: ({ alliance, jointAction }) => [...(alliance?.reach ?? []), ...jointAction.followerReach],
  isEntitled: maySeeAction,
};

/** What a live field over joint actions is narrowed to. */
export interface ActionLiveFilter extends AllianceLiveFilter {
  readonly actionIds?: readonly string[] | null | undefined;
}

/** A live field over the events of joint actions. */
export function liveActions<P>(
  context: Context,
  { allianceIds, actionIds, ...filter }: ActionLiveFilter,
  field: LiveField<ActionInAlliance, P>,
): Promise<AsyncIterableIterator<P & Notice>> {
  return liveOver(
    actionSource,
    context,
    { ...filter, ids: allianceIds },
    {
      ...field,
      accepts(event) {
        const actionId = idIn(event.payload, 'actionId');
        if (actionId === null || (actionIds && !actionIds.includes(actionId))) return false;
        return field.accepts(event);
      },
      toPayload(event, thing) {
        if (thing.alliance) context.loaders.alliances.byId.prime(thing.alliance.id, thing.alliance);
        context.loaders.jointActions.byId.prime(thing.jointAction.id, thing.jointAction);
        return field.toPayload(event, thing);
      },
    },
  );
}
