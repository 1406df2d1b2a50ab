import {
  asEvidence,
  checkEvidence,
  checkText,
  type Evidence,
  type EvidenceGiven,
  longestReason,
} from '@cobuild/subgraph';
import {
  dateOf,
  type Decision,
  endOfDate,
  type Light,
  lightOf,
  ok,
  type Refusal,
  refuse,
  type Result,
  type WorkCalendar,
} from '@cobuild/workflow';
import type { ThingReference } from '../chain/chain-kinds.rules.js';
import { checkYear } from '../project-list/project-list.rules.js';
import type { TopicStatus } from './challenge-topic.workflow.js';

/** How somebody's time with a topic ended. */
export type TakerEnding = 'RELEASED' | 'RETURNED' | 'SOLVED';

/** A member who took the topic, for an organization. */
export interface ChallengeTaker {
  readonly accountId: string;
  readonly name: string | null;
  readonly organizationId: string;
  readonly takenAt: Date;
  readonly endedAt: Date | null;
  readonly ending: TakerEnding | null;
  /** Why it was released or returned. */
  readonly reason: string | null;
}

/** A hard problem that one member at a time takes on (攻坚题). */
export interface ChallengeTopic {
  readonly id: string;
  readonly version: number;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly publisherId: string;
  /** The publisher and all above it. */
  readonly reach: readonly string[];
  readonly year: number;
  readonly title: string;
  readonly description: string | null;
  /** The day by which it is to be solved. */
  readonly dueOn: string;
  readonly origin: ThingReference | null;
  readonly status: TopicStatus;
  /** Whoever has it now, or solved it. */
  readonly takerAccountId: string | null;
  readonly takerOrgId: string | null;
  /** The taker's organization and all above it. */
  readonly takerReach: readonly string[];
  /** All who ever took it, oldest first. */
  readonly takers: readonly ChallengeTaker[];
  readonly result: string | null;
  readonly evidence: readonly Evidence[];
  readonly submittedAt: Date | null;
  readonly verifiedAt: Date | null;
  /** What the verifier said, or why the result was returned last. */
  readonly remark: string | null;
}

/** A topic to publish. */
export interface TopicDraft {
  readonly publisherId: string;
  readonly year: number;
  readonly title: string;
  readonly description?: string | null | undefined;
  readonly dueOn: string;
  readonly origin?: ThingReference | null | undefined;
}

/** What a step of a topic is given. */
export interface TopicStepInput {
  readonly result?: string | null | undefined;
  readonly evidence?: readonly EvidenceGiven[] | null | undefined;
  readonly remark?: string | null | undefined;
  readonly reason?: string | null | undefined;
}

const longest = { title: 200, description: 5_000, result: 10_000, remark: 2_000, origin: 100 } as const;

/** States in which a topic may be taken by whoever comes first. */
export const takeableStatuses = ['PUBLISHED', 'REOPENED'] as const satisfies TopicStatus[];

export const isTakeable = ({ status }: Pick<ChallengeTopic, 'status'>): boolean =>
  takeableStatuses.some((one) => one === status);

/** States in which somebody has it. */
export const isTaken = ({ status }: Pick<ChallengeTopic, 'status'>): boolean =>
  status === 'TAKEN' || status === 'SUBMITTED';

/** A topic as it is published, or why it may not stand: a title, a year of the calendar, a day that is not past. */
export function publishedTopic(
  id: string,
  draft: TopicDraft,
  reach: readonly string[],
  now: Date,
): Result<ChallengeTopic, Refusal> {
  const { publisherId, year, title, description = null, dueOn, origin = null } = draft;
  const fits = [
    checkYear(year),
    checkText('title', title, longest.title),
    checkText('description', description, longest.description),
    checkText('origin.kind', origin?.kind, longest.origin),
    checkText('origin.id', origin?.id, longest.origin),
  ];
  for (const fit of fits) if (!fit.ok) return fit;
  if (dueOn < dateOf(now)) return refuse({ code: 'DUE_DATE_PAST', field: ['dueOn'] });
  return ok({
    id,
    version: 1,
    createdAt: now,
    updatedAt: now,
    publisherId,
    reach,
    year,
    title: title.trim(),
    description,
    dueOn,
    origin,
    status: 'PUBLISHED',
    takerAccountId: null,
    takerOrgId: null,
    takerReach: [],
    takers: [],
    result: null,
    evidence: [],
    submittedAt: null,
    verifiedAt: null,
    remark: null,
  });
}

/** What is told with a step must have a length that people read. */
export function checkTold({ result, remark, reason, evidence }: TopicStepInput): Result<void, Refusal> {
  const texts = [
    checkText('result', result, longest.result),
    checkText('remark', remark, longest.remark),
    checkText('reason', reason, longestReason),
  ];
  return texts.find((text) => !text.ok) ?? checkEvidence(evidence);
}

/** Who takes a topic, for which organization. */
export interface Taking {
  readonly accountId: string;
  readonly name: string | null;
  readonly organizationId: string;
  readonly reach: readonly string[];
}

/** A topic that somebody took: whatever another one had submitted before is no longer its result. */
export function takenTopic(topic: ChallengeTopic, { reach, ...by }: Taking, now: Date): ChallengeTopic {
  return {
    ...topic,
    status: 'TAKEN',
    version: topic.version + 1,
    updatedAt: now,
    takerAccountId: by.accountId,
    takerOrgId: by.organizationId,
    takerReach: reach,
    takers: [...topic.takers, { ...by, takenAt: now, endedAt: null, ending: null, reason: null }],
    result: null,
    evidence: [],
    submittedAt: null,
  };
}

/** The topic after a step of its taker or its verifier. */
export function afterStep(
  topic: ChallengeTopic,
  { action, to }: Pick<Decision<TopicStatus>, 'action' | 'to'>,
  { input, now, accountId }: { readonly input: TopicStepInput; readonly now: Date; readonly accountId: string | null },
): ChallengeTopic {
  const next: ChallengeTopic = { ...topic, status: to, version: topic.version + 1, updatedAt: now };
  const reason = input.reason?.trim() ?? null;
  switch (action) {
    case 'submit':
      return {
        ...next,
        result: input.result?.trim() ?? null,
        evidence: asEvidence(input.evidence ?? [], accountId),
        submittedAt: now,
      };
    case 'verify': {
      const takers = takersAfter(topic, 'SOLVED', null, now);
      return { ...next, takers, verifiedAt: now, remark: input.remark?.trim() ?? null };
    }
    case 'return':
      return { ...withoutTaker(next), takers: takersAfter(topic, 'RETURNED', reason, now), remark: reason };
    case 'release':
      return { ...withoutTaker(next), takers: takersAfter(topic, 'RELEASED', reason, now) };
    default:
      return next;
  }
}

const withoutTaker = (topic: ChallengeTopic): ChallengeTopic => ({
  ...topic,
  takerAccountId: null,
  takerOrgId: null,
  takerReach: [],
});

/** All who took the topic, once the last one's time with it has ended. */
function takersAfter(
  { takers }: ChallengeTopic,
  ending: TakerEnding,
  reason: string | null,
  endedAt: Date,
): readonly ChallengeTaker[] {
  return takers.map((taker) => (taker.endedAt === null ? { ...taker, endedAt, ending, reason } : taker));
}

/** Who has the topic now, or solved it. */
export function takerOf({ takerAccountId, takers }: ChallengeTopic): ChallengeTaker | null {
  return takerAccountId === null ? null : (takers.at(-1) ?? null);
}

/** The instant by which a topic is to be solved. */
export const dueAtOf = ({ dueOn }: Pick<ChallengeTopic, 'dueOn'>): Date => endOfDate(dueOn);

/** How a topic stands by its day; who verifies late does not make it late. */
export function lightOfTopic(topic: ChallengeTopic, now: Date, calendar: WorkCalendar): Light {
  return lightOf({ dueAt: dueAtOf(topic), doneAt: doneAtOf(topic) }, now, calendar);
}

/** Whether the result that stands was submitted in time; `null` while there is none. */
export function isOnTime(topic: ChallengeTopic): boolean | null {
  const doneAt = doneAtOf(topic);
  return doneAt === null ? null : doneAt <= dueAtOf(topic);
}

/** When the result that stands was submitted: a returned one does not stand. */
const doneAtOf = ({ status, submittedAt }: ChallengeTopic): Date | null =>
  status === 'SUBMITTED' || status === 'SOLVED' ? submittedAt : null;

/** A topic whose publisher, or the organization of its taker, was merged into another one (domain.md G8). */
export function succeededTopic(
  topic: ChallengeTopic,
  successors: ReadonlyMap<string, string>,
  now: Date,
): ChallengeTopic {
  const after = (id: string) => successors.get(id) ?? id;
  return {
    ...topic,
    publisherId: after(topic.publisherId),
    takerOrgId: topic.takerOrgId === null ? null : after(topic.takerOrgId),
    version: topic.version + 1,
    updatedAt: now,
  };
}
