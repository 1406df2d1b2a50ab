import {
  asEvidence,
  checkEvidence,
  checkText,
  type Evidence,
  type EvidenceGiven,
  longestReason,
} from '@cobuild/subgraph';
import {
  type Decision,
  type Light,
  lightOf,
  type Refusal,
  refuse,
  type Result,
  type WorkCalendar,
} from '@cobuild/workflow';
import { partyIdsOf, type Project } from '../project/project.rules.js';
import type { BlockerFacts, BlockerStatus } from './blocker.workflow.js';

/** Something that stands in a project's way (堵点): every party sees it, one answers for it. */
export interface Blocker {
  readonly id: string;
  readonly version: number;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly projectId: string;
  readonly title: string;
  readonly text: string | null;
  /** The party that raised it. */
  readonly raisedById: string;
  /** The one party that answers for it. */
  readonly ownerOrgId: string;
  /** Until when it may stay open; reassigning and escalating leave it. */
  readonly dueAt: Date;
  readonly status: BlockerStatus;
  readonly escalatedAt: Date | null;
  /** Why it was escalated by hand; `null` where time did. */
  readonly escalationReason: string | null;
  readonly resolution: string | null;
  readonly evidence: readonly Evidence[];
  readonly endedAt: Date | null;
}

/** What lights look at. */
export type BlockerDue = Pick<Blocker, 'dueAt' | 'endedAt' | 'status'>;

/** What is told when a blocker is raised. */
export interface BlockerDraft {
  readonly title: string;
  readonly text?: string | null | undefined;
  readonly ownerOrgId: string;
}

/** What a step of a blocker is given. */
export interface BlockerStepInput {
  readonly organizationId?: string | null | undefined;
  readonly ownerOrgId?: string | null | undefined;
  readonly resolution?: string | null | undefined;
  readonly evidence?: readonly EvidenceGiven[] | null | undefined;
  readonly reason?: string | null | undefined;
}

const longest = { title: 200, text: 5_000, resolution: 5_000 } as const;

/** States in which a blocker still stands in the way. */
export const standingStatuses = ['OPEN', 'ESCALATED'] as const satisfies BlockerStatus[];

export const stands = ({ status }: Pick<Blocker, 'status'>): boolean => standingStatuses.some((one) => one === status);

/** Projects that are being carried out, or rest, have blockers; a plan or a result has none. */
export function checkRaised(
  project: Pick<Project, 'status' | 'parties'>,
  { title, text, ownerOrgId }: BlockerDraft,
): Result<void, Refusal> {
  if (project.status !== 'RUNNING' && project.status !== 'PAUSED') return refuse({ code: 'PROJECT_NOT_RUNNING' });
  if (!partyIdsOf(project).includes(ownerOrgId)) return refuse({ code: 'NOT_A_PARTY', field: ['ownerOrgId'] });
  const titled = checkText('title', title, longest.title);
  return titled.ok ? checkText('text', text, longest.text) : titled;
}

/** A blocker as it is raised. */
export function raised(
  id: string,
  { title, text, ownerOrgId }: BlockerDraft,
  { projectId, raisedById, dueAt, now }: { projectId: string; raisedById: string; dueAt: Date; now: Date },
): Blocker {
  return {
    id,
    version: 1,
    createdAt: now,
    updatedAt: now,
    projectId,
    title: title.trim(),
    text: text?.trim() ?? null,
    raisedById,
    ownerOrgId,
    dueAt,
    status: 'OPEN',
    escalatedAt: null,
    escalationReason: null,
    resolution: null,
    evidence: [],
    endedAt: null,
  };
}

/** What its table looks at. */
export const factsOf = (blocker: Blocker, project: Pick<Project, 'parties'>): Blocker & BlockerFacts => ({
  ...blocker,
  partyIds: partyIdsOf(project),
});

/** What is told with a step must have a length that people read. */
export function checkTold({ resolution, reason, evidence }: BlockerStepInput): Result<void, Refusal> {
  const texts = [checkText('resolution', resolution, longest.resolution), checkText('reason', reason, longestReason)];
  return texts.find((text) => !text.ok) ?? checkEvidence(evidence);
}

/** The blocker after a step that was decided. */
export function afterStep(
  blocker: Blocker,
  { action, to }: Pick<Decision<BlockerStatus>, 'action' | 'to'>,
  {
    input,
    now,
    accountId,
  }: { readonly input: BlockerStepInput; readonly now: Date; readonly accountId: string | null },
): Blocker {
  const next: Blocker = { ...blocker, status: to, version: blocker.version + 1, updatedAt: now };
  switch (action) {
    case 'reassign':
      return { ...next, ownerOrgId: input.ownerOrgId ?? blocker.ownerOrgId };
    case 'escalate':
    case 'escalateInTime':
      return { ...next, escalatedAt: now, escalationReason: input.reason?.trim() ?? null };
    case 'resolve':
      return {
        ...next,
        resolution: input.resolution?.trim() ?? null,
        evidence: asEvidence(input.evidence ?? [], accountId),
        endedAt: now,
      };
    default:
      return { ...next, endedAt: now };
  }
}

/** Its light; `null` where it ended with its project. A pause of the project does not stop its clock: often it is the cause. */
export function lightOfBlocker(
  { dueAt, endedAt, status }: BlockerDue,
  now: Date,
  calendar: WorkCalendar,
): Light | null {
  return status === 'LAPSED' ? null : lightOf({ dueAt, doneAt: endedAt }, now, calendar);
}

/** Whether it was out of the way in time; `null` while it stands. */
export const isOnTime = ({ dueAt, endedAt }: Pick<Blocker, 'dueAt' | 'endedAt'>): boolean | null =>
  endedAt === null ? null : endedAt <= dueAt;

/** The blocker in the hands of a merged organization's successor; itself where nobody gave way (domain.md G8). */
export function succeededBlocker(blocker: Blocker, successors: ReadonlyMap<string, string>, now: Date): Blocker {
  const ownerOrgId = successors.get(blocker.ownerOrgId);
  return ownerOrgId === undefined ? blocker : { ...blocker, ownerOrgId, version: blocker.version + 1, updatedAt: now };
}
