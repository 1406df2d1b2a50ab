import type { Happening } from '@cobuild/subgraph';
import type { Decision } from '@cobuild/workflow';
import { roundtableInEvent, type RoundtableInEvent } from '../roundtable/roundtable.events.js';
import type { Roundtable } from '../roundtable/roundtable.rules.js';
import type { Suggestion } from './suggestion.rules.js';

/** What every event of a suggestion tells; its text and its author's name are not among it. Others read this in the log. */
export interface SuggestionEventPayload extends RoundtableInEvent {
  readonly suggestionId: string;
  readonly issueId: string | null;
  readonly mergedIntoId: string | null;
  readonly responsibleOrgId: string | null;
  readonly dueAt: string | null;
  readonly answeredAt: string | null;
  readonly result: Suggestion['result'];
  readonly isInformed: boolean;
  readonly action: string;
  readonly from: Suggestion['status'] | null;
  readonly to: Suggestion['status'];
}

/** A step of a suggestion. */
export function suggestionStepped(
  { action, event, from }: Pick<Decision<Suggestion['status']>, 'action' | 'event' | 'from'>,
  suggestion: Suggestion,
  roundtable: Roundtable,
): Happening {
  const { id, version, issueId, mergedIntoId, responsibleOrgId, dueAt, answeredAt, result, informedAt } = suggestion;
  const payload: SuggestionEventPayload = {
    ...roundtableInEvent(roundtable),
    suggestionId: id,
    issueId,
    mergedIntoId,
    responsibleOrgId,
    dueAt: dueAt?.toISOString() ?? null,
    answeredAt: answeredAt?.toISOString() ?? null,
    result,
    isInformed: informedAt !== null,
    action,
    from,
    to: suggestion.status,
  };
  return {
    type: event,
    entity: { type: 'Suggestion', id, version },
    organizations: roundtable.involvedIds,
    payload: { ...payload },
  };
}
