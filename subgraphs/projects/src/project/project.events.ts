import type { Happening } from '@cobuild/subgraph';
import type { Decision } from '@cobuild/workflow';
import { audienceOf, leadOf, partyIdsOf, type Project } from './project.rules.js';

/** What every event of a project tells. Others read this in the log. */
export interface ProjectEventPayload {
  readonly projectId: string;
  readonly number: string | null;
  readonly title: string;
  readonly kind: Project['kind'];
  readonly listId: string | null;
  readonly leadOrgId: string;
  readonly partyIds: readonly string[];
  readonly beneficiaryId: string | null;
  readonly origin: Project['origin'];
  readonly followers: Project['followers'];
  readonly action: string;
  readonly from: Project['status'] | null;
  readonly to: Project['status'];
  /** Told with the delivery, `null` before. */
  readonly mattersSolved: number | null;
  readonly scores: readonly { readonly organizationId: string; readonly score: number }[];
  readonly isExcellent: boolean;
}

/** A step of a project. */
export function projectStepped(
  { action, event, from }: Pick<Decision<Project['status']>, 'action' | 'event' | 'from'>,
  after: Project,
): Happening {
  const { id, version, number, title, kind, listId, beneficiaryId, origin, followers, mattersSolved, scores } = after;
  const payload: ProjectEventPayload = {
    projectId: id,
    number,
    title,
    kind,
    listId,
    leadOrgId: leadOf(after),
    partyIds: partyIdsOf(after),
    beneficiaryId,
    origin,
    followers,
    action,
    from,
    to: after.status,
    mattersSolved,
    scores: scores.map(({ organizationId, score }) => ({ organizationId, score })),
    isExcellent: after.commendedAt !== null,
  };
  return {
    type: event,
    entity: { type: 'Project', id, version },
    organizations: audienceOf(after),
    payload: { ...payload },
  };
}
