import {
  asEvidence,
  checkEvidence,
  checkText,
  type Evidence,
  type EvidenceGiven,
  longestReason,
} from '@cobuild/subgraph';
import { type Decision, ok, type Refusal, refuse, type Result } from '@cobuild/workflow';
import { partyIdsOf, type Project } from '../project/project.rules.js';
import type { ProjectStatus } from '../project/project.workflow.js';
import type { MilestoneStatus } from './milestone.workflow.js';

/** One move of the plan: from which day to which, why, when and by whom. */
export interface Replan {
  readonly from: string;
  readonly to: string;
  readonly reason: string;
  readonly at: Date;
  /** The account. */
  readonly by: string | null;
}

/** A point that a project reaches by a day that was agreed; dates are days in Asia/Shanghai. */
export interface Milestone {
  readonly id: string;
  readonly version: number;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly projectId: string;
  readonly title: string;
  /** Its place among the milestones of its project. */
  readonly order: number;
  readonly responsibleOrgId: string;
  /** What was agreed: set once, with the listing of the project, and never written again. */
  readonly baselineFrom: string | null;
  readonly baselineOn: string | null;
  readonly baselinedAt: Date | null;
  /** It was planned when the project was listed already. */
  readonly addedLater: boolean;
  /** The plan as it stands now. */
  readonly plannedFrom: string | null;
  readonly plannedOn: string;
  readonly status: MilestoneStatus;
  readonly reachedAt: Date | null;
  readonly missedAt: Date | null;
  readonly evidence: readonly Evidence[];
  readonly note: string | null;
  /** Why it was reached late, or given up. */
  readonly reason: string | null;
  readonly replans: readonly Replan[];
  /** How its project stands; written with each step of the project, so that the two never pass each other. */
  readonly projectStatus: ProjectStatus;
  /** Whom its project and those who follow it reach; with the accounts named there, who may see it. */
  readonly reach: readonly string[];
  readonly accountIds: readonly string[];
}

/** What is written of a milestone before its baseline; what is left out stays as it was. */
export interface MilestoneDraft {
  readonly title?: string | null | undefined;
  readonly order?: number | null | undefined;
  readonly responsibleOrgId?: string | null | undefined;
  readonly plannedFrom?: string | null | undefined;
  readonly plannedOn?: string | null | undefined;
}

/** What a step of a milestone is given. */
export interface MilestoneStepInput extends MilestoneDraft {
  readonly note?: string | null | undefined;
  readonly evidence?: readonly EvidenceGiven[] | null | undefined;
  readonly reason?: string | null | undefined;
}

/** How many milestones a project has at most, and how often one is replanned (◇). */
export const mostMilestones = 100;
export const mostReplans = 50;

const longest = { title: 200, note: 5_000 } as const;
const mostOrder = 1_000_000;

/** States in which a milestone is still to be reached. */
export const openStatuses = ['PLANNED', 'MISSED', 'REPLANNED'] as const satisfies MilestoneStatus[];

export const isOpen = ({ status }: Pick<Milestone, 'status'>): boolean => openStatuses.some((one) => one === status);

/** What a milestone keeps of its project. */
export function placeIn(project: Project): Pick<Milestone, 'projectId' | 'projectStatus' | 'reach' | 'accountIds'> {
  const { id, status, reach, followerReach, contacts, followers } = project;
  return {
    projectId: id,
    projectStatus: status,
    reach: [...new Set([...reach, ...followerReach])],
    accountIds: [...new Set([...contacts.map(({ accountId }) => accountId), ...followers.accountIds])],
  };
}

/** A milestone before anything is known of it but its project. */
export function blankMilestone(id: string, project: Project, order: number, now: Date): Milestone {
  return {
    id,
    version: 1,
    createdAt: now,
    updatedAt: now,
    ...placeIn(project),
    title: '',
    order,
    responsibleOrgId: '',
    baselineFrom: null,
    baselineOn: null,
    baselinedAt: null,
    addedLater: false,
    plannedFrom: null,
    plannedOn: '',
    status: 'PLANNED',
    reachedAt: null,
    missedAt: null,
    evidence: [],
    note: null,
    reason: null,
    replans: [],
  };
}

/** The milestone with what is written of it, or why that may not stand in its project. */
export function drawMilestone(
  milestone: Milestone,
  draft: MilestoneDraft,
  project: Project,
): Result<Milestone, Refusal> {
  const next: Milestone = {
    ...milestone,
    title: (draft.title ?? milestone.title).trim(),
    order: draft.order ?? milestone.order,
    responsibleOrgId: draft.responsibleOrgId ?? milestone.responsibleOrgId,
    plannedFrom: draft.plannedFrom ?? milestone.plannedFrom,
    plannedOn: draft.plannedOn ?? milestone.plannedOn,
  };
  const title = checkText('title', next.title, longest.title);
  if (!title.ok) return title;
  if (!Number.isInteger(next.order) || next.order < 0 || next.order > mostOrder) {
    return refuse({ code: 'COUNT_INVALID', field: ['order'] });
  }
  if (!partyIdsOf(project).includes(next.responsibleOrgId)) {
    return refuse({ code: 'NOT_A_PARTY', field: ['responsibleOrgId'] });
  }
  const span = checkSpan(next, project);
  return span.ok ? ok(next) : span;
}

/** A milestone lies within its project: not before its start, not after its end. */
export function checkSpan(
  { plannedFrom, plannedOn }: Pick<Milestone, 'plannedFrom' | 'plannedOn'>,
  { startsOn, endsOn }: Pick<Project, 'startsOn' | 'endsOn'>,
): Result<void, Refusal> {
  for (const [field, day] of Object.entries({ plannedOn, plannedFrom })) {
    if (day === null) continue;
    if (startsOn !== null && day < startsOn) {
      return refuse({ code: 'BEFORE_PROJECT_STARTS', field: [field], details: { startsOn } });
    }
    if (endsOn !== null && day > endsOn) {
      return refuse({ code: 'AFTER_PROJECT_ENDS', field: [field], details: { endsOn } });
    }
  }
  return plannedFrom !== null && plannedOn < plannedFrom
    ? refuse({ code: 'ENDS_BEFORE_START', field: ['plannedOn'] })
    : ok(undefined);
}

/** The project's plan must hold its milestones: their days, and the parties that answer for them. */
export function checkHeld(project: Project, milestones: readonly Milestone[]): Result<void, Refusal> {
  for (const milestone of milestones) {
    const { title, responsibleOrgId } = milestone;
    if (!partyIdsOf(project).includes(responsibleOrgId)) {
      return refuse({ code: 'PARTY_HAS_MILESTONE', field: ['parties'], details: { title } });
    }
    const span = checkSpan(milestone, project);
    if (span.ok) continue;
    const field = span.refusal.code === 'BEFORE_PROJECT_STARTS' ? 'startsOn' : 'endsOn';
    return refuse({ code: 'MILESTONE_OUTSIDE', field: [field], details: { title } });
  }
  return ok(undefined);
}

/** A project is delivered once each of its milestones was reached, or given up with a reason. */
export function checkDelivered(milestones: readonly Milestone[]): Result<void, Refusal> {
  const open = milestones.filter(isOpen).length;
  return open === 0 ? ok(undefined) : refuse({ code: 'MILESTONES_OPEN', details: { open } });
}

/** What is told with a step has a length that people read, and a milestone is replanned to another day that is still to come. */
export function checkStep(
  milestone: Milestone,
  action: string,
  { note, reason, evidence, plannedOn }: MilestoneStepInput,
  project: Project,
  today: string,
): Result<void, Refusal> {
  const texts = [
    checkText('note', note, longest.note),
    checkText('reason', reason, longestReason),
    checkEvidence(evidence),
  ];
  const wrong = texts.find((text) => !text.ok);
  if (wrong) return wrong;
  if (action !== 'replan' || plannedOn == null) return ok(undefined);
  if (milestone.replans.length >= mostReplans) return refuse({ code: 'TOO_MANY', details: { most: mostReplans } });
  if (plannedOn < today) return refuse({ code: 'DUE_DATE_PAST', field: ['plannedOn'] });
  if (plannedOn === milestone.plannedOn) return refuse({ code: 'DAY_UNCHANGED', field: ['plannedOn'] });
  return checkSpan({ ...milestone, plannedOn }, project);
}

/** The milestone with its plan as its baseline; one that has a baseline keeps it. */
export function baselined(milestone: Milestone, now: Date): Milestone {
  if (milestone.baselineOn !== null) return milestone;
  return { ...milestone, baselineFrom: milestone.plannedFrom, baselineOn: milestone.plannedOn, baselinedAt: now };
}

/** The milestone after a step that was decided; what is revised was drawn before. */
export function afterStep(
  milestone: Milestone,
  { action, to }: Pick<Decision<MilestoneStatus>, 'action' | 'to'>,
  {
    input,
    now,
    accountId,
  }: { readonly input: MilestoneStepInput; readonly now: Date; readonly accountId: string | null },
): Milestone {
  const next: Milestone = { ...milestone, status: to, version: milestone.version + 1, updatedAt: now };
  const reason = input.reason?.trim() ?? null;
  switch (action) {
    case 'fix':
      return baselined(next, now);
    case 'reach':
      return {
        ...next,
        reachedAt: now,
        note: input.note?.trim() ?? null,
        evidence: asEvidence(input.evidence ?? [], accountId),
        reason,
      };
    case 'replan': {
      const day = input.plannedOn ?? milestone.plannedOn;
      const move = { from: milestone.plannedOn, to: day, reason: reason ?? '', at: now, by: accountId };
      return { ...next, plannedOn: day, replans: [...milestone.replans, move] };
    }
    case 'miss':
      return { ...next, missedAt: now };
    case 'giveUp':
    case 'lapse':
      return { ...next, reason };
    default:
      return next;
  }
}
