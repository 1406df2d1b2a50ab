import {
  type LiveField,
  type LiveFilter,
  liveOver,
  type LiveSource,
  type Notice,
  oncePerEvent,
} from '@cobuild/subgraph';
import type { Alliance } from './alliance/alliance.rules.js';
import { isEntitled } from './alliance/standing.rules.js';
import type { Context } from './context.js';
import type { Services } from './services.js';

/** Events whose payload names an alliance, for those who are entitled to it. */
export const allianceSource: LiveSource<Alliance, Services> = {
  idIn: ({ payload }) => (typeof payload['allianceId'] === 'string' ? payload['allianceId'] : null),
  read: oncePerEvent((event, services: Services) => services.alliances.find(String(event.payload['allianceId']))),
  reachOf: ({ reach }) => reach,
  isEntitled: (viewer, { id, reach, delegates }, now) => isEntitled(viewer, { allianceId: id, reach, delegates }, now),
};

/** What a live field over alliances is narrowed to. */
export interface AllianceLiveFilter extends LiveFilter {
  readonly allianceIds?: readonly string[] | null | undefined;
}

/** A live field over the events of alliances: every concept whose events carry `allianceId` is followed through it. */
export function liveAlliances<P>(
  context: Context,
  { allianceIds, ...filter }: AllianceLiveFilter,
  { toPayload, ...field }: LiveField<Alliance, P>,
): Promise<AsyncIterableIterator<P & Notice>> {
  return liveOver(
    allianceSource,
    context,
    { ...filter, ids: allianceIds },
    {
      ...field,
      toPayload(event, alliance) {
        context.loaders.alliances.byId.prime(alliance.id, alliance);
        return toPayload(event, alliance);
      },
    },
  );
}
