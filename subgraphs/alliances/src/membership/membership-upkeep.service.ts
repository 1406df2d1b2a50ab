import type { Directory } from '@cobuild/directory';
import { bySystem, type Happening, type Steps, type Store, type Tx } from '@cobuild/subgraph';
import { decide, ok, type Refusal, refuse, type Result, type WorkCalendar } from '@cobuild/workflow';
import type { mongo } from 'mongoose';
import type { Alliance } from '../alliance/alliance.rules.js';
import type { Circles } from '../alliance/circle.service.js';
import { systemStanding } from '../alliance/standing.rules.js';
import { memberSucceeded, membershipStepped } from './membership.events.js';
import { afterStep, factsOf, isOver, type Membership, presentStatuses } from './membership.rules.js';
import { membershipWorkflow } from './membership.workflow.js';

type Session = mongo.ClientSession;

/** What keeps memberships true to organizations that merge or dissolve, and to alliances that do. */
export interface MembershipUpkeep {
  /** Ends all memberships of an alliance that is dissolved, within that change. */
  lapse(alliance: Alliance, tx: Tx): Promise<readonly Happening[]>;
  /** Moves a merged organization's membership to its successor; ends it where that is a member already, or there is none. */
  succeed(id: string): Promise<Result<Membership, Refusal>>;
  /** Memberships whose organization was merged or dissolved. */
  dueForSuccession(limit: number): Promise<readonly Membership[]>;
}

/** Makes the upkeep of memberships. */
export function createMembershipUpkeep({
  store,
  steps,
  circles,
  directory,
  calendar,
  held,
  changed,
  succeedLead,
}: {
  readonly store: Store<Membership>;
  readonly steps: Steps;
  readonly circles: Circles;
  readonly directory: Directory;
  readonly calendar: WorkCalendar;
  readonly held: (allianceId: string, session: Session) => Promise<Alliance>;
  readonly changed: (
    alliance: Alliance,
    next: Membership,
    tx: Tx,
  ) => Promise<{ readonly alliance: Alliance; readonly happenings: readonly Happening[] }>;
  readonly succeedLead: (
    alliance: Alliance,
    ids: { from: string; to: string },
    tx: Tx,
  ) => Promise<readonly Happening[]>;
}): MembershipUpkeep {
  /** Ends a membership; what follows from it is not worked out yet. */
  const end = async (membership: Membership, alliance: Alliance, { session, now }: Tx, reason: string) => {
    const facts = factsOf(membership, alliance, { owesHandover: [] });
    const context = { viewer: systemStanding(now), input: {}, now, calendar };
    const decision = decide(membershipWorkflow, facts, 'lapse', context);
    if (!decision.ok) return decision;
    const next = afterStep(membership, decision.value, { now, reason });
    const written = await store.replace(next, session);
    return written.ok ? ok({ next, step: membershipStepped(decision.value, next, alliance) }) : written;
  };

  return {
    async lapse(alliance, tx) {
      const happenings: Happening[] = [];
      for (const membership of await circles.membersOf(alliance.id, tx.session)) {
        const ended = await end(membership, alliance, tx, '联盟解散 / the alliance is dissolved');
        if (!ended.ok) throw new TypeError(`expected a present membership to end, got ${ended.refusal.code}`);
        happenings.push(ended.value.step);
      }
      return happenings;
    },
    succeed: (membershipId) =>
      steps.change<Membership>({
        ask: bySystem,
        mutation: 'membership.succeed',
        input: {},
        load: (id) => store.find(id),
        async run(tx, actAs) {
          const { session, now, append } = tx;
          actAs({ organizationId: null, role: 'SYSTEM' });
          const membership = await store.find(membershipId, session);
          if (!membership) return refuse({ code: 'NOT_FOUND' });
          const { organizationId: from, allianceId } = membership;
          const gone = await directory.successors([from], session);
          if (!gone.has(from) || isOver(membership)) return ok(membership);
          const to = gone.get(from) ?? null;
          const alliance = await held(allianceId, session);
          const lead = to === null ? [] : await succeedLead(alliance, { from, to }, tx);
          const order = [...new Set(alliance.rotationOrder.map((id) => (id === from && to !== null ? to : id)))];
          const others = await circles.membersOf(allianceId, session);
          const isThere = others.some(({ organizationId }) => organizationId === to);
          if (to === null || isThere) {
            const reason =
              to === null ? '组织撤销 / its organization is dissolved' : '组织合并 / its organization is merged';
            const ended = await end(membership, alliance, tx, reason);
            if (!ended.ok) return ended;
            const after = await changed({ ...alliance, rotationOrder: order }, ended.value.next, tx);
            append(ended.value.step, ...lead, ...after.happenings);
            return ok(ended.value.next);
          }
          const moved = { ...membership, organizationId: to, version: membership.version + 1, updatedAt: now };
          const written = await store.replace(moved, session);
          if (!written.ok) return written;
          const after = await changed({ ...alliance, rotationOrder: order }, moved, tx);
          append(memberSucceeded(membership, moved, after.alliance), ...lead, ...after.happenings);
          return ok(moved);
        },
      }),
    async dueForSuccession(limit) {
      const gone = [...(await directory.successors()).keys()];
      if (gone.length === 0) return [];
      const present = { status: { $in: presentStatuses } };
      return store.findWhere({ ...present, organizationId: { $in: gone } }, { limit });
    },
  };
}
