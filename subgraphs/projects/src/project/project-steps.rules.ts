import { asEvidence, checkEvidence, checkText, type EvidenceGiven, longestReason } from '@cobuild/subgraph';
import { type Decision, ok, type Refusal, refuse, type Result } from '@cobuild/workflow';
import { monthBefore, monthOf } from '../party-report/month.rules.js';
import type { ProjectDraft } from './project-draft.rules.js';
import { partyIdsOf, type Project } from './project.rules.js';
import type { ProjectStatus } from './project.workflow.js';

/** What a step of a project is given. */
export interface ProjectStepInput extends ProjectDraft {
  /** The party or beneficiary for which it is taken. */
  readonly organizationId?: string | null | undefined;
  readonly summary?: string | null | undefined;
  readonly mattersSolved?: number | null | undefined;
  readonly evidence?: readonly EvidenceGiven[] | null | undefined;
  readonly score?: number | undefined;
  readonly comment?: string | null | undefined;
  readonly reason?: string | null | undefined;
}

const longest = { summary: 5_000, comment: 2_000 } as const;

/** What is told with a step must have a length that people read. */
export function checkTold({ summary, comment, reason, evidence }: ProjectStepInput): Result<void, Refusal> {
  const texts = [
    checkText('summary', summary, longest.summary),
    checkText('comment', comment, longest.comment),
    checkText('reason', reason, longestReason),
  ];
  return texts.find((text) => !text.ok) ?? checkEvidence(evidence);
}

/** Whoever is named as acting has a part in the project. */
export function checkActor(
  project: Pick<Project, 'parties' | 'beneficiaryId'>,
  organizationId: string | null | undefined,
): Result<void, Refusal> {
  const hasPart =
    organizationId == null || organizationId === project.beneficiaryId || partyIdsOf(project).includes(organizationId);
  return hasPart ? ok(undefined) : refuse({ code: 'NOT_A_PARTY', field: ['organizationId'] });
}

/** The project after a step that was decided. */
export function afterStep(
  project: Project,
  { action, to }: Decision<ProjectStatus>,
  { forId, input, now, accountId }: StepBy,
): Project {
  const next: Project = { ...project, status: to, version: project.version + 1, updatedAt: now };
  switch (action) {
    case 'signPlan':
      return {
        ...next,
        parties: project.parties.map((party) =>
          party.organizationId === forId ? { ...party, signedAt: now, signedBy: accountId } : party,
        ),
      };
    case 'start':
      // Its parties report from this month on.
      return { ...next, startedAt: now, reportsToldTo: monthBefore(monthOf(now)) };
    case 'pause':
      return { ...next, pauses: [...project.pauses, { from: now, until: null }] };
    case 'resume':
      return { ...next, pauses: project.pauses.map((pause) => (pause.until ? pause : { ...pause, until: now })) };
    case 'deliver':
      return {
        ...next,
        deliveredAt: now,
        summary: input.summary ?? null,
        mattersSolved: input.mattersSolved ?? null,
        evidence: asEvidence(input.evidence ?? [], accountId),
      };
    case 'judge':
      return forId === null || input.score === undefined
        ? next
        : {
            ...next,
            scores: [
              ...project.scores,
              { organizationId: forId, score: input.score, comment: input.comment ?? null, at: now },
            ],
          };
    case 'commend':
      return { ...next, commendedAt: now };
    case 'reopen':
      return {
        ...next,
        deliveredAt: null,
        scores: [],
        // Between delivery and relapse it rested: its parties report again from this month on.
        pauses: project.deliveredAt ? [...project.pauses, { from: project.deliveredAt, until: now }] : project.pauses,
        reportsToldTo: monthBefore(monthOf(now)),
      };
    case 'cancel':
      return { ...next, cancelledAt: now, openBlockers: 0, endReason: input.reason ?? null };
    default:
      return next;
  }
}

/** The average of what parties and beneficiary gave; `null` while nobody has (domain.md G5). */
export function averageOf(scores: readonly { readonly score: number }[]) {
  const denominator = scores.length;
  if (denominator === 0) return null;
  const numerator = scores.reduce((sum, { score }) => sum + score, 0);
  return { numerator, denominator, value: numerator / denominator };
}

/** By whom, when and with what a step is taken. */
interface StepBy {
  readonly forId: string | null;
  readonly input: ProjectStepInput;
  readonly now: Date;
  readonly accountId: string | null;
}
