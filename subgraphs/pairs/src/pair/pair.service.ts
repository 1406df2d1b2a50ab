import { type Directory, isGone } from '@cobuild/directory';
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
import { createUpkeep, type Upkeep } from './pair-upkeep.service.js';
import { importPairs, type PairRow } from './pair-history.service.js';
import { pairStepped } from './pair.events.js';
import { fromDocument, type PairDocument, toDocument } from './pair.model.js';
import { afterStep, type PairStepInput } from './pair-steps.rules.js';
import { liveKeyOf, mayPair, type Pair, type PairKind, newPair, reachOf } from './pair.rules.js';
import { type PairAction, pairWorkflow, type Side } from './pair.workflow.js';
import { isEntitled, type Parties, type Stand, standingOf } from './standing.rules.js';
import { entitlingPairs, type PairsNamed } from './pair-present.service.js';

type Session = mongo.ClientSession;

export interface PairFilter {
  readonly organizationId?: string | null | undefined;
  readonly underId?: string | null | undefined;
  readonly kinds?: readonly PairKind[] | null | undefined;
  readonly statuses?: readonly Pair['status'][] | null | undefined;
  readonly dormant?: boolean | null | undefined;
}

export type PairOrder = 'NEWEST_FIRST' | 'RECENTLY_UPDATED' | 'CODE';

export interface Proposal {
  readonly kind: PairKind;
  readonly sideAId: string;
  readonly sideBId: string;
  readonly chain?: string | null | undefined;
  readonly side?: Side | null | undefined;
  readonly idempotencyKey?: string | null | undefined;
}

export type PairStep = StepInput & PairStepInput & { readonly side?: Side | null | undefined };

/** What others may do with pairs. */
export interface Pairs {
  find(id: string, session?: Session): Promise<Pair | null>;
  findByCode(code: string): Promise<Pair | null>;
  /** By the codes under which pairs stand in files and ledgers. */
  findByCodes(codes: readonly string[], session?: Session): Promise<ReadonlyMap<string, Pair>>;
  findMany(ids: readonly string[], session?: Session): Promise<ReadonlyMap<string, Pair>>;
  /** Organizations with all above them, by id. */
  reachesOf(organizationIds: readonly string[], session?: Session): Promise<ReadonlyMap<string, readonly string[]>>;
  list(filter: PairFilter, order: PairOrder, page: PageArguments): Promise<Connection<Pair>>;
  /** Ids of the pairs that name an account as contact. */
  idsOfContact(accountId: string): Promise<readonly string[]>;
  parties(pair: Pair, session?: Session): Promise<Parties>;
  /** Whether a viewer may see what the pair's sides share, as the pair and the directory stand now. */
  entitles(viewer: Viewer, pairId: string, now: Date): Promise<Pair | null>;
  /** Pairs to what of which a viewer is entitled now, by id. */
  entitling(viewer: Viewer, now: Date, named: PairsNamed, limit: number): Promise<readonly Pair[]>;
  propose(ask: Ask, proposal: Proposal): Promise<Result<Pair, Refusal>>;
  step(action: PairAction, ask: Ask, input: PairStep): Promise<Result<Pair, Refusal>>;
  readonly upkeep: Upkeep;
  importPairs(rows: readonly PairRow[], options?: HistoryOptions): Promise<readonly HistoryOutcome[]>;
}

const orders = {
  NEWEST_FIRST: [{ field: 'createdAt', direction: -1 }],
  RECENTLY_UPDATED: [{ field: 'updatedAt', direction: -1 }],
  CODE: [{ field: 'code', direction: 1 }],
} as const;

function conditionOf({ organizationId, underId, kinds, statuses, dormant }: PairFilter): Record<string, unknown> {
  return {
    ...(organizationId ? { $or: [{ sideA: organizationId }, { sideB: organizationId }] } : {}),
    ...(underId ? { reach: underId } : {}),
    ...(kinds ? { kind: { $in: kinds } } : {}),
    ...(statuses ? { status: { $in: statuses } } : {}),
    ...(dormant == null ? {} : { dormantSince: dormant ? { $ne: null } : null }),
  };
}

/** Makes the service of pairs. */
export function createPairs({
  model,
  steps,
  directory,
  calendar,
  onSucceeded,
}: {
  readonly model: Model<PairDocument>;
  readonly steps: Steps;
  readonly directory: Directory;
  readonly calendar: WorkCalendar;
  /** Told of a pair whose merged side gave way to its successor, within that change. */
  readonly onSucceeded: (pair: Pair, session: Session) => Promise<void>;
}): Pairs {
  const store = createStore<Pair, PairDocument>(model, { toDocument, fromDocument });

  const parties = async ({ id, sideA, sideB, contacts }: Pair, session?: Session): Promise<Parties> => {
    const [A, B] = await directory.parties([sideA, sideB], session);
    if (!A || !B) throw new TypeError('expected the directory to answer for both sides');
    return { pairId: id, A, B, contacts };
  };

  const isTaken = async (key: string, id: string, session: Session) =>
    (await model.exists({ liveKey: key, _id: { $ne: id } }).session(session)) !== null;

  const propose: Pairs['propose'] = (ask, proposal) =>
    steps.change<Pair>({
      ask,
      mutation: 'pairPropose',
      input: proposal,
      load: (id) => store.find(id),
      async run({ session, now, append }, actAs) {
        const { kind, sideAId: sideA, sideBId: sideB, chain } = proposal;
        const known = await directory.findMany([sideA, sideB], session);
        for (const [field, id] of [
          ['sideAId', sideA],
          ['sideBId', sideB],
        ] as const) {
          const entry = known.get(id);
          if (!entry || isGone(entry)) return refuse({ code: 'UNKNOWN_ORGANIZATION', field: [field] });
        }
        const [A, B] = await directory.parties([sideA, sideB], session);
        if (!A || !B) throw new TypeError('expected the directory to answer for both sides');
        const stand = standingOf(ask.viewer, { pairId: null, A, B, contacts: [] }, now, proposal.side ?? null);
        actAs(stand.actingAs);
        const decision = begin(pairWorkflow, 'propose', { viewer: stand, input: {}, now, calendar });
        if (!decision.ok) return decision;
        const fit = mayPair(A, B);
        if (!fit.ok) return fit;
        const { to: status } = decision.value;
        const key = liveKeyOf({ kind, sideA, sideB, status });
        if (key && (await isTaken(key, '', session))) return refuse({ code: 'DUPLICATE_PAIR', field: ['sideBId'] });
        const pair: Pair = {
          ...newPair(newId(), kind, sideA, sideB, now),
          reach: reachOf(A, B),
          chain: chain ?? null,
          status,
          // Who proposes for a side has accepted for it.
          acceptedBy: stand.side && stand.roles.includes(`SECRETARY_${stand.side}`) ? [stand.side] : [],
        };
        await store.insert([pair], session);
        append(...pairStepped(decision.value, null, pair));
        return ok(pair);
      },
    });

  const step: Pairs['step'] = (action, ask, input) =>
    steps.take<Pair, Pair['status'], Stand>({
      ask,
      mutation: `pair.${action}`,
      input,
      store,
      stand: async (pair, { session, now }) =>
        standingOf(ask.viewer, await parties(pair, session), now, input.side ?? null),
      decide: (pair, viewer, { now }) =>
        decide(pairWorkflow, pair, action, { viewer, input: withoutUndefined(input), now, calendar }),
      async apply(pair, decision, standing, { now }) {
        const next = afterStep(pair, decision, { standing, input, now, accountId: ask.viewer.accountId });
        return ok({ next, happenings: pairStepped(decision, pair, next) });
      },
    });

  const pairs: Pairs = {
    find: (id, session) => store.find(id, session),
    async findByCode(code) {
      return (await store.findWhere({ code }, { limit: 1 }))[0] ?? null;
    },
    findByCodes: (codes, session) => findByLedgerCodes(store, codes, session),
    async findMany(ids, session) {
      const found = await store.findWhere({ _id: { $in: [...new Set(ids)] } }, session ? { session } : {});
      return new Map(found.map((pair) => [pair.id, pair]));
    },
    async reachesOf(organizationIds, session) {
      const found = await directory.parties([...new Set(organizationIds)], session);
      return new Map(found.map(({ organizationId, reach }) => [organizationId, reach]));
    },
    list: (filter, order, page) =>
      paginate({ model, filter: conditionOf(filter), order: orders[order], page, toNode: fromDocument }),
    async idsOfContact(accountId) {
      return (await store.findWhere({ 'contacts.accountId': accountId })).map(({ id }) => id);
    },
    parties,
    async entitles(viewer, pairId, now) {
      const pair = await store.find(pairId);
      return pair && isEntitled(viewer, { pairId, reach: pair.reach, contacts: pair.contacts }, now) ? pair : null;
    },
    entitling: (viewer, now, named, limit) => entitlingPairs(store, viewer, now, named, limit),
    propose,
    step,
    upkeep: createUpkeep({ model, store, steps, directory, calendar, parties, isTaken, onSucceeded }),
    importPairs: (rows, options) => importPairs({ store, steps, directory }, rows, options),
  };

  return pairs;
}
