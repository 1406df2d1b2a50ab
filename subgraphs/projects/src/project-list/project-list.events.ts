import type { Happening } from '@cobuild/subgraph';
import type { ProjectList } from './project-list.rules.js';

/** A list was opened. */
export function listOpened({ id, version, year, level, ownerId, title }: ProjectList): Happening {
  return {
    type: 'projects.ProjectListOpened',
    entity: { type: 'ProjectList', id, version },
    organizations: [ownerId],
    payload: { listId: id, year, level, ownerId, title },
  };
}

/** The list of a merged organization went over to its successor (domain.md G8). */
export function listSucceeded(
  before: ProjectList,
  { id, version, year, level, ownerId, title }: ProjectList,
): Happening {
  return {
    type: 'projects.ProjectListSucceeded',
    entity: { type: 'ProjectList', id, version },
    organizations: [ownerId],
    payload: { listId: id, year, level, ownerId, beforeOwnerId: before.ownerId, title },
  };
}
