import type { Happening } from '@cobuild/subgraph';
import type { Decision } from '@cobuild/workflow';
import { completesReview } from './pair-steps.rules.js';
import type { Pair } from './pair.rules.js';

/** What every event of a pair tells: the step and the pair's kind and sides. Others read this in the log. */
export interface PairEventPayload {
  readonly pairId: string;
  readonly kind: Pair['kind'];
  readonly sideA: string;
  readonly sideB: string;
  readonly action: string;
  readonly from: Pair['status'] | null;
  readonly to: Pair['status'];
  readonly dormantSince: string | null;
}

function happening(type: string, pair: Pair, payload: Record<string, unknown>): Happening {
  const { id, version, kind, sideA, sideB, status, dormantSince } = pair;
  return {
    type,
    entity: { type: 'Pair', id, version },
    organizations: [sideA, sideB],
    payload: { pairId: id, kind, sideA, sideB, from: status, to: status, dormantSince, ...payload },
  };
}

/** A step of a pair; the second score of a review also tells that it was reviewed. */
export function pairStepped(
  decision: Pick<Decision<Pair['status']>, 'action' | 'event' | 'from'>,
  before: Pair | null,
  after: Pair,
): readonly Happening[] {
  const { action, event, from } = decision;
  const step = happening(event, after, { action, from, to: after.status, ...detailsOf(action, after) });
  if (!before || !completesReview(before, after)) return [step];
  return [step, happening('pairs.PairReviewed', after, { action, scores: after.review?.scores ?? [] })];
}

/** A merged organization's pair went over to its successor (domain.md G8). */
export function sideSucceeded(before: Pair, after: Pair): Happening {
  const sides = { beforeA: before.sideA, beforeB: before.sideB };
  return happening('pairs.PairSideSucceeded', after, { action: 'succeed', ...sides });
}

function detailsOf(action: string, pair: Pair): Record<string, unknown> {
  switch (action) {
    case 'agreementRevise':
    case 'sign':
    case 'renew':
      return { agreementFrom: pair.agreement?.from ?? null, agreementTo: pair.agreement?.to ?? null };
    case 'reviewScore':
      return { scores: pair.review?.scores ?? [] };
    default:
      return {};
  }
}
