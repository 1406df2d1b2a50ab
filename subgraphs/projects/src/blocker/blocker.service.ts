import type { Successors } from '@cobuild/directory';
import {
  type Ask,
  bySystem,
  type Connection,
  type Happening,
  newId,
  type PageArguments,
  paginate,
  type StepInput,
  type Steps,
  type Store,
  type Tx,
  withoutUndefined,
} from '@cobuild/subgraph';
import { begin, decide, ok, type Refusal, refuse, type Result, type WorkCalendar } from '@cobuild/workflow';
import type { Model, mongo } from 'mongoose';
import type { Project } from '../project/project.rules.js';
import type { Projects } from '../project/project.service.js';
import { checkActor } from '../project/project-steps.rules.js';
import type { ProjectStanding } from '../project/standing.rules.js';
import type { ProjectLists } from '../project-list/project-list.service.js';
import { type BlockedProject, blockerStepped, blockerSucceeded } from './blocker.events.js';
import { type BlockerDocument, fromDocument } from './blocker.model.js';
import {
  afterStep,
  type Blocker,
  type BlockerDraft,
  type BlockerStepInput,
  checkRaised,
  checkTold,
  factsOf,
  raised,
  standingStatuses,
  stands,
  succeededBlocker,
} from './blocker.rules.js';
import { type BlockerAction, type BlockerStatus, blockerWorkflow } from './blocker.workflow.js';

type Session = mongo.ClientSession;

/** A blocker to raise in a project. */
export interface NewBlocker extends BlockerDraft {
  readonly projectId: string;
  /** The party in whose name it is raised. */
  readonly organizationId?: string | null | undefined;
  readonly idempotencyKey?: string | null | undefined;
}

/** What others may do with blockers. */
export interface Blockers {
  find(id: string, session?: Session): Promise<Blocker | null>;
  list(projectId: string, statuses: readonly BlockerStatus[] | null, page: PageArguments): Promise<Connection<Blocker>>;
  raise(ask: Ask, input: NewBlocker): Promise<Result<Blocker, Refusal>>;
  step(action: BlockerAction, ask: Ask, input: StepInput & BlockerStepInput): Promise<Result<Blocker, Refusal>>;
  /** Ends what stands in the way of a project that is given up, within that change. */
  lapse(project: Project, tx: Tx): Promise<Result<readonly Happening[], Refusal>>;
  /** Gives what merged parties of a project own to their successors, within that change (domain.md G8). */
  succeed(project: Project, successors: Successors, tx: Tx): Promise<Result<readonly Happening[], Refusal>>;
  /** Blockers that stayed open for too long. */
  dueToEscalate(now: Date, limit: number): Promise<readonly Blocker[]>;
  escalateInTime(blocker: Blocker): Promise<Result<Blocker, Refusal>>;
}

/** Makes the service of blockers. */
export function createBlockers({
  model,
  store,
  steps,
  projects,
  lists,
  calendar,
}: {
  readonly model: Model<BlockerDocument>;
  readonly store: Store<Blocker>;
  readonly steps: Steps;
  readonly projects: Projects;
  readonly lists: ProjectLists;
  readonly calendar: WorkCalendar;
}): Blockers {
  const around = async (project: Project, session: Session): Promise<BlockedProject> => {
    const list = project.listId === null ? null : await lists.find(project.listId, session);
    return { project, listOwnerId: list?.ownerId ?? null };
  };

  const projectOf = async ({ projectId }: Blocker, session: Session): Promise<Project> => {
    const project = await projects.find(projectId, session);
    if (!project) throw new TypeError(`expected the project ${projectId} of a blocker to exist`);
    return project;
  };

  const standingOnes = ({ id }: Project, session: Session) =>
    store.findWhere({ projectId: id, status: { $in: standingStatuses } }, { session });

  const step: Blockers['step'] = (action, ask, input) =>
    steps.take<Blocker, BlockerStatus, ProjectStanding & { readonly project: Project }>({
      ask,
      mutation: `blocker.${action}`,
      input,
      store,
      async stand(blocker, { session, now }) {
        const project = await projectOf(blocker, session);
        return { ...(await projects.standingOf(project, ask, now, input.organizationId, session)), project };
      },
      decide(blocker, { project, ...viewer }, { now }) {
        const actor = checkActor(project, input.organizationId);
        if (!actor.ok) return actor;
        const facts = factsOf(blocker, project);
        return decide(blockerWorkflow, facts, action, { viewer, input: withoutUndefined(input), now, calendar });
      },
      async apply(blocker, decision, { project }, { session, now }) {
        const told = checkTold(input);
        if (!told.ok) return told;
        const next = afterStep(blocker, decision, { input, now, accountId: ask.viewer.accountId });
        if (!stands(next)) await projects.upkeep.countBlockers(project.id, -1, session);
        return ok({ next, happenings: [blockerStepped(decision, next, await around(project, session))] });
      },
    });

  return {
    find: (id, session) => store.find(id, session),
    list: (projectId, statuses, page) =>
      paginate({
        model,
        filter: { projectId, ...(statuses ? { status: { $in: [...statuses] } } : {}) },
        order: [{ field: 'createdAt', direction: -1 }],
        page,
        toNode: fromDocument,
      }),
    raise: (ask, input) =>
      steps.change<Blocker>({
        ask,
        mutation: 'blocker.raise',
        input,
        load: (id) => store.find(id),
        async run({ session, now, append }, actAs) {
          const project = await projects.find(input.projectId, session);
          if (!project) return refuse({ code: 'NOT_FOUND', field: ['projectId'] });
          const actor = checkActor(project, input.organizationId);
          if (!actor.ok) return actor;
          const viewer = await projects.standingOf(project, ask, now, input.organizationId, session);
          actAs(viewer.actingAs);
          const { ownerOrgId } = input;
          const decision = begin(blockerWorkflow, 'raise', { viewer, input: { ownerOrgId }, now, calendar });
          if (!decision.ok) return decision;
          const fit = checkRaised(project, input);
          if (!fit.ok) return fit;
          const [raisedById] = viewer.partyIds;
          if (!raisedById || viewer.partyIds.length > 1) {
            return refuse({ code: 'PARTY_UNSTATED', field: ['organizationId'] });
          }
          if (!decision.value.due) throw new TypeError('expected an open blocker to have a limit');
          const place = { projectId: project.id, raisedById, dueAt: decision.value.due.at, now };
          const blocker = raised(newId(), input, place);
          await projects.upkeep.countBlockers(project.id, 1, session);
          await store.insert([blocker], session);
          append(blockerStepped(decision.value, blocker, await around(project, session)));
          return ok(blocker);
        },
      }),
    step,
    async lapse(project, { session, now }) {
      const happenings: Happening[] = [];
      const viewer = await projects.standingOf(project, bySystem, now, null, session);
      for (const blocker of await standingOnes(project, session)) {
        const context = { viewer, input: {}, now, calendar };
        const decision = decide(blockerWorkflow, factsOf(blocker, project), 'lapse', context);
        if (!decision.ok) return decision;
        const next = afterStep(blocker, decision.value, { input: {}, now, accountId: null });
        const written = await store.replace(next, session);
        if (!written.ok) return written;
        happenings.push(blockerStepped(decision.value, next, await around(project, session)));
      }
      return ok(happenings);
    },
    async succeed(project, successors, { session, now }) {
      const happenings: Happening[] = [];
      for (const blocker of await standingOnes(project, session)) {
        const next = succeededBlocker(blocker, successors, now);
        if (next === blocker) continue;
        const written = await store.replace(next, session);
        if (!written.ok) return written;
        happenings.push(blockerSucceeded(blocker, next, await around(project, session)));
      }
      return ok(happenings);
    },
    dueToEscalate: (now, limit) => store.findWhere({ status: 'OPEN', dueAt: { $lt: now } }, { limit }),
    escalateInTime: ({ id, version }) => step('escalateInTime', bySystem, { id, version }),
  };
}
