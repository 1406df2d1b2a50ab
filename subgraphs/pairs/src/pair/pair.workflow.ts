import { type ActionOf, type Guard, type Standing, type StateOf, workflow } from '@cobuild/workflow';

/** A pair has two sides: A helps, B is helped. */
export type Side = 'A' | 'B';

/** What a viewer is to a pair: roles at its sides, and the side for which the step is taken. */
export interface PairStanding extends Standing {
  /** Every side for which the viewer may act. */
  readonly sides: readonly Side[];
  /** The side for which this step is taken; `null` for those above the sides, and while it is not chosen. */
  readonly side: Side | null;
  /** Today in Asia/Shanghai, `YYYY-MM-DD`. */
  readonly today: string;
}

interface PairFacts {
  readonly acceptedBy: readonly Side[];
  readonly agreement: {
    readonly goals: readonly string[];
    readonly duties: readonly { readonly side: Side }[];
    readonly from: string | null;
    readonly to: string | null;
    readonly signatures: readonly { readonly side: Side }[];
  } | null;
  readonly contacts: readonly { readonly side: Side }[];
  readonly yearPlan: { readonly items: readonly unknown[] } | null;
  readonly review: {
    readonly scores: readonly { readonly side: Side }[];
    readonly renewedBy: readonly Side[];
    readonly endedOn: string | null;
  } | null;
  readonly dormantSince: string | null;
}

interface PairStepInput {
  readonly goals: readonly string[] | null;
  readonly duties: readonly unknown[] | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly score: number;
  readonly side: Side | null;
}

type PairGuard = Guard<PairFacts, PairStanding, PairStepInput>;

/** A step that both sides take counts once for each, so it must be clear for which one it is taken. */
function refuseRepeat(done: readonly Side[], viewer: PairStanding, input: unknown, code: string) {
  if (viewer.side === null && viewer.sides.every((side) => done.includes(side))) return { code };
  if (viewer.side !== null) return done.includes(viewer.side) ? { code } : undefined;
  return input === undefined ? undefined : { code: 'SIDE_REQUIRED', field: ['side'] };
}

const bothNow = (done: readonly Side[], viewer: PairStanding): boolean =>
  new Set([...done, ...(viewer.side ? [viewer.side] : [])]).size === 2;

/** What an agreement still lacks before it may be signed. */
function missingForSigning({ agreement, contacts, yearPlan }: PairFacts): readonly string[] {
  const sides: readonly Side[] = ['A', 'B'];
  return [
    ...(agreement && agreement.goals.length > 0 ? [] : ['goals']),
    ...(sides.every((side) => agreement?.duties.some((duty) => duty.side === side)) ? [] : ['duties']),
    ...(agreement?.from ? [] : ['from']),
    ...(agreement?.to ? [] : ['to']),
    ...(sides.every((side) => contacts.some((contact) => contact.side === side)) ? [] : ['contacts']),
    ...(yearPlan && yearPlan.items.length > 0 ? [] : ['yearPlan']),
  ];
}

const notYetAccepted: PairGuard = function notYetAccepted(pair, viewer, input) {
  return refuseRepeat(pair.acceptedBy, viewer, input, 'ALREADY_ACCEPTED');
};

const mayBeRevised: PairGuard = function mayBeRevised(pair, _viewer, input) {
  const runs = pair.status === 'ACTIVE' && (pair.agreement?.signatures.length ?? 0) > 0;
  if (runs && [input?.goals, input?.duties, input?.from, input?.to].some((part) => part != null)) {
    return { code: 'AGREEMENT_SIGNED' };
  }
  const from = input?.from ?? pair.agreement?.from;
  const to = input?.to ?? pair.agreement?.to;
  return from && to && from > to ? { code: 'AGREEMENT_TERM_INVALID', field: ['to'] } : undefined;
};

const mayBeSigned: PairGuard = function mayBeSigned(pair, viewer, input) {
  const missing = missingForSigning(pair);
  if (missing.length > 0) return { code: 'AGREEMENT_INCOMPLETE', details: { missing } };
  const signed = pair.agreement?.signatures.map((signature) => signature.side) ?? [];
  return refuseRepeat(signed, viewer, input, 'ALREADY_SIGNED');
};

const notYetScored: PairGuard = function notYetScored(pair, viewer, input) {
  const scored = pair.review?.scores.map((score) => score.side) ?? [];
  const repeat = refuseRepeat(scored, viewer, input, 'ALREADY_SCORED');
  if (repeat || input?.score === undefined) return repeat;
  const inRange = Number.isInteger(input.score) && input.score >= 0 && input.score <= 100;
  return inRange ? undefined : { code: 'SCORE_INVALID', field: ['score'] };
};

const mayBeRenewed: PairGuard = function mayBeRenewed(pair, viewer, input) {
  if ((pair.review?.scores.length ?? 0) < 2) return { code: 'REVIEW_INCOMPLETE' };
  const missing = missingForSigning(pair);
  if (missing.length > 0) return { code: 'AGREEMENT_INCOMPLETE', details: { missing } };
  if ((pair.agreement?.to ?? '') < viewer.today) return { code: 'AGREEMENT_TERM_OVER', field: ['to'] };
  return refuseRepeat(pair.review?.renewedBy ?? [], viewer, input, 'ALREADY_RENEWED');
};

const notYetDormant: PairGuard = function notYetDormant(pair) {
  return pair.dormantSince === null ? undefined : { code: 'ALREADY_DORMANT' };
};

const SECRETARIES = ['SECRETARY_A', 'SECRETARY_B'] as const;
const SIDES = ['SIDE_A', 'SIDE_B'] as const;
const ABOVE = ['ORG_ADMIN', 'PLATFORM_ADMIN'] as const;

/** Leaves the pair in its state, whichever that is. */
const agreementRevise = {
  action: 'agreementRevise',
  label: { zh: '修订协议', en: 'Revise the agreement' },
  by: SIDES,
  guard: mayBeRevised,
  event: 'pairs.PairAgreementRevised',
} as const;

/** A sign, not a state: the pair goes on, and wakes with its next activity. */
const goDormant = {
  action: 'goDormant',
  label: { zh: '转为沉寂', en: 'Go dormant' },
  by: ['SYSTEM'],
  guard: notYetDormant,
  event: 'pairs.PairWentDormant',
} as const;

/** The life of a co-building pair (domain.md §3). */
export const pairWorkflow = workflow<PairFacts, PairStanding, PairStepInput>()({
  entity: 'Pair',
  states: {
    PROPOSED: { label: { zh: '已提议', en: 'Proposed' } },
    MATCHED: { label: { zh: '已匹配', en: 'Matched' } },
    ACTIVE: { label: { zh: '履行中', en: 'Active' } },
    IN_REVIEW: { label: { zh: '评议中', en: 'In review' } },
    SUSPENDED: { label: { zh: '已暂停', en: 'Suspended' } },
    ENDED: { label: { zh: '已终止', en: 'Ended' }, terminal: true },
    DECLINED: { label: { zh: '已婉拒', en: 'Declined' }, terminal: true },
  },
  starts: [
    {
      action: 'propose',
      label: { zh: '提议结对', en: 'Propose' },
      to: 'PROPOSED',
      by: [...SECRETARIES, ...ABOVE],
      event: 'pairs.PairProposed',
    },
  ],
  transitions: [
    {
      action: 'accept',
      label: { zh: '同意结对', en: 'Accept' },
      from: 'PROPOSED',
      to: {
        oneOf: ['PROPOSED', 'MATCHED'],
        choose: (pair, viewer) => (bothNow(pair.acceptedBy, viewer) ? 'MATCHED' : 'PROPOSED'),
      },
      by: SECRETARIES,
      guard: notYetAccepted,
      event: { PROPOSED: 'pairs.PairAccepted', MATCHED: 'pairs.PairMatched' },
    },
    {
      action: 'decline',
      label: { zh: '婉拒结对', en: 'Decline' },
      from: ['PROPOSED', 'MATCHED'],
      to: 'DECLINED',
      by: SECRETARIES,
      needsReason: true,
      event: 'pairs.PairDeclined',
    },
    { ...agreementRevise, from: 'MATCHED', to: 'MATCHED' },
    { ...agreementRevise, from: 'ACTIVE', to: 'ACTIVE' },
    { ...agreementRevise, from: 'IN_REVIEW', to: 'IN_REVIEW' },
    {
      action: 'sign',
      label: { zh: '签署协议', en: 'Sign' },
      from: 'MATCHED',
      to: {
        oneOf: ['MATCHED', 'ACTIVE'],
        choose: ({ agreement }, viewer) =>
          bothNow(agreement?.signatures.map(({ side }) => side) ?? [], viewer) ? 'ACTIVE' : 'MATCHED',
      },
      by: SECRETARIES,
      guard: mayBeSigned,
      event: { MATCHED: 'pairs.PairSigned', ACTIVE: 'pairs.PairActivated' },
    },
    {
      // Imported pairs are active before their agreement is written here.
      action: 'sign',
      label: { zh: '签署协议', en: 'Sign' },
      from: 'ACTIVE',
      to: 'ACTIVE',
      by: SECRETARIES,
      guard: mayBeSigned,
      event: 'pairs.PairSigned',
    },
    {
      action: 'reviewStart',
      label: { zh: '启动评议', en: 'Start the review' },
      from: 'ACTIVE',
      to: 'IN_REVIEW',
      by: [...SIDES, 'SYSTEM'],
      event: 'pairs.PairReviewStarted',
    },
    {
      action: 'reviewScore',
      label: { zh: '评分', en: 'Score' },
      from: 'IN_REVIEW',
      to: 'IN_REVIEW',
      by: SIDES,
      requires: ['score'],
      guard: notYetScored,
      event: 'pairs.PairReviewScored',
    },
    {
      action: 'renew',
      label: { zh: '续签', en: 'Renew' },
      from: 'IN_REVIEW',
      to: {
        oneOf: ['IN_REVIEW', 'ACTIVE'],
        choose: ({ review }, viewer) => (bothNow(review?.renewedBy ?? [], viewer) ? 'ACTIVE' : 'IN_REVIEW'),
      },
      by: SECRETARIES,
      guard: mayBeRenewed,
      event: { IN_REVIEW: 'pairs.PairRenewalAgreed', ACTIVE: 'pairs.PairRenewed' },
    },
    {
      action: 'end',
      label: { zh: '终止结对', en: 'End' },
      from: ['MATCHED', 'ACTIVE', 'IN_REVIEW', 'SUSPENDED'],
      to: 'ENDED',
      by: [...SECRETARIES, ...ABOVE],
      needsReason: true,
      event: 'pairs.PairEnded',
    },
    {
      action: 'suspend',
      label: { zh: '暂停结对', en: 'Suspend' },
      from: ['ACTIVE', 'IN_REVIEW'],
      to: 'SUSPENDED',
      by: [...SECRETARIES, ...ABOVE],
      needsReason: true,
      event: 'pairs.PairSuspended',
    },
    {
      action: 'resume',
      label: { zh: '恢复结对', en: 'Resume' },
      from: 'SUSPENDED',
      to: {
        oneOf: ['ACTIVE', 'IN_REVIEW'],
        choose: ({ review }) => (review && review.endedOn === null ? 'IN_REVIEW' : 'ACTIVE'),
      },
      by: [...SECRETARIES, ...ABOVE],
      event: 'pairs.PairResumed',
    },
    { ...goDormant, from: 'ACTIVE', to: 'ACTIVE' },
    { ...goDormant, from: 'IN_REVIEW', to: 'IN_REVIEW' },
    {
      action: 'lapse',
      label: { zh: '到期终止', en: 'Lapse' },
      from: ['PROPOSED', 'MATCHED', 'ACTIVE', 'IN_REVIEW', 'SUSPENDED'],
      to: 'ENDED',
      by: ['SYSTEM'],
      event: 'pairs.PairEnded',
    },
  ],
});

export type PairStatus = StateOf<typeof pairWorkflow>;
export type PairAction = ActionOf<typeof pairWorkflow>;
