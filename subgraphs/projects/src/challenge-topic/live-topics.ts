import { type LiveFilter, liveOver, type LiveSource, type Notice, oncePerEvent } from '@cobuild/subgraph';
import type { Context } from '../context.js';
import type { Services } from '../services.js';
import { type ChallengeTopic, takeableStatuses } from './challenge-topic.rules.js';
import { mayReadTopic } from './topic-access.rules.js';

/** A topic of an event, and whether the event made it one to be taken, or no longer one. */
interface TopicSeen {
  readonly topic: ChallengeTopic;
  readonly isOpenToAll: boolean;
}

const wasTakeable = (status: unknown): boolean => takeableStatuses.some((one) => one === status);

const read = oncePerEvent((event, services: Services) =>
  services.challengeTopics.find(String(event.payload['topicId'])),
);

/** Events of challenge topics: for those who are entitled to one; that one is to be taken, or was just taken, for all who have logged in. */
const topicSource: LiveSource<TopicSeen, Services> = {
  idIn: ({ payload }) => (typeof payload['topicId'] === 'string' ? payload['topicId'] : null),
  async read(event, context) {
    const topic = await read(event, context);
    const { from, to } = event.payload;
    return topic && { topic, isOpenToAll: wasTakeable(from) || wasTakeable(to) };
  },
  reachOf: ({ topic: { reach, takerReach } }) => [...reach, ...takerReach],
  isEntitled: (viewer, { topic, isOpenToAll }, now) => isOpenToAll || mayReadTopic(viewer, topic, now),
};

/** What a live field over topics is narrowed to. */
export interface TopicLiveFilter extends LiveFilter {
  readonly topicIds?: readonly string[] | null | undefined;
}

/** Challenge topics as any of their steps is taken. */
export function liveTopics(
  context: Context,
  { topicIds, ...filter }: TopicLiveFilter,
): Promise<AsyncIterableIterator<{ readonly topic: ChallengeTopic } & Notice>> {
  return liveOver(
    topicSource,
    context,
    { ...filter, ids: topicIds },
    {
      accepts: ({ entity }) => entity.type === 'ChallengeTopic',
      toPayload(_event, { topic }) {
        context.loaders.challengeTopics.byId.prime(topic.id, topic);
        return { topic };
      },
      async present(limit) {
        const { services, viewer, clock } = context;
        const named = { topicIds, organizationIds: filter.organizationIds };
        const topics = await services.challengeTopics.entitling(viewer, clock(), named, limit);
        return topics.map((topic) => ({
          entity: { type: 'ChallengeTopic', id: topic.id, version: topic.version },
          toPayload: () => ({ topic }),
        }));
      },
    },
  );
}
