import type { Viewer } from '@cobuild/identity';
import {
  type Ask,
  type Connection,
  createStore,
  findByLedgerCodes,
  type HistoryOptions,
  type HistoryOutcome,
  newId,
  type PageArguments,
  paginate,
  type StepInput,
  type Steps,
  withoutUndefined,
} from '@cobuild/subgraph';
import { begin, decide, ok, type Refusal, refuse, type Result, type WorkCalendar } from '@cobuild/workflow';
import type { Model, mongo } from 'mongoose';
import { isAtWork, type Joint, type Pair } from '../pair/pair.rules.js';
import type { Pairs } from '../pair/pair.service.js';
import { isEntitled, readScopeOf, type Stand, standingOf } from '../pair/standing.rules.js';
import { type ActivityRow, importJointActivities } from './joint-activity-history.service.js';
import { activityStepped } from './joint-activity.events.js';
import { fromDocument, type JointActivityDocument, toDocument } from './joint-activity.model.js';
import {
  type Account,
  afterStep,
  checkAccount,
  type JointActivity,
  newActivity,
  told,
} from './joint-activity.rules.js';
import { type JointActivityAction, jointActivityWorkflow } from './joint-activity.workflow.js';
import { standingActivities, type StandingFilter } from './joint-activity-standing.service.js';

type Side = 'A' | 'B';
type Session = mongo.ClientSession;

export interface JointActivityFilter {
  readonly pairIds?: readonly string[] | null | undefined;
  readonly underId?: string | null | undefined;
  readonly joints?: readonly Joint[] | null | undefined;
  readonly statuses?: readonly JointActivity['status'][] | null | undefined;
  readonly heldFrom?: string | null | undefined;
  readonly heldTo?: string | null | undefined;
}

export type JointActivityOrder = 'NEWEST_FIRST' | 'LATEST_HELD_FIRST';

/** What is told about an activity that was not there before. */
export interface NewAccount extends Account {
  readonly pairId?: string | null | undefined;
  readonly side?: Side | null | undefined;
  readonly idempotencyKey?: string | null | undefined;
}

/** Logging takes a planned activity by its id, or tells of one that was not planned. */
export interface LogInput extends NewAccount {
  readonly id?: string | null | undefined;
  readonly version?: number | null | undefined;
}

export type ActivityStep = StepInput & Account & { readonly side?: Side | null | undefined };

/** What others may do with joint activities. */
export interface JointActivities {
  find(id: string): Promise<JointActivity | null>;
  /** Those that the viewer may see. */
  list(
    viewer: Viewer,
    now: Date,
    filter: JointActivityFilter,
    order: JointActivityOrder,
    page: PageArguments,
  ): Promise<Connection<JointActivity>>;
  /** Those of pairs, for a viewer who is known to be entitled to them. */
  ofPair(filter: JointActivityFilter, page: PageArguments): Promise<Connection<JointActivity>>;
  /** Those in one state, of pairs to which the viewer is entitled now, by id. */
  standing(viewer: Viewer, now: Date, filter: StandingFilter, limit: number): Promise<readonly JointActivity[]>;
  plan(ask: Ask, input: NewAccount): Promise<Result<JointActivity, Refusal>>;
  log(ask: Ask, input: LogInput): Promise<Result<JointActivity, Refusal>>;
  step(action: JointActivityAction, ask: Ask, input: ActivityStep): Promise<Result<JointActivity, Refusal>>;
  /** Activities whose other side has said nothing until now, oldest first. */
  dueForSilence(now: Date, limit: number): Promise<readonly JointActivity[]>;
  /** Recomputes what activities of these organizations reach. */
  refreshReach(organizationIds: readonly string[], session: Session): Promise<void>;
  /** Lets a pair's activities reach a side that succeeded another. */
  widenReach(pairId: string, reach: readonly string[], session: Session): Promise<void>;
  /** By the codes under which activities stand in files and ledgers. */
  findByCodes(codes: readonly string[]): Promise<ReadonlyMap<string, JointActivity>>;
  importJointActivities(rows: readonly ActivityRow[], options?: HistoryOptions): Promise<readonly HistoryOutcome[]>;
}

const orders = {
  NEWEST_FIRST: [{ field: 'createdAt', direction: -1 }],
  LATEST_HELD_FIRST: [{ field: 'heldOn', direction: -1 }],
} as const;

function conditionOf({ pairIds, underId, joints, statuses, heldFrom, heldTo }: JointActivityFilter) {
  return {
    ...(pairIds ? { pairId: { $in: pairIds } } : {}),
    ...(underId ? { reach: underId } : {}),
    ...(joints ? { joint: { $in: joints } } : {}),
    ...(statuses ? { status: { $in: statuses } } : {}),
    ...(heldFrom || heldTo
      ? { heldOn: { ...(heldFrom ? { $gte: heldFrom } : {}), ...(heldTo ? { $lte: heldTo } : {}) } }
      : {}),
  };
}

/** Makes the service of joint activities. */
export function createJointActivities({
  model,
  steps,
  pairs,
  calendar,
}: {
  readonly model: Model<JointActivityDocument>;
  readonly steps: Steps;
  readonly pairs: Pairs;
  readonly calendar: WorkCalendar;
}): JointActivities {
  const store = createStore<JointActivity, JointActivityDocument>(model, { toDocument, fromDocument });

  /** Begins an activity of a pair, planned or logged at once. */
  const start = (action: 'plan' | 'log', ask: Ask, input: NewAccount) =>
    steps.change<JointActivity>({
      ask,
      mutation: `jointActivity.${action}`,
      input,
      load: (id) => store.find(id),
      async run({ session, now, append }, actAs) {
        if (!input.pairId) return refuse({ code: 'MISSING_INPUT', field: ['pairId'] });
        const pair = await pairs.find(input.pairId, session);
        if (!pair) return refuse({ code: 'NOT_FOUND', field: ['pairId'] });
        const stand = standingOf(ask.viewer, await pairs.parties(pair, session), now, input.side ?? null);
        actAs(stand.actingAs);
        const context = { viewer: stand, input: withoutUndefined(input), now, calendar };
        const decision = begin(jointActivityWorkflow, action, context);
        if (!decision.ok) return decision;
        const fit = checkStart(pair, stand, input, now, action === 'log');
        if (!fit.ok) return fit;
        const { side } = stand;
        const blank = newActivity({
          id: newId(),
          pair,
          joint: input.joint ?? 'ACTIVITY',
          title: input.title ?? '',
          now,
        });
        const begun = told({ ...blank, version: 0 }, input, ask.viewer.accountId);
        const activity = afterStep(begun, decision.value, { side, now, calendar });
        await store.insert([activity], session);
        append(activityStepped(decision.value, null, activity));
        return ok(activity);
      },
    });

  const standAt = async (activity: JointActivity, ask: Ask, now: Date, session: Session, wanted: Side | null) => {
    const pair = activity.pairId ? await pairs.find(activity.pairId, session) : null;
    const party = { organizationId: '', reach: activity.reach };
    const parties = pair
      ? await pairs.parties(pair, session)
      : { pairId: null, A: party, B: { ...party, reach: [] }, contacts: [] };
    return withLoggingSide(standingOf(ask.viewer, parties, now, wanted), activity);
  };

  const step: JointActivities['step'] = (action, ask, input) =>
    steps.take<JointActivity, JointActivity['status'], Stand>({
      ask,
      mutation: `jointActivity.${action}`,
      input,
      store,
      stand: (activity, { now, session }) => standAt(activity, ask, now, session, input.side ?? null),
      decide: (activity, viewer, { now }) => {
        // What the plan says need not be said again.
        const known = action === 'log' && activity.heldAt ? { heldAt: activity.heldAt } : {};
        const given = { ...known, ...withoutNothing(input) };
        return decide(jointActivityWorkflow, activity, action, { viewer, input: given, now, calendar });
      },
      async apply(activity, decision, stand, { session, now }) {
        const heldAt = input.heldAt ?? activity.heldAt;
        const fit = checkAccount({ ...input, heldAt }, { now, tookPlace: decision.to === 'LOGGED' });
        if (!fit.ok) return fit;
        if (action === 'log' && !stand.side) return refuse({ code: 'SIDE_REQUIRED', field: ['side'] });
        const takesAccount = action === 'log' || action === 'correct';
        const before = takesAccount ? told(activity, input, ask.viewer.accountId) : activity;
        const next = afterStep(before, decision, { side: stand.side, now, calendar });
        const wakesPair =
          next.status === 'CONFIRMED' && next.pairId !== null
            ? await pairs.upkeep.noteConfirmedActivity(next.pairId, next.heldOn, now, session)
            : false;
        return ok({ next, happenings: [activityStepped(decision, activity, next, wakesPair)] });
      },
    });

  return {
    find: (id) => store.find(id),
    async list(viewer, now, filter, order, page) {
      const scope = readScopeOf(viewer, now);
      const named = scope.everything || !viewer.accountId ? [] : await pairs.idsOfContact(viewer.accountId);
      const visible = scope.everything
        ? {}
        : { $or: [{ reach: { $in: scope.underIds } }, { pairId: { $in: [...scope.pairIds, ...named] } }] };
      const condition = { $and: [conditionOf(filter), visible] };
      return paginate({ model, filter: condition, order: orders[order], page, toNode: fromDocument });
    },
    ofPair: (filter, page) =>
      paginate({ model, filter: conditionOf(filter), order: orders.NEWEST_FIRST, page, toNode: fromDocument }),
    standing: (viewer, now, filter, limit) => standingActivities(store, pairs, viewer, now, filter, limit),
    plan: (ask, input) => start('plan', ask, input),
    log(ask, { id, version, ...account }) {
      if (!id) return start('log', ask, account);
      if (version == null) return Promise.resolve(refuse({ code: 'MISSING_INPUT', field: ['version'] }));
      return step('log', ask, { ...account, id, version });
    },
    step,
    dueForSilence: (now, limit) => store.findWhere({ status: 'LOGGED', dueAt: { $lt: now } }, { limit }),
    async refreshReach(organizationIds, session) {
      const touched = await store.findWhere({ organizationIds: { $in: [...organizationIds] } }, { session });
      const reaches = await pairs.reachesOf(
        touched.flatMap((activity) => activity.organizationIds),
        session,
      );
      for (const activity of touched) {
        const reach = [...new Set(activity.organizationIds.flatMap((id) => reaches.get(id) ?? [id]))];
        await model.collection.updateOne({ _id: activity.id } as never, { $set: { reach } }, { session });
      }
    },
    async widenReach(pairId, reach, session) {
      const widened = { $addToSet: { reach: { $each: [...reach] } } };
      await model.collection.updateMany({ pairId }, widened as never, { session });
    },
    findByCodes: (codes) => findByLedgerCodes(store, codes),
    importJointActivities: (rows, options) => importJointActivities({ store, steps, pairs }, rows, options),
  };
}

/** Who acts for the side that logged it may correct it, and may not judge it. */
export function withLoggingSide<S extends Stand>(stand: S, activity: JointActivity): S {
  const isOwn = activity.loggedBy !== null && stand.sides.includes(activity.loggedBy);
  return isOwn ? { ...stand, roles: [...stand.roles, 'LOGGING_SIDE'] } : stand;
}

/** Whether a viewer may see an activity, by its pair's contacts and by what it reaches. */
export function maySee(viewer: Viewer, activity: JointActivity, pair: Pair | null, now: Date): boolean {
  return isEntitled(viewer, { pairId: activity.pairId, reach: activity.reach, contacts: pair?.contacts ?? [] }, now);
}

function checkStart(pair: Pair, stand: Stand, input: NewAccount, now: Date, tookPlace: boolean): Result<void, Refusal> {
  if (!isAtWork(pair.status))
    return refuse({ code: 'PAIR_NOT_ACTIVE', field: ['pairId'], details: { status: pair.status } });
  if (!stand.side) return refuse({ code: 'SIDE_REQUIRED', field: ['side'] });
  return checkAccount(input, { now, tookPlace });
}

function withoutNothing<T extends object>(input: T): { [K in keyof T]: Exclude<T[K], undefined | null> } {
  return Object.fromEntries(Object.entries(input).filter(([, value]) => value != null)) as {
    [K in keyof T]: Exclude<T[K], undefined | null>;
  };
}
