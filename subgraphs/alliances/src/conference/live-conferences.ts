import { type LiveFilter, liveOver, type LiveSource, type Notice, oncePerEvent } from '@cobuild/subgraph';
import type { Context } from '../context.js';
import type { ConferenceTask } from '../conference-task/conference-task.rules.js';
import type { ConferenceTopic } from '../conference-topic/conference-topic.rules.js';
import type { Services } from '../services.js';
import type { JointConference } from './conference.rules.js';
import { isEntitled } from './conference-standing.rules.js';

const conferenceIdIn = (payload: Readonly<Record<string, unknown>>): string | null =>
  typeof payload['conferenceId'] === 'string' ? payload['conferenceId'] : null;

/** Events whose payload names a conference, for those who are entitled to it. */
const conferenceSource: LiveSource<JointConference, Services> = {
  idIn: ({ payload }) => conferenceIdIn(payload),
  read: oncePerEvent((event, services: Services) => services.conferences.find(conferenceIdIn(event.payload) ?? '')),
  reachOf: ({ reach }) => reach,
  isEntitled,
};

/** What a live field over conferences is narrowed to. */
export interface ConferenceLiveFilter extends LiveFilter {
  readonly conferenceIds?: readonly string[] | null | undefined;
  readonly kinds?: readonly JointConference['kind'][] | null | undefined;
}

/** What a live field over conferences gives, beside where it stands. */
export interface ConferenceTold {
  readonly conference: JointConference;
  readonly topic: ConferenceTopic | null;
  readonly task: ConferenceTask | null;
}

/** Conferences as they, their topics or their tasks change. */
export function liveConferences(
  context: Context,
  { conferenceIds, kinds, ...filter }: ConferenceLiveFilter,
): Promise<AsyncIterableIterator<ConferenceTold & Notice>> {
  return liveOver<JointConference, ConferenceTold, Services>(
    conferenceSource,
    context,
    { ...filter, ids: conferenceIds },
    {
      accepts: ({ payload }) => !kinds || kinds.some((kind) => kind === payload['kind']),
      async toPayload({ entity }, conference) {
        const { conferences, conferenceTopics, conferenceTasks } = context.loaders;
        conferences.byId.prime(conference.id, conference);
        return {
          conference,
          topic: entity.type === 'ConferenceTopic' ? await conferenceTopics.byId.load(entity.id) : null,
          task: entity.type === 'ConferenceTask' ? await conferenceTasks.byId.load(entity.id) : null,
        };
      },
      async present(limit) {
        const { services, viewer, clock } = context;
        const named = { conferenceIds, kinds, organizationIds: filter.organizationIds };
        const conferences = await services.conferences.entitling(viewer, clock(), named, limit);
        return conferences.map((conference) => ({
          entity: { type: 'JointConference', id: conference.id, version: conference.version },
          toPayload: () => ({ conference, topic: null, task: null }),
        }));
      },
    },
  );
}
