import { type ActionOf, type Guard, type StateOf, workflow } from '@cobuild/workflow';
import type { AllianceStanding } from '../alliance/standing.rules.js';

interface TermFacts {
  readonly leadOrgId: string;
  readonly substituteOrgId: string | null;
  /** The quarter has begun by the calendar, or the one with which it is to be swapped. */
  readonly hasBegun: boolean;
  readonly swap: {
    readonly requestedByOrgId: string;
    readonly askedOrgId: string;
    readonly acceptedAt: Date | null;
  } | null;
  /** The quarter that is named for a swap; `null` where the alliance has none such. */
  readonly other: { readonly leadOrgId: string; readonly swap: object | null } | null;
  readonly handover: { readonly signatures: readonly { readonly organizationId: string }[] } | null;
  /** Whose signatures the handover sheet needs: the outgoing and the incoming lead. */
  readonly parties: readonly string[];
  /** Members that may lead. */
  readonly mayLead: readonly string[];
}

interface TermInput {
  /** The quarter with which to swap. */
  readonly otherTermId: string | null;
  readonly organizationId: string | null;
  readonly plan: string | null;
}

type TermGuard = Guard<TermFacts, AllianceStanding, TermInput>;

const isLeads: TermGuard = function isLeads({ leadOrgId, substituteOrgId }, { memberIds }) {
  return memberIds.includes(substituteOrgId ?? leadOrgId) ? undefined : { code: 'NOT_THE_LEAD' };
};

/** Both quarters lie ahead, and are led by two members (domain.md §2). */
const maySwap: TermGuard = function maySwap(term, viewer, input) {
  const { other, swap, hasBegun } = term;
  const refusal = isLeads(term, viewer, input);
  if (refusal) return refusal;
  if (swap) return { code: 'SWAP_RUNS_ALREADY' };
  if (hasBegun) return { code: 'SWAP_IN_PAST' };
  if (input?.otherTermId == null) return undefined;
  if (!other) return { code: 'NOT_FOUND', field: ['otherTermId'] };
  if (other.leadOrgId === term.leadOrgId) return { code: 'SWAP_WITH_ITSELF', field: ['otherTermId'] };
  return other.swap ? { code: 'SWAP_RUNS_ALREADY', field: ['otherTermId'] } : undefined;
};

const isAskedToSwap: TermGuard = function isAskedToSwap({ swap, hasBegun }, { memberIds }) {
  if (!swap) return { code: 'NO_SWAP_RUNS' };
  if (swap.acceptedAt) return { code: 'ALREADY_ACCEPTED' };
  if (hasBegun) return { code: 'SWAP_IN_PAST' };
  return memberIds.includes(swap.askedOrgId) ? undefined : { code: 'NOT_THE_OTHER_LEAD' };
};

const swapIsAccepted: TermGuard = function swapIsAccepted({ swap, hasBegun }) {
  if (!swap) return { code: 'NO_SWAP_RUNS' };
  if (!swap.acceptedAt) return { code: 'SWAP_NOT_ACCEPTED' };
  return hasBegun ? { code: 'SWAP_IN_PAST' } : undefined;
};

const mayDropSwap: TermGuard = function mayDropSwap({ swap }, { memberIds, roles }) {
  if (!swap) return { code: 'NO_SWAP_RUNS' };
  const isParty = memberIds.includes(swap.requestedByOrgId) || memberIds.includes(swap.askedOrgId);
  return isParty || roles.includes('OFFICE') || roles.includes('SYSTEM') ? undefined : { code: 'NOT_THE_OTHER_LEAD' };
};

const isAnotherMember: TermGuard = function isAnotherMember({ leadOrgId, substituteOrgId, mayLead }, _viewer, input) {
  if (input?.organizationId == null) return undefined;
  if (input.organizationId === (substituteOrgId ?? leadOrgId))
    return { code: 'LEADS_ALREADY', field: ['organizationId'] };
  return mayLead.includes(input.organizationId) ? undefined : { code: 'NOT_A_MEMBER', field: ['organizationId'] };
};

const signersOf = ({ handover }: TermFacts): readonly string[] =>
  handover?.signatures.map(({ organizationId }) => organizationId) ?? [];

/** The party of a handover for which a viewer signs: the member that they chose, else the one that has not signed. */
export function signsFor(
  term: Pick<TermFacts, 'parties' | 'handover'>,
  { memberIds, memberId }: Pick<AllianceStanding, 'memberIds' | 'memberId'>,
): readonly string[] {
  const signed = term.handover?.signatures.map(({ organizationId }) => organizationId) ?? [];
  return term.parties.filter(
    (id) => memberIds.includes(id) && !signed.includes(id) && (memberId === null || memberId === id),
  );
}

/** Both the outgoing and the incoming lead sign the sheet, each once. */
const mayBeSigned: TermGuard = function mayBeSigned(term, viewer, input) {
  if (!term.parties.some((id) => viewer.memberIds.includes(id))) return { code: 'NOT_A_PARTY_OF_HANDOVER' };
  const open = signsFor(term, viewer);
  if (open.length === 0) return { code: 'ALREADY_SIGNED' };
  return open.length > 1 && input !== undefined ? { code: 'MEMBER_REQUIRED', field: ['memberId'] } : undefined;
};

const writePlan = {
  action: 'writePlan',
  label: { zh: '提交轮值计划', en: 'Write the plan' },
  by: ['ACTIVE_DELEGATE'],
  requires: ['plan'],
  guard: isLeads,
  event: 'alliances.RotationPlanWritten',
} as const;

/** Steps that leave a quarter ahead where it is. */
const ahead = { from: 'PLANNED', to: 'PLANNED' } as const;

const lapse = {
  action: 'lapse',
  label: { zh: '随联盟终止', en: 'End with the alliance' },
  by: ['SYSTEM'],
  event: 'alliances.RotationLapsed',
} as const;

/** The life of a quarter's lead (domain.md §2). Who leads is told by the calendar; timers only write down what it says. */
export const rotationTermWorkflow = workflow<TermFacts, AllianceStanding, TermInput>()({
  entity: 'RotationTerm',
  states: {
    PLANNED: { label: { zh: '已排定', en: 'Planned' } },
    LEADING: { label: { zh: '轮值中', en: 'Leading' } },
    HANDING_OVER: { label: { zh: '交接中', en: 'Handing over' }, limit: { workingDays: 5 } },
    CLOSED: { label: { zh: '已交接', en: 'Closed' }, terminal: true },
    CANCELLED: { label: { zh: '已取消', en: 'Cancelled' }, terminal: true },
  },
  starts: [
    {
      action: 'plan',
      label: { zh: '排定轮值', en: 'Plan' },
      to: 'PLANNED',
      by: ['SYSTEM'],
      event: 'alliances.RotationPlanned',
    },
  ],
  transitions: [
    { ...writePlan, ...ahead },
    { ...writePlan, from: 'LEADING', to: 'LEADING' },
    {
      ...ahead,
      action: 'replan',
      label: { zh: '重新排定', en: 'Plan anew' },
      by: ['SYSTEM'],
      event: 'alliances.RotationReplanned',
    },
    {
      ...ahead,
      action: 'requestSwap',
      label: { zh: '申请调换', en: 'Request a swap' },
      by: ['ACTIVE_DELEGATE'],
      requires: ['otherTermId'],
      guard: maySwap,
      event: 'alliances.RotationSwapRequested',
    },
    {
      ...ahead,
      action: 'acceptSwap',
      label: { zh: '同意调换', en: 'Accept the swap' },
      by: ['ACTIVE_DELEGATE'],
      guard: isAskedToSwap,
      event: 'alliances.RotationSwapAccepted',
    },
    {
      ...ahead,
      action: 'confirmSwap',
      label: { zh: '确认调换', en: 'Confirm the swap' },
      by: ['OFFICE'],
      guard: swapIsAccepted,
      event: 'alliances.RotationSwapped',
    },
    {
      ...ahead,
      action: 'dropSwap',
      label: { zh: '取消调换', en: 'Drop the swap' },
      by: ['ACTIVE_DELEGATE', 'OFFICE', 'SYSTEM'],
      needsReason: true,
      guard: mayDropSwap,
      event: 'alliances.RotationSwapDropped',
    },
    {
      action: 'substitute',
      label: { zh: '指定代轮', en: 'Name a substitute' },
      from: 'LEADING',
      to: 'LEADING',
      by: ['OFFICE', 'SYSTEM'],
      requires: ['organizationId'],
      needsReason: true,
      guard: isAnotherMember,
      event: 'alliances.RotationSubstituted',
    },
    {
      action: 'beginQuarter',
      label: { zh: '季度开始', en: 'The quarter begins' },
      from: 'PLANNED',
      to: 'LEADING',
      by: ['SYSTEM'],
      event: 'alliances.RotationLeadChanged',
    },
    {
      action: 'endQuarter',
      label: { zh: '季度结束', en: 'The quarter ends' },
      from: 'LEADING',
      to: 'HANDING_OVER',
      by: ['SYSTEM'],
      event: 'alliances.RotationQuarterEnded',
    },
    {
      action: 'signHandover',
      label: { zh: '签署交接单', en: 'Sign the handover sheet' },
      from: 'HANDING_OVER',
      to: {
        oneOf: ['HANDING_OVER', 'CLOSED'],
        choose: (term, viewer) => {
          const signed = [...signersOf(term), ...signsFor(term, viewer)];
          return term.parties.every((id) => signed.includes(id)) ? 'CLOSED' : 'HANDING_OVER';
        },
      },
      by: ['ACTIVE_DELEGATE'],
      guard: mayBeSigned,
      event: { HANDING_OVER: 'alliances.RotationHandoverSigned', CLOSED: 'alliances.RotationHandedOver' },
    },
    { ...lapse, from: 'PLANNED', to: 'CANCELLED' },
    { ...lapse, from: ['LEADING', 'HANDING_OVER'], to: 'CLOSED' },
  ],
});

export type RotationTermStatus = StateOf<typeof rotationTermWorkflow>;
export type RotationTermAction = ActionOf<typeof rotationTermWorkflow>;
