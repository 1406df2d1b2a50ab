import { asEvidence, checkEvidence, checkText, type EvidenceGiven, longestReason } from '@cobuild/subgraph';
import type { Decision, Refusal, Result } from '@cobuild/workflow';
import type { Project, ProjectDraft } from './project.rules.js';
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
      return { ...next, startedAt: now };
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
      return { ...next, deliveredAt: null, scores: [] };
    case 'cancel':
      return { ...next, endReason: input.reason ?? null };
    default:
      return next;
  }
}

/** By whom, when and with what a step is taken. */
interface StepBy {
  readonly forId: string | null;
  readonly input: ProjectStepInput;
  readonly now: Date;
  readonly accountId: string | null;
}
