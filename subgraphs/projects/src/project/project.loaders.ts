import type { Viewer } from '@cobuild/identity';
import { type Clock, loadById } from '@cobuild/subgraph';
import DataLoader from 'dataloader';
import type { Model } from 'mongoose';
import { fromDocument, type ProjectDocument } from './project.model.js';
import type { ProjectListLoaders } from '../project-list/project-list.loaders.js';
import type { ProjectCircles } from './project-circle.service.js';
import type { Project } from './project.rules.js';
import { mayRead } from './project-access.rules.js';
import { type ProjectCircle, standingOf } from './standing.rules.js';

/** Batched reads of projects. */
export function projectLoaders(
  model: Model<ProjectDocument>,
  {
    viewer,
    clock,
    lists,
    circles,
  }: {
    readonly viewer: Viewer;
    readonly clock: Clock;
    readonly lists: ProjectListLoaders;
    readonly circles: ProjectCircles;
  },
) {
  const byId = loadById<ProjectDocument, Project>(model, fromDocument);
  /** Who stands around projects; one query for all, and one for their lists. */
  const circle = new DataLoader<Project, ProjectCircle, string>(
    async (asked) => {
      const around = await Promise.all(
        asked.map(async (project) => {
          const list = project.listId === null ? null : await lists.byId.load(project.listId);
          return { project, listOwnerId: list?.ownerId ?? null };
        }),
      );
      return circles.circlesOf(around);
    },
    { cacheKeyFn: ({ id, version }) => `${id}:${version}` },
  );
  return {
    byId,
    /** What the viewer is to a project. */
    standing: new DataLoader<Project, ReturnType<typeof standingOf>, string>(
      async (asked) => {
        const around = await circle.loadMany(asked);
        const now = clock();
        return around.map((one) => (one instanceof Error ? one : standingOf(viewer, one, now)));
      },
      { cacheKeyFn: ({ id, version }) => `${id}:${version}` },
    ),
    byCode: loadById<ProjectDocument, Project>(model, fromDocument, 'code'),
    /** Projects to what of which the viewer is entitled; `null` for the others. */
    entitled: new DataLoader<string, Project | null>(async (ids) => {
      const projects = await Promise.all(ids.map((id) => byId.load(id)));
      const now = clock();
      return projects.map((project) => (project && mayRead(viewer, project, now) ? project : null));
    }),
  };
}

export type ProjectLoaders = ReturnType<typeof projectLoaders>;

/** Things of projects to which the viewer is entitled, read by what reads them by id; `null` for the others. */
export function ofEntitled<T extends { readonly projectId: string }>(
  byId: DataLoader<string, T | null>,
  { entitled }: ProjectLoaders,
): DataLoader<string, T | null> {
  return new DataLoader<string, T | null>((ids) =>
    Promise.all(
      ids.map(async (id) => {
        const thing = await byId.load(id);
        return thing && (await entitled.load(thing.projectId)) ? thing : null;
      }),
    ),
  );
}
