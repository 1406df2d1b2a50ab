import type { Happening } from '@cobuild/subgraph';
import type { Decision } from '@cobuild/workflow';
import { roundtableInEvent, type RoundtableInEvent } from '../roundtable/roundtable.events.js';
import type { Roundtable } from '../roundtable/roundtable.rules.js';
import type { Outcome } from './outcome.rules.js';

/** What every event of an outcome tells. Others read this in the log. */
export interface OutcomeEventPayload extends RoundtableInEvent {
  readonly outcomeId: string;
  readonly issueId: string | null;
  readonly kind: Outcome['kind'];
  readonly documentNo: string | null;
  readonly amountFen: number | null;
  readonly payerOrgId: string | null;
  readonly beneficiaries: number | null;
  readonly action: string;
  readonly from: Outcome['status'] | null;
  readonly to: Outcome['status'];
}

/** A step of an outcome. */
export function outcomeStepped(
  { action, event, from }: Pick<Decision<Outcome['status']>, 'action' | 'event' | 'from'>,
  outcome: Outcome,
  roundtable: Roundtable,
): Happening {
  const { id, version, issueId, kind, documentNo, amountFen, payerOrgId, beneficiaries, status } = outcome;
  const payload: OutcomeEventPayload = {
    ...roundtableInEvent(roundtable),
    outcomeId: id,
    issueId,
    kind,
    documentNo,
    amountFen,
    payerOrgId,
    beneficiaries,
    action,
    from,
    to: status,
  };
  return {
    type: event,
    entity: { type: 'Outcome', id, version },
    organizations: roundtable.involvedIds,
    payload: { ...payload },
  };
}
