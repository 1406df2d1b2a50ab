import { type ActionOf, type Guard, type StateOf, workflow } from '@cobuild/workflow';
import type { ProjectStatus } from '../project/project.workflow.js';
import type { ProjectStanding } from '../project/standing.rules.js';

/** What the steps of a milestone look at. */
export interface MilestoneFacts {
  readonly projectStatus: ProjectStatus;
  readonly baselineOn: string | null;
  readonly plannedOn: string;
}

/** What a milestone's steps may be given. */
interface MilestoneInput {
  readonly title: string | null;
  readonly order: number | null;
  readonly responsibleOrgId: string | null;
  readonly plannedFrom: string | null;
  readonly plannedOn: string | null;
}

type MilestoneGuard = Guard<MilestoneFacts, ProjectStanding, MilestoneInput>;

/** What is fixed with the baseline. */
const planned = ['plannedOn', 'plannedFrom', 'title', 'order', 'responsibleOrgId'] as const;

/** A plan that was listed is compared with what became of it: it is not rewritten (domain.md §4). */
const notYetFixed: MilestoneGuard = function notYetFixed({ baselineOn }, _, input) {
  if (baselineOn === null) return undefined;
  const field = planned.find((name) => input?.[name] != null);
  return { code: 'BASELINE_FIXED', ...(field ? { field: [field] } : {}) };
};

const projectRuns: MilestoneGuard = function projectRuns({ projectStatus }) {
  return projectStatus === 'RUNNING' ? undefined : { code: 'PROJECT_NOT_RUNNING', details: { status: projectStatus } };
};

/** More time is asked for before the day is over, unless the project rests and with it the clock (domain.md §0). */
const inTime: MilestoneGuard = function inTime({ projectStatus, baselineOn, plannedOn }, { today }) {
  if (baselineOn === null) return { code: 'BASELINE_MISSING' };
  return projectStatus !== 'PAUSED' && today > plannedOn ? { code: 'EXTENSION_TOO_LATE' } : undefined;
};

/** A day is missed once it is over in Asia/Shanghai; while the project rests no day counts. */
const dayIsOver: MilestoneGuard = function dayIsOver({ projectStatus, baselineOn, plannedOn }, { today }) {
  const counts = baselineOn !== null && (projectStatus === 'LISTED' || projectStatus === 'RUNNING');
  return counts && today > plannedOn ? undefined : { code: 'DAY_NOT_OVER' };
};

const PLANNERS = ['PARTY', 'ORG_ADMIN', 'PLATFORM_ADMIN'] as const;

/** The life of a milestone: its plan may move with a reason, its baseline never (domain.md §4). */
export const milestoneWorkflow = workflow<MilestoneFacts, ProjectStanding, MilestoneInput>()({
  entity: 'Milestone',
  states: {
    PLANNED: { label: { zh: '已计划', en: 'Planned' } },
    REACHED: { label: { zh: '已达成', en: 'Reached' }, terminal: true },
    MISSED: { label: { zh: '已错过', en: 'Missed' } },
    REPLANNED: { label: { zh: '已调整', en: 'Replanned' } },
    DROPPED: { label: { zh: '已放弃', en: 'Given up' }, terminal: true },
    REMOVED: { label: { zh: '已删除', en: 'Removed' }, terminal: true },
  },
  starts: [
    {
      action: 'plan',
      label: { zh: '设置里程碑', en: 'Plan' },
      to: 'PLANNED',
      by: PLANNERS,
      requires: ['title', 'plannedOn', 'responsibleOrgId'],
      event: 'projects.MilestonePlanned',
    },
  ],
  transitions: [
    {
      action: 'revise',
      label: { zh: '修改里程碑', en: 'Revise' },
      from: 'PLANNED',
      to: 'PLANNED',
      by: PLANNERS,
      guard: notYetFixed,
      event: 'projects.MilestoneRevised',
    },
    {
      action: 'remove',
      label: { zh: '删除里程碑', en: 'Remove' },
      from: 'PLANNED',
      to: 'REMOVED',
      by: PLANNERS,
      guard: notYetFixed,
      event: 'projects.MilestoneRemoved',
    },
    {
      action: 'fix',
      label: { zh: '固定基线', en: 'Fix the baseline' },
      from: 'PLANNED',
      to: 'PLANNED',
      by: ['SYSTEM'],
      guard: notYetFixed,
      event: 'projects.MilestoneBaselined',
    },
    {
      action: 'reach',
      label: { zh: '达成里程碑', en: 'Reach' },
      from: ['PLANNED', 'REPLANNED'],
      to: 'REACHED',
      by: ['RESPONSIBLE'],
      guard: projectRuns,
      event: 'projects.MilestoneReached',
    },
    {
      action: 'reach',
      label: { zh: '逾期达成', en: 'Reach late' },
      from: 'MISSED',
      to: 'REACHED',
      by: ['RESPONSIBLE'],
      needsReason: true,
      guard: projectRuns,
      event: 'projects.MilestoneReached',
    },
    {
      action: 'replan',
      label: { zh: '调整计划', en: 'Replan' },
      from: 'PLANNED',
      to: 'REPLANNED',
      by: ['RESPONSIBLE', 'LEADING'],
      needsReason: true,
      requires: ['plannedOn'],
      guard: inTime,
      event: 'projects.MilestoneReplanned',
    },
    {
      action: 'replan',
      label: { zh: '调整计划', en: 'Replan' },
      from: 'MISSED',
      to: 'REPLANNED',
      by: ['RESPONSIBLE', 'LEADING'],
      needsReason: true,
      requires: ['plannedOn'],
      event: 'projects.MilestoneReplanned',
    },
    {
      action: 'miss',
      label: { zh: '错过里程碑', en: 'Miss' },
      from: ['PLANNED', 'REPLANNED'],
      to: 'MISSED',
      by: ['SYSTEM'],
      guard: dayIsOver,
      event: 'projects.MilestoneMissed',
    },
    {
      action: 'giveUp',
      label: { zh: '放弃里程碑', en: 'Give up' },
      from: 'MISSED',
      to: 'DROPPED',
      by: ['LEADING'],
      needsReason: true,
      event: 'projects.MilestoneDropped',
    },
    {
      action: 'lapse',
      label: { zh: '随项目取消', en: 'Lapse with the project' },
      from: ['PLANNED', 'MISSED', 'REPLANNED'],
      to: 'DROPPED',
      by: ['SYSTEM'],
      event: 'projects.MilestoneDropped',
    },
  ],
});

export type MilestoneStatus = StateOf<typeof milestoneWorkflow>;
export type MilestoneAction = ActionOf<typeof milestoneWorkflow>;
