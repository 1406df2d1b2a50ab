import { checkKnown, type Directory } from '@cobuild/directory';
import type { Viewer } from '@cobuild/identity';
import {
  type Ask,
  collectWhere,
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
import { partyIdsOf } from '../project/project.rules.js';
import type { Projects } from '../project/project.service.js';
import { conditionOf, mayReadSecretaryProject, readableBy, type SecretaryFilter } from './secretary-access.rules.js';
import { secretaryStepped } from './secretary-project.events.js';
import { fromDocument, type SecretaryProjectDocument } from './secretary-project.model.js';
import {
  afterStep,
  checkTold,
  claimedProject,
  drawProject,
  type SecretaryDraft,
  type SecretaryProject,
  type SecretaryStepInput,
} from './secretary-project.rules.js';
import { type SecretaryAction, secretaryProjectWorkflow } from './secretary-project.workflow.js';
import { type SecretaryStanding, secretaryStandingOf } from './secretary-standing.rules.js';
import { createSecretaryUpkeep, type SecretaryUpkeep } from './secretary-upkeep.service.js';

type Session = mongo.ClientSession;

/** A project that a secretary claims for the year. */
export interface NewSecretaryProject extends SecretaryDraft {
  readonly organizationId: string;
  readonly year: number;
  readonly idempotencyKey?: string | null | undefined;
}

export type SecretaryStep = StepInput & SecretaryStepInput;

/** To which secretary projects something is narrowed; what is absent does not limit. */
export interface SecretaryProjectsNamed {
  readonly secretaryProjectIds?: readonly string[] | null | undefined;
  /** Those of these organizations or of organizations below them. */
  readonly organizationIds?: readonly string[] | null | undefined;
}

/** What others may do with secretary projects. */
export interface SecretaryProjects {
  find(id: string, session?: Session): Promise<SecretaryProject | null>;
  list(filter: SecretaryFilter, page: PageArguments): Promise<Connection<SecretaryProject>>;
  claim(ask: Ask, input: NewSecretaryProject): Promise<Result<SecretaryProject, Refusal>>;
  step(action: SecretaryAction, ask: Ask, input: SecretaryStep): Promise<Result<SecretaryProject, Refusal>>;
  /** Secretary projects to what of which a viewer is entitled now, by id. */
  entitling(
    viewer: Viewer,
    now: Date,
    named: SecretaryProjectsNamed,
    limit: number,
  ): Promise<readonly SecretaryProject[]>;
  readonly upkeep: SecretaryUpkeep;
}

/** Makes the service of secretary projects. */
export function createSecretaryProjects({
  model,
  store,
  steps,
  projects,
  directory,
  calendar,
}: {
  readonly model: Model<SecretaryProjectDocument>;
  readonly store: Store<SecretaryProject>;
  readonly steps: Steps;
  readonly projects: Pick<Projects, 'find'>;
  readonly directory: Directory;
  readonly calendar: WorkCalendar;
}): SecretaryProjects {
  const partyOf = async (id: string, session: Session) => {
    const [party] = await directory.parties([id], session);
    return party ?? { organizationId: id, reach: [id] };
  };

  /** A project that is named is there, is one of a secretary, and the organization has a part in it. */
  const checkLinked = async (
    { projectId, organizationId }: SecretaryProject,
    session: Session,
  ): Promise<Result<void, Refusal>> => {
    if (projectId === null) return ok(undefined);
    const field = ['projectId'];
    const linked = await projects.find(projectId, session);
    if (!linked) return refuse({ code: 'NOT_FOUND', field });
    if (linked.kind !== 'SECRETARY') return refuse({ code: 'NOT_A_SECRETARY_PROJECT', field });
    return partyIdsOf(linked).includes(organizationId) ? ok(undefined) : refuse({ code: 'NOT_A_PARTY', field });
  };

  return {
    find: (id, session) => store.find(id, session),
    list: (filter, page) =>
      paginate({
        model,
        filter: conditionOf(filter),
        order: [{ field: 'year', direction: -1 }],
        page,
        toNode: fromDocument,
      }),
    claim: (ask, input) =>
      steps.change<SecretaryProject>({
        ask,
        mutation: 'secretaryProject.claim',
        input,
        load: (id) => store.find(id),
        async run({ session, now, append }, actAs) {
          const { organizationId, year } = input;
          const known = await checkKnown(directory, { organizationId }, session);
          if (!known.ok) return known;
          const party = await partyOf(organizationId, session);
          const viewer = secretaryStandingOf(ask.viewer, party, now, false);
          actAs(viewer.actingAs);
          const decision = begin(secretaryProjectWorkflow, 'claim', { viewer, input: {}, now, calendar });
          if (!decision.ok) return decision;
          const { accountId, name } = ask.viewer;
          if (accountId === null) return refuse({ code: 'FORBIDDEN' });
          const project = claimedProject(newId(), input, { accountId, name, reach: party.reach }, now);
          if (!project.ok) return project;
          const linked = await checkLinked(project.value, session);
          if (!linked.ok) return linked;
          const isThere = await model
            .exists({ year, $or: [{ organizationId }, { claimedForId: organizationId }] })
            .session(session);
          if (isThere) return refuse({ code: 'DUPLICATE_SECRETARY_PROJECT', field: ['year'] });
          await store.insert([project.value], session);
          append(secretaryStepped(decision.value, project.value));
          return project;
        },
      }),
    step: (action, ask, input) =>
      steps.take<SecretaryProject, SecretaryProject['status'], SecretaryStanding>({
        ask,
        mutation: `secretaryProject.${action}`,
        input,
        store,
        async stand({ organizationId, status }, { session, now }) {
          const isForSupervision = status === 'DELIVERED' && action !== 'takeOver';
          return secretaryStandingOf(ask.viewer, await partyOf(organizationId, session), now, isForSupervision);
        },
        decide: (project, viewer, { now }) =>
          decide(secretaryProjectWorkflow, project, action, { viewer, input: withoutUndefined(input), now, calendar }),
        async apply(project, decision, _, { session, now }) {
          const told = checkTold(input);
          if (!told.ok) return told;
          const drawn = action === 'revise' ? drawProject(project, input, now) : ok(project);
          if (!drawn.ok) return drawn;
          const linked = action === 'revise' ? await checkLinked(drawn.value, session) : ok(undefined);
          if (!linked.ok) return linked;
          const { accountId, name } = ask.viewer;
          const next = afterStep(drawn.value, decision, { input, now, accountId, name });
          return ok({ next, happenings: [secretaryStepped(decision, next)] });
        },
      }),
    entitling(viewer, now, { secretaryProjectIds, organizationIds }, limit) {
      const narrowed = {
        ...(secretaryProjectIds ? { _id: { $in: [...secretaryProjectIds] } } : {}),
        ...(organizationIds ? { reach: { $in: [...organizationIds] } } : {}),
      };
      const filter = { $and: [readableBy(viewer, now), narrowed] };
      const may = (project: SecretaryProject) => mayReadSecretaryProject(viewer, project, now);
      return collectWhere(store, filter, (page) => page.filter(may), limit);
    },
    upkeep: createSecretaryUpkeep({ model, store, steps, directory }),
  };
}
