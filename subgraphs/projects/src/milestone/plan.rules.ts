import { dateOf, daysBetween, endOfDate, type Light, lightOf, startOfDate, type WorkCalendar } from '@cobuild/workflow';
import type { Project } from '../project/project.rules.js';
import { isOpen, type Milestone } from './milestone.rules.js';

/** Until when a milestone is due: the end of the day that is planned now. */
export const dueAtOf = ({ plannedOn }: Pick<Milestone, 'plannedOn'>): Date => endOfDate(plannedOn);

/** How a milestone stands by its plan; the clock stands while its project rests, and one that was given up is over late. */
export function lightOfMilestone(milestone: Milestone, now: Date, calendar: WorkCalendar): Light {
  if (milestone.status === 'DROPPED') return 'DONE_LATE';
  const paused = milestone.projectStatus === 'PAUSED';
  return lightOf({ dueAt: dueAtOf(milestone), doneAt: milestone.reachedAt, paused }, now, calendar);
}

const dayReached = ({ reachedAt }: Pick<Milestone, 'reachedAt'>): string | null =>
  reachedAt === null ? null : dateOf(reachedAt);

/** By how many days it was reached after a day, 0 when it was not later; `null` before it was reached. */
function daysLate(milestone: Pick<Milestone, 'reachedAt'>, day: string | null): number | null {
  const reached = dayReached(milestone);
  return reached === null || day === null ? null : Math.max(0, daysBetween(day, reached));
}

/** How a milestone was reached: against the plan as it stood last, and against what was agreed. `null` before it was reached. */
export function reachedHow(milestone: Milestone): {
  readonly onTime: boolean | null;
  readonly daysLate: number | null;
  readonly onBaseline: boolean | null;
  readonly daysLateOfBaseline: number | null;
} {
  const late = daysLate(milestone, milestone.plannedOn);
  const lateOfBaseline = daysLate(milestone, milestone.baselineOn);
  return {
    onTime: late === null ? null : late === 0,
    daysLate: late,
    onBaseline: lateOfBaseline === null ? null : lateOfBaseline === 0,
    daysLateOfBaseline: lateOfBaseline,
  };
}

/** One bar of the plan: what was agreed, what is planned, what came of it. */
export interface PlanRow {
  readonly milestone: Milestone;
  readonly reachedOn: string | null;
  /** The day on which it was reached, or by which it is to be expected: an open one whose day is over is expected today. */
  readonly expectedOn: string;
  /** By how many days that is later than what was agreed; negative when it is earlier, 0 without a baseline. */
  readonly slipDays: number;
  readonly elapsedShare: number;
  readonly isCritical: boolean;
}

/** A project's plan against what became of it, on one day: what a Gantt chart shows. */
export interface ProjectPlan {
  readonly today: string;
  readonly plannedFrom: string | null;
  readonly plannedTo: string | null;
  readonly baselineTo: string | null;
  readonly actualFrom: string | null;
  readonly actualTo: string | null;
  readonly milestoneCount: number;
  readonly reachedCount: number;
  readonly rows: readonly PlanRow[];
}

/** The plan of a project today. */
export function planOf(project: Project, milestones: readonly Milestone[], now: Date): ProjectPlan {
  const today = dateOf(now);
  const shown = milestones.filter(({ status }) => status !== 'REMOVED').toSorted(inOrder);
  const counted = shown.filter(({ status }) => status !== 'DROPPED');
  const latest = last(counted.map((milestone) => expectedOn(milestone, today)));
  const rows = shown.map((milestone) => rowOf(milestone, { today, latest, startsOn: project.startsOn }));
  const days = shown.flatMap(({ plannedFrom, plannedOn }) => [plannedFrom ?? plannedOn, plannedOn]);
  return {
    today,
    plannedFrom: project.startsOn ?? first(days),
    plannedTo: project.endsOn ?? last(days),
    baselineTo: last(shown.flatMap(({ baselineOn }) => baselineOn ?? [])),
    actualFrom: project.startedAt === null ? null : dateOf(project.startedAt),
    actualTo: project.deliveredAt === null ? null : dateOf(project.deliveredAt),
    milestoneCount: counted.length,
    reachedCount: counted.filter(({ status }) => status === 'REACHED').length,
    rows,
  };
}

/** By how many working days a row slipped; negative when it is earlier than what was agreed. */
export function slipWorkingDays({ milestone, expectedOn: day }: PlanRow, calendar: WorkCalendar): number {
  const { baselineOn } = milestone;
  if (baselineOn === null || baselineOn === day) return 0;
  const between = (from: string, to: string) => calendar.workingDaysBetween(startOfDate(from), startOfDate(to)).days;
  return day > baselineOn ? between(baselineOn, day) : -between(day, baselineOn);
}

function rowOf(
  milestone: Milestone,
  on: { readonly today: string; readonly latest: string | null; readonly startsOn: string | null },
): PlanRow {
  const expected = expectedOn(milestone, on.today);
  return {
    milestone,
    reachedOn: dayReached(milestone),
    expectedOn: expected,
    slipDays: milestone.baselineOn === null ? 0 : daysBetween(milestone.baselineOn, expected),
    elapsedShare: elapsedShare(milestone, on),
    isCritical: milestone.status !== 'DROPPED' && expected === on.latest,
  };
}

function expectedOn(milestone: Milestone, today: string): string {
  const reached = dayReached(milestone);
  if (reached !== null) return reached;
  return isOpen(milestone) && today > milestone.plannedOn ? today : milestone.plannedOn;
}

/** How much of its planned time is past: from its own start, or the project's; 1 once it was reached. */
function elapsedShare(
  { status, plannedFrom, plannedOn }: Milestone,
  { today, startsOn }: { readonly today: string; readonly startsOn: string | null },
): number {
  if (status === 'REACHED' || today > plannedOn) return 1;
  const from = plannedFrom ?? startsOn ?? plannedOn;
  if (today < from) return 0;
  // Both ends are worked: a plan of one day is half over on it for nobody, it is whole once the day has passed.
  return daysBetween(from, today) / (daysBetween(from, plannedOn) + 1);
}

const inOrder = (one: Milestone, other: Milestone): number =>
  one.order - other.order || (one.plannedOn < other.plannedOn ? -1 : one.plannedOn > other.plannedOn ? 1 : 0);
const first = (days: readonly string[]): string | null => days.toSorted()[0] ?? null;
const last = (days: readonly string[]): string | null => days.toSorted().at(-1) ?? null;
