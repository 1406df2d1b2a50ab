import { type Directory, isGone } from '@cobuild/directory';
import {
  type Ask,
  checkText,
  type Connection,
  type Happening,
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
import { begin, decide, ok, type Refusal, refuse, type Result, type WorkCalendar } from '@cobuild/workflow';
import type { Model, mongo } from 'mongoose';
import type { Alliance } from '../alliance/alliance.rules.js';
import type { Alliances } from '../alliance/alliance.service.js';
import type { Circles } from '../alliance/circle.service.js';
import { type AllianceStanding, assemblyStanding, type Circle, standingOf } from '../alliance/standing.rules.js';
import { importMembers, type MemberHistory } from './membership-history.service.js';
import { membershipStepped } from './membership.events.js';
import { fromDocument, type MembershipDocument } from './membership.model.js';
import {
  afterStep,
  bySigning,
  checkDelegates,
  type Delegate,
  factsOf,
  invited,
  isOver,
  type Membership,
  placeKeyOf,
} from './membership.rules.js';
import { createMembershipUpkeep, type MembershipUpkeep } from './membership-upkeep.service.js';
import { type MembershipAction, membershipWorkflow } from './membership.workflow.js';

type Session = mongo.ClientSession;

export interface MembershipFilter {
  readonly allianceId?: string | null | undefined;
  readonly organizationId?: string | null | undefined;
  readonly statuses?: readonly Membership['status'][] | null | undefined;
}

/** Steps that people take; admitting and expelling are the assembly's. */
export type MemberAction = Exclude<MembershipAction, 'admit' | 'expel' | 'lapse'>;

export interface Invitation {
  readonly allianceId: string;
  readonly organizationId: string;
  readonly delegates?: readonly Delegate[] | null | undefined;
  readonly idempotencyKey?: string | null | undefined;
}

export type MembershipStep = StepInput & { readonly delegates?: readonly Delegate[] | null | undefined };

/** What others may do with memberships. */
export interface Memberships {
  find(id: string, session?: Session): Promise<Membership | null>;
  list(filter: MembershipFilter, page: PageArguments): Promise<Connection<Membership>>;
  invite(ask: Ask, invitation: Invitation): Promise<Result<Membership, Refusal>>;
  step(action: MemberAction, ask: Ask, input: MembershipStep): Promise<Result<Membership, Refusal>>;
  /** Carries out the assembly's vote to admit a member, within the change that counts it; the member may sign then. */
  admit(id: string, tx: Tx): Promise<Result<Membership, Refusal>>;
  /** Carries out the assembly's vote to expel a member; where it leads, whose turn is next leads in its place. */
  expel(id: string, tx: Tx, reason: string): Promise<Result<Membership, Refusal>>;
  importMembers(rows: readonly MemberHistory[], options?: HistoryOptions): Promise<readonly HistoryOutcome[]>;
  readonly upkeep: MembershipUpkeep;
}

interface MemberStand extends AllianceStanding {
  readonly alliance: Alliance;
  readonly circle: Circle;
}

/** Makes the service of memberships. */
export function createMemberships({
  model,
  store,
  steps,
  alliances,
  circles,
  directory,
  calendar,
  succeedLead,
}: {
  readonly model: Model<MembershipDocument>;
  readonly store: Store<Membership>;
  readonly steps: Steps;
  readonly alliances: Alliances;
  readonly circles: Circles;
  readonly directory: Directory;
  readonly calendar: WorkCalendar;
  /** Moves a merged organization's quarters to its successor. */
  readonly succeedLead: (
    alliance: Alliance,
    ids: { from: string; to: string },
    tx: Tx,
  ) => Promise<readonly Happening[]>;
}): Memberships {
  /** What follows from a membership that changes, for its alliance and its quarters. */
  const changed = async (alliance: Alliance, next: Membership, tx: Tx) => {
    const others = (await circles.membersOf(alliance.id, tx.session)).filter(({ id }) => id !== next.id);
    const members = [...others, ...(isOver(next) ? [] : [next])].toSorted(bySigning);
    return alliances.upkeep.membersChanged(alliance, members, tx);
  };

  const held = async (allianceId: string, session: Session): Promise<Alliance> => {
    const alliance = await alliances.hold(allianceId, session);
    if (!alliance) throw new TypeError(`expected the alliance ${allianceId} of a membership to exist`);
    return alliance;
  };

  /** Carries out what the assembly decided on a member. */
  const decided = async (
    action: 'admit' | 'expel',
    id: string,
    tx: Tx,
    reason: string | null,
  ): Promise<Result<Membership, Refusal>> => {
    const membership = await store.find(id, tx.session);
    if (!membership) return refuse({ code: 'NOT_FOUND' });
    const alliance = await held(membership.allianceId, tx.session);
    const circle = await circles.circleOf(alliance, tx.now, tx.session);
    const context = { viewer: assemblyStanding(tx.now), input: { reason }, now: tx.now, calendar };
    const decision = decide(membershipWorkflow, factsOf(membership, alliance, circle), action, context);
    if (!decision.ok) return decision;
    const next = afterStep(membership, decision.value, { now: tx.now, reason });
    const written = await store.replace(next, tx.session);
    if (!written.ok) return written;
    const after = await changed(alliance, next, tx);
    tx.append(membershipStepped(decision.value, next, after.alliance), ...after.happenings);
    return ok(next);
  };

  return {
    find: (id, session) => store.find(id, session),
    list: ({ allianceId, organizationId, statuses }, page) =>
      paginate({
        model,
        filter: {
          ...(allianceId ? { allianceId } : {}),
          ...(organizationId ? { organizationId } : {}),
          ...(statuses ? { status: { $in: statuses } } : {}),
        },
        order: [{ field: 'createdAt', direction: 1 }],
        page,
        toNode: fromDocument,
      }),
    invite: (ask, input) =>
      steps.change<Membership>({
        ask,
        mutation: 'membership.invite',
        input,
        load: (id) => store.find(id),
        async run(tx, actAs) {
          const { session, now, append } = tx;
          const alliance = await alliances.hold(input.allianceId, session);
          if (!alliance) return refuse({ code: 'NOT_FOUND', field: ['allianceId'] });
          const viewer = await alliances.standingOf(ask.viewer, alliance, now, null, session);
          actAs(viewer.actingAs);
          const decision = begin(membershipWorkflow, 'invite', { viewer, input: {}, now, calendar });
          if (!decision.ok) return decision;
          if (alliance.status === 'DISSOLVED') return refuse({ code: 'ALLIANCE_DISSOLVED', field: ['allianceId'] });
          const entry = (await directory.findMany([input.organizationId], session)).get(input.organizationId);
          if (!entry || isGone(entry)) return refuse({ code: 'UNKNOWN_ORGANIZATION', field: ['organizationId'] });
          const delegates = input.delegates ?? [];
          const fit = checkDelegates(delegates);
          if (!fit.ok) return fit;
          const membership = { ...invited(newId(), alliance, input.organizationId, now), delegates };
          const placeKey = placeKeyOf(membership);
          const [there] = await store.findWhere({ placeKey }, { session, limit: 1 });
          if (there) return refuse({ code: 'ALREADY_MEMBER', field: ['organizationId'] });
          await store.insert([membership], session);
          const after = await changed(alliance, membership, tx);
          append(membershipStepped(decision.value, membership, after.alliance), ...after.happenings);
          return ok(membership);
        },
      }),
    step: (action, ask, input) =>
      steps.take<Membership, Membership['status'], MemberStand>({
        ask,
        mutation: `membership.${action}`,
        input,
        store,
        async stand({ allianceId }, { session, now }) {
          const alliance = await held(allianceId, session);
          const circle = await circles.circleOf(alliance, now, session);
          return { ...standingOf(ask.viewer, circle, now), alliance, circle };
        },
        decide: (membership, { alliance, circle, ...viewer }, { now }) =>
          decide(membershipWorkflow, factsOf(membership, alliance, circle), action, {
            viewer,
            input: withoutUndefined(input),
            now,
            calendar,
          }),
        async apply(membership, decision, { alliance }, tx) {
          const fits = [checkText('reason', input.reason, longestReason), checkDelegates(input.delegates ?? [])];
          for (const fit of fits) if (!fit.ok) return fit;
          const by = { now: tx.now, accountId: ask.viewer.accountId, reason: input.reason ?? null };
          const next = afterStep(membership, decision, { ...by, delegates: input.delegates ?? null });
          const after = await changed(alliance, next, tx);
          const step = membershipStepped(decision, next, after.alliance);
          return ok({ next, happenings: [step, ...after.happenings] });
        },
      }),
    admit: (id, tx) => decided('admit', id, tx, null),
    expel: (id, tx, reason) => decided('expel', id, tx, reason),
    importMembers: (rows, options) => importMembers({ store, steps, alliances, circles }, rows, options),
    upkeep: createMembershipUpkeep({ store, steps, circles, directory, calendar, held, changed, succeedLead }),
  };
}
