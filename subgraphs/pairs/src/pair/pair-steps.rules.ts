import { dateAfter, dateOf, type Decision } from '@cobuild/workflow';
import type { Agreement, Contact, Joint, Pair } from './pair.rules.js';
import type { PairStanding, PairStatus, Side } from './pair.workflow.js';

/** Days before the end of an agreement by which its review starts, so that there is time to renew it (◇). */
export const reviewLeadDays = 30;

/** What a revision of the agreement says; what is left out stays as it was. */
export interface Revision {
  readonly goals?: readonly string[] | null | undefined;
  readonly duties?: readonly { readonly side: Side; readonly text: string }[] | null | undefined;
  readonly from?: string | null | undefined;
  readonly to?: string | null | undefined;
  readonly contacts?: readonly Contact[] | null | undefined;
  readonly yearPlan?:
    | {
        readonly year: number;
        readonly items: readonly {
          readonly joint: Joint;
          readonly title: string;
          readonly quarter?: number | null | undefined;
        }[];
      }
    | null
    | undefined;
}

/** Input of any of a pair's steps. */
export interface PairStepInput extends Revision {
  readonly score?: number | undefined;
  readonly comment?: string | null | undefined;
}

/** The pair after a step that was decided. */
export function afterStep(
  pair: Pair,
  { action, to }: Decision<PairStatus>,
  {
    standing,
    input,
    now,
    accountId,
  }: { standing: PairStanding; input: PairStepInput; now: Date; accountId: string | null },
): Pair {
  const today = dateOf(now);
  const { side } = standing;
  const next: Pair = { ...pair, status: to, version: pair.version + 1, updatedAt: now };
  switch (action) {
    case 'accept':
      return { ...next, acceptedBy: side ? [...pair.acceptedBy, side] : pair.acceptedBy };
    case 'agreementRevise':
      return revised(next, input);
    case 'sign':
      return begun(pair, signed(next, side, now, accountId), today);
    case 'reviewStart':
      return { ...next, reviewDueOn: null, review: { startedOn: today, scores: [], renewedBy: [], endedOn: null } };
    case 'reviewScore':
      return scored(next, side, input);
    case 'renew':
      return renewed(signed(next, side, now, accountId), side, today);
    case 'suspend':
      return { ...next, quietSince: null, dormantSince: null };
    case 'resume':
      return { ...next, quietSince: today };
    case 'goDormant':
      return { ...next, dormantSince: today };
    case 'end':
    case 'lapse':
      return { ...next, endedOn: today, quietSince: null, dormantSince: null, reviewDueOn: null };
    default:
      return next;
  }
}

/** Whether a score was the second of two, which ends the scoring. */
export function completesReview(before: Pair, after: Pair): boolean {
  return (before.review?.scores.length ?? 0) < 2 && after.review?.scores.length === 2;
}

const blank: Agreement = { goals: [], duties: [], from: null, to: null, signatures: [] };

function revised(pair: Pair, input: Revision): Pair {
  const before = pair.agreement ?? blank;
  const wording = [input.goals, input.duties, input.from, input.to].some((part) => part != null);
  const agreement: Agreement = {
    goals: input.goals ?? before.goals,
    duties: input.duties ?? before.duties,
    from: input.from ?? before.from,
    to: input.to ?? before.to,
    signatures: wording || pair.status !== 'ACTIVE' ? [] : before.signatures,
  };
  const review = pair.review && pair.status === 'IN_REVIEW' ? { ...pair.review, renewedBy: [] } : pair.review;
  return {
    ...pair,
    agreement,
    review,
    contacts: input.contacts ?? pair.contacts,
    yearPlan: input.yearPlan
      ? { ...input.yearPlan, items: input.yearPlan.items.map((item) => ({ ...item, quarter: item.quarter ?? null })) }
      : pair.yearPlan,
  };
}

function signed(pair: Pair, side: Side | null, at: Date, accountId: string | null): Pair {
  if (!pair.agreement || !side) return pair;
  const others = pair.agreement.signatures.filter((signature) => signature.side !== side);
  return { ...pair, agreement: { ...pair.agreement, signatures: [...others, { side, at, accountId }] } };
}

function begun(before: Pair, pair: Pair, today: string): Pair {
  const reviewDueOn = pair.agreement?.signatures.length === 2 ? nextReview(pair, today) : pair.reviewDueOn;
  if (pair.status !== 'ACTIVE' || before.status === 'ACTIVE') return { ...pair, reviewDueOn };
  return { ...pair, startedOn: today, quietSince: today, reviewDueOn };
}

function scored(pair: Pair, side: Side | null, { score, comment }: PairStepInput): Pair {
  if (!pair.review || !side || score === undefined) return pair;
  const scores = [...pair.review.scores, { side, score, comment: comment ?? null }];
  return { ...pair, review: { ...pair.review, scores } };
}

function renewed(pair: Pair, side: Side | null, today: string): Pair {
  if (!pair.review || !side) return pair;
  const renewedBy = [...pair.review.renewedBy, side];
  const isOver = pair.status === 'ACTIVE';
  return {
    ...pair,
    review: { ...pair.review, renewedBy, endedOn: isOver ? today : null },
    reviewDueOn: isOver ? nextReview(pair, today) : null,
  };
}

/** A review is due every year, and before an agreement ends. */
function nextReview({ agreement }: Pair, today: string): string {
  const inAYear = dateAfter(today, { years: 1 });
  const beforeTheEnd = agreement?.to ? dateAfter(agreement.to, { days: -reviewLeadDays }) : inAYear;
  return beforeTheEnd > today && beforeTheEnd < inAYear ? beforeTheEnd : inAYear;
}
