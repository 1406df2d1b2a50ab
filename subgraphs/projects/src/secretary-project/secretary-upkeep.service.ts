import { type Directory, mergedAmong } from '@cobuild/directory';
import { bySystem, type Steps, type Store } from '@cobuild/subgraph';
import { ok, type Refusal, refuse, type Result } from '@cobuild/workflow';
import type { Model, mongo } from 'mongoose';
import { secretarySucceeded } from './secretary-project.events.js';
import type { SecretaryProjectDocument } from './secretary-project.model.js';
import type { SecretaryProject } from './secretary-project.rules.js';

type Session = mongo.ClientSession;

/** What keeps secretary projects true to organizations that move or merge. */
export interface SecretaryUpkeep {
  /** Recomputes what secretary projects of these organizations reach. */
  refreshReach(organizationIds: readonly string[], session: Session): Promise<void>;
  /** Projects that are not judged and whose organization was merged into another one. */
  dueForSuccession(limit: number): Promise<readonly SecretaryProject[]>;
  /** Gives a project to the successor of its organization, whose secretary then signs the takeover (domain.md G8). */
  succeed(id: string): Promise<Result<SecretaryProject, Refusal>>;
}

/** Makes the upkeep of secretary projects. */
export function createSecretaryUpkeep({
  model,
  store,
  steps,
  directory,
}: {
  readonly model: Model<SecretaryProjectDocument>;
  readonly store: Store<SecretaryProject>;
  readonly steps: Steps;
  readonly directory: Directory;
}): SecretaryUpkeep {
  const reachOf = async (organizationId: string, session: Session) => {
    const [party] = await directory.parties([organizationId], session);
    return party?.reach ?? [organizationId];
  };

  return {
    async refreshReach(organizationIds, session) {
      const touched = await store.findWhere({ reach: { $in: [...organizationIds] } }, { session });
      for (const { id, organizationId } of touched) {
        const reach = await reachOf(organizationId, session);
        // A fact about it, not a step of it: its version stays, so that nobody's open form goes stale.
        await model.collection.updateOne({ _id: id } as never, { $set: { reach } } as never, { session });
      }
    },
    async dueForSuccession(limit) {
      const merged = [...(await mergedAmong(directory)).keys()];
      if (merged.length === 0) return [];
      return store.findWhere({ status: { $ne: 'JUDGED' }, organizationId: { $in: merged } }, { limit });
    },
    succeed: (id) =>
      steps.change<SecretaryProject>({
        ask: bySystem,
        mutation: 'secretaryProject.succeed',
        input: {},
        load: (found) => store.find(found),
        async run({ session, now, append }, actAs) {
          actAs({ organizationId: null, role: 'SYSTEM' });
          const project = await store.find(id, session);
          if (!project) return refuse({ code: 'NOT_FOUND' });
          const to = (await mergedAmong(directory, [project.organizationId], session)).get(project.organizationId);
          if (to === undefined || project.status === 'JUDGED') return ok(project);
          const next = {
            ...project,
            organizationId: to,
            reach: await reachOf(to, session),
            version: project.version + 1,
            updatedAt: now,
          };
          const written = await store.replace(next, session);
          if (!written.ok) return written;
          append(secretarySucceeded(project, next));
          return ok(next);
        },
      }),
  };
}
