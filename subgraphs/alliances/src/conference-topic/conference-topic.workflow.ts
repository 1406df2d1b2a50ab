import { type ActionOf, type Guard, type StateOf, workflow } from '@cobuild/workflow';
import type { ConferenceStanding } from '../conference/conference-standing.rules.js';
import type { TaskDraft } from '../conference-task/conference-task.rules.js';
import type { ConferenceStatus } from '../conference/conference.workflow.js';

/** What a topic's table looks at, beside its state. */
export interface TopicFacts {
  /** A joint conference takes up no topic without research, and decides none without a task (domain.md §2). */
  readonly isJoint: boolean;
  readonly conferenceStatus: ConferenceStatus;
  readonly isAgendaLocked: boolean;
  readonly proposerOrgId: string;
  readonly researchNote: string | null;
  readonly draftPlan: string | null;
}

interface TopicInput {
  readonly researchNote: string | null;
  readonly draftPlan: string | null;
  readonly decision: string | null;
  readonly tasks: readonly TaskDraft[] | null;
}

type TopicGuard = Guard<TopicFacts, ConferenceStanding, TopicInput>;

/** Research is the host's, or that of the organization that brought the topic. */
const mayBeResearched: TopicGuard = function mayBeResearched(topic, { roles, organizationIds }) {
  if (topic.conferenceStatus !== 'COLLECTING') return { code: 'COLLECTION_OVER' };
  if (roles.includes('OFFICE') || organizationIds.includes(topic.proposerOrgId)) return undefined;
  return { code: 'NOT_THE_PROPOSER' };
};

const mayBeTabled: TopicGuard = function mayBeTabled(topic) {
  const { isJoint, conferenceStatus, isAgendaLocked, researchNote, draftPlan } = topic;
  const isAhead = conferenceStatus === 'COLLECTING' || conferenceStatus === 'PLANNED';
  if (!isAhead || isAgendaLocked) return { code: 'AGENDA_LOCKED' };
  return isJoint && !(researchNote && draftPlan) ? { code: 'RESEARCH_REQUIRED' } : undefined;
};

const isInSession: TopicGuard = function isInSession({ conferenceStatus }) {
  return conferenceStatus === 'IN_SESSION' ? undefined : { code: 'NOT_IN_SESSION' };
};

/** Each decided topic of a joint conference yields at least one task. */
const mayBeDecided: TopicGuard = function mayBeDecided(topic, viewer, input) {
  const refusal = isInSession(topic, viewer, input);
  if (refusal) return refusal;
  const lacksTasks = topic.isJoint && input !== undefined && !input.tasks?.length;
  return lacksTasks ? { code: 'TASKS_REQUIRED', field: ['tasks'] } : undefined;
};

const overStatuses: readonly ConferenceStatus[] = ['SUPERVISING', 'CLOSED', 'CANCELLED'];

/** What stands on the agenda is settled in session; what does not, until the session is over. */
const maySetAside: TopicGuard = function maySetAside(topic, viewer, input) {
  if (topic.status === 'ON_AGENDA') return isInSession(topic, viewer, input);
  return overStatuses.includes(topic.conferenceStatus) ? { code: 'NOT_IN_SESSION' } : undefined;
};

const research = {
  action: 'research',
  label: { zh: '会前调研', en: 'Research' },
  to: 'RESEARCHED',
  by: ['OFFICE', 'PARTICIPANT'],
  requires: ['researchNote', 'draftPlan'],
  guard: mayBeResearched,
  event: 'alliances.ConferenceTopicResearched',
} as const;

/** The life of a topic of a conference (domain.md §2). */
export const conferenceTopicWorkflow = workflow<TopicFacts, ConferenceStanding, TopicInput>()({
  entity: 'ConferenceTopic',
  states: {
    COLLECTED: { label: { zh: '已征集', en: 'Collected' } },
    RESEARCHED: { label: { zh: '已调研', en: 'Researched' } },
    ON_AGENDA: { label: { zh: '已列入议程', en: 'On the agenda' } },
    DECIDED: { label: { zh: '已议定', en: 'Decided' }, terminal: true },
    DEFERRED: { label: { zh: '暂缓', en: 'Deferred' }, terminal: true },
    DROPPED: { label: { zh: '不予列入', en: 'Dropped' }, terminal: true },
  },
  starts: [
    {
      action: 'collect',
      label: { zh: '提出议题', en: 'Bring in' },
      to: 'COLLECTED',
      by: ['OFFICE', 'PARTICIPANT'],
      event: 'alliances.ConferenceTopicCollected',
    },
  ],
  transitions: [
    { ...research, from: ['COLLECTED', 'RESEARCHED'] },
    {
      action: 'table',
      label: { zh: '列入议程', en: 'Put on the agenda' },
      from: ['COLLECTED', 'RESEARCHED'],
      to: 'ON_AGENDA',
      by: ['OFFICE'],
      guard: mayBeTabled,
      event: 'alliances.ConferenceTopicTabled',
    },
    {
      action: 'decide',
      label: { zh: '议定', en: 'Decide' },
      from: 'ON_AGENDA',
      to: 'DECIDED',
      by: ['OFFICE'],
      requires: ['decision'],
      guard: mayBeDecided,
      event: 'alliances.ConferenceTopicDecided',
    },
    {
      action: 'defer',
      label: { zh: '暂缓', en: 'Defer' },
      from: ['COLLECTED', 'RESEARCHED', 'ON_AGENDA'],
      to: 'DEFERRED',
      by: ['OFFICE'],
      needsReason: true,
      guard: maySetAside,
      event: 'alliances.ConferenceTopicDeferred',
    },
    {
      action: 'drop',
      label: { zh: '不予列入', en: 'Drop' },
      from: ['COLLECTED', 'RESEARCHED', 'ON_AGENDA'],
      to: 'DROPPED',
      by: ['OFFICE'],
      needsReason: true,
      guard: maySetAside,
      event: 'alliances.ConferenceTopicDropped',
    },
    {
      action: 'lapse',
      label: { zh: '随会议取消', en: 'Defer with its cancelled session' },
      from: ['COLLECTED', 'RESEARCHED', 'ON_AGENDA'],
      to: 'DEFERRED',
      by: ['SYSTEM'],
      event: 'alliances.ConferenceTopicDeferred',
    },
  ],
});

export type ConferenceTopicStatus = StateOf<typeof conferenceTopicWorkflow>;
export type ConferenceTopicAction = ActionOf<typeof conferenceTopicWorkflow>;
