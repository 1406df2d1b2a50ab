import type { Happening, Store, Tx } from '@cobuild/subgraph';
import { ok, type Refusal, type Result } from '@cobuild/workflow';
import type { Model, mongo } from 'mongoose';
import { projectStepped } from './project.events.js';
import type { ProjectDocument } from './project.model.js';
import type { Project } from './project.rules.js';
import type { ProjectAction } from './project.workflow.js';

/** Something that belongs to projects and goes along with their steps, in the transaction of the step. */
export interface GoesAlong {
  /** Follows a step of a project, as it is after it; where it may not, the step is refused. */
  follow(action: ProjectAction, after: Project, tx: Tx): Promise<Result<readonly Happening[], Refusal>>;
  /** Learns whom a project reaches now. */
  stand(project: Project, session: mongo.ClientSession): Promise<void>;
}

/** Lets everything follow a step, in turn; the first that may not refuses it. */
export async function goTogether(
  along: readonly GoesAlong[],
  action: ProjectAction,
  after: Project,
  tx: Tx,
): Promise<Result<readonly Happening[], Refusal>> {
  const happenings: Happening[] = [];
  for (const one of along) {
    const followed = await one.follow(action, after, tx);
    if (!followed.ok) return followed;
    happenings.push(...followed.value);
  }
  return ok(happenings);
}

/** What changes with a project's plan beside the project itself. */
export interface PlanChanges {
  /**
   * Something that belongs to a project's plan is about to change. Before it is listed that revises the plan: signatures fall away,
   * and whoever saw it before does not sign it unseen. Later it only keeps the project from taking a step at the same moment.
   */
  changePlan(project: Project, tx: Tx): Promise<Result<Project, Refusal>>;
}

/** Makes what lets plans change. */
export function createPlanChanges({
  model,
  store,
  along,
}: {
  readonly model: Model<ProjectDocument>;
  readonly store: Store<Project>;
  readonly along: readonly GoesAlong[];
}): PlanChanges {
  return {
    async changePlan(project, tx) {
      const { session, now, append } = tx;
      if (project.status !== 'PROPOSED' && project.status !== 'PLAN_AGREED') {
        await model.collection.updateOne({ _id: project.id } as never, { $inc: { holds: 1 } } as never, { session });
        return ok(project);
      }
      const next: Project = {
        ...project,
        status: 'PROPOSED',
        parties: project.parties.map((party) => ({ ...party, signedAt: null, signedBy: null })),
        version: project.version + 1,
        updatedAt: now,
      };
      const written = await store.replace(next, session);
      if (!written.ok) return written;
      const followed = await goTogether(along, 'revise', next, tx);
      if (!followed.ok) return followed;
      const step = { action: 'revise', event: 'projects.ProjectRevised', from: project.status } as const;
      append(projectStepped(step, next), ...followed.value);
      return ok(next);
    },
  };
}
