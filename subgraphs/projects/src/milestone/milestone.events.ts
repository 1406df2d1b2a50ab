import type { Happening } from '@cobuild/subgraph';
import type { Decision } from '@cobuild/workflow';
import { audienceOf, leadOf, partyIdsOf, type Project } from '../project/project.rules.js';
import type { Milestone } from './milestone.rules.js';
import { reachedHow } from './plan.rules.js';

/** What every event of a milestone tells. Others read this in the log: milestones on time are counted from it. */
export interface MilestoneEventPayload {
  readonly projectId: string;
  readonly milestoneId: string;
  readonly title: string;
  readonly order: number;
  readonly responsibleOrgId: string;
  readonly kind: Project['kind'];
  readonly listId: string | null;
  /** Of the project's list. */
  readonly year: number | null;
  readonly leadOrgId: string;
  readonly partyIds: readonly string[];
  readonly baselineFrom: string | null;
  readonly baselineOn: string | null;
  readonly addedLater: boolean;
  readonly plannedFrom: string | null;
  readonly plannedOn: string;
  /** The day that was planned before this step. */
  readonly plannedOnBefore: string | null;
  readonly replanCount: number;
  readonly reachedAt: Date | null;
  /** Against the plan, `null` before it was reached. */
  readonly onTime: boolean | null;
  readonly daysLate: number | null;
  /** Against what was agreed, `null` before it was reached. */
  readonly onBaseline: boolean | null;
  readonly daysLateOfBaseline: number | null;
  readonly action: string;
  readonly from: Milestone['status'] | null;
  readonly to: Milestone['status'];
}

/** What a milestone's event tells of its project. */
export interface AroundMilestone {
  readonly project: Project;
  readonly year: number | null;
}

/** A step of a milestone. */
export function milestoneStepped(
  { action, event, from }: Pick<Decision<Milestone['status']>, 'action' | 'event' | 'from'>,
  before: Milestone | null,
  after: Milestone,
  around: AroundMilestone,
): Happening {
  return happening(event, before, after, around, { action, from });
}

/** A merged organization's milestone went over to its successor (domain.md G8). */
export function milestoneSucceeded(before: Milestone, after: Milestone, around: AroundMilestone): Happening {
  const step = { action: 'succeed', from: before.status };
  const more = { responsibleOrgIdBefore: before.responsibleOrgId };
  return happening('projects.MilestoneSucceeded', before, after, around, step, more);
}

function happening(
  type: string,
  before: Milestone | null,
  after: Milestone,
  { project, year }: AroundMilestone,
  step: Pick<MilestoneEventPayload, 'action' | 'from'>,
  more: object = {},
): Happening {
  const { id, version, projectId, title, order, responsibleOrgId, baselineFrom, baselineOn } = after;
  const { addedLater, plannedFrom, plannedOn, replans, reachedAt, status } = after;
  const payload: MilestoneEventPayload = {
    projectId,
    milestoneId: id,
    title,
    order,
    responsibleOrgId,
    kind: project.kind,
    listId: project.listId,
    year,
    leadOrgId: leadOf(project),
    partyIds: partyIdsOf(project),
    baselineFrom,
    baselineOn,
    addedLater,
    plannedFrom,
    plannedOn,
    plannedOnBefore: before?.plannedOn ?? null,
    replanCount: replans.length,
    reachedAt,
    ...reachedHow(after),
    ...step,
    to: status,
  };
  return {
    type,
    entity: { type: 'Milestone', id, version },
    organizations: [...new Set([responsibleOrgId, ...audienceOf(project)])],
    payload: { ...payload, ...more },
  };
}
