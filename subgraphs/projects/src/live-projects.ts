import {
  type LiveField,
  type LiveFilter,
  liveOver,
  type LiveSource,
  type Notice,
  oncePerEvent,
} from '@cobuild/subgraph';
import type { Context } from './context.js';
import { mayRead } from './project/project-access.rules.js';
import type { Project } from './project/project.rules.js';
import type { Services } from './services.js';

/** Events whose payload names a project, for those who are entitled to it. */
const projectSource: LiveSource<Project, Services> = {
  idIn: ({ payload }) => (typeof payload['projectId'] === 'string' ? payload['projectId'] : null),
  read: oncePerEvent((event, services: Services) => services.projects.find(String(event.payload['projectId']))),
  reachOf: ({ reach, followerReach }) => [...reach, ...followerReach],
  isEntitled: mayRead,
};

/** What a live field over projects is narrowed to. */
export interface ProjectLiveFilter extends LiveFilter {
  readonly projectIds?: readonly string[] | null | undefined;
}

/** A live field over the events of projects: every concept whose events carry `projectId` is followed through it. */
export function liveProjects<P>(
  context: Context,
  { projectIds, ...filter }: ProjectLiveFilter,
  { toPayload, ...field }: LiveField<Project, P>,
): Promise<AsyncIterableIterator<P & Notice>> {
  return liveOver(
    projectSource,
    context,
    { ...filter, ids: projectIds },
    {
      ...field,
      toPayload(event, project) {
        context.loaders.projects.byId.prime(project.id, project);
        return toPayload(event, project);
      },
    },
  );
}
