import type { Decision, DueDate } from '@cobuild/workflow';
import type { Outcome } from '../outcome/outcome.rules.js';
import { isSettled, isValid, type Suggestion } from '../suggestion/suggestion.rules.js';
import type { ParticipantCount, Roundtable } from './roundtable.rules.js';
import type { OpenEnds, RoundtableFacts } from './roundtable.workflow.js';

/** What is given with a step of a roundtable. */
export interface Given {
  readonly now: Date;
  readonly accountId: string | null;
  /** The co-host that answers. */
  readonly coHostId: string | null;
  readonly reason: string | null;
  readonly heldAt: Date | null;
  readonly participants: readonly ParticipantCount[] | null;
  readonly minutes: string | null;
  /** Until when suggestions are to be judged and minutes published, if it is held now. */
  readonly triageDue: DueDate | null;
  readonly minutesDueAt: Date;
}

/** The roundtable after a step that was decided. */
export function afterStep(
  roundtable: Roundtable,
  { action, to }: Pick<Decision<Roundtable['status']>, 'action' | 'to'>,
  given: Given,
): Roundtable {
  const { now, reason } = given;
  const next: Roundtable = { ...roundtable, status: to, version: roundtable.version + 1, updatedAt: now };
  switch (action) {
    case 'confirmCoHost':
      return answered(next, given, 'CONFIRMED');
    case 'declineCoHost':
      return answered(next, given, 'DECLINED');
    case 'hold':
      return {
        ...next,
        heldAt: given.heldAt,
        participants: given.participants ?? [],
        minutesDueAt: given.minutesDueAt,
        dueAt: given.triageDue?.at ?? null,
        dueIsEstimated: given.triageDue?.estimated ?? false,
      };
    case 'publishMinutes':
      // The clock stops with the first minutes; later ones correct them.
      return { ...next, minutes: given.minutes, minutesAt: next.minutesAt ?? now };
    case 'finishTriage':
      return { ...next, triagedAt: now };
    case 'close':
      return { ...next, closedAt: now };
    case 'cancel':
      return { ...next, reason };
    default:
      return next;
  }
}

function answered(
  roundtable: Roundtable,
  { now, accountId, coHostId, reason }: Given,
  answer: 'CONFIRMED' | 'DECLINED',
): Roundtable {
  const coHosts = roundtable.coHosts.map((coHost) =>
    coHost.organizationId === coHostId
      ? { ...coHost, answer, answeredAt: now, answeredBy: accountId, reason: answer === 'DECLINED' ? reason : null }
      : coHost,
  );
  return { ...roundtable, coHosts };
}

/** What a roundtable's table looks at. */
export function factsOf(roundtable: Roundtable, openEnds: OpenEnds): Roundtable & RoundtableFacts {
  return { ...roundtable, openEnds };
}

/** What of a roundtable's suggestions and outcomes is not brought to an end. */
export function openEndsOf(suggestions: readonly Suggestion[], outcomes: readonly Outcome[]): OpenEnds {
  const valid = suggestions.filter(isValid);
  return {
    untriaged: suggestions.filter(({ status }) => status === 'RECEIVED').length,
    unsettled: valid.filter((one) => !isSettled(one)).length,
    uninformed: valid.filter((one) => isSettled(one) && one.informedAt === null).length,
    unconfirmed: outcomes.filter(({ status }) => status === 'RECORDED').length,
  };
}
