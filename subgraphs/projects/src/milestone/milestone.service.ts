import type { Directory } from '@cobuild/directory';
import type { Viewer } from '@cobuild/identity';
import {
  type Ask,
  bySystem,
  type Connection,
  newId,
  type PageArguments,
  paginate,
  type StepInput,
  type Steps,
  type Store,
  withoutUndefined,
} from '@cobuild/subgraph';
import { begin, dateOf, decide, ok, type Refusal, refuse, type Result, type WorkCalendar } from '@cobuild/workflow';
import type { Model, mongo } from 'mongoose';
import { isOpen as isOpenProject, type Project } from '../project/project.rules.js';
import type { ProjectsNamed } from '../project/project-present.service.js';
import type { Projects } from '../project/project.service.js';
import type { ProjectStanding } from '../project/standing.rules.js';
import { type AroundMilestone, milestoneStepped } from './milestone.events.js';
import { dueCondition, type MilestonesDueFilter, readableMilestones } from './milestone-filter.rules.js';
import { fromDocument, type MilestoneDocument } from './milestone.model.js';
import {
  afterStep,
  baselined,
  blankMilestone,
  checkStep,
  drawMilestone,
  type Milestone,
  type MilestoneDraft,
  type MilestoneStepInput,
  mostMilestones,
  placeIn,
} from './milestone.rules.js';
import { milestoneStanding } from './milestone-standing.rules.js';
import { createMilestoneUpkeep, type MilestoneUpkeep } from './milestone-upkeep.service.js';
import { type MilestoneAction, milestoneWorkflow } from './milestone.workflow.js';

type Session = mongo.ClientSession;

/** A milestone to plan. */
export interface NewMilestone extends MilestoneDraft {
  readonly projectId: string;
  readonly idempotencyKey?: string | null | undefined;
}

export type MilestoneStep = StepInput & MilestoneStepInput;

/** What others may do with milestones. */
export interface Milestones {
  find(id: string, session?: Session): Promise<Milestone | null>;
  plan(ask: Ask, input: NewMilestone): Promise<Result<Milestone, Refusal>>;
  step(action: MilestoneAction, ask: Ask, input: MilestoneStep): Promise<Result<Milestone, Refusal>>;
  /** Takes notice that the day of a milestone is over. */
  miss(milestone: Pick<Milestone, 'id' | 'version'>): Promise<Result<Milestone, Refusal>>;
  /** What a viewer is to a milestone now. */
  standingOf(milestone: Milestone, project: Project, ask: Pick<Ask, 'viewer'>, now: Date): Promise<ProjectStanding>;
  /** Milestones that the viewer may see, by the day that is planned. */
  due(filter: MilestonesDueFilter, viewer: Viewer, now: Date, page: PageArguments): Promise<Connection<Milestone>>;
  /** Milestones that were reached and that the viewer may see now. */
  reached(viewer: Viewer, now: Date, named: ProjectsNamed, limit: number): Promise<readonly Milestone[]>;
  readonly upkeep: MilestoneUpkeep;
}

interface Stand extends ProjectStanding {
  readonly around: AroundMilestone;
}

/** Makes the service of milestones. */
export function createMilestones({
  model,
  store,
  steps,
  projects,
  directory,
  calendar,
}: {
  readonly model: Model<MilestoneDocument>;
  readonly store: Store<Milestone>;
  readonly steps: Steps;
  readonly projects: Projects;
  readonly directory: Directory;
  readonly calendar: WorkCalendar;
}): Milestones {
  const aroundOf = async ({ projectId }: Milestone, session: Session): Promise<AroundMilestone> => {
    const project = await projects.find(projectId, session);
    if (!project) throw new TypeError(`expected the project ${projectId} of a milestone to be there`);
    return { project, year: project.year };
  };

  /** The milestone as the step writes it, and its project as that leaves it. */
  const written = async (
    milestone: Milestone,
    next: Milestone,
    action: MilestoneAction,
    { input, around, tx }: { input: MilestoneStep; around: AroundMilestone; tx: Parameters<Projects['changePlan']>[1] },
  ): Promise<Result<{ readonly next: Milestone; readonly around: AroundMilestone }, Refusal>> => {
    const fit = checkStep(milestone, action, input, around.project, dateOf(tx.now));
    if (!fit.ok) return fit;
    if (action !== 'revise' && action !== 'remove') return ok({ next, around });
    const drawn = action === 'revise' ? drawMilestone(next, input, around.project) : ok(next);
    if (!drawn.ok) return drawn;
    const changed = await projects.changePlan(around.project, tx);
    if (!changed.ok) return changed;
    const project = changed.value;
    return ok({ next: { ...drawn.value, ...placeIn(project) }, around: { ...around, project } });
  };

  const step = (action: MilestoneAction, ask: Ask, input: MilestoneStep) =>
    steps.take<Milestone, Milestone['status'], Stand>({
      ask,
      mutation: `milestone.${action}`,
      input,
      store,
      async stand(milestone, { session, now }) {
        const around = await aroundOf(milestone, session);
        const standing = await projects.standingOf(around.project, ask, now, null, session);
        return { ...milestoneStanding(standing, milestone, around.project), around };
      },
      decide: (milestone, viewer, { now }) =>
        decide(milestoneWorkflow, milestone, action, { viewer, input: withoutUndefined(input), now, calendar }),
      async apply(milestone, decision, { around }, tx) {
        const by = { input, now: tx.now, accountId: ask.viewer.accountId };
        const done = await written(milestone, afterStep(milestone, decision, by), action, { input, around, tx });
        if (!done.ok) return done;
        const happening = milestoneStepped(decision, milestone, done.value.next, done.value.around);
        return ok({ next: done.value.next, happenings: [happening] });
      },
    });

  return {
    find: (id, session) => store.find(id, session),
    plan: (ask, input) =>
      steps.change<Milestone>({
        ask,
        mutation: 'milestone.plan',
        input,
        load: (id) => store.find(id),
        async run(tx, actAs) {
          const { session, now, append } = tx;
          const found = await projects.find(input.projectId, session);
          if (!found) return refuse({ code: 'NOT_FOUND', field: ['projectId'] });
          const viewer = await projects.standingOf(found, ask, now, null, session);
          actAs(viewer.actingAs);
          const given = withoutUndefined(input);
          const decision = begin(milestoneWorkflow, 'plan', { viewer, input: given, now, calendar });
          if (!decision.ok) return decision;
          if (!isOpenProject(found) || found.status === 'DELIVERED') return refuse({ code: 'PROJECT_OVER' });
          const changed = await projects.changePlan(found, tx);
          if (!changed.ok) return changed;
          const project = changed.value;
          const count = await model
            .countDocuments({ projectId: project.id, status: { $ne: 'REMOVED' as const } })
            .session(session);
          if (count >= mostMilestones) return refuse({ code: 'TOO_MANY', details: { most: mostMilestones } });
          const drawn = drawMilestone(blankMilestone(newId(), project, count + 1, now), input, project);
          if (!drawn.ok) return drawn;
          const isLater = project.status !== 'PROPOSED';
          if (isLater && drawn.value.plannedOn < dateOf(now)) {
            return refuse({ code: 'DUE_DATE_PAST', field: ['plannedOn'] });
          }
          const milestone = isLater ? baselined({ ...drawn.value, addedLater: true }, now) : drawn.value;
          await store.insert([milestone], session);
          const around = { project, year: project.year };
          append(milestoneStepped(decision.value, null, milestone, around));
          return ok(milestone);
        },
      }),
    step,
    miss: ({ id, version }) => step('miss', bySystem, { id, version }),
    standingOf: async (milestone, project, ask, now) =>
      milestoneStanding(await projects.standingOf(project, ask, now), milestone, project),
    due: (filter, viewer, now, page) =>
      paginate({
        model,
        filter: { $and: [dueCondition(filter), readableMilestones(viewer, now)] },
        order: [{ field: 'plannedOn', direction: 1 }],
        page,
        toNode: fromDocument,
      }),
    reached: (viewer, now, { projectIds, organizationIds }, limit) =>
      store.findWhere(
        {
          $and: [
            readableMilestones(viewer, now),
            ...(projectIds ? [{ projectId: { $in: [...projectIds] } }] : []),
            ...(organizationIds ? [{ reach: { $in: [...organizationIds] } }] : []),
          ],
          status: 'REACHED',
        },
        { limit },
      ),
    upkeep: createMilestoneUpkeep({ store, steps, directory, aroundOf }),
  };
}
