import { checkText, longestReason } from '@cobuild/subgraph';
import { type Decision, ok, type Refusal, refuse, type Result, type WorkCalendar } from '@cobuild/workflow';
import { agendaLocksAt, collectionOpensAt } from '../conference/conference-clock.rules.js';
import type { JointConference } from '../conference/conference.rules.js';
import type { TaskDraft } from '../conference-task/conference-task.rules.js';
import { type ConferenceTopicStatus, conferenceTopicWorkflow, type TopicFacts } from './conference-topic.workflow.js';

/** From what a topic comes (domain.md G10). */
export interface TopicOrigin {
  readonly kind: TopicOriginKind;
  readonly id: string;
}

export type TopicOriginKind =
  | 'CALL'
  | 'CONFERENCE_TOPIC'
  | 'CONSULTATION'
  | 'PHOTO_REPORT'
  | 'ROUNDTABLE'
  | 'SUGGESTION'
  | 'SURVEY_PROBLEM';

/** Something that a conference is to settle. */
export interface ConferenceTopic {
  readonly id: string;
  readonly version: number;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly conferenceId: string;
  readonly title: string;
  readonly statement: string | null;
  readonly proposerOrgId: string;
  readonly origin: TopicOrigin | null;
  readonly researchNote: string | null;
  readonly draftPlan: string | null;
  /** Where it stands among the topics of the agenda; `null` while it is not on it. */
  readonly position: number | null;
  readonly status: ConferenceTopicStatus;
  readonly decision: string | null;
  /** The tasks that the decision yields; they are issued when the session ends. */
  readonly tasks: readonly TaskDraft[];
  /** Why it was deferred or dropped. */
  readonly reason: string | null;
  readonly settledAt: Date | null;
}

export interface NewTopic {
  readonly title: string;
  readonly statement?: string | null | undefined;
  readonly origin?: TopicOrigin | null | undefined;
}

/** What a step of a topic brings with it. */
export interface TopicStepInput {
  readonly researchNote?: string | null | undefined;
  readonly draftPlan?: string | null | undefined;
  readonly decision?: string | null | undefined;
  readonly tasks?: readonly TaskDraft[] | null | undefined;
  readonly reason?: string | null | undefined;
}

const longest = { title: 200, statement: 5_000, researchNote: 20_000, draftPlan: 20_000, decision: 5_000 } as const;

/** Whether nobody has said yet what becomes of it. */
export function isOpen({ status }: Pick<ConferenceTopic, 'status'>): boolean {
  return !('terminal' in conferenceTopicWorkflow.states[status]);
}

/** A topic as it is brought in. */
export function collected(
  id: string,
  { title, statement, origin }: NewTopic,
  place: { readonly conferenceId: string; readonly proposerOrgId: string; readonly now: Date },
): Result<ConferenceTopic, Refusal> {
  const { conferenceId, proposerOrgId, now } = place;
  const fits = [
    checkText('title', title, longest.title),
    checkText('statement', statement, longest.statement),
    checkText('origin', origin?.id, 100),
  ];
  for (const fit of fits) if (!fit.ok) return fit;
  return ok({
    id,
    version: 1,
    createdAt: now,
    updatedAt: now,
    conferenceId,
    title: title.trim(),
    statement: statement?.trim() ?? null,
    proposerOrgId,
    origin: origin ? { kind: origin.kind, id: origin.id } : null,
    researchNote: null,
    draftPlan: null,
    position: null,
    status: 'COLLECTED',
    decision: null,
    tasks: [],
    reason: null,
    settledAt: null,
  });
}

/** The topic, brought in again: what was deferred before keeps its research, so that it can be put on the agenda at once. */
export function resumed(topic: ConferenceTopic, before: ConferenceTopic): ConferenceTopic {
  if (before.status !== 'DEFERRED') return topic;
  const { researchNote, draftPlan } = before;
  return { ...topic, researchNote, draftPlan };
}

/** Topics are collected in the week before a session, until its agenda is set (domain.md §2). */
export function checkCollection(conference: JointConference, now: Date): Result<void, Refusal> {
  if (conference.status !== 'COLLECTING') return refuse({ code: 'COLLECTION_OVER', field: ['conferenceId'] });
  const opensAt = collectionOpensAt(conference);
  return opensAt !== null && now < opensAt
    ? refuse({ code: 'COLLECTION_NOT_OPEN', field: ['conferenceId'], details: { opensAt: opensAt.toISOString() } })
    : ok(undefined);
}

/** What a topic's table looks at. */
export function factsOf(
  topic: ConferenceTopic,
  conference: JointConference,
  { now, calendar }: { readonly now: Date; readonly calendar: WorkCalendar },
): ConferenceTopic & TopicFacts {
  const locksAt = agendaLocksAt(conference, calendar);
  return {
    ...topic,
    isJoint: conference.kind === 'JOINT',
    conferenceStatus: conference.status,
    isAgendaLocked: locksAt !== null && now >= locksAt,
  };
}

/** What a step says is no longer than it may be. */
export function checkStep(input: TopicStepInput): Result<void, Refusal> {
  const fits = [
    checkText('researchNote', input.researchNote, longest.researchNote),
    checkText('draftPlan', input.draftPlan, longest.draftPlan),
    checkText('decision', input.decision, longest.decision),
    checkText('reason', input.reason, longestReason),
  ];
  return fits.find((fit) => !fit.ok) ?? ok(undefined);
}

/**
 * The topic after a step that was decided.
 *
 * @param place behind the last topic of the agenda
 */
export function afterStep(
  topic: ConferenceTopic,
  { action, to }: Pick<Decision<ConferenceTopicStatus>, 'action' | 'to'>,
  { input, now, place }: { readonly input: TopicStepInput; readonly now: Date; readonly place: number },
): ConferenceTopic {
  const next: ConferenceTopic = { ...topic, status: to, version: topic.version + 1, updatedAt: now };
  const given = (text: string | null | undefined) => text?.trim() ?? null;
  switch (action) {
    case 'research':
      return { ...next, researchNote: given(input.researchNote), draftPlan: given(input.draftPlan) };
    case 'table':
      return { ...next, position: place };
    case 'decide':
      return { ...next, decision: given(input.decision), tasks: input.tasks ?? [], settledAt: now };
    case 'defer':
    case 'drop':
    case 'lapse':
      return { ...next, reason: given(input.reason), settledAt: now };
    default:
      return next;
  }
}
