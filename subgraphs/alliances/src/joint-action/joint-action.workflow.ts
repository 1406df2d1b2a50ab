import { type ActionOf, type Guard, type StateOf, workflow } from '@cobuild/workflow';
import type { AllianceStanding } from '../alliance/standing.rules.js';

/** What the steps of a joint action look at: the action, and its tasks as far as they count. */
export interface JointActionFacts {
  /** `null` where imported history names nobody. */
  readonly leadOrgId: string | null;
  /** Tasks that were neither accepted nor waived. */
  readonly unacceptedTasks: number;
  /** Tasks that are neither done nor waived. */
  readonly unfinishedTasks: number;
  /** Organizations that did the work: the lead, those whose tasks are not waived, and who took these over. */
  readonly doneBy: readonly string[];
}

interface JointActionInput {
  readonly summary: string | null;
  readonly peopleServed: number | null;
  readonly participants: number | null;
  readonly rating: object | null;
}

type JointActionGuard = Guard<JointActionFacts, AllianceStanding, JointActionInput>;

/** The quarter's lead acts for every action, an action's own lead for that one (domain.md §2). */
const leadsIt: JointActionGuard = function leadsIt({ leadOrgId }, { roles, memberIds }) {
  const leads = roles.includes('LEAD') || (leadOrgId !== null && memberIds.includes(leadOrgId));
  return leads ? undefined : { code: 'NOT_THE_ACTION_LEAD' };
};

const leadsOrKeepsIt: JointActionGuard = function leadsOrKeepsIt(action, viewer, input) {
  return viewer.roles.includes('OFFICE') ? undefined : leadsIt(action, viewer, input);
};

/** No start while a task is unaccepted (domain.md §2). */
const isAccepted: JointActionGuard = function isAccepted(action, viewer, input) {
  const { unacceptedTasks } = action;
  if (unacceptedTasks > 0) return { code: 'TASKS_UNACCEPTED', details: { tasks: unacceptedTasks } };
  return leadsIt(action, viewer, input);
};

/** Delivery needs every task done or waived (domain.md §2). */
const isFinished: JointActionGuard = function isFinished(action, viewer, input) {
  const { unfinishedTasks } = action;
  if (unfinishedTasks > 0) return { code: 'TASKS_UNFINISHED', details: { tasks: unfinishedTasks } };
  return leadsIt(action, viewer, input);
};

/** Who did the work does not review it (domain.md G3); where people were served, their rating is told. */
const mayReview: JointActionGuard = function mayReview({ doneBy }, { memberIds, actingAs }, input) {
  const own = [...memberIds, ...(actingAs.organizationId === null ? [] : [actingAs.organizationId])];
  if (own.some((id) => doneBy.includes(id))) return { code: 'OWN_WORK' };
  const isUnrated = (input?.peopleServed ?? 0) > 0 && input?.rating == null;
  return isUnrated ? { code: 'RATING_REQUIRED', field: ['rating'] } : undefined;
};

/** The life of a joint action (domain.md §2). */
export const jointActionWorkflow = workflow<JointActionFacts, AllianceStanding, JointActionInput>()({
  entity: 'JointAction',
  states: {
    PLANNED: { label: { zh: '已策划', en: 'Planned' } },
    RUNNING: { label: { zh: '进行中', en: 'Running' } },
    DELIVERED: { label: { zh: '已交付', en: 'Delivered' } },
    REVIEWED: { label: { zh: '已评估', en: 'Reviewed' }, terminal: true },
    CANCELLED: { label: { zh: '已取消', en: 'Cancelled' }, terminal: true },
  },
  starts: [
    {
      action: 'plan',
      label: { zh: '策划联合行动', en: 'Plan' },
      to: 'PLANNED',
      by: ['OFFICE'],
      event: 'alliances.JointActionPlanned',
    },
    {
      action: 'planAdopted',
      label: { zh: '按通过的提议策划', en: 'Plan what was adopted' },
      to: 'PLANNED',
      by: ['OFFICE', 'LEAD'],
      event: 'alliances.JointActionPlanned',
    },
  ],
  transitions: [
    {
      action: 'revise',
      label: { zh: '修改', en: 'Revise' },
      from: 'PLANNED',
      to: 'PLANNED',
      by: ['OFFICE', 'LEAD', 'DELEGATE'],
      guard: leadsOrKeepsIt,
      event: 'alliances.JointActionRevised',
    },
    {
      action: 'start',
      label: { zh: '启动', en: 'Start' },
      from: 'PLANNED',
      to: 'RUNNING',
      by: ['LEAD', 'DELEGATE'],
      guard: isAccepted,
      event: 'alliances.JointActionStarted',
    },
    {
      action: 'deliver',
      label: { zh: '交付', en: 'Deliver' },
      from: 'RUNNING',
      to: 'DELIVERED',
      by: ['LEAD', 'DELEGATE'],
      requires: ['summary'],
      guard: isFinished,
      event: 'alliances.JointActionDelivered',
    },
    {
      action: 'review',
      label: { zh: '评估', en: 'Review' },
      from: 'DELIVERED',
      to: 'REVIEWED',
      // The supervisor reviews what the office itself has done.
      by: ['OFFICE', 'SUPERVISOR'],
      requires: ['peopleServed', 'participants'],
      guard: mayReview,
      event: 'alliances.JointActionReviewed',
    },
    {
      action: 'cancel',
      label: { zh: '取消', en: 'Cancel' },
      from: ['PLANNED', 'RUNNING'],
      to: 'CANCELLED',
      by: ['OFFICE', 'LEAD'],
      needsReason: true,
      event: 'alliances.JointActionCancelled',
    },
  ],
});

export type JointActionStatus = StateOf<typeof jointActionWorkflow>;
export type JointActionAction = ActionOf<typeof jointActionWorkflow>;
