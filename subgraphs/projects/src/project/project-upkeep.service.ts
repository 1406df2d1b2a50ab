import { type Directory, mergedAmong, type Successors } from '@cobuild/directory';
import { bySystem, type Happening, type Steps, type Store, type Tx } from '@cobuild/subgraph';
import { decide, ok, type Refusal, refuse, type Result, type WorkCalendar } from '@cobuild/workflow';
import type { Model, mongo } from 'mongoose';
import type { GoesAlong } from './project-along.service.js';
import type { ProjectCircles } from './project-circle.service.js';
import { projectStepped, projectSucceeded } from './project.events.js';
import type { ProjectDocument } from './project.model.js';
import { isOpen, openStatuses, partyIdsOf, type Project } from './project.rules.js';
import { succeededProject } from './project-succession.rules.js';
import { projectWorkflow } from './project.workflow.js';
import { standingOf } from './standing.rules.js';

type Session = mongo.ClientSession;

/** What keeps projects true to what happens around them: organizations that move or merge, blockers, months that were told of. */
export interface ProjectUpkeep {
  /** Recomputes what projects of these organizations reach. */
  refreshReach(organizationIds: readonly string[], session: Session): Promise<void>;
  /**
   * Notes who leads a project now, in the change that names or ends the lead. Nothing else of the project changes in between, so that
   * a project does not end while it is given a lead.
   */
  noteLead(id: string, accountId: string | null, session: Session): Promise<void>;
  /** Adds what the owner of a list reaches to what its projects reach. */
  addReach(listId: string, reach: readonly string[], session: Session): Promise<void>;
  /** Projects that are not over and in which a merged organization has a part. */
  dueForSuccession(limit: number): Promise<readonly Project[]>;
  /** Gives the parts of merged organizations in a project to their successors (domain.md G8). */
  succeed(id: string): Promise<Result<Project, Refusal>>;
  /** Counts blockers in a project's way, so that none is delivered while one is raised. */
  countBlockers(id: string, by: number, session: Session): Promise<void>;
  /** Projects of which a month is over for which it was not told who was silent. */
  dueForSilence(before: string, limit: number): Promise<readonly Project[]>;
  /** Notes the last month of whose silent parties it was told; `null` where none are due any more. */
  noteTold(id: string, month: string | null, session: Session): Promise<void>;
}

/** Makes the upkeep of projects. */
export function createProjectUpkeep({
  model,
  store,
  steps,
  directory,
  circles,
  calendar,
  ownerOf,
  onSucceeded,
  along,
}: {
  readonly model: Model<ProjectDocument>;
  readonly store: Store<Project>;
  readonly steps: Steps;
  readonly directory: Directory;
  readonly circles: ProjectCircles;
  readonly calendar: WorkCalendar;
  readonly ownerOf: (project: Project, session: Session) => Promise<string | null>;
  readonly onSucceeded: (
    project: Project,
    successors: Successors,
    tx: Tx,
  ) => Promise<Result<readonly Happening[], Refusal>>;
  readonly along: readonly GoesAlong[];
}): ProjectUpkeep {
  // Facts about a project, not steps of it: its version stays, so that nobody's open form goes stale.
  const change = (id: string, update: object, session: Session) =>
    model.collection.updateOne({ _id: id } as never, update as never, { session });

  /** Where all who are left have judged, nobody is waited for any more. */
  const concluded = async (project: Project, { session, now }: Tx): Promise<readonly [Project, Happening | null]> => {
    if (project.status !== 'DELIVERED') return [project, null];
    const circle = await circles.circleOf(project, await ownerOf(project, session), session);
    const viewer = standingOf(bySystem.viewer, circle, now);
    const decision = decide(projectWorkflow, project, 'concludeJudging', { viewer, input: {}, now, calendar });
    if (!decision.ok) return [project, null];
    const judged = { ...project, status: decision.value.to };
    return [judged, projectStepped(decision.value, judged)];
  };

  return {
    async refreshReach(organizationIds, session) {
      const among = { $in: [...organizationIds] };
      const touched = await store.findWhere({ $or: [{ reach: among }, { followerReach: among }] }, { session });
      for (const project of touched) {
        const reaches = await circles.reachOf(project, await ownerOf(project, session), session);
        await change(project.id, { $set: reaches }, session);
        for (const one of along) await one.stand({ ...project, ...reaches }, session);
      }
    },
    async noteLead(id, leadAccountId, session) {
      await change(id, { $set: { leadAccountId }, $inc: { holds: 1 } }, session);
    },
    async addReach(listId, reach, session) {
      const update = { $addToSet: { reach: { $each: [...reach] } } };
      await model.collection.updateMany({ listId } as never, update as never, { session });
    },
    async dueForSuccession(limit) {
      const merged = { $in: [...(await mergedAmong(directory)).keys()] };
      if (merged.$in.length === 0) return [];
      const concerned = [{ 'parties.organizationId': merged }, { beneficiaryId: merged }];
      return store.findWhere({ status: { $in: openStatuses }, $or: concerned }, { limit });
    },
    succeed: (projectId) =>
      steps.change<Project>({
        ask: bySystem,
        mutation: 'project.succeed',
        input: {},
        load: (id) => store.find(id),
        async run(tx, actAs) {
          const { session, now, append } = tx;
          actAs({ organizationId: null, role: 'SYSTEM' });
          const project = await store.find(projectId, session);
          if (!project) return refuse({ code: 'NOT_FOUND' });
          const concerned = [
            ...partyIdsOf(project),
            ...(project.beneficiaryId === null ? [] : [project.beneficiaryId]),
          ];
          const successors = await mergedAmong(directory, concerned, session);
          if (successors.size === 0 || !isOpen(project)) return ok(project);
          const moved = succeededProject(project, successors, now);
          const reaches = await circles.reachOf(moved, await ownerOf(moved, session), session);
          const [next, judged] = await concluded({ ...moved, ...reaches }, tx);
          const written = await store.replace(next, session);
          if (!written.ok) return written;
          for (const one of along) await one.stand(next, session);
          const taken = await onSucceeded(next, successors, tx);
          if (!taken.ok) return taken;
          append(projectSucceeded(next, successors), ...(judged ? [judged] : []), ...taken.value);
          return ok(next);
        },
      }),
    async countBlockers(id, by, session) {
      await change(id, { $inc: { openBlockers: by } }, session);
    },
    dueForSilence: (before, limit) => store.findWhere({ reportsToldTo: { $lt: before, $type: 'string' } }, { limit }),
    async noteTold(id, month, session) {
      await change(id, { $set: { reportsToldTo: month } }, session);
    },
  };
}
