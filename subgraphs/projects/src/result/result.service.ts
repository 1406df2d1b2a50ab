import { checkKnown, type Directory } from '@cobuild/directory';
import type { Viewer } from '@cobuild/identity';
import {
  type Ask,
  bySystem,
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
import { begin, decide, ok, type Refusal, type Result as Outcome, type WorkCalendar } from '@cobuild/workflow';
import type { Model, mongo } from 'mongoose';
import type { ThingReference } from '../chain/chain-kinds.rules.js';
import type { Chains } from '../chain/chain.service.js';
import type { Origins } from '../chain/origin.service.js';
import { readableBy } from '../project/project-present.service.js';
import { resultStepped } from './result.events.js';
import { fromDocument, type ResultDocument } from './result.model.js';
import {
  afterStep,
  checkResult,
  checkTold,
  type Result,
  type ResultDraft,
  type ResultStepInput,
} from './result.rules.js';
import { mayRead, type ResultStanding, standingOf } from './result-standing.rules.js';
import { type ResultAction, resultWorkflow } from './result.workflow.js';

type Session = mongo.ClientSession;

export interface ResultFilter {
  readonly responsibleId?: string | null | undefined;
  readonly underId?: string | null | undefined;
  readonly statuses?: readonly Result['status'][] | null | undefined;
  /** Results whose look-back is due by this day. */
  readonly lookBackBy?: string | null | undefined;
}

/** A result to register. */
export interface NewResult extends ResultDraft {
  readonly origin: ThingReference;
  readonly idempotencyKey?: string | null | undefined;
}

export type ResultStep = StepInput & ResultStepInput;

/** To which results something is narrowed; what is absent does not limit. */
export interface ResultsNamed {
  readonly ids?: readonly string[] | null | undefined;
  readonly organizationIds?: readonly string[] | null | undefined;
}

/** What others may do with results. */
export interface Results {
  find(id: string, session?: Session): Promise<Result | null>;
  list(filter: ResultFilter, page: PageArguments): Promise<Connection<Result>>;
  register(ask: Ask, input: NewResult): Promise<Outcome<Result, Refusal>>;
  step(action: ResultAction, ask: Ask, input: ResultStep): Promise<Outcome<Result, Refusal>>;
  /** What a viewer is to a result now. */
  standingOf(result: Result, viewer: Viewer, now: Date, session?: Session): Promise<ResultStanding>;
  /** Results that a viewer may follow now, by id. */
  entitling(viewer: Viewer, now: Date, named: ResultsNamed, limit: number): Promise<readonly Result[]>;
  /** Results whose look-back became due and is not told of yet. */
  dueToTell(today: string, limit: number): Promise<readonly Result[]>;
  tellDue(result: Result): Promise<Outcome<Result, Refusal>>;
  /** Recomputes what results of these organizations reach. */
  refreshReach(organizationIds: readonly string[], session: Session): Promise<void>;
}

/** Makes the service of results. */
export function createResults({
  model,
  store,
  steps,
  chains,
  origins,
  directory,
  calendar,
}: {
  readonly model: Model<ResultDocument>;
  readonly store: Store<Result>;
  readonly steps: Steps;
  readonly chains: Chains;
  readonly origins: Origins;
  readonly directory: Directory;
  readonly calendar: WorkCalendar;
}): Results {
  const reachOf = async (ids: readonly string[], session?: Session) => {
    const parties = await directory.parties(ids, session);
    return [...new Set(parties.flatMap(({ reach }) => reach))];
  };
  const standing: Results['standingOf'] = async ({ responsibleIds }, viewer, now, session) =>
    standingOf(viewer, await directory.parties(responsibleIds, session), now);

  const step: Results['step'] = (action, ask, input) =>
    steps.take<Result, Result['status'], ResultStanding>({
      ask,
      mutation: `result.${action}`,
      input,
      store,
      stand: (result, { session, now }) => standing(result, ask.viewer, now, session),
      decide: (result, viewer, { now }) =>
        decide(resultWorkflow, result, action, { viewer, input: withoutUndefined(input), now, calendar }),
      apply(result, decision, _, { now }) {
        const told = checkTold(result, input);
        if (!told.ok) return Promise.resolve(told);
        const next = afterStep(result, decision, { input, now, accountId: ask.viewer.accountId });
        return Promise.resolve(ok({ next, happenings: [resultStepped(decision, next)] }));
      },
    });

  return {
    find: (id, session) => store.find(id, session),
    list: ({ responsibleId, underId, statuses, lookBackBy }, page) =>
      paginate({
        model,
        filter: {
          ...(responsibleId ? { responsibleIds: responsibleId } : {}),
          ...(underId ? { reach: underId } : {}),
          ...(statuses ? { status: { $in: statuses } } : {}),
          ...(lookBackBy ? { nextReviewOn: { $lte: lookBackBy, $type: 'string' } } : {}),
        },
        order: [{ field: 'createdAt', direction: -1 }],
        page,
        toNode: fromDocument,
      }),
    async register(ask, input) {
      await origins.arrive(input.origin);
      return steps.change<Result>({
        ask,
        mutation: 'result.register',
        input,
        load: (id) => store.find(id),
        async run({ session, now, append }, actAs) {
          const fit = checkResult(input);
          if (!fit.ok) return fit;
          const { title, description, responsibleIds } = input;
          const known = await checkKnown(directory, { responsibleIds }, session);
          if (!known.ok) return known;
          const from = await chains.check(input.origin, null, session);
          if (!from.ok) return from;
          const { origin, followers } = from.value;
          const viewer = standingOf(ask.viewer, await directory.parties(responsibleIds, session), now);
          actAs(viewer.actingAs);
          const decision = begin(resultWorkflow, 'register', { viewer, input: {}, now, calendar });
          if (!decision.ok) return decision;
          const result: Result = {
            id: newId(),
            version: 1,
            createdAt: now,
            updatedAt: now,
            title: title.trim(),
            description: description ?? null,
            origin,
            responsibleIds,
            reach: await reachOf(responsibleIds, session),
            followers,
            followerReach: await reachOf(followers.organizationIds, session),
            status: decision.value.to,
            progress: 0,
            timeline: [],
            evidence: [],
            achievedAt: null,
            nextReviewOn: null,
            dueTold: false,
            relapses: 0,
          };
          await store.insert([result], session);
          append(resultStepped(decision.value, result));
          return ok(result);
        },
      });
    },
    step,
    standingOf: standing,
    entitling(viewer, now, { ids, organizationIds }, limit) {
      const among = { $in: [...(organizationIds ?? [])] };
      const narrowed = {
        ...(ids ? { _id: { $in: [...ids] } } : {}),
        ...(organizationIds ? { $or: [{ reach: among }, { followerReach: among }] } : {}),
      };
      const filter = { $and: [readableBy(viewer, now), narrowed] };
      return collectWhere(store, filter, (page) => page.filter((result) => mayRead(viewer, result, now)), limit);
    },
    dueToTell: (today, limit) =>
      store.findWhere(
        { status: 'ACHIEVED', dueTold: false, nextReviewOn: { $lte: today, $type: 'string' } },
        { limit },
      ),
    tellDue: ({ id, version }) => step('tellDue', bySystem, { id, version }),
    async refreshReach(organizationIds, session) {
      const among = { $in: [...organizationIds] };
      const touched = await store.findWhere({ $or: [{ reach: among }, { followerReach: among }] }, { session });
      for (const { id, responsibleIds, followers } of touched) {
        const reaches = {
          reach: await reachOf(responsibleIds, session),
          followerReach: await reachOf(followers.organizationIds, session),
        };
        await model.collection.updateOne({ _id: id } as never, { $set: reaches } as never, { session });
      }
    },
  };
}
