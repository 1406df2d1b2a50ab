import { type ActionOf, type Guard, type StateOf, workflow } from '@cobuild/workflow';
import type { ProjectStanding } from '../project/standing.rules.js';

/** What the steps of a blocker look at. */
export interface BlockerFacts {
  readonly ownerOrgId: string;
  /** Parties of the project, one of which owns it. */
  readonly partyIds: readonly string[];
}

interface BlockerInput {
  readonly resolution: string | null;
  readonly ownerOrgId: string | null;
}

type BlockerGuard = Guard<BlockerFacts, ProjectStanding, BlockerInput>;

/** Its owner gets it out of the way; once it was escalated, whoever keeps the list may do so too. */
const ownsIt: BlockerGuard = function ownsIt({ ownerOrgId, status }, { partyIds, roles }) {
  if (partyIds.includes(ownerOrgId)) return undefined;
  return status === 'ESCALATED' && roles.includes('LIST_OWNER') ? undefined : { code: 'NOT_THE_BLOCKER_OWNER' };
};

/** Exactly one party owns it, at any time. */
const toAnotherParty: BlockerGuard = function toAnotherParty({ ownerOrgId, partyIds }, _, input) {
  if (input?.ownerOrgId == null) return undefined;
  if (!partyIds.includes(input.ownerOrgId)) return { code: 'NOT_A_PARTY', field: ['ownerOrgId'] };
  return input.ownerOrgId === ownerOrgId ? { code: 'ALREADY_THE_OWNER', field: ['ownerOrgId'] } : undefined;
};

/** Working days after which an open blocker goes to whoever keeps the list (◇). */
const escalateAfterWorkingDays = 10;

/** The life of what stands in a project's way: shared by all, owned by one, escalated where it stays (项目同推, domain.md §4). */
export const blockerWorkflow = workflow<BlockerFacts, ProjectStanding, BlockerInput>()({
  entity: 'ProjectBlocker',
  states: {
    OPEN: {
      label: { zh: '待解决', en: 'Open' },
      limit: { workingDays: escalateAfterWorkingDays, then: 'escalateInTime' },
    },
    ESCALATED: { label: { zh: '已上报', en: 'Escalated' } },
    RESOLVED: { label: { zh: '已解决', en: 'Resolved' }, terminal: true },
    LAPSED: { label: { zh: '随项目终止', en: 'Ended with its project' }, terminal: true },
  },
  starts: [
    {
      action: 'raise',
      label: { zh: '提出堵点', en: 'Raise' },
      to: 'OPEN',
      by: ['PARTY'],
      requires: ['ownerOrgId'],
      event: 'projects.BlockerRaised',
    },
  ],
  transitions: [
    {
      action: 'reassign',
      label: { zh: '更换责任单位', en: 'Give to another party' },
      from: 'OPEN',
      to: 'OPEN',
      by: ['PARTY', 'LIST_OWNER'],
      requires: ['ownerOrgId'],
      needsReason: true,
      guard: toAnotherParty,
      event: 'projects.BlockerReassigned',
    },
    {
      action: 'reassign',
      label: { zh: '更换责任单位', en: 'Give to another party' },
      from: 'ESCALATED',
      to: 'ESCALATED',
      by: ['LIST_OWNER'],
      requires: ['ownerOrgId'],
      needsReason: true,
      guard: toAnotherParty,
      event: 'projects.BlockerReassigned',
    },
    {
      action: 'escalate',
      label: { zh: '上报', en: 'Escalate' },
      from: 'OPEN',
      to: 'ESCALATED',
      by: ['PARTY'],
      needsReason: true,
      event: 'projects.BlockerEscalated',
    },
    {
      action: 'escalateInTime',
      label: { zh: '到期自动上报', en: 'Escalate in time' },
      from: 'OPEN',
      to: 'ESCALATED',
      by: ['SYSTEM'],
      event: 'projects.BlockerEscalated',
    },
    {
      action: 'resolve',
      label: { zh: '解决', en: 'Resolve' },
      from: ['OPEN', 'ESCALATED'],
      to: 'RESOLVED',
      by: ['PARTY', 'LIST_OWNER'],
      requires: ['resolution'],
      guard: ownsIt,
      event: 'projects.BlockerResolved',
    },
    {
      action: 'lapse',
      label: { zh: '随项目终止', en: 'End with its project' },
      from: ['OPEN', 'ESCALATED'],
      to: 'LAPSED',
      by: ['SYSTEM'],
      event: 'projects.BlockerLapsed',
    },
  ],
});

export type BlockerStatus = StateOf<typeof blockerWorkflow>;
export type BlockerAction = ActionOf<typeof blockerWorkflow>;
