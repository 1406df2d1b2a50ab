import {
  asEvidence,
  checkEvidence,
  checkText,
  type Evidence,
  type EvidenceGiven,
  longestReason,
} from '@cobuild/subgraph';
import { dateAfter, dateOf, type Decision, ok, type Refusal, refuse, type Result as Outcome } from '@cobuild/workflow';
import type { ThingReference } from '../chain/chain-kinds.rules.js';
import type { Followers } from '../chain/chain-thing.rules.js';
import type { ResultStatus } from './result.workflow.js';

/** One entry of a result's timeline: progress never changes without one. */
export interface TimelineNote {
  readonly at: Date;
  readonly by: string | null;
  readonly action: string;
  readonly note: string;
  /** Percent as it was from then on. */
  readonly progress: number;
}

/** What came of something, carried through and looked back on (成果); dates are days in Asia/Shanghai. */
export interface Result {
  readonly id: string;
  readonly version: number;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly title: string;
  readonly description: string | null;
  readonly origin: ThingReference;
  readonly responsibleIds: readonly string[];
  /** The responsible organizations and all above them. */
  readonly reach: readonly string[];
  readonly followers: Followers;
  /** The following organizations and all above them. */
  readonly followerReach: readonly string[];
  readonly status: ResultStatus;
  /** Percent. */
  readonly progress: number;
  readonly timeline: readonly TimelineNote[];
  readonly evidence: readonly Evidence[];
  readonly achievedAt: Date | null;
  /** The day from which it is looked back on. */
  readonly nextReviewOn: string | null;
  /** Whether it was told that the look-back is due. */
  readonly dueTold: boolean;
  readonly relapses: number;
}

/** A result to register. */
export interface ResultDraft {
  readonly title: string;
  readonly description?: string | null | undefined;
  readonly responsibleIds: readonly string[];
}

/** What a step of a result is given. */
export interface ResultStepInput {
  readonly note?: string | null | undefined;
  readonly progress?: number | null | undefined;
  readonly verdict?: 'CONSOLIDATED' | 'RELAPSED' | null | undefined;
  readonly evidence?: readonly EvidenceGiven[] | null | undefined;
  readonly reason?: string | null | undefined;
}

/** Days after a result was achieved until it is looked back on (domain.md §4, ◇). */
export const lookBackDays = 90;

const longest = { title: 200, description: 5_000, note: 2_000 } as const;
const most = { responsible: 20, notes: 1_000 } as const;

/** A result has a title, and organizations that answer for it, each once. */
export function checkResult({ title, description, responsibleIds }: ResultDraft): Outcome<void, Refusal> {
  const texts = [checkText('title', title, longest.title), checkText('description', description, longest.description)];
  for (const text of texts) if (!text.ok) return text;
  if (responsibleIds.length === 0) return refuse({ code: 'RESPONSIBLE_REQUIRED', field: ['responsibleIds'] });
  if (responsibleIds.length > most.responsible) {
    return refuse({ code: 'TOO_MANY', field: ['responsibleIds'], details: { most: most.responsible } });
  }
  const isRepeated = new Set(responsibleIds).size < responsibleIds.length;
  return isRepeated ? refuse({ code: 'PARTY_REPEATED', field: ['responsibleIds'] }) : ok(undefined);
}

/** What is told with a step must have a length that people read; a timeline ends somewhere. */
export function checkTold({ timeline }: Result, { note, reason, evidence }: ResultStepInput): Outcome<void, Refusal> {
  if (timeline.length >= most.notes)
    return refuse({ code: 'TOO_MANY', field: ['note'], details: { most: most.notes } });
  const texts = [checkText('note', note, longest.note), checkText('reason', reason, longestReason)];
  return texts.find((text) => !text.ok) ?? checkEvidence(evidence);
}

/** The result after a step that was decided: whatever was said of it stands on its timeline. */
export function afterStep(
  result: Result,
  { action, to }: Decision<ResultStatus>,
  { input, now, accountId }: { readonly input: ResultStepInput; readonly now: Date; readonly accountId: string | null },
): Result {
  const progress =
    action === 'achieve' ? 100 : action === 'progress' ? (input.progress ?? result.progress) : result.progress;
  const said = input.note ?? input.reason;
  const noted = said == null ? [] : [{ at: now, by: accountId, action, note: said, progress }];
  const next: Result = {
    ...result,
    status: to,
    version: result.version + 1,
    updatedAt: now,
    progress,
    timeline: [...result.timeline, ...noted],
    evidence: [...result.evidence, ...asEvidence(input.evidence ?? [], accountId)],
  };
  switch (action) {
    case 'achieve':
      return {
        ...next,
        achievedAt: now,
        nextReviewOn: dateAfter(dateOf(now), { days: lookBackDays }),
        dueTold: false,
      };
    case 'tellDue':
      return { ...next, dueTold: true };
    case 'lookBack':
      return to === 'RELAPSED'
        ? { ...next, nextReviewOn: null, achievedAt: null, relapses: result.relapses + 1 }
        : { ...next, nextReviewOn: null };
    case 'abandon':
      return { ...next, nextReviewOn: null };
    default:
      return next;
  }
}
