import type { Directory } from '@cobuild/directory';
import { bySystem, type Happening, type Steps, type Store, type Tx } from '@cobuild/subgraph';
import { dateOf, ok, type Refusal, refuse, type Result } from '@cobuild/workflow';
import type { Model, mongo } from 'mongoose';
import { type Membership, takesPart } from '../membership/membership.rules.js';
import { ordinalOn } from '../rotation/rotation.rules.js';
import { keepOrder } from '../rotation/rotation-plan.rules.js';
import { officeSucceeded } from './alliance.events.js';
import type { AllianceDocument } from './alliance.model.js';
import { type Alliance, plannedQuarters } from './alliance.rules.js';
import type { Circles } from './circle.service.js';

type Session = mongo.ClientSession;

/** How far an alliance's quarters are planned, and what happened to them on the way there. */
export interface Turned {
  readonly plannedUpTo: number;
  readonly happenings: readonly Happening[];
}

/** What keeps alliances true to what happens around them: members, time, and organizations that move or merge. */
export interface AllianceUpkeep {
  /**
   * Works out anew what follows from its members, within a change that holds the alliance: who may lead, who may see it, and the
   * plan of its quarters.
   *
   * @param members that are not over, as they will be once the change is made, in the order of signing
   */
  membersChanged(
    alliance: Alliance,
    members: readonly Membership[],
    tx: Tx,
  ): Promise<{ readonly alliance: Alliance; readonly happenings: readonly Happening[] }>;
  /** Recomputes what alliances of these organizations reach. */
  refreshReach(organizationIds: readonly string[], session: Session): Promise<void>;
  /** Lets quarters end and begin by the calendar, and plans those that come into sight. */
  turn(allianceId: string): Promise<Result<Alliance, Refusal>>;
  /** Alliances that have not turned to the running quarter. */
  dueToTurn(now: Date, limit: number): Promise<readonly Alliance[]>;
  /** Moves a merged office's alliance to its successor (domain.md G8). */
  succeedOffice(allianceId: string): Promise<Result<Alliance, Refusal>>;
  /** Alliances whose office was merged into another organization. */
  dueForOfficeSuccession(limit: number): Promise<readonly Alliance[]>;
}

/** Makes the upkeep of alliances. */
export function createAllianceUpkeep({
  model,
  store,
  steps,
  circles,
  directory,
  hold,
  turn,
}: {
  readonly model: Model<AllianceDocument>;
  readonly store: Store<Alliance>;
  readonly steps: Steps;
  readonly circles: Circles;
  readonly directory: Directory;
  readonly hold: (id: string, session: Session) => Promise<Alliance | null>;
  readonly turn: (alliance: Alliance, tx: Tx) => Promise<Turned>;
}): AllianceUpkeep {
  // Facts about an alliance, not steps of it: its version stays, so that nobody's open form goes stale.
  const note = (id: string, facts: Partial<Alliance>, session: Session) =>
    model.collection.updateOne({ _id: id } as never, { $set: facts } as never, { session });

  const bySystemOn = (
    mutation: string,
    allianceId: string,
    work: (alliance: Alliance, tx: Tx) => Promise<Result<Alliance, Refusal>>,
  ) =>
    steps.change<Alliance>({
      ask: bySystem,
      mutation,
      input: {},
      load: (id) => store.find(id),
      async run(tx, actAs) {
        actAs({ organizationId: null, role: 'SYSTEM' });
        const alliance = await hold(allianceId, tx.session);
        return alliance ? work(alliance, tx) : refuse({ code: 'NOT_FOUND' });
      },
    });

  return {
    async membersChanged(alliance, members, tx) {
      const part = members.filter(takesPart);
      // A member that has given notice takes no further turn.
      const mayLead = part.filter(({ status }) => status === 'ACTIVE').map(({ organizationId }) => organizationId);
      const facts = {
        memberIds: part.map(({ organizationId }) => organizationId),
        rotationOrder: keepOrder(alliance.rotationOrder, mayLead),
        delegates: [...new Set(members.flatMap(({ delegates }) => delegates.map(({ accountId }) => accountId)))],
        reach: await circles.reachOf(alliance, members, tx.session),
      };
      const next = { ...alliance, ...facts };
      const turned = next.status === 'ACTIVE' ? await turn(next, tx) : { plannedUpTo: 0, happenings: [] };
      await note(alliance.id, { ...facts, plannedUpTo: turned.plannedUpTo }, tx.session);
      return { alliance: { ...next, plannedUpTo: turned.plannedUpTo }, happenings: turned.happenings };
    },
    async refreshReach(organizationIds, session) {
      // What an alliance reaches names its office and members, so it tells which alliances are touched.
      const touched = await store.findWhere({ reach: { $in: [...organizationIds] } }, { session });
      for (const alliance of touched) {
        const members = await circles.membersOf(alliance.id, session);
        const reach = await circles.reachOf(alliance, members, session);
        await note(alliance.id, { reach }, session);
      }
    },
    turn: (allianceId) =>
      bySystemOn('alliance.turn', allianceId, async (alliance, tx) => {
        if (alliance.status !== 'ACTIVE') return ok(alliance);
        const { plannedUpTo, happenings } = await turn(alliance, tx);
        await note(allianceId, { plannedUpTo }, tx.session);
        tx.append(...happenings);
        return ok({ ...alliance, plannedUpTo });
      }),
    dueToTurn: (now, limit) =>
      store.findWhere(
        {
          status: 'ACTIVE',
          plannedUpTo: { $lt: ordinalOn(dateOf(now)) + plannedQuarters },
          'rotationOrder.0': { $exists: true },
        },
        { limit },
      ),
    succeedOffice: (allianceId) =>
      bySystemOn('alliance.succeedOffice', allianceId, async (alliance, { session, now, append }) => {
        const { officeOrgId, version } = alliance;
        const successor = officeOrgId ? (await directory.successors([officeOrgId], session)).get(officeOrgId) : null;
        if (!successor) return ok(alliance);
        const moved = { ...alliance, officeOrgId: successor, version: version + 1, updatedAt: now };
        const members = await circles.membersOf(allianceId, session);
        const next = { ...moved, reach: await circles.reachOf(moved, members, session) };
        const written = await store.replace(next, session);
        if (!written.ok) return written;
        append(officeSucceeded(alliance, next));
        return ok(next);
      }),
    async dueForOfficeSuccession(limit) {
      const merged = [...(await directory.successors())].flatMap(([id, successor]) => (successor ? [id] : []));
      if (merged.length === 0) return [];
      return store.findWhere({ status: { $ne: 'DISSOLVED' }, officeOrgId: { $in: merged } }, { limit });
    },
  };
}
