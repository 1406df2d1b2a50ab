import type { Store } from '@cobuild/subgraph';
import type { Model, mongo } from 'mongoose';
import type { ProjectCircles } from './project-circle.service.js';
import type { ProjectDocument } from './project.model.js';
import type { Project } from './project.rules.js';

type Session = mongo.ClientSession;

/** What keeps projects true to what happens around them: organizations that move. */
export interface ProjectUpkeep {
  /** Recomputes what projects of these organizations reach. */
  refreshReach(organizationIds: readonly string[], session: Session): Promise<void>;
  /**
   * Notes who leads a project now, in the change that names or ends the lead. Nothing else of the project changes in between, so that
   * a project does not end while it is given a lead.
   */
  noteLead(id: string, accountId: string | null, session: Session): Promise<void>;
}

/** Makes the upkeep of projects. */
export function createProjectUpkeep({
  model,
  store,
  circles,
  ownerOf,
}: {
  readonly model: Model<ProjectDocument>;
  readonly store: Store<Project>;
  readonly circles: ProjectCircles;
  readonly ownerOf: (project: Project, session: Session) => Promise<string | null>;
}): ProjectUpkeep {
  return {
    async refreshReach(organizationIds, session) {
      const among = { $in: [...organizationIds] };
      const touched = await store.findWhere({ $or: [{ reach: among }, { followerReach: among }] }, { session });
      for (const project of touched) {
        const reaches = await circles.reachOf(project, await ownerOf(project, session), session);
        // A fact about it, not a step of it: its version stays, so that nobody's open form goes stale.
        await model.collection.updateOne({ _id: project.id } as never, { $set: reaches } as never, { session });
      }
    },
    async noteLead(id, leadAccountId, session) {
      const noted = { $set: { leadAccountId }, $inc: { holds: 1 } };
      await model.collection.updateOne({ _id: id } as never, noted as never, { session });
    },
  };
}
