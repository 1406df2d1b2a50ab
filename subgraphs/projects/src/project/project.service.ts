import { checkKnown, type Directory, type Successors } from '@cobuild/directory';
import type { Viewer } from '@cobuild/identity';
import type { LogEvent } from '@cobuild/log';
import {
  type Ask,
  type Connection,
  type Happening,
  type HistoryOptions,
  type HistoryOutcome,
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
import type { ThingReference } from '../chain/chain-kinds.rules.js';
import type { Chains } from '../chain/chain.service.js';
import type { Origins } from '../chain/origin.service.js';
import type { ProjectLists } from '../project-list/project-list.service.js';
import { importProjects, type ProjectHistory } from './project-history.service.js';
import type { ProjectCircles } from './project-circle.service.js';
import { createPlanChanges, type GoesAlong, goTogether, type PlanChanges } from './project-along.service.js';
import { projectStepped } from './project.events.js';
import { conditionOf, orders, type ProjectFilter, type ProjectOrder } from './project-filter.rules.js';
import { fromDocument, type ProjectDocument } from './project.model.js';
import { afterStep, checkActor, checkTold, type ProjectStepInput } from './project-steps.rules.js';
import { drawProject, type ProjectDraft } from './project-draft.rules.js';
import { blankProject, partyIdsOf, type Project } from './project.rules.js';
import { type ProjectAction, projectWorkflow } from './project.workflow.js';
import { entitlingProjects, type ProjectsNamed } from './project-present.service.js';
import { createReopening } from './project-reopening.service.js';
import { createProjectUpkeep, type ProjectUpkeep } from './project-upkeep.service.js';
import { type ProjectStanding, standingOf } from './standing.rules.js';

type Session = mongo.ClientSession;

/** A project to propose. */
export interface NewProject extends ProjectDraft {
  readonly origin?: ThingReference | null | undefined;
  readonly idempotencyKey?: string | null | undefined;
}

export type ProjectStep = StepInput & ProjectStepInput;

/** What hangs on projects and changes with them, in the same transaction. */
export interface AroundProjects {
  /** What follows from a step of a project for its named lead and the requests to it. */
  readonly afterStep: (action: ProjectAction, project: Project, tx: Tx) => Promise<Result<Project, Refusal>>;
}

/** What others may do with projects. */
export interface Projects extends PlanChanges {
  find(id: string, session?: Session): Promise<Project | null>;
  list(filter: ProjectFilter, order: ProjectOrder, page: PageArguments): Promise<Connection<Project>>;
  propose(ask: Ask, input: NewProject): Promise<Result<Project, Refusal>>;
  step(action: ProjectAction, ask: Ask, input: ProjectStep): Promise<Result<Project, Refusal>>;
  /** What a viewer is to a project now. */
  standingOf(
    project: Project,
    ask: Pick<Ask, 'viewer'>,
    now: Date,
    wanted?: string | null,
    session?: Session,
  ): Promise<ProjectStanding>;
  /** Projects to what of which a viewer is entitled now, by id. */
  entitling(viewer: Viewer, now: Date, named: ProjectsNamed, limit: number): Promise<readonly Project[]>;
  /** Reopens what a relapse tells of, within that change, and says in a word what came of it (domain.md §4). */
  reopen(relapse: LogEvent, tx: Tx): Promise<Result<string, Refusal>>;
  /** Takes imported projects in; rows that are there already stay unchanged. */
  importProjects(rows: readonly ProjectHistory[], options?: HistoryOptions): Promise<readonly HistoryOutcome[]>;
  readonly upkeep: ProjectUpkeep;
}

/** Makes the service of projects. */
export function createProjects({
  model,
  store,
  steps,
  lists,
  circles,
  directory,
  chains,
  origins,
  calendar,
  hanging,
  onCancelled,
  onSucceeded,
  along,
}: {
  readonly model: Model<ProjectDocument>;
  readonly store: Store<Project>;
  readonly steps: Steps;
  readonly lists: ProjectLists;
  readonly circles: ProjectCircles;
  readonly directory: Directory;
  readonly chains: Chains;
  readonly origins: Origins;
  readonly calendar: WorkCalendar;
  readonly hanging: AroundProjects;
  /** Ends what belongs to a project that is given up, within that change. */
  readonly onCancelled: (project: Project, tx: Tx) => Promise<Result<readonly Happening[], Refusal>>;
  /** Takes along what belongs to a project whose organizations were merged, within that change (domain.md G8). */
  readonly onSucceeded: (
    project: Project,
    successors: Successors,
    tx: Tx,
  ) => Promise<Result<readonly Happening[], Refusal>>;
  /** What belongs to projects and goes along with each of their steps. */
  readonly along: readonly GoesAlong[];
}): Projects {
  const listOf = async ({ listId }: Pick<Project, 'listId'>, session?: Session) =>
    listId === null ? null : lists.find(listId, session);
  const ownerOf = async (project: Pick<Project, 'listId'>, session?: Session) =>
    (await listOf(project, session))?.ownerId ?? null;

  const standing: Projects['standingOf'] = async (project, { viewer }, now, wanted, session) =>
    standingOf(viewer, await circles.circleOf(project, await ownerOf(project, session), session), now, wanted ?? null);

  /** The origin of a new project, and whoever follows from there (domain.md G10). */
  const fromOrigin = async (
    origin: ThingReference | null,
    session: Session,
  ): Promise<Result<Pick<Project, 'origin' | 'followers' | 'followerReach'>, Refusal>> => {
    if (origin === null) return ok({ origin, followers: { organizationIds: [], accountIds: [] }, followerReach: [] });
    const checked = await chains.check(origin, null, session);
    return checked.ok ? ok({ ...checked.value, followerReach: [] }) : checked;
  };

  /** What a draft names must be there: its organizations, and the list on which it wants to stand. */
  const drawn = async (project: Project, draft: ProjectDraft, session: Session): Promise<Result<Project, Refusal>> => {
    const fit = drawProject(project, draft);
    if (!fit.ok) return fit;
    const { beneficiaryId, listId } = fit.value;
    const known = await checkKnown(directory, { parties: partyIdsOf(fit.value), beneficiaryId }, session);
    if (!known.ok) return known;
    const list = await listOf(fit.value, session);
    if (listId !== null && !list) return refuse({ code: 'NOT_FOUND', field: ['listId'] });
    const reaches = await circles.reachOf(fit.value, list?.ownerId ?? null, session);
    return ok({ ...fit.value, year: list?.year ?? null, ...reaches });
  };

  /** What a step changes beside its own state: the plan that is revised, the list that counts it. */
  const around = async (
    action: ProjectAction,
    project: Project,
    input: ProjectStep,
    tx: Tx,
  ): Promise<Result<Project, Refusal>> => {
    if (action === 'revise') return drawn(project, input, tx.session);
    if (project.listId === null) return ok(project);
    if (action === 'list') {
      const number = await lists.takeOn(project.listId, tx);
      return number.ok ? ok({ ...project, number: number.value }) : number;
    }
    if (action === 'commend') {
      const counted = await lists.commend(project.listId, tx);
      return counted.ok ? ok(project) : counted;
    }
    return ok(project);
  };

  return {
    find: (id, session) => store.find(id, session),
    list: (filter, order, page) =>
      paginate({ model, filter: conditionOf(filter), order: orders[order], page, toNode: fromDocument }),
    standingOf: standing,
    async propose(ask, input) {
      await origins.arrive(input.origin);
      return steps.change<Project>({
        ask,
        mutation: 'project.propose',
        input,
        load: (id) => store.find(id),
        async run({ session, now, append }, actAs) {
          const from = await fromOrigin(input.origin ?? null, session);
          if (!from.ok) return from;
          const project = await drawn(blankProject(newId(), from.value, now), input, session);
          if (!project.ok) return project;
          const viewer = await standing(project.value, ask, now, null, session);
          actAs(viewer.actingAs);
          const decision = begin(projectWorkflow, 'propose', { viewer, input: {}, now, calendar });
          if (!decision.ok) return decision;
          await store.insert([project.value], session);
          append(projectStepped(decision.value, project.value));
          return project;
        },
      });
    },
    step: (action, ask, input) =>
      steps.take<Project, Project['status'], ProjectStanding>({
        ask,
        mutation: `project.${action}`,
        input,
        store,
        stand: (project, { session, now }) => standing(project, ask, now, input.organizationId, session),
        decide(project, viewer, { now }) {
          const actor = checkActor(project, input.organizationId);
          if (!actor.ok) return actor;
          return decide(projectWorkflow, project, action, { viewer, input: withoutUndefined(input), now, calendar });
        },
        async apply(project, decision, { forId }, tx) {
          const told = checkTold(input);
          if (!told.ok) return told;
          const changed = await around(action, project, input, tx);
          if (!changed.ok) return changed;
          const by = { forId, input, now: tx.now, accountId: ask.viewer.accountId };
          const stepped = await hanging.afterStep(action, afterStep(changed.value, decision, by), tx);
          if (!stepped.ok) return stepped;
          const next = stepped.value;
          const ended = action === 'cancel' ? await onCancelled(next, tx) : ok([]);
          if (!ended.ok) return ended;
          const followed = await goTogether(along, action, next, tx);
          if (!followed.ok) return followed;
          return ok({ next, happenings: [projectStepped(decision, next), ...ended.value, ...followed.value] });
        },
      }),
    entitling: (viewer, now, named, limit) => entitlingProjects(store, viewer, now, named, limit),
    importProjects: (rows, options) => importProjects({ store, steps, lists, circles, chains }, rows, options),
    ...createPlanChanges({ model, store, along }),
    reopen: createReopening({ store, calendar, hanging, along }),
    upkeep: createProjectUpkeep({ model, store, steps, directory, circles, calendar, ownerOf, onSucceeded, along }),
  };
}
