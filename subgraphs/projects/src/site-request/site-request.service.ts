import type { Directory } from '@cobuild/directory';
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
  withoutUndefined,
} from '@cobuild/subgraph';
import { begin, decide, ok, type Refusal, refuse, type Result, type WorkCalendar } from '@cobuild/workflow';
import type { Model, mongo } from 'mongoose';
import type { LeadAssignments } from '../lead-assignment/lead-assignment.service.js';
import { isOpen as isOpenProject, type Project } from '../project/project.rules.js';
import type { ProjectsNamed } from '../project/project-present.service.js';
import type { Projects } from '../project/project.service.js';
import { requestStepped } from './site-request.events.js';
import { fromDocument, type SiteRequestDocument } from './site-request.model.js';
import {
  afterStep,
  checkTold,
  openStatuses,
  raised,
  type RequestDraft,
  type RequestStepInput,
  type SiteRequest,
} from './site-request.rules.js';
import { requestStandingOf, type SiteRequestStanding } from './site-request-standing.rules.js';
import { createSiteRequestUpkeep, type SiteRequestUpkeep } from './site-request-upkeep.service.js';
import { type SiteRequestAction, siteRequestWorkflow } from './site-request.workflow.js';

type Session = mongo.ClientSession;

/** A request to raise to the lead of a project. */
export interface NewSiteRequest extends RequestDraft {
  readonly projectId: string;
  /** The party or the beneficiary in whose name it is raised. */
  readonly organizationId?: string | null | undefined;
  readonly idempotencyKey?: string | null | undefined;
}

export type SiteRequestStep = StepInput & RequestStepInput;

/** Which requests are looked for. */
export interface SiteRequestFilter {
  readonly projectId?: string | null | undefined;
  readonly leadAccountId?: string | null | undefined;
  readonly statuses?: readonly SiteRequest['status'][] | null | undefined;
}

/** What others may do with requests from sites. */
export interface SiteRequests {
  find(id: string, session?: Session): Promise<SiteRequest | null>;
  /** Requests in the order in which they are due. */
  list(filter: SiteRequestFilter, page: PageArguments): Promise<Connection<SiteRequest>>;
  raise(ask: Ask, input: NewSiteRequest): Promise<Result<SiteRequest, Refusal>>;
  step(action: SiteRequestAction, ask: Ask, input: SiteRequestStep): Promise<Result<SiteRequest, Refusal>>;
  /** What a viewer is to a request of this project now. */
  standingOf(
    request: SiteRequest,
    project: Project,
    ask: Pick<Ask, 'viewer'>,
    now: Date,
    session?: Session,
  ): Promise<SiteRequestStanding>;
  /** Open requests of projects to which a viewer is entitled now, by id. */
  entitling(viewer: Viewer, now: Date, named: ProjectsNamed, limit: number): Promise<readonly SiteRequest[]>;
  readonly upkeep: SiteRequestUpkeep;
}

/** More projects than have a named lead at once. */
const mostLed = 20_000;

/** Makes the service of requests from sites. */
export function createSiteRequests({
  model,
  store,
  steps,
  projects,
  leads,
  directory,
  calendar,
}: {
  readonly model: Model<SiteRequestDocument>;
  readonly store: Store<SiteRequest>;
  readonly steps: Steps;
  readonly projects: Pick<Projects, 'find' | 'standingOf' | 'entitling'>;
  readonly leads: Pick<LeadAssignments, 'activeOf' | 'upkeep'>;
  readonly directory: Directory;
  readonly calendar: WorkCalendar;
}): SiteRequests {
  const projectOf = async ({ projectId }: Pick<SiteRequest, 'projectId'>, session?: Session): Promise<Project> => {
    const project = await projects.find(projectId, session);
    if (!project) throw new TypeError(`expected the project ${projectId} of a request to exist`);
    return project;
  };

  const standing: SiteRequests['standingOf'] = async (request, project, ask, now, session) =>
    requestStandingOf(ask.viewer, request, await projects.standingOf(project, ask, now, null, session));

  /** Two that raise at once meet at the unique number, and the slower one takes the next. */
  const nextNumber = async (projectId: string, session: Session): Promise<number> => {
    const last = await model
      .findOne({ projectId }, { number: 1 })
      .sort({ number: -1 })
      .session(session)
      .lean<{ number: number } | null>();
    return (last?.number ?? 0) + 1;
  };

  return {
    find: (id, session) => store.find(id, session),
    standingOf: standing,
    list: ({ projectId, leadAccountId, statuses }, page) =>
      paginate({
        model,
        filter: {
          ...(projectId ? { projectId } : {}),
          ...(leadAccountId ? { leadAccountId } : {}),
          ...(statuses ? { status: { $in: statuses } } : {}),
        },
        order: [{ field: 'dueAt', direction: 1 }],
        page,
        toNode: fromDocument,
      }),
    raise: (ask, input) =>
      steps.change<SiteRequest>({
        ask,
        mutation: 'siteRequest.raise',
        input,
        load: (id) => store.find(id),
        async run({ session, now, append }, actAs) {
          const project = await projects.find(input.projectId, session);
          if (!project) return refuse({ code: 'NOT_FOUND', field: ['projectId'] });
          const viewer = await projects.standingOf(project, ask, now, input.organizationId ?? null, session);
          actAs(viewer.actingAs);
          const { accountId } = ask.viewer;
          const context = { viewer: { ...viewer, accountId, isLead: false }, input: {}, now, calendar };
          const decision = begin(siteRequestWorkflow, 'raise', context);
          if (!decision.ok) return decision;
          if (viewer.forId === null) return refuse({ code: 'PARTY_UNSTATED', field: ['organizationId'] });
          if (!isOpenProject(project)) return refuse({ code: 'PROJECT_OVER', field: ['projectId'] });
          const lead = await leads.activeOf(project.id, session);
          if (!lead) return refuse({ code: 'NO_LEAD', field: ['projectId'] });
          // What the lead asks of himself nobody else could have solved late (domain.md G3).
          if (lead.accountId === accountId) return refuse({ code: 'OWN_WORK', field: ['projectId'] });
          const fit = checkTold(input);
          if (!fit.ok) return fit;
          const { due } = decision.value;
          if (!due) throw new TypeError('expected a raised request to have a limit');
          const number = await nextNumber(project.id, session);
          const by = { number, raisedById: viewer.forId, raisedBy: accountId, dueAt: due.at };
          const request = raised(newId(), input, by, lead, now);
          await store.insert([request], session);
          await leads.upkeep.countRequests(lead.id, 1, session);
          append(requestStepped(decision.value, request, project, calendar));
          return ok(request);
        },
      }),
    step: (action, ask, input) =>
      steps.take<SiteRequest, SiteRequest['status'], SiteRequestStanding & { readonly project: Project }>({
        ask,
        mutation: `siteRequest.${action}`,
        input,
        store,
        async stand(request, { session, now }) {
          const project = await projectOf(request, session);
          return { ...(await standing(request, project, ask, now, session)), project };
        },
        decide: (request, { project: _, ...viewer }, { now }) =>
          decide(siteRequestWorkflow, request, action, { viewer, input: withoutUndefined(input), now, calendar }),
        async apply(request, decision, { project, accountId }, { session, now }) {
          const told = checkTold(input);
          if (!told.ok) return told;
          const next = afterStep(request, decision, { input, now, accountId });
          if (next.status === 'CONFIRMED') await leads.upkeep.countRequests(next.leadId, -1, session);
          return ok({ next, happenings: [requestStepped(decision, next, project, calendar)] });
        },
      }),
    async entitling(viewer, now, named, limit) {
      // Only whoever leads a project has open requests of it.
      const entitled = await projects.entitling(viewer, now, { ...named, isLed: true }, mostLed);
      const among = { projectId: { $in: entitled.map(({ id }) => id) }, status: { $in: openStatuses } };
      return store.findWhere(among, { limit });
    },
    upkeep: createSiteRequestUpkeep({ store, steps, leads, directory, calendar, projectOf }),
  };
}
