import { checkKnown, type Directory } from '@cobuild/directory';
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
import { begin, dateOf, decide, ok, type Refusal, refuse, type Result, type WorkCalendar } from '@cobuild/workflow';
import type { Model, mongo } from 'mongoose';
import { isOpen, type Project } from '../project/project.rules.js';
import type { AroundProjects, Projects } from '../project/project.service.js';
import { endOfMonth } from '../site-visit/site-visit.rules.js';
import { leadStepped } from './lead-assignment.events.js';
import { fromDocument, type LeadAssignmentDocument } from './lead-assignment.model.js';
import {
  afterStep,
  begun,
  checkLead,
  checkReplaced,
  isIndispensable,
  type LeadAssignment,
  type LeadDraft,
} from './lead-assignment.rules.js';
import { leadAssignmentWorkflow } from './lead-assignment.workflow.js';
import { conditionOf, type LeadFilter, mostRequestsFirst } from './lead-filter.rules.js';
import { type LeadStanding, leadStandingOf } from './lead-standing.rules.js';
import { createLeadUpkeep, type LeadUpkeep } from './lead-upkeep.service.js';
import { followProject } from './lead-with-project.service.js';

type Session = mongo.ClientSession;

/** A lead to name for a project. */
export interface NewLead extends LeadDraft {
  readonly projectId: string;
  /** The active assignment that its author saw, which ends now; absent where there was none. */
  readonly replacesId?: string | null | undefined;
  readonly idempotencyKey?: string | null | undefined;
}

/** What goes with a lead: the requests to it. */
export interface AroundLeads {
  /** Moves what is open to another lead, in the same change; gives how many. */
  readonly moveRequests: (
    move: { readonly from: LeadAssignment; readonly to: LeadAssignment; readonly project: Project },
    tx: Tx,
  ) => Promise<Result<number, Refusal>>;
  /** Ends what is open with its project, in the same change. */
  readonly lapseRequests: (lead: LeadAssignment, project: Project, tx: Tx) => Promise<Result<number, Refusal>>;
}

/** What others may do with named leads. */
export interface LeadAssignments {
  find(id: string, session?: Session): Promise<LeadAssignment | null>;
  activeOf(projectId: string, session?: Session): Promise<LeadAssignment | null>;
  list(filter: LeadFilter, page: PageArguments): Promise<Connection<LeadAssignment>>;
  /** Names a lead: the one before ends in the instant in which the new one begins, and its open requests go over. */
  assign(ask: Ask, input: NewLead): Promise<Result<LeadAssignment, Refusal>>;
  /** Ends a lead without a successor, where the project may be without one. */
  end(ask: Ask, input: StepInput): Promise<Result<LeadAssignment, Refusal>>;
  /** What a viewer is to the lead of a project now. */
  standingOf(project: Project, ask: Pick<Ask, 'viewer'>, now: Date, session?: Session): Promise<LeadStanding>;
  readonly upkeep: LeadUpkeep;
  readonly afterProjectStep: AroundProjects['afterStep'];
}

/** Makes the service of named leads. */
export function createLeadAssignments({
  model,
  store,
  steps,
  projects,
  directory,
  calendar,
  hanging,
}: {
  readonly model: Model<LeadAssignmentDocument>;
  readonly store: Store<LeadAssignment>;
  readonly steps: Steps;
  readonly projects: Pick<Projects, 'find' | 'standingOf' | 'upkeep'>;
  readonly directory: Directory;
  readonly calendar: WorkCalendar;
  readonly hanging: AroundLeads;
}): LeadAssignments {
  const projectOf = async ({ projectId }: Pick<LeadAssignment, 'projectId'>, session: Session): Promise<Project> => {
    const project = await projects.find(projectId, session);
    if (!project) throw new TypeError(`expected the project ${projectId} of a lead to exist`);
    return project;
  };

  const activeOf: LeadAssignments['activeOf'] = async (projectId, session) =>
    (await store.findWhere({ liveKey: projectId }, session ? { session } : {}))[0] ?? null;

  const standing: LeadAssignments['standingOf'] = async (project, ask, now, session) =>
    leadStandingOf(ask.viewer, project, await projects.standingOf(project, ask, now, null, session), now);

  const factsOf = (lead: LeadAssignment, project: Project) => ({ ...lead, isIndispensable: isIndispensable(project) });

  /** Ends the lead before and begins the new one, in this order: the database holds that only one is active. */
  const succeed = async (
    before: LeadAssignment | null,
    lead: LeadAssignment,
    { project, viewer, reason }: { project: Project; viewer: LeadStanding; reason: string | null | undefined },
    tx: Tx,
  ): Promise<Result<number, Refusal>> => {
    const { session, now, append } = tx;
    if (before) {
      const facts = factsOf(before, project);
      const decision = decide(leadAssignmentWorkflow, facts, 'handOver', { viewer, input: {}, now, calendar });
      if (!decision.ok) return decision;
      const ended = afterStep(before, decision.value, { now, reason });
      const written = await store.replace(ended, session);
      if (!written.ok) return written;
      append(leadStepped(decision.value, ended, project));
    }
    await store.insert([lead], session);
    return before ? hanging.moveRequests({ from: before, to: lead, project }, tx) : ok(0);
  };

  return {
    find: (id, session) => store.find(id, session),
    activeOf,
    standingOf: standing,
    list: (filter, page) =>
      paginate({ model, filter: conditionOf(filter), order: mostRequestsFirst, page, toNode: fromDocument }),
    assign: (ask, input) =>
      steps.change<LeadAssignment>({
        ask,
        mutation: 'lead.assign',
        input,
        load: (id) => store.find(id),
        async run(tx, actAs) {
          const { session, now, append } = tx;
          const project = await projects.find(input.projectId, session);
          if (!project) return refuse({ code: 'NOT_FOUND', field: ['projectId'] });
          const viewer = await standing(project, ask, now, session);
          actAs(viewer.actingAs);
          const decision = begin(leadAssignmentWorkflow, 'assign', { viewer, input: {}, now, calendar });
          if (!decision.ok) return decision;
          if (!isOpen(project)) return refuse({ code: 'PROJECT_OVER', field: ['projectId'] });
          const before = await activeOf(project.id, session);
          for (const fit of [checkLead(input), checkReplaced(before, input.replacesId ?? null)])
            if (!fit.ok) return fit;
          const known = await checkKnown(directory, { organizationId: input.organizationId }, session);
          if (!known.ok) return known;
          const lead = begun(newId(), project, input, { now, visitCheckOn: endOfMonth(dateOf(now), 1) });
          const moved = await succeed(before, lead, { project, viewer, reason: input.reason }, tx);
          if (!moved.ok) return moved;
          await projects.upkeep.noteLead(project.id, lead.accountId, session);
          const about = { beforeLeadId: before?.id ?? null, beforeAccountId: before?.accountId ?? null };
          append(leadStepped(decision.value, lead, project, { ...about, movedRequests: moved.value }));
          return ok({ ...lead, openRequests: moved.value });
        },
      }),
    end: (ask, input) =>
      steps.take<LeadAssignment, LeadAssignment['status'], LeadStanding & { readonly project: Project }>({
        ask,
        mutation: 'lead.end',
        input,
        store,
        async stand(lead, { session, now }) {
          const project = await projectOf(lead, session);
          return { ...(await standing(project, ask, now, session)), project };
        },
        decide: (lead, { project, ...viewer }, { now }) =>
          decide(leadAssignmentWorkflow, factsOf(lead, project), 'end', {
            viewer,
            input: withoutUndefined(input),
            now,
            calendar,
          }),
        async apply(lead, decision, { project }, { session, now }) {
          if (lead.openRequests > 0) return refuse({ code: 'REQUESTS_OPEN', details: { open: lead.openRequests } });
          await projects.upkeep.noteLead(project.id, null, session);
          const next = afterStep(lead, decision, { now, reason: input.reason });
          return ok({ next, happenings: [leadStepped(decision, next, project)] });
        },
      }),
    upkeep: createLeadUpkeep({ model, store, steps, directory, calendar, projectOf, factsOf }),
    afterProjectStep: followProject({
      model,
      store,
      activeOf,
      factsOf,
      calendar,
      lapseRequests: hanging.lapseRequests,
    }),
  };
}
