import { checkText } from '@cobuild/subgraph';
import {
  type Decision,
  type Light,
  lightOf,
  ok,
  type Refusal,
  refuse,
  type Result,
  type WorkCalendar,
} from '@cobuild/workflow';
import type { ImportSource } from '../alliance/alliance.rules.js';
import { checkReference, type Reference, type Roundtable, wasHeld } from '../roundtable/roundtable.rules.js';
import type { SuggestionFacts, SuggestionStatus } from './suggestion.workflow.js';

/** Who made a suggestion; their account, where they have one, follows what becomes of it. */
export interface Author {
  readonly name: string;
  readonly organizationId: string | null;
  readonly accountId: string | null;
}

/** By which way an author was informed. */
export type InformChannel = 'IN_PERSON' | 'PHONE' | 'LETTER' | 'PLATFORM';

/** What somebody at a roundtable proposes. */
export interface Suggestion {
  readonly id: string;
  readonly version: number;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  /** Its code, where it came with imported data. */
  readonly code: string | null;
  readonly roundtableId: string;
  /** The issue that it answers to. */
  readonly issueId: string | null;
  readonly text: string;
  /** Absent where imported data do not tell. */
  readonly author: Author | null;
  readonly status: SuggestionStatus;
  readonly judgedAt: Date | null;
  readonly mergedIntoId: string | null;
  readonly responsibleOrgId: string | null;
  readonly assignedAt: Date | null;
  /** Until when it is to be answered. */
  readonly dueAt: Date | null;
  readonly dueIsEstimated: boolean;
  readonly answer: string | null;
  readonly answeredAt: Date | null;
  readonly settledAt: Date | null;
  /** Why it is invalid or was not adopted. */
  readonly reason: string | null;
  /** What carries it on for long. */
  readonly result: Reference | null;
  readonly informedAt: Date | null;
  readonly informedBy: string | null;
  readonly informedThrough: InformChannel | null;
  readonly imported: boolean;
  /** Where imported data came from. */
  readonly source: ImportSource | null;
}

/** A suggestion as it is taken down. */
export interface SuggestionDraft {
  readonly issueId?: string | null | undefined;
  readonly text: string;
  readonly author: {
    readonly name: string;
    readonly organizationId?: string | null | undefined;
    readonly accountId?: string | null | undefined;
  };
}

const longestText = 5_000;
const longestName = 100;
const longestAnswer = 10_000;

/** Suggestions that one roundtable may have. */
export const mostSuggestions = 300;

/** A name as papers show it that anybody may read: only its first character; masked once more it stays the same (domain.md G7). */
export function maskedName(name: string): string {
  const [first = '', ...rest] = [...name];
  return first + '*'.repeat(Math.max(rest.length, 1));
}

/** A suggestion that was taken down at a roundtable, or why that may not stand. */
export function received(
  id: string,
  { id: roundtableId, status, issues }: Pick<Roundtable, 'id' | 'status' | 'issues'>,
  { issueId, text, author }: SuggestionDraft,
  now: Date,
): Result<Suggestion, Refusal> {
  if (status !== 'ANNOUNCED' && status !== 'HELD') {
    return refuse({ code: 'SUGGESTIONS_NOT_TAKEN', field: ['roundtableId'] });
  }
  for (const name of ['name', 'accountId'] as const) {
    const named = checkText(name, author[name], longestName);
    if (!named.ok) return refuse({ ...named.refusal, field: ['author', name] });
  }
  const fit = checkText('text', text, longestText);
  if (!fit.ok) return fit;
  if (issueId != null && !issues.some((issue) => issue.id === issueId)) {
    return refuse({ code: 'NOT_FOUND', field: ['issueId'] });
  }
  const { organizationId = null, accountId = null } = author;
  return ok({
    id,
    version: 1,
    createdAt: now,
    updatedAt: now,
    code: null,
    roundtableId,
    issueId: issueId ?? null,
    text: text.trim(),
    author: { name: author.name.trim(), organizationId, accountId },
    status: 'RECEIVED',
    judgedAt: null,
    mergedIntoId: null,
    responsibleOrgId: null,
    assignedAt: null,
    dueAt: null,
    dueIsEstimated: false,
    answer: null,
    answeredAt: null,
    settledAt: null,
    reason: null,
    result: null,
    informedAt: null,
    informedBy: null,
    informedThrough: null,
    imported: false,
    source: null,
  });
}

/** What is given with a step of a suggestion. */
export interface Given {
  readonly mergedIntoId?: string | null | undefined;
  readonly responsibleOrgId?: string | null | undefined;
  readonly answer?: string | null | undefined;
  readonly reason?: string | null | undefined;
  readonly result?: Reference | null | undefined;
  readonly channel?: InformChannel | null | undefined;
}

/** What is written with a step must be fit to stand. */
export function checkGiven({ answer, result }: Given): Result<void, Refusal> {
  const fit = checkText('answer', answer, longestAnswer);
  return fit.ok && result ? checkReference(['result'], result) : fit;
}

/** A suggestion is merged into another one of the same roundtable that is valid. */
export function checkMerge(suggestion: Suggestion, into: Suggestion | null): Result<void, Refusal> {
  const isOther = into !== null && into.id !== suggestion.id && into.roundtableId === suggestion.roundtableId;
  return isOther && isValid(into) ? ok(undefined) : refuse({ code: 'MERGE_INVALID', field: ['mergedIntoId'] });
}

/** The suggestion after a step that was decided. */
export function afterStep(
  suggestion: Suggestion,
  { action, to, due }: Pick<Decision<SuggestionStatus>, 'action' | 'to' | 'due'>,
  given: Given & { readonly now: Date; readonly accountId: string | null },
): Suggestion {
  const { now, reason = null } = given;
  const next: Suggestion = { ...suggestion, status: to, version: suggestion.version + 1, updatedAt: now };
  switch (action) {
    case 'judge':
      return {
        ...next,
        judgedAt: now,
        reason: to === 'VALID' ? null : reason,
        mergedIntoId: to === 'MERGED' ? (given.mergedIntoId ?? null) : null,
      };
    case 'assign':
      return {
        ...next,
        responsibleOrgId: given.responsibleOrgId ?? null,
        assignedAt: now,
        dueAt: due?.at ?? null,
        dueIsEstimated: due?.estimated ?? false,
      };
    case 'reassign':
      return { ...next, responsibleOrgId: given.responsibleOrgId ?? null };
    case 'answer':
      return { ...next, answer: given.answer?.trim() ?? null, answeredAt: now };
    case 'accept':
      return { ...next, settledAt: now };
    case 'decline':
      return { ...next, settledAt: now, reason };
    case 'link': {
      const { kind, id } = given.result ?? { kind: '', id: '' };
      return { ...next, settledAt: now, result: { kind, id } };
    }
    case 'reopen':
      return {
        ...next,
        dueAt: due?.at ?? null,
        dueIsEstimated: due?.estimated ?? false,
        answer: null,
        answeredAt: null,
        settledAt: null,
        result: null,
        informedAt: null,
        informedBy: null,
        informedThrough: null,
      };
    case 'informAuthor':
      return { ...next, informedAt: now, informedBy: given.accountId, informedThrough: given.channel ?? null };
    default:
      return next;
  }
}

/**
 * What a suggestion's table looks at.
 *
 * @param answeredBy who is to answer; asked for where the answer is judged, with who took it over
 */
export function factsOf(
  suggestion: Suggestion,
  roundtable: Pick<Roundtable, 'convenerId' | 'coHosts' | 'status'>,
  answeredBy: readonly string[] = suggestion.responsibleOrgId === null ? [] : [suggestion.responsibleOrgId],
): Suggestion & SuggestionFacts {
  const { convenerId, coHosts } = roundtable;
  const coHostIds = coHosts.map(({ organizationId }) => organizationId);
  return { ...suggestion, answeredBy, convenerId, coHostIds, isHeld: wasHeld(roundtable) };
}

/** Whether a suggestion was found valid, whatever became of it then. */
export function isValid({ status }: Pick<Suggestion, 'status'>): boolean {
  return status !== 'RECEIVED' && status !== 'INVALID' && status !== 'MERGED';
}

/** Whether a valid suggestion is answered for good or made long-term. */
export function isSettled({ status }: Pick<Suggestion, 'status'>): boolean {
  return status === 'RESOLVED' || status === 'NOT_ADOPTED' || status === 'LONG_TERM';
}

/** The light of the answer; `null` before somebody is to answer. */
export function answerLight({ dueAt, answeredAt }: Suggestion, now: Date, calendar: WorkCalendar): Light | null {
  return dueAt === null ? null : lightOf({ dueAt, doneAt: answeredAt }, now, calendar);
}
