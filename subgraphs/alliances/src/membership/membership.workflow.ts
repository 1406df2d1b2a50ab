import { type ActionOf, type Guard, type StateOf, workflow } from '@cobuild/workflow';
import type { AllianceStanding } from '../alliance/standing.rules.js';

export interface MembershipFacts {
  readonly organizationId: string;
  readonly isAdmitted: boolean;
  /** The alliance takes signatures: before it is founded, or after a vote that admits the member. */
  readonly maySign: boolean;
  /** The member leads this quarter, or has not signed what it hands over. */
  readonly mustHandOver: boolean;
  /** No other member of a founded alliance may lead. */
  readonly isLastThatLeads: boolean;
}

interface MembershipInput {
  readonly delegates: readonly object[] | null;
}

type MembershipGuard = Guard<MembershipFacts, AllianceStanding, MembershipInput>;

const isOwnMember: MembershipGuard = function isOwnMember({ organizationId }, { memberIds }) {
  return memberIds.includes(organizationId) ? undefined : { code: 'NOT_THIS_MEMBER' };
};

/** Delegates are named by their member, or for it by the office. */
const mayNameDelegates: MembershipGuard = function mayNameDelegates(membership, viewer, input) {
  return viewer.roles.includes('OFFICE') ? undefined : isOwnMember(membership, viewer, input);
};

/** An alliance always has somebody who may lead; the last one dissolves it by the assembly. */
const mayGiveNotice: MembershipGuard = function mayGiveNotice(membership, viewer, input) {
  return membership.isLastThatLeads ? { code: 'LAST_MEMBER' } : isOwnMember(membership, viewer, input);
};

const mayBeSigned: MembershipGuard = function mayBeSigned(membership, viewer, input) {
  return membership.maySign ? isOwnMember(membership, viewer, input) : { code: 'SIGNING_NOT_OPEN' };
};

/** A leaving lead hands over first (domain.md §2). */
const hasHandedOver: MembershipGuard = function hasHandedOver({ mustHandOver }) {
  return mustHandOver ? { code: 'LEAD_MUST_HAND_OVER' } : undefined;
};

const notYetAdmitted: MembershipGuard = function notYetAdmitted({ isAdmitted }) {
  return isAdmitted ? { code: 'ALREADY_ADMITTED' } : undefined;
};

const othersMayLead: MembershipGuard = function othersMayLead({ isLastThatLeads }) {
  return isLastThatLeads ? { code: 'LAST_MEMBER' } : undefined;
};

/** Ends with its organization or with its alliance. */
const lapse = {
  action: 'lapse',
  label: { zh: '随组织或联盟终止', en: 'End with its organization or alliance' },
  by: ['SYSTEM'],
} as const;

/** The life of a membership (domain.md §2). */
export const membershipWorkflow = workflow<MembershipFacts, AllianceStanding, MembershipInput>()({
  entity: 'Membership',
  states: {
    INVITED: { label: { zh: '已邀请', en: 'Invited' } },
    ACTIVE: { label: { zh: '正式成员', en: 'Active' } },
    LEAVING: { label: { zh: '退出中', en: 'Leaving' } },
    LEFT: { label: { zh: '已退出', en: 'Left' }, terminal: true },
    WITHDRAWN: { label: { zh: '邀请已撤回', en: 'Invitation withdrawn' }, terminal: true },
  },
  starts: [
    {
      action: 'invite',
      label: { zh: '邀请加入', en: 'Invite' },
      to: 'INVITED',
      by: ['OFFICE'],
      event: 'alliances.MembershipInvited',
    },
  ],
  transitions: [
    {
      action: 'nameDelegates',
      label: { zh: '指定代表', en: 'Name delegates' },
      from: 'INVITED',
      to: 'INVITED',
      by: ['DELEGATE', 'OFFICE'],
      requires: ['delegates'],
      guard: mayNameDelegates,
      event: 'alliances.MembershipDelegatesNamed',
    },
    {
      action: 'nameDelegates',
      label: { zh: '指定代表', en: 'Name delegates' },
      from: 'ACTIVE',
      to: 'ACTIVE',
      by: ['DELEGATE', 'OFFICE'],
      requires: ['delegates'],
      guard: mayNameDelegates,
      event: 'alliances.MembershipDelegatesNamed',
    },
    {
      action: 'sign',
      label: { zh: '盟旗签字', en: 'Sign' },
      from: 'INVITED',
      to: 'ACTIVE',
      by: ['DELEGATE'],
      guard: mayBeSigned,
      event: 'alliances.MembershipSigned',
    },
    {
      action: 'withdraw',
      label: { zh: '撤回邀请', en: 'Withdraw the invitation' },
      from: 'INVITED',
      to: 'WITHDRAWN',
      by: ['OFFICE'],
      needsReason: true,
      event: 'alliances.MembershipWithdrawn',
    },
    {
      action: 'giveNotice',
      label: { zh: '提出退出', en: 'Give notice' },
      from: 'ACTIVE',
      to: 'LEAVING',
      by: ['DELEGATE'],
      needsReason: true,
      guard: mayGiveNotice,
      event: 'alliances.MembershipNoticeGiven',
    },
    {
      action: 'settle',
      label: { zh: '办结退出', en: 'Settle' },
      from: 'LEAVING',
      to: 'LEFT',
      by: ['OFFICE'],
      guard: hasHandedOver,
      event: 'alliances.MembershipLeft',
    },
    {
      action: 'admit',
      label: { zh: '表决接纳', en: 'Admit' },
      from: 'INVITED',
      to: 'INVITED',
      // Who joins a founded alliance is admitted by the assembly's vote, and signs then.
      by: ['ASSEMBLY'],
      guard: notYetAdmitted,
      event: 'alliances.MembershipAdmitted',
    },
    {
      action: 'expel',
      label: { zh: '表决除名', en: 'Expel' },
      from: ['ACTIVE', 'LEAVING'],
      to: 'LEFT',
      by: ['ASSEMBLY'],
      needsReason: true,
      guard: othersMayLead,
      event: 'alliances.MembershipLeft',
    },
    { ...lapse, from: 'INVITED', to: 'WITHDRAWN', event: 'alliances.MembershipWithdrawn' },
    { ...lapse, from: ['ACTIVE', 'LEAVING'], to: 'LEFT', event: 'alliances.MembershipLeft' },
  ],
});

export type MembershipStatus = StateOf<typeof membershipWorkflow>;
export type MembershipAction = ActionOf<typeof membershipWorkflow>;
