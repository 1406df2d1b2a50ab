import type { Successors } from '@cobuild/directory';
import type { Happening } from '@cobuild/subgraph';
import { type Decision, endOfDate } from '@cobuild/workflow';
import { audienceOf, leadOf, partyIdsOf, type Project } from './project.rules.js';

/** What every event of a project tells. Others read this in the log. */
export interface ProjectEventPayload {
  readonly projectId: string;
  readonly number: string | null;
  readonly title: string;
  readonly kind: Project['kind'];
  readonly listId: string | null;
  readonly year: number | null;
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
  readonly startedAt: Date | null;
  readonly endsOn: string | null;
  /** Whether it was delivered by the end of the day that was planned; `null` while it is not, or where no day was. */
  readonly isOnTime: boolean | null;
}

/** A step of a project. */
export function projectStepped(
  { action, event, from }: Pick<Decision<Project['status']>, 'action' | 'event' | 'from'>,
  after: Project,
): Happening {
  return happening(event, after, { action, from });
}

/** Merged organizations of a project have given way to their successors (domain.md G8). */
export function projectSucceeded(after: Project, successors: Successors): Happening {
  const moved = [...successors].map(([from, to]) => ({ from, to }));
  return happening('projects.ProjectSucceeded', after, { action: 'succeed', from: after.status }, { moved });
}

function happening(
  type: string,
  after: Project,
  step: Pick<ProjectEventPayload, 'action' | 'from'>,
  more: object = {},
): Happening {
  const { id, version, number, title, kind, listId, year, beneficiaryId, origin, followers } = after;
  const { mattersSolved, scores, commendedAt, startedAt, endsOn, deliveredAt } = after;
  const payload: ProjectEventPayload = {
    projectId: id,
    number,
    title,
    kind,
    listId,
    year,
    leadOrgId: leadOf(after),
    partyIds: partyIdsOf(after),
    beneficiaryId,
    origin,
    followers,
    ...step,
    to: after.status,
    mattersSolved,
    scores: scores.map(({ organizationId, score }) => ({ organizationId, score })),
    isExcellent: commendedAt !== null,
    startedAt,
    endsOn,
    isOnTime: deliveredAt === null || endsOn === null ? null : deliveredAt <= endOfDate(endsOn),
  };
  return {
    type,
    entity: { type: 'Project', id, version },
    organizations: audienceOf(after),
    payload: { ...payload, ...more },
  };
}
