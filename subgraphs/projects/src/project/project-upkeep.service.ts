import type { Store } from '@cobuild/subgraph';
import type { Model, mongo } from 'mongoose';
import type { GoesAlong } from './project-along.service.js';
import type { ProjectCircles } from './project-circle.service.js';
import type { ProjectDocument } from './project.model.js';
import type { Project } from './project.rules.js';

type Session = mongo.ClientSession;

/** What keeps projects true to what happens around them: organizations that move. */
export interface ProjectUpkeep {
  /** Recomputes what projects of these organizations reach. */
  refreshReach(organizationIds: readonly string[], session: Session): Promise<void>;
}

/** Makes the upkeep of projects. */
export function createProjectUpkeep({
  model,
  store,
  circles,
  ownerOf,
  along,
}: {
  readonly model: Model<ProjectDocument>;
  readonly store: Store<Project>;
  readonly circles: ProjectCircles;
  readonly ownerOf: (project: Project, session: Session) => Promise<string | null>;
  readonly along: readonly GoesAlong[];
}): ProjectUpkeep {
  return {
    async refreshReach(organizationIds, session) {
      const among = { $in: [...organizationIds] };
      const touched = await store.findWhere({ $or: [{ reach: among }, { followerReach: among }] }, { session });
      for (const project of touched) {
        const reaches = await circles.reachOf(project, await ownerOf(project, session), session);
        // A fact about it, not a step of it: its version stays, so that nobody's open form goes stale.
        await model.collection.updateOne({ _id: project.id } as never, { $set: reaches } as never, { session });
        for (const one of along) await one.stand({ ...project, ...reaches }, session);
      }
    },
  };
}
