import { type LiveFilter, liveOver, type LiveSource, type Notice, oncePerEvent } from '@cobuild/subgraph';
import type { Context } from '../context.js';
import type { Services } from '../services.js';
import { mayReadSecretaryProject } from './secretary-access.rules.js';
import type { SecretaryProject } from './secretary-project.rules.js';
import type { SecretaryReport } from './secretary-report.rules.js';

/** Events whose payload names a secretary project, for those who are entitled to it. */
const secretarySource: LiveSource<SecretaryProject, Services> = {
  idIn: ({ payload }) => (typeof payload['secretaryProjectId'] === 'string' ? payload['secretaryProjectId'] : null),
  read: oncePerEvent((event, services: Services) =>
    services.secretaryProjects.find(String(event.payload['secretaryProjectId'])),
  ),
  reachOf: ({ reach }) => reach,
  isEntitled: mayReadSecretaryProject,
};

/** What a live field over secretary projects is narrowed to. */
export interface SecretaryLiveFilter extends LiveFilter {
  readonly secretaryProjectIds?: readonly string[] | null | undefined;
}

/** What a live field over secretary projects gives, beside where it stands. */
export interface SecretaryTold {
  readonly secretaryProject: SecretaryProject;
  /** The report that the event is about. */
  readonly report: SecretaryReport | null;
}

/** Secretary projects as any of their steps, or of the steps of their reports, is taken. */
export function liveSecretaryProjects(
  context: Context,
  { secretaryProjectIds, ...filter }: SecretaryLiveFilter,
): Promise<AsyncIterableIterator<SecretaryTold & Notice>> {
  return liveOver<SecretaryProject, SecretaryTold, Services>(
    secretarySource,
    context,
    { ...filter, ids: secretaryProjectIds },
    {
      accepts: ({ entity: { type } }) => type === 'SecretaryProject' || type === 'SecretaryReport',
      async toPayload({ entity }, secretaryProject) {
        const { secretaryProjects, secretaryReports } = context.loaders;
        secretaryProjects.byId.prime(secretaryProject.id, secretaryProject);
        const report = entity.type === 'SecretaryReport' ? await secretaryReports.byId.load(entity.id) : null;
        return { secretaryProject, report };
      },
      async present(limit) {
        const { services, viewer, clock } = context;
        const named = { secretaryProjectIds, organizationIds: filter.organizationIds };
        const found = await services.secretaryProjects.entitling(viewer, clock(), named, limit);
        return found.map((secretaryProject) => ({
          entity: { type: 'SecretaryProject', id: secretaryProject.id, version: secretaryProject.version },
          toPayload: () => ({ secretaryProject, report: null }),
        }));
      },
    },
  );
}
