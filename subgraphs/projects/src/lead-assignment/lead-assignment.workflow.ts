import { type ActionOf, type Guard, type StateOf, workflow } from '@cobuild/workflow';
import type { LeadStanding } from './lead-standing.rules.js';

interface LeadFacts {
  /** Whether its project may not be without a lead now. */
  readonly isIndispensable: boolean;
}

type LeadGuard = Guard<LeadFacts, LeadStanding, object>;

/** A road or key engineering project that is not over gets another lead, never none. */
const maybeWithout: LeadGuard = function maybeWithout({ isIndispensable }) {
  return isIndispensable ? { code: 'LEAD_REQUIRED' } : undefined;
};

const ASSIGNERS = ['LEAD_SECRETARY', 'LIST_OWNER', 'ORG_ADMIN', 'PLATFORM_ADMIN'] as const;

/** The life of an assignment as named lead: one ends in the instant in which the next begins (路长制, domain.md §4). */
export const leadAssignmentWorkflow = workflow<LeadFacts, LeadStanding, object>()({
  entity: 'LeadAssignment',
  states: {
    ACTIVE: { label: { zh: '在任', en: 'Active' } },
    ENDED: { label: { zh: '已卸任', en: 'Ended' }, terminal: true },
  },
  starts: [
    {
      action: 'assign',
      label: { zh: '指定路长', en: 'Assign' },
      to: 'ACTIVE',
      by: ASSIGNERS,
      event: 'projects.LeadAssigned',
    },
    {
      // Its project is taken up again after a relapse.
      action: 'resume',
      label: { zh: '恢复任职', en: 'Take up again' },
      to: 'ACTIVE',
      by: ['SYSTEM'],
      event: 'projects.LeadResumed',
    },
  ],
  transitions: [
    {
      action: 'handOver',
      label: { zh: '更换路长', en: 'Hand over to another lead' },
      from: 'ACTIVE',
      to: 'ENDED',
      by: ASSIGNERS,
      event: 'projects.LeadHandedOver',
    },
    {
      action: 'end',
      label: { zh: '卸任', en: 'End without a successor' },
      from: 'ACTIVE',
      to: 'ENDED',
      by: ASSIGNERS,
      needsReason: true,
      guard: maybeWithout,
      event: 'projects.LeadEnded',
    },
    {
      action: 'windUp',
      label: { zh: '随项目结束', en: 'End with the project' },
      from: 'ACTIVE',
      to: 'ENDED',
      by: ['SYSTEM'],
      event: 'projects.LeadWoundUp',
    },
    {
      action: 'succeed',
      label: { zh: '单位合并承继', en: 'Go over to the organization into which its own was merged' },
      from: 'ACTIVE',
      to: 'ACTIVE',
      by: ['SYSTEM'],
      event: 'projects.LeadSucceeded',
    },
    {
      action: 'tellMissedVisit',
      label: { zh: '提示漏访', en: 'Tell of a month without a visit' },
      from: 'ACTIVE',
      to: 'ACTIVE',
      by: ['SYSTEM'],
      event: 'projects.LeadVisitMissed',
    },
  ],
});

export type LeadStatus = StateOf<typeof leadAssignmentWorkflow>;
export type LeadAction = ActionOf<typeof leadAssignmentWorkflow>;
