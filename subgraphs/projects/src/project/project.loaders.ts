import type { Viewer } from '@cobuild/identity';
import { type Clock, loadById } from '@cobuild/subgraph';
import DataLoader from 'dataloader';
import type { Model } from 'mongoose';
import { fromDocument, type ProjectDocument } from './project.model.js';
import type { Project } from './project.rules.js';
import { mayRead } from './project-access.rules.js';

/** Batched reads of projects. */
export function projectLoaders(model: Model<ProjectDocument>, viewer: Viewer, clock: Clock) {
  const byId = loadById<ProjectDocument, Project>(model, fromDocument);
  return {
    byId,
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
