import type { Viewer } from '@cobuild/identity';
import { dateAfter } from '@cobuild/workflow';
import { readScopeOf } from '../project/standing.rules.js';
import type { MilestoneStatus } from './milestone.workflow.js';

type Condition = Readonly<Record<string, unknown>>;

/** Which milestones are looked for by the day that is planned. */
export interface MilestonesDueFilter {
  /** `YYYY-MM`. */
  readonly month?: string | null | undefined;
  readonly from?: string | null | undefined;
  readonly to?: string | null | undefined;
  /** Of projects that reach this organization. */
  readonly underId?: string | null | undefined;
  /** For which this organization answers. */
  readonly organizationId?: string | null | undefined;
  readonly statuses?: readonly MilestoneStatus[] | null | undefined;
}

/** The first and the last day of a month `YYYY-MM`; `null` where there is no such month. */
export function daysOfMonth(month: string): { readonly from: string; readonly to: string } | null {
  const [, year, of] = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(month) ?? [];
  if (year === undefined || of === undefined) return null;
  const next =
    of === '12'
      ? `${String(Number(year) + 1).padStart(4, '0')}-01`
      : `${year}-${String(Number(of) + 1).padStart(2, '0')}`;
  return { from: `${month}-01`, to: dateAfter(`${next}-01`, { days: -1 }) };
}

/** The database's condition for milestones that are due: what was agreed, and was not given up unless that is asked for. */
export function dueCondition({ month, from, to, underId, organizationId, statuses }: MilestonesDueFilter): Condition {
  const days = month ? daysOfMonth(month) : null;
  const bounds = {
    ...(days ? { $gte: days.from, $lte: days.to } : {}),
    ...(from ? { $gte: from } : {}),
    ...(to ? { $lte: to } : {}),
  };
  return {
    ...(Object.keys(bounds).length > 0 ? { plannedOn: bounds } : {}),
    ...(underId ? { reach: underId } : {}),
    ...(organizationId ? { responsibleOrgId: organizationId } : {}),
    status: statuses ? { $in: [...statuses] } : { $nin: ['REMOVED', 'DROPPED'] },
    baselineOn: { $ne: null },
  };
}

/** What a viewer may read of milestones, as the database's condition: the same as who may read their projects. */
export function readableMilestones(viewer: Viewer, now: Date): Condition {
  const scope = readScopeOf(viewer, now);
  if (scope.everything) return {};
  const whole = scope.within.flatMap(({ organizationId, projectId }) => (projectId === null ? [organizationId] : []));
  const narrowed = scope.within.filter(({ projectId }) => projectId !== null);
  const either: Condition[] = [
    ...(whole.length > 0 ? [{ reach: { $in: whole } }] : []),
    ...narrowed.map(({ organizationId, projectId }) => ({ projectId, reach: organizationId })),
    ...(viewer.accountId === null ? [] : [{ accountIds: viewer.accountId }]),
  ];
  return either.length > 0 ? { $or: either } : { _id: { $exists: false } };
}
