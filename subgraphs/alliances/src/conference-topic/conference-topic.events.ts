import type { Happening } from '@cobuild/subgraph';
import type { Decision } from '@cobuild/workflow';
import { conferencePayload, type ConferencePayload } from '../conference/conference.events.js';
import { type JointConference, participantsOf } from '../conference/conference.rules.js';
import type { ConferenceTopic } from './conference-topic.rules.js';

/** What every event of a topic tells. Others read this in the log. */
export interface ConferenceTopicEventPayload extends ConferencePayload {
  readonly topicId: string;
  readonly title: string;
  readonly proposerOrgId: string;
  readonly origin: ConferenceTopic['origin'];
  readonly tasks: number;
  readonly action: string;
  readonly from: ConferenceTopic['status'] | null;
  readonly to: ConferenceTopic['status'];
}

/** A step of a topic; whoever brought it in learns of each. */
export function topicStepped(
  { action, event, from }: Pick<Decision<ConferenceTopic['status']>, 'action' | 'event' | 'from'>,
  topic: ConferenceTopic,
  conference: JointConference,
): Happening {
  const payload: ConferenceTopicEventPayload = {
    ...conferencePayload(conference),
    topicId: topic.id,
    title: topic.title,
    proposerOrgId: topic.proposerOrgId,
    origin: topic.origin,
    tasks: topic.tasks.length,
    action,
    from,
    to: topic.status,
  };
  return {
    type: event,
    entity: { type: 'ConferenceTopic', id: topic.id, version: topic.version },
    organizations: [...new Set([topic.proposerOrgId, ...participantsOf(conference)])],
    payload: { ...payload },
  };
}
