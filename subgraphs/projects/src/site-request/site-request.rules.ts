import {
  asEvidence,
  checkEvidence,
  checkText,
  type Evidence,
  type EvidenceGiven,
  longestReason,
} from '@cobuild/subgraph';
import { type Decision, type Light, lightOf, type Refusal, type Result, type WorkCalendar } from '@cobuild/workflow';
import type { LeadAssignment } from '../lead-assignment/lead-assignment.rules.js';
import type { SiteRequestStatus } from './site-request.workflow.js';

/** A problem on site that somebody of the project asks its named lead to solve (现场诉求). */
export interface SiteRequest {
  readonly id: string;
  readonly version: number;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly projectId: string;
  /** Counts the requests of its project from 1. */
  readonly number: number;
  /** The organization in whose name it was raised, and the account that did. */
  readonly raisedById: string;
  readonly raisedBy: string | null;
  readonly problem: string;
  readonly place: string | null;
  readonly evidence: readonly Evidence[];
  /** The assignment of the lead who has it now. */
  readonly leadId: string;
  readonly leadAccountId: string;
  readonly leadOrganizationId: string;
  readonly status: SiteRequestStatus;
  /** Until when it is taken, then solved or escalated. */
  readonly dueAt: Date;
  /** The first due date that was missed: what was late once ends late. */
  readonly overdueSince: Date | null;
  readonly takenAt: Date | null;
  readonly escalatedAt: Date | null;
  readonly solvedAt: Date | null;
  readonly solvedBy: string | null;
  readonly solution: string | null;
  readonly solutionEvidence: readonly Evidence[];
  readonly confirmedAt: Date | null;
  readonly reopenedCount: number;
  /** What was said with its last step. */
  readonly remark: string | null;
}

/** A request to raise. */
export interface RequestDraft {
  readonly problem: string;
  readonly place?: string | null | undefined;
  readonly evidence?: readonly EvidenceGiven[] | null | undefined;
}

/** What a step of a request is given. */
export interface RequestStepInput {
  readonly solution?: string | null | undefined;
  readonly evidence?: readonly EvidenceGiven[] | null | undefined;
  readonly remark?: string | null | undefined;
  readonly reason?: string | null | undefined;
}

const longest = { problem: 2_000, place: 200, solution: 5_000, remark: 2_000 } as const;

/** States of a request that waits for its lead, for those above or for its raiser. */
export const openStatuses = [
  'RAISED',
  'TAKEN',
  'COORDINATING',
  'ESCALATED',
  'SOLVED',
] as const satisfies SiteRequestStatus[];

/** States in which the lead is to act, within a limit. */
export const awaitingLead = ['RAISED', 'TAKEN', 'COORDINATING'] as const satisfies SiteRequestStatus[];

export const isOpen = ({ status }: Pick<SiteRequest, 'status'>): boolean => openStatuses.some((one) => one === status);

/** What is told has a length that people read. */
export function checkTold(told: Partial<RequestDraft> & RequestStepInput): Result<void, Refusal> {
  const texts = [
    checkText('problem', told.problem, longest.problem),
    checkText('place', told.place, longest.place),
    checkText('solution', told.solution, longest.solution),
    checkText('remark', told.remark, longest.remark),
    checkText('reason', told.reason, longestReason),
  ];
  return texts.find((text) => !text.ok) ?? checkEvidence(told.evidence);
}

/** Who has a request: the assignment, its account and its organization. */
export const heldBy = ({ id, accountId, organizationId }: LeadAssignment) => ({
  leadId: id,
  leadAccountId: accountId,
  leadOrganizationId: organizationId,
});

/** A request as it is raised. */
export function raised(
  id: string,
  draft: RequestDraft,
  by: Pick<SiteRequest, 'number' | 'raisedById' | 'raisedBy' | 'dueAt'>,
  lead: LeadAssignment,
  now: Date,
): SiteRequest {
  return {
    id,
    version: 1,
    createdAt: now,
    updatedAt: now,
    projectId: lead.projectId,
    ...by,
    problem: draft.problem.trim(),
    place: draft.place?.trim() ?? null,
    evidence: asEvidence(draft.evidence ?? [], by.raisedBy),
    ...heldBy(lead),
    status: 'RAISED',
    overdueSince: null,
    takenAt: null,
    escalatedAt: null,
    solvedAt: null,
    solvedBy: null,
    solution: null,
    solutionEvidence: [],
    confirmedAt: null,
    reopenedCount: 0,
    remark: null,
  };
}

/** By whom, when and with what a step is taken. */
interface StepBy {
  readonly input: RequestStepInput;
  readonly now: Date;
  readonly accountId: string | null;
}

/** The request after a step that was decided. A state without a limit of its own keeps the one that runs. */
export function afterStep(
  request: SiteRequest,
  { action, to, due }: Pick<Decision<SiteRequestStatus>, 'action' | 'to' | 'due'>,
  { input, now, accountId }: StepBy,
): SiteRequest {
  const isLate = request.solvedAt === null && now > request.dueAt;
  const next: SiteRequest = {
    ...request,
    status: to,
    version: request.version + 1,
    updatedAt: now,
    dueAt: due?.at ?? request.dueAt,
    overdueSince: request.overdueSince ?? (isLate ? request.dueAt : null),
    remark: input.reason ?? input.remark ?? request.remark,
  };
  switch (action) {
    case 'take':
      return { ...next, takenAt: now };
    case 'escalate':
    case 'escalateLate':
      return { ...next, escalatedAt: now };
    case 'solve':
      return {
        ...next,
        solvedAt: now,
        solvedBy: accountId,
        solution: input.solution?.trim() ?? null,
        solutionEvidence: asEvidence(input.evidence ?? [], accountId),
      };
    case 'confirm':
      return { ...next, confirmedAt: now };
    case 'reopen':
      return { ...next, solvedAt: null, solvedBy: null, reopenedCount: next.reopenedCount + 1 };
    default:
      return next;
  }
}

/** A request that goes over to the next lead; the clock that runs goes on. */
export function movedTo(request: SiteRequest, lead: LeadAssignment, now: Date): SiteRequest {
  return { ...request, ...heldBy(lead), version: request.version + 1, updatedAt: now };
}

/** How a request stands; what missed a limit once ends late. */
export function lightOfRequest(
  { status, dueAt, overdueSince, solvedAt }: Pick<SiteRequest, 'status' | 'dueAt' | 'overdueSince' | 'solvedAt'>,
  now: Date,
  calendar: WorkCalendar,
): Light {
  const hasEnded = solvedAt !== null || status === 'LAPSED';
  if (hasEnded) return overdueSince === null ? 'DONE_ON_TIME' : 'DONE_LATE';
  return lightOf({ dueAt }, now, calendar);
}

/** Who owes the next step: the lead's organization, whoever keeps the list once it is escalated, whoever raised it once it is solved. */
export function responsibleFor(
  { status, leadOrganizationId, raisedById }: Pick<SiteRequest, 'status' | 'leadOrganizationId' | 'raisedById'>,
  listOwnerId: string | null,
): string {
  if (status === 'ESCALATED') return listOwnerId ?? leadOrganizationId;
  return status === 'SOLVED' ? raisedById : leadOrganizationId;
}

/** What the numbers count of a request, in office time: how long until it was taken and until it was solved. */
export function durationsOf({ createdAt, takenAt, solvedAt, overdueSince }: SiteRequest, calendar: WorkCalendar) {
  const minutesTo = (at: Date | null) => at && calendar.workingMinutesBetween(createdAt, at).minutes;
  return {
    raisedAt: createdAt,
    takenAt,
    solvedAt,
    workingMinutesToTake: minutesTo(takenAt),
    workingMinutesToSolve: minutesTo(solvedAt),
    workingDaysToSolve: solvedAt && calendar.workingDaysBetween(createdAt, solvedAt).days,
    isOnTime: solvedAt && overdueSince === null,
  };
}
