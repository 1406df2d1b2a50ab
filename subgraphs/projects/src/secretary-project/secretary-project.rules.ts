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
import { checkYear } from '../project-list/project-list.rules.js';
import { monthOf } from './month.rules.js';
import type { SecretaryStatus } from './secretary-project.workflow.js';

/** A secretary who leads the project, or led it. */
export interface SecretaryLeader {
  readonly accountId: string;
  readonly name: string | null;
  readonly since: Date;
  readonly until: Date | null;
  /** What was said when they signed the takeover. */
  readonly note: string | null;
}

/** What a secretary leads in person in a year (书记项目). */
export interface SecretaryProject {
  readonly id: string;
  readonly version: number;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  /** Whose it is. */
  readonly organizationId: string;
  /** For whom it was claimed; another one than whose it is once that one was merged. */
  readonly claimedForId: string;
  /** The organization and all above it. */
  readonly reach: readonly string[];
  readonly year: number;
  readonly title: string;
  readonly description: string | null;
  /** The day by which it is to be delivered. */
  readonly dueOn: string;
  /** The project of kind SECRETARY by which it is carried through. */
  readonly projectId: string | null;
  readonly leaderAccountId: string;
  /** All who led it, the present leader last. */
  readonly leaders: readonly SecretaryLeader[];
  readonly status: SecretaryStatus;
  readonly approvedAt: Date | null;
  readonly startedAt: Date | null;
  readonly deliveredAt: Date | null;
  readonly summary: string | null;
  readonly evidence: readonly Evidence[];
  readonly judgedAt: Date | null;
  readonly score: number | null;
  readonly comment: string | null;
  /** Why it was returned last. */
  readonly returnReason: string | null;
  /** The month whose report falls due next; `null` before it runs. */
  readonly nextReportMonth: string | null;
}

/** What is written of a secretary project; what is left out stays as it was. */
export interface SecretaryDraft {
  readonly title?: string | null | undefined;
  readonly description?: string | null | undefined;
  readonly dueOn?: string | null | undefined;
  readonly projectId?: string | null | undefined;
}

/** What a step of a secretary project is given. */
export interface SecretaryStepInput extends SecretaryDraft {
  readonly summary?: string | null | undefined;
  readonly evidence?: readonly EvidenceGiven[] | null | undefined;
  readonly score?: number | undefined;
  readonly comment?: string | null | undefined;
  readonly reason?: string | null | undefined;
}

const longest = { title: 200, description: 5_000, summary: 5_000, comment: 2_000 } as const;

/** A project as its secretary claims it; by the end of its year unless another day is said. */
export function claimedProject(
  id: string,
  claim: SecretaryDraft & { readonly organizationId: string; readonly year: number },
  by: { readonly accountId: string; readonly name: string | null; readonly reach: readonly string[] },
  now: Date,
): Result<SecretaryProject, Refusal> {
  const fit = checkYear(claim.year);
  if (!fit.ok) return fit;
  const blank: SecretaryProject = {
    id,
    version: 1,
    createdAt: now,
    updatedAt: now,
    organizationId: claim.organizationId,
    claimedForId: claim.organizationId,
    reach: by.reach,
    year: claim.year,
    title: '',
    description: null,
    dueOn: `${claim.year}-12-31`,
    projectId: null,
    leaderAccountId: by.accountId,
    leaders: [{ accountId: by.accountId, name: by.name, since: now, until: null, note: null }],
    status: 'CLAIMED',
    approvedAt: null,
    startedAt: null,
    deliveredAt: null,
    summary: null,
    evidence: [],
    judgedAt: null,
    score: null,
    comment: null,
    returnReason: null,
    nextReportMonth: null,
  };
  return drawProject(blank, claim, now);
}

/** The project with what is written of it, or why that may not stand. */
export function drawProject(
  project: SecretaryProject,
  draft: SecretaryDraft,
  now: Date,
): Result<SecretaryProject, Refusal> {
  const next: SecretaryProject = {
    ...project,
    title: (draft.title ?? project.title).trim(),
    description: draft.description ?? project.description,
    dueOn: draft.dueOn ?? project.dueOn,
    projectId: draft.projectId ?? project.projectId,
  };
  const fits = [
    checkText('title', next.title, longest.title),
    checkText('description', next.description, longest.description),
  ];
  for (const fit of fits) if (!fit.ok) return fit;
  if (draft.dueOn != null && draft.dueOn < dateOf(now)) return refuse({ code: 'DUE_DATE_PAST', field: ['dueOn'] });
  return ok(next);
}

/** What is told with a step must have a length that people read. */
export function checkTold({ summary, comment, reason, evidence }: SecretaryStepInput): Result<void, Refusal> {
  const texts = [
    checkText('summary', summary, longest.summary),
    checkText('comment', comment, longest.comment),
    checkText('reason', reason, longestReason),
  ];
  return texts.find((text) => !text.ok) ?? checkEvidence(evidence);
}

/** The project after a step that was decided. */
export function afterStep(
  project: SecretaryProject,
  { action, from, to }: Pick<Decision<SecretaryStatus>, 'action' | 'from' | 'to'>,
  { input, now, accountId, name }: StepBy,
): SecretaryProject {
  const next: SecretaryProject = { ...project, status: to, version: project.version + 1, updatedAt: now };
  const reason = input.reason?.trim() ?? null;
  switch (action) {
    case 'approve':
      return { ...next, approvedAt: now, returnReason: null };
    case 'start':
      return { ...next, startedAt: now, nextReportMonth: monthOf(now) };
    case 'deliver':
      return {
        ...next,
        deliveredAt: now,
        summary: input.summary?.trim() ?? null,
        evidence: asEvidence(input.evidence ?? [], accountId),
      };
    case 'judge':
      return { ...next, judgedAt: now, score: input.score ?? null, comment: input.comment?.trim() ?? null };
    case 'return':
      // Reports go on from now: none is owed for the months in which it was being judged.
      return from === 'DELIVERED'
        ? {
            ...next,
            deliveredAt: null,
            returnReason: reason,
            nextReportMonth: later(project.nextReportMonth, monthOf(now)),
          }
        : { ...next, returnReason: reason };
    case 'takeOver':
      return accountId === null ? next : ledBy(next, { accountId, name, note: reason }, now);
    default:
      return next;
  }
}

/** By whom, when and with what a step is taken. */
interface StepBy {
  readonly input: SecretaryStepInput;
  readonly now: Date;
  readonly accountId: string | null;
  readonly name: string | null;
}

const later = (month: string | null, other: string): string => (month !== null && month > other ? month : other);

function ledBy(
  project: SecretaryProject,
  leader: Pick<SecretaryLeader, 'accountId' | 'name' | 'note'>,
  now: Date,
): SecretaryProject {
  const before = project.leaders.map((one) => (one.until === null ? { ...one, until: now } : one));
  return {
    ...project,
    leaderAccountId: leader.accountId,
    leaders: [...before, { ...leader, since: now, until: null }],
  };
}

/** The instant by which a project is to be delivered. */
export const dueAtOf = ({ dueOn }: Pick<SecretaryProject, 'dueOn'>): Date => endOfDate(dueOn);

/** How a project stands by its day; who judges late does not make it late. */
export const lightOfProject = (project: SecretaryProject, now: Date, calendar: WorkCalendar): Light =>
  lightOf({ dueAt: dueAtOf(project), doneAt: project.deliveredAt }, now, calendar);

/** Whether it was delivered in time; `null` before. */
export const isOnTime = (project: SecretaryProject): boolean | null =>
  project.deliveredAt === null ? null : project.deliveredAt <= dueAtOf(project);
