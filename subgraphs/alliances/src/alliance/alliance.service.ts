import { type Directory, isGone } from '@cobuild/directory';
import type { Viewer } from '@cobuild/identity';
import {
  type Ask,
  checkText,
  type Connection,
  findByLedgerCodes,
  type HistoryOptions,
  type HistoryOutcome,
  longestReason,
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
import { type AllianceHistory, importAlliances } from './alliance-history.service.js';
import { allianceStepped } from './alliance.events.js';
import { type AllianceDocument, fromDocument } from './alliance.model.js';
import {
  type Alliance,
  type AllianceDraft,
  type AllianceKind,
  blankAlliance,
  draw,
  reorder,
} from './alliance.rules.js';
import { type AllianceAction, allianceWorkflow } from './alliance.workflow.js';
import { type Around, type AssemblyVotes, createAssemblyVotes } from './alliance-assembly.service.js';
import { type AlliancesNamed, entitlingAlliances } from './alliance-present.service.js';
import { type AllianceUpkeep, createAllianceUpkeep } from './alliance-upkeep.service.js';
import type { Circles } from './circle.service.js';
import { type AllianceStanding, isEntitled, standingOf } from './standing.rules.js';

type Session = mongo.ClientSession;

export interface AllianceFilter {
  /** Alliances of which this organization is a member. */
  readonly organizationId?: string | null | undefined;
  readonly underId?: string | null | undefined;
  readonly kinds?: readonly AllianceKind[] | null | undefined;
  readonly statuses?: readonly Alliance['status'][] | null | undefined;
  readonly fields?: readonly string[] | null | undefined;
}

export type AllianceOrder = 'NEWEST_FIRST' | 'RECENTLY_UPDATED' | 'NAME';

export type NewAlliance = AllianceDraft & { readonly idempotencyKey?: string | null | undefined };

/** Steps that people take; amending and dissolving are the assembly's. */
export type OfficeAction = Exclude<AllianceAction, 'amend' | 'dissolve'>;

export type AllianceStep = StepInput &
  AllianceDraft & { readonly rotationOrder?: readonly string[] | null | undefined };

/** What others may do with alliances. */
export interface Alliances extends AssemblyVotes {
  find(id: string, session?: Session): Promise<Alliance | null>;
  findMany(ids: readonly string[], session?: Session): Promise<ReadonlyMap<string, Alliance>>;
  /** By the codes under which alliances stand in files and ledgers. */
  findByCodes(codes: readonly string[], session?: Session): Promise<ReadonlyMap<string, Alliance>>;
  list(filter: AllianceFilter, order: AllianceOrder, page: PageArguments): Promise<Connection<Alliance>>;
  /** The alliance, where a viewer may see what its members share. */
  entitles(viewer: Viewer, id: string, now: Date): Promise<Alliance | null>;
  /** Alliances to what of which a viewer is entitled now, by id: what a snapshot is read from. */
  entitling(viewer: Viewer, now: Date, named: AlliancesNamed, limit: number): Promise<readonly Alliance[]>;
  /**
   * What a viewer is to an alliance now: the names of their roles in it, LEAD among them while their member leads.
   *
   * @param wanted the member for which the viewer wants to act, where they act for several
   */
  standingOf(
    viewer: Viewer,
    alliance: Alliance,
    now: Date,
    wanted?: string | null,
    session?: Session,
  ): Promise<AllianceStanding>;
  /**
   * Reads an alliance within a change so that no other change that holds it is made at the same time: whoever changes members or
   * quarters holds it first, and the one that comes second sees what the first one did.
   */
  hold(id: string, session: Session): Promise<Alliance | null>;
  prepare(ask: Ask, input: NewAlliance): Promise<Result<Alliance, Refusal>>;
  step(action: OfficeAction, ask: Ask, input: AllianceStep): Promise<Result<Alliance, Refusal>>;
  importAlliances(rows: readonly AllianceHistory[], options?: HistoryOptions): Promise<readonly HistoryOutcome[]>;
  readonly upkeep: AllianceUpkeep;
}

const orders = {
  NEWEST_FIRST: [{ field: 'createdAt', direction: -1 }],
  RECENTLY_UPDATED: [{ field: 'updatedAt', direction: -1 }],
  NAME: [{ field: 'name', direction: 1 }],
} as const;

function conditionOf({ organizationId, underId, kinds, statuses, fields }: AllianceFilter): Record<string, unknown> {
  return {
    ...(organizationId ? { memberIds: organizationId } : {}),
    ...(underId ? { reach: underId } : {}),
    ...(kinds ? { kind: { $in: kinds } } : {}),
    ...(statuses ? { status: { $in: statuses } } : {}),
    ...(fields ? { field: { $in: fields } } : {}),
  };
}

/** Makes the service of alliances. */
export function createAlliances({
  model,
  store,
  steps,
  circles,
  directory,
  calendar,
  around,
}: {
  readonly model: Model<AllianceDocument>;
  readonly store: Store<Alliance>;
  readonly steps: Steps;
  readonly circles: Circles;
  readonly directory: Directory;
  readonly calendar: WorkCalendar;
  readonly around: Around;
}): Alliances {
  const within = (session: Session | undefined) => (session ? { session } : {});

  const standing: Alliances['standingOf'] = async (viewer, alliance, now, wanted = null, session) =>
    standingOf(viewer, await circles.circleOf(alliance, now, session), now, wanted);

  const hold: Alliances['hold'] = async (id, session) => {
    const held = await model.collection.findOneAndUpdate(
      { _id: id } as never,
      { $inc: { holds: 1 } },
      { session, returnDocument: 'after' },
    );
    return held ? fromDocument(held as unknown as AllianceDocument) : null;
  };

  /** Organizations that a draft names must be there. */
  const checkOrganizations = async ({ officeOrgId, approvingOrgId }: AllianceDraft, session: Session) => {
    const named = { officeOrgId, approvingOrgId };
    const known = await directory.findMany(
      Object.values(named).flatMap((id) => id ?? []),
      session,
    );
    for (const [field, id] of Object.entries(named)) {
      const entry = id == null ? null : known.get(id);
      if (entry === undefined || (entry && isGone(entry))) {
        return refuse<Refusal>({ code: 'UNKNOWN_ORGANIZATION', field: [field] });
      }
    }
    return ok(undefined);
  };

  const drawn = async (alliance: Alliance, draft: AllianceDraft, session: Session) => {
    const known = await checkOrganizations(draft, session);
    if (!known.ok) return known;
    const next = draw(alliance, draft);
    if (!next.ok) return next;
    const members = await circles.membersOf(alliance.id, session);
    return ok({ ...next.value, reach: await circles.reachOf(next.value, members, session) });
  };

  /** The alliance with its turns as they were asked for, and its quarters planned by them. */
  const turned = async (alliance: Alliance, asked: readonly string[] | null | undefined, tx: Tx) => {
    const order = reorder(alliance, asked ?? []);
    if (!order.ok) return order;
    const next = { ...alliance, rotationOrder: order.value };
    const { plannedUpTo, happenings } = await around.turn(next, tx);
    return ok({ next: { ...next, plannedUpTo }, happenings });
  };

  return {
    find: (id, session) => store.find(id, session),
    async findMany(ids, session) {
      const found = await store.findWhere({ _id: { $in: [...new Set(ids)] } }, within(session));
      return new Map(found.map((alliance) => [alliance.id, alliance]));
    },
    findByCodes: (codes, session) => findByLedgerCodes(store, codes, session),
    list: (filter, order, page) =>
      paginate({ model, filter: conditionOf(filter), order: orders[order], page, toNode: fromDocument }),
    async entitles(viewer, id, now) {
      const alliance = await store.find(id);
      return alliance && isEntitled(viewer, { ...alliance, allianceId: id }, now) ? alliance : null;
    },
    entitling: (viewer, now, named, limit) => entitlingAlliances(store, viewer, now, named, limit),
    standingOf: standing,
    hold,
    prepare: (ask, input) =>
      steps.change<Alliance>({
        ask,
        mutation: 'alliance.prepare',
        input,
        load: (id) => store.find(id),
        async run({ session, now, append }, actAs) {
          const alliance = await drawn(blankAlliance(newId(), now), { ...input, name: input.name ?? '' }, session);
          if (!alliance.ok) return alliance;
          const viewer = await standing(ask.viewer, alliance.value, now, null, session);
          actAs(viewer.actingAs);
          const decision = begin(allianceWorkflow, 'prepare', { viewer, input: {}, now, calendar });
          if (!decision.ok) return decision;
          await store.insert([alliance.value], session);
          append(allianceStepped(decision.value, alliance.value));
          return ok(alliance.value);
        },
      }),
    step: (action, ask, input) =>
      steps.take<Alliance, Alliance['status'], AllianceStanding>({
        ask,
        mutation: `alliance.${action}`,
        input,
        store,
        stand: (alliance, { session, now }) => standing(ask.viewer, alliance, now, null, session),
        decide: (alliance, viewer, { now }) =>
          decide(allianceWorkflow, alliance, action, { viewer, input: withoutUndefined(input), now, calendar }),
        async apply(alliance, decision, _viewer, tx) {
          const { session, now } = tx;
          const fit = checkText('reason', input.reason, longestReason);
          if (!fit.ok) return fit;
          const revised = action === 'revise' ? await drawn(alliance, input, session) : ok(alliance);
          if (!revised.ok) return revised;
          const stepped = { ...revised.value, status: decision.to, version: alliance.version + 1, updatedAt: now };
          if (action !== 'found') return ok({ next: stepped, happenings: [allianceStepped(decision, stepped)] });
          const founded = await turned({ ...stepped, foundedOn: dateOf(now) }, input.rotationOrder, tx);
          if (!founded.ok) return founded;
          const { next, happenings } = founded.value;
          return ok({ next, happenings: [allianceStepped(decision, next), ...happenings] });
        },
      }),
    importAlliances: (rows, options) => importAlliances({ store, steps, circles }, rows, options),
    ...createAssemblyVotes({ store, calendar, hold, around }),
    upkeep: createAllianceUpkeep({ model, store, steps, circles, directory, hold, turn: around.turn }),
  };
}
