import { type LiveFilter, liveOver, type LiveSource, type Notice, oncePerEvent } from '@cobuild/subgraph';
import type { Context } from '../context.js';
import type { Outcome } from '../outcome/outcome.rules.js';
import type { Services } from '../services.js';
import type { Suggestion } from '../suggestion/suggestion.rules.js';
import { isEntitled } from './roundtable-standing.rules.js';
import { type Roundtable, type Scale, scales as allScales } from './roundtable.rules.js';

/** What the live field gives beside where it stands. */
export interface RoundtableNews {
  readonly roundtable: Roundtable;
  readonly suggestion: Suggestion | null;
  readonly outcome: Outcome | null;
}

/** What the live field is narrowed to. */
export interface RoundtableLiveFilter extends LiveFilter {
  readonly roundtableIds?: readonly string[] | null | undefined;
  /** Chains by their first roundtables. */
  readonly chainIds?: readonly string[] | null | undefined;
  readonly scales?: readonly Scale[] | null | undefined;
}

/** Events whose payload names a roundtable, for those who are entitled to it. */
const roundtableSource: LiveSource<Roundtable, Services> = {
  idIn: ({ payload }) => (typeof payload['roundtableId'] === 'string' ? payload['roundtableId'] : null),
  read: oncePerEvent((event, services: Services) => services.roundtables.find(String(event.payload['roundtableId']))),
  reachOf: ({ reach }) => reach,
  isEntitled,
};

const suggestionOf = oncePerEvent(({ entity }, { suggestions }: Services) =>
  entity.type === 'Suggestion' ? suggestions.find(entity.id) : Promise.resolve(null),
);
const outcomeOf = oncePerEvent(({ entity }, { outcomes }: Services) =>
  entity.type === 'Outcome' ? outcomes.find(entity.id) : Promise.resolve(null),
);

/** Roundtables as they, their suggestions or their outcomes change. */
export function liveRoundtables(
  context: Context,
  { roundtableIds, chainIds, scales, ...filter }: RoundtableLiveFilter,
): Promise<AsyncIterableIterator<RoundtableNews & Notice>> {
  const { services, viewer, clock } = context;
  const concerns = ['Roundtable', 'Suggestion', 'Outcome'];
  return liveOver<Roundtable, RoundtableNews, Services>(
    roundtableSource,
    context,
    { ...filter, ids: roundtableIds },
    {
      accepts: ({ entity, payload }) =>
        concerns.includes(entity.type) &&
        (!chainIds || chainIds.some((id) => id === payload['rootId'])) &&
        (!scales || allScales.some((scale) => scale === payload['scale'] && scales.includes(scale))),
      async toPayload(event, roundtable) {
        const [suggestion, outcome] = await Promise.all([suggestionOf(event, context), outcomeOf(event, context)]);
        context.loaders.roundtables.byId.prime(roundtable.id, roundtable);
        return { roundtable, suggestion, outcome };
      },
      async present(limit) {
        const named = { roundtableIds, chainIds, scales, organizationIds: filter.organizationIds };
        const found = await services.roundtables.entitling(viewer, clock(), named, limit);
        return found.map((roundtable) => ({
          entity: { type: 'Roundtable', id: roundtable.id, version: roundtable.version },
          toPayload: () => ({ roundtable, suggestion: null, outcome: null }),
        }));
      },
    },
  );
}
