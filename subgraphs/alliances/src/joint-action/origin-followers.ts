import type { Store } from '@cobuild/subgraph';
import type { mongo } from 'mongoose';
import type { ConferenceTopic } from '../conference-topic/conference-topic.rules.js';
import type { Roundtable } from '../roundtable/roundtable.rules.js';
import type { Suggestion } from '../suggestion/suggestion.rules.js';
import type { OriginFollowersOf } from './action-origin.service.js';
import type { Followers } from './joint-action.rules.js';

const nobody: Followers = { organizationIds: [], accountIds: [] };

/** Who stands at origins that live here: hosts and authors of roundtables and suggestions, and who brought a topic in (domain.md G10). */
export function originFollowers({
  roundtables,
  suggestions,
  conferenceTopics,
}: {
  readonly roundtables: Store<Roundtable>;
  readonly suggestions: Store<Suggestion>;
  readonly conferenceTopics: Store<ConferenceTopic>;
}): OriginFollowersOf {
  const atRoundtable = async (id: string, session: mongo.ClientSession): Promise<Followers> => {
    const roundtable = await roundtables.find(id, session);
    return roundtable ? { organizationIds: [roundtable.convenerId], accountIds: roundtable.followers } : nobody;
  };
  return async ({ kind, id }, session) => {
    switch (kind) {
      case 'ROUNDTABLE':
        return atRoundtable(id, session);
      case 'SUGGESTION': {
        const suggestion = await suggestions.find(id, session);
        if (!suggestion) return nobody;
        const { organizationIds, accountIds } = await atRoundtable(suggestion.roundtableId, session);
        const author = suggestion.author?.organizationId ?? null;
        return { organizationIds: [...organizationIds, ...(author === null ? [] : [author])], accountIds };
      }
      case 'CONFERENCE_TOPIC': {
        const topic = await conferenceTopics.find(id, session);
        return topic ? { organizationIds: [topic.proposerOrgId], accountIds: [] } : nobody;
      }
      default:
        return nobody;
    }
  };
}
