import type { Happening } from '@cobuild/subgraph';
import type { Decision } from '@cobuild/workflow';
import { audienceOf, type Project } from '../project/project.rules.js';
import { type Blocker, isOnTime } from './blocker.rules.js';

/** What every event of a blocker tells. Others read this in the log. */
export interface BlockerEventPayload {
  readonly projectId: string;
  readonly blockerId: string;
  readonly kind: Project['kind'];
  readonly listId: string | null;
  readonly year: number | null;
  /** To whom it is escalated. */
  readonly listOwnerId: string | null;
  readonly title: string;
  readonly raisedById: string;
  readonly ownerOrgId: string;
  readonly raisedAt: Date;
  readonly dueAt: Date;
  readonly endedAt: Date | null;
  /** Whether it was out of the way in time; `null` while it stands. */
  readonly isOnTime: boolean | null;
  readonly resolution: string | null;
  readonly action: string;
  readonly from: Blocker['status'] | null;
  readonly to: Blocker['status'];
}

/** The project of a blocker, with whoever keeps its list. */
export interface BlockedProject {
  readonly project: Project;
  readonly listOwnerId: string | null;
}

/** A step of a blocker. */
export function blockerStepped(
  { action, event, from }: Pick<Decision<Blocker['status']>, 'action' | 'event' | 'from'>,
  after: Blocker,
  around: BlockedProject,
): Happening {
  return happening(event, after, around, { action, from });
}

/** A merged organization's blocker went over to its successor (domain.md G8). */
export function blockerSucceeded(before: Blocker, after: Blocker, around: BlockedProject): Happening {
  const step = { action: 'succeed', from: after.status };
  return happening('projects.BlockerSucceeded', after, around, step, { beforeOwnerOrgId: before.ownerOrgId });
}

function happening(
  type: string,
  after: Blocker,
  { project, listOwnerId }: BlockedProject,
  step: Pick<BlockerEventPayload, 'action' | 'from'>,
  more: object = {},
): Happening {
  const { id, version, title, raisedById, ownerOrgId, createdAt, dueAt, endedAt, resolution, status } = after;
  const payload: BlockerEventPayload = {
    projectId: project.id,
    blockerId: id,
    kind: project.kind,
    listId: project.listId,
    year: project.year,
    listOwnerId,
    title,
    raisedById,
    ownerOrgId,
    raisedAt: createdAt,
    dueAt,
    endedAt,
    isOnTime: isOnTime(after),
    resolution,
    ...step,
    to: status,
  };
  return {
    type,
    entity: { type: 'ProjectBlocker', id, version },
    organizations: [...new Set([...audienceOf(project), ...(listOwnerId === null ? [] : [listOwnerId])])],
    payload: { ...payload, ...more },
  };
}
