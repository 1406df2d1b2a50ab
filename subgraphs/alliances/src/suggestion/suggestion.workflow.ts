import { type ActionOf, type Guard, type StateOf, workflow } from '@cobuild/workflow';
import type { RoundtableStanding } from '../roundtable/roundtable-standing.rules.js';

export interface SuggestionFacts {
  /** Who is to answer, with those into which it was merged. */
  readonly answeredBy: readonly string[];
  readonly informedAt: Date | null;
  /** Of its roundtable. */
  readonly convenerId: string;
  readonly coHostIds: readonly string[];
  readonly isHeld: boolean;
}

interface SuggestionInput {
  readonly verdict: 'VALID' | 'INVALID' | 'MERGED' | null;
  readonly mergedIntoId: string | null;
  readonly reason: string | null;
  readonly responsibleOrgId: string | null;
  readonly answer: string | null;
  readonly result: object | null;
  readonly channel: string | null;
}

type SuggestionGuard = Guard<SuggestionFacts, RoundtableStanding, SuggestionInput>;

/** Suggestions are judged once the roundtable was held: one found invalid says why, one that repeats another says which. */
const mayBeJudged: SuggestionGuard = function mayBeJudged({ isHeld }, _, input) {
  if (!isHeld) return { code: 'ROUNDTABLE_NOT_HELD' };
  if (input?.verdict === 'INVALID' && !input.reason?.trim()) return { code: 'REASON_REQUIRED', field: ['reason'] };
  if (input?.verdict === 'MERGED' && !input.mergedIntoId) return { code: 'MISSING_INPUT', field: ['mergedIntoId'] };
  return undefined;
};

/** Somebody else must be there to accept what the responsible organization answers (domain.md G3). */
const someoneElseAccepts: SuggestionGuard = function someoneElseAccepts({ convenerId, coHostIds }, _, input) {
  const isOnItsOwn = input?.responsibleOrgId === convenerId && coHostIds.length === 0;
  return isOnItsOwn ? { code: 'NOBODY_TO_ACCEPT', field: ['responsibleOrgId'] } : undefined;
};

/** The convener accepts; a co-host does where the convener itself has answered, or took over who did (domain.md §2, G3). */
const judgedByOthers: SuggestionGuard = function judgedByOthers({ answeredBy, convenerId }, viewer) {
  if (viewer.organizationIds.some((id) => answeredBy.includes(id))) return { code: 'OWN_WORK' };
  return viewer.roles.includes('CONVENER') || answeredBy.includes(convenerId)
    ? undefined
    : { code: 'CONVENER_DECIDES' };
};

const notYetInformed: SuggestionGuard = function notYetInformed({ informedAt }) {
  return informedAt === null ? undefined : { code: 'ALREADY_INFORMED' };
};

const HOSTS = ['CONVENER', 'CO_HOST'] as const;

const inform = {
  action: 'informAuthor',
  label: { zh: '告知提出人', en: 'Inform the author' },
  by: HOSTS,
  requires: ['channel'],
  guard: notYetInformed,
  event: 'alliances.SuggestionAuthorInformed',
} as const;

/** The life of a suggestion (意见建议, domain.md §2). What is settled is left to its author's being informed. */
export const suggestionWorkflow = workflow<SuggestionFacts, RoundtableStanding, SuggestionInput>()({
  entity: 'Suggestion',
  states: {
    RECEIVED: { label: { zh: '已收到', en: 'Received' } },
    INVALID: { label: { zh: '无效', en: 'Invalid' } },
    MERGED: { label: { zh: '已合并', en: 'Merged' } },
    VALID: { label: { zh: '有效', en: 'Valid' } },
    ASSIGNED: { label: { zh: '已交办', en: 'Assigned' }, limit: { workingDays: 30 } },
    ANSWERED: { label: { zh: '已答复', en: 'Answered' } },
    RESOLVED: { label: { zh: '已解决', en: 'Resolved' } },
    NOT_ADOPTED: { label: { zh: '未采纳', en: 'Not adopted' } },
    LONG_TERM: { label: { zh: '长期推进', en: 'Long-term' } },
  },
  starts: [
    {
      action: 'receive',
      label: { zh: '收到', en: 'Receive' },
      to: 'RECEIVED',
      by: HOSTS,
      event: 'alliances.SuggestionReceived',
    },
  ],
  transitions: [
    {
      action: 'judge',
      label: { zh: '研判', en: 'Judge' },
      from: 'RECEIVED',
      to: { oneOf: ['VALID', 'INVALID', 'MERGED'], choose: (_, __, { verdict }) => verdict ?? 'VALID' },
      by: ['CONVENER'],
      requires: ['verdict'],
      guard: mayBeJudged,
      event: {
        VALID: 'alliances.SuggestionValidated',
        INVALID: 'alliances.SuggestionInvalidated',
        MERGED: 'alliances.SuggestionMerged',
      },
    },
    {
      action: 'assign',
      label: { zh: '交办', en: 'Assign' },
      from: 'VALID',
      to: 'ASSIGNED',
      by: ['CONVENER'],
      requires: ['responsibleOrgId'],
      guard: someoneElseAccepts,
      event: 'alliances.SuggestionAssigned',
    },
    {
      // The clock of the first assignment goes on.
      action: 'reassign',
      label: { zh: '改派', en: 'Reassign' },
      from: 'ASSIGNED',
      to: 'ASSIGNED',
      by: ['CONVENER'],
      requires: ['responsibleOrgId'],
      needsReason: true,
      guard: someoneElseAccepts,
      event: 'alliances.SuggestionAssigned',
    },
    {
      action: 'answer',
      label: { zh: '答复', en: 'Answer' },
      from: 'ASSIGNED',
      to: 'ANSWERED',
      by: ['RESPONSIBLE'],
      requires: ['answer'],
      event: 'alliances.SuggestionAnswered',
    },
    {
      action: 'accept',
      label: { zh: '认可', en: 'Accept' },
      from: 'ANSWERED',
      to: 'RESOLVED',
      by: HOSTS,
      guard: judgedByOthers,
      event: 'alliances.SuggestionResolved',
    },
    {
      action: 'decline',
      label: { zh: '不予采纳', en: 'Decline' },
      from: 'ANSWERED',
      to: 'NOT_ADOPTED',
      by: HOSTS,
      needsReason: true,
      guard: judgedByOthers,
      event: 'alliances.SuggestionNotAdopted',
    },
    {
      action: 'link',
      label: { zh: '转长期推进', en: 'Link to a result' },
      from: 'ANSWERED',
      to: 'LONG_TERM',
      by: HOSTS,
      requires: ['result'],
      guard: judgedByOthers,
      event: 'alliances.SuggestionMadeLongTerm',
    },
    {
      // A result of it fell back: who answered it answers anew (domain.md §4).
      action: 'reopen',
      label: { zh: '反弹重启', en: 'Reopen after a relapse' },
      from: ['RESOLVED', 'LONG_TERM'],
      to: 'ASSIGNED',
      by: ['SYSTEM'],
      needsReason: true,
      event: 'alliances.SuggestionReopened',
    },
    { ...inform, from: 'INVALID', to: 'INVALID' },
    { ...inform, from: 'MERGED', to: 'MERGED' },
    { ...inform, from: 'RESOLVED', to: 'RESOLVED' },
    { ...inform, from: 'NOT_ADOPTED', to: 'NOT_ADOPTED' },
    { ...inform, from: 'LONG_TERM', to: 'LONG_TERM' },
  ],
});

export type SuggestionStatus = StateOf<typeof suggestionWorkflow>;
export type SuggestionAction = ActionOf<typeof suggestionWorkflow>;
