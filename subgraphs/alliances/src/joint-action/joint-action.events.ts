import type { Happening } from '@cobuild/subgraph';
import type { Decision } from '@cobuild/workflow';
import { type Alliance, audienceOf } from '../alliance/alliance.rules.js';
import type { ActionTask } from './action-task.rules.js';
import type { ActionOrigin, JointAction } from './joint-action.rules.js';

/** What every event of a joint action tells. Others read this in the log. */
export interface JointActionEventPayload {
  /** `null` where imported history names no alliance. */
  readonly allianceId: string | null;
  readonly actionId: string;
  readonly proposalId: string | null;
  readonly origin: ActionOrigin | null;
  readonly title: string;
  readonly nature: JointAction['nature'];
  readonly joint: JointAction['joint'];
  /** Field of the alliance. */
  readonly field: string | null;
  /** `null` where imported history names nobody. */
  readonly leadOrgId: string | null;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  readonly action: string;
  readonly from: JointAction['status'] | null;
  readonly to: JointAction['status'];
  /** Told with the review, `null` before. */
  readonly peopleServed: number | null;
  readonly participants: number | null;
  readonly rating: { readonly satisfied: number; readonly rated: number } | null;
}

/** What every event of a task tells. Others read this in the log. */
export interface ActionTaskEventPayload {
  readonly allianceId: string | null;
  readonly actionId: string;
  readonly taskId: string;
  readonly title: string;
  readonly field: string | null;
  readonly organizationId: string;
  /** Whose task it was before it went to another member. */
  readonly beforeOrganizationId: string | null;
  readonly duty: string;
  readonly dueOn: string | null;
  readonly action: string;
  readonly from: ActionTask['status'] | null;
  readonly to: ActionTask['status'];
  /** Done after its day, or late when it was told. */
  readonly isLate: boolean;
}

type Told<S extends string> = Pick<Decision<S>, 'action' | 'event' | 'from'>;

/** Whoever is in the alliance, and whoever follows the action (domain.md G10). */
const audience = (
  alliance: Alliance | null,
  { followers }: JointAction,
  ...more: readonly (string | null)[]
): readonly string[] => [
  ...new Set([
    ...(alliance ? audienceOf(alliance) : []),
    ...followers.organizationIds,
    ...more.filter((id) => id !== null),
  ]),
];

/**
 * A step of a joint action.
 *
 * @param before who led it before, where the lead went to another
 */
export function actionStepped(
  { action, event, from }: Told<JointAction['status']>,
  after: JointAction,
  alliance: Alliance | null,
  before: Pick<JointAction, 'leadOrgId'> = after,
): Happening {
  const { id, version, proposalId, origin, title, nature, joint, leadOrgId, startsOn, endsOn, review } = after;
  const payload: JointActionEventPayload = {
    allianceId: alliance?.id ?? null,
    actionId: id,
    proposalId,
    origin,
    title,
    nature,
    joint,
    field: alliance?.field ?? null,
    leadOrgId,
    startsOn,
    endsOn,
    action,
    from,
    to: after.status,
    peopleServed: review?.peopleServed ?? null,
    participants: review?.participants ?? null,
    rating: review?.rating ?? null,
  };
  return {
    type: event,
    entity: { type: 'JointAction', id, version },
    organizations: audience(alliance, after, leadOrgId, before.leadOrgId),
    payload: { ...payload },
  };
}

/** The lead of an action went from a merged organization to its successor (domain.md G8). */
export function leadSucceeded(before: JointAction, after: JointAction, alliance: Alliance | null): Happening {
  const told = { action: 'succeed', event: 'alliances.JointActionSucceeded', from: before.status };
  return actionStepped(told, after, alliance, before);
}

/** A merged organization's task went to its successor (domain.md G8). */
export function taskSucceeded(
  before: ActionTask,
  after: ActionTask,
  around: { readonly jointAction: JointAction; readonly alliance: Alliance | null; readonly now: Date },
): Happening {
  const told = { action: 'succeed', event: 'alliances.ActionTaskSucceeded', from: before.status };
  return taskStepped(told, before, after, around);
}

/** A step of a task of a joint action. */
export function taskStepped(
  { action, event, from }: Told<ActionTask['status']>,
  before: ActionTask | null,
  after: ActionTask,
  {
    jointAction,
    alliance,
    now,
  }: { readonly jointAction: JointAction; readonly alliance: Alliance | null; readonly now: Date },
): Happening {
  const { id, version, organizationId, duty, dueOn, status, dueAt, doneAt } = after;
  const payload: ActionTaskEventPayload = {
    allianceId: alliance?.id ?? null,
    actionId: jointAction.id,
    taskId: id,
    title: jointAction.title,
    field: alliance?.field ?? null,
    organizationId,
    beforeOrganizationId: before && before.organizationId !== organizationId ? before.organizationId : null,
    duty,
    dueOn,
    action,
    from,
    to: status,
    isLate: status !== 'WAIVED' && dueAt !== null && (doneAt ?? now) > dueAt,
  };
  const concerned = [organizationId, ...(before ? [before.organizationId] : [])];
  return {
    type: event,
    entity: { type: 'ActionTask', id, version },
    organizations: audience(alliance, jointAction, ...concerned),
    payload: { ...payload },
  };
}
