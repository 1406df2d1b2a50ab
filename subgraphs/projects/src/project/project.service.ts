import { checkKnown, type Directory } from '@cobuild/directory';
import type { Viewer } from '@cobuild/identity';
import {
  type Ask,
  type Connection,
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
import type { ProjectLists } from '../project-list/project-list.service.js';
import type { ProjectCircles } from './project-circle.service.js';
import { createPlanChanges, type GoesAlong, goTogether, type PlanChanges } from './project-along.service.js';
import { projectStepped } from './project.events.js';
import { conditionOf, orders, type ProjectFilter, type ProjectOrder } from './project-filter.rules.js';
import { fromDocument, type ProjectDocument } from './project.model.js';
import { afterStep, checkTold, type ProjectStepInput } from './project-steps.rules.js';
import { blankProject, drawProject, type Project, type ProjectDraft, type ThingReference } from './project.rules.js';
import { type ProjectAction, projectWorkflow } from './project.workflow.js';
import { entitlingProjects, type ProjectsNamed } from './project-present.service.js';
import { createProjectUpkeep, type ProjectUpkeep } from './project-upkeep.service.js';
import { type ProjectStanding, standingOf } from './standing.rules.js';

type Session = mongo.ClientSession;

/** A project to propose. */
export interface NewProject extends ProjectDraft {
  readonly origin?: ThingReference | null | undefined;
  readonly idempotencyKey?: string | null | undefined;
}

export type ProjectStep = StepInput & ProjectStepInput;

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
  calendar,
  along,
}: {
  readonly model: Model<ProjectDocument>;
  readonly store: Store<Project>;
  readonly steps: Steps;
  readonly lists: ProjectLists;
  readonly circles: ProjectCircles;
  readonly directory: Directory;
  readonly calendar: WorkCalendar;
  /** What belongs to projects and goes along with each of their steps. */
  readonly along: readonly GoesAlong[];
}): Projects {
  const ownerOf = async ({ listId }: Pick<Project, 'listId'>, session?: Session) =>
    listId === null ? null : ((await lists.find(listId, session))?.ownerId ?? null);

  const standing: Projects['standingOf'] = async (project, { viewer }, now, wanted, session) =>
    standingOf(viewer, await circles.circleOf(project, await ownerOf(project, session), session), now, wanted ?? null);

  /** What a draft names must be there: its organizations, and the list on which it wants to stand. */
  const checkNamed = async (
    { parties, beneficiaryId, listId }: Pick<Project, 'parties' | 'beneficiaryId' | 'listId'>,
    session: Session,
  ): Promise<Result<void, Refusal>> => {
    const named = { parties: parties.map(({ organizationId }) => organizationId), beneficiaryId };
    const known = await checkKnown(directory, named, session);
    if (!known.ok) return known;
    const isThere = listId === null || (await lists.find(listId, session)) !== null;
    return isThere ? known : refuse({ code: 'NOT_FOUND', field: ['listId'] });
  };

  const drawn = async (project: Project, draft: ProjectDraft, session: Session): Promise<Result<Project, Refusal>> => {
    const fit = drawProject(project, draft);
    if (!fit.ok) return fit;
    const named = await checkNamed(fit.value, session);
    if (!named.ok) return named;
    return ok({ ...fit.value, ...(await circles.reachOf(fit.value, await ownerOf(fit.value, session), session)) });
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
    propose: (ask, input) =>
      steps.change<Project>({
        ask,
        mutation: 'project.propose',
        input,
        load: (id) => store.find(id),
        async run({ session, now, append }, actAs) {
          const from = {
            origin: input.origin ?? null,
            followers: { organizationIds: [], accountIds: [] },
            followerReach: [],
          };
          const project = await drawn(blankProject(newId(), from, now), input, session);
          if (!project.ok) return project;
          const viewer = await standing(project.value, ask, now, null, session);
          actAs(viewer.actingAs);
          const decision = begin(projectWorkflow, 'propose', { viewer, input: {}, now, calendar });
          if (!decision.ok) return decision;
          await store.insert([project.value], session);
          append(projectStepped(decision.value, project.value));
          return project;
        },
      }),
    step: (action, ask, input) =>
      steps.take<Project, Project['status'], ProjectStanding>({
        ask,
        mutation: `project.${action}`,
        input,
        store,
        stand: (project, { session, now }) => standing(project, ask, now, input.organizationId, session),
        decide: (project, viewer, { now }) =>
          decide(projectWorkflow, project, action, { viewer, input: withoutUndefined(input), now, calendar }),
        async apply(project, decision, { forId }, tx) {
          const told = checkTold(input);
          if (!told.ok) return told;
          const changed = await around(action, project, input, tx);
          if (!changed.ok) return changed;
          const by = { forId, input, now: tx.now, accountId: ask.viewer.accountId };
          const next = afterStep(changed.value, decision, by);
          const followed = await goTogether(along, action, next, tx);
          return followed.ok ? ok({ next, happenings: [projectStepped(decision, next), ...followed.value] }) : followed;
        },
      }),
    entitling: (viewer, now, named, limit) => entitlingProjects(store, viewer, now, named, limit),
    ...createPlanChanges({ model, store, along }),
    upkeep: createProjectUpkeep({ model, store, circles, ownerOf, along }),
  };
}
