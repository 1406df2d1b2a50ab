import { type Happening, newId, type Store, type Tx } from '@cobuild/subgraph';
import { begin, dateOf, decide, type WorkCalendar } from '@cobuild/workflow';
import { type Alliance, plannedQuarters } from '../alliance/alliance.rules.js';
import type { Turned } from '../alliance/alliance-upkeep.service.js';
import type { Circles } from '../alliance/circle.service.js';
import { systemStanding } from '../alliance/standing.rules.js';
import { endOfQuarter, quarterAt } from './quarter.rules.js';
import { leadSucceeded, termStepped } from './rotation.events.js';
import { leaderOf, leadIn, ordinalOn, replan, type RotationTerm } from './rotation.rules.js';
import { turnAfter } from './rotation-plan.rules.js';
import type { OpenItemsOf } from './rotation.service.js';
import { afterStep, afterSwapStep, factsOf, planChanges } from './rotation-steps.rules.js';
import { rotationTermWorkflow } from './rotation-term.workflow.js';

/** What keeps quarters true to the calendar and to members that come, leave or merge; all within changes that hold the alliance. */
export interface RotationUpkeep {
  /**
   * Brings the quarters of an active alliance to what calendar and turns say now: plans what comes into sight and plans anew what
   * lies ahead, ends and begins quarters, and names a substitute where the lead is no longer a member.
   */
  turn(alliance: Alliance, tx: Tx): Promise<Turned>;
  /** Ends all quarters with their alliance. */
  lapse(alliance: Alliance, tx: Tx): Promise<readonly Happening[]>;
  /** Moves a merged organization's quarters to its successor. */
  succeed(alliance: Alliance, ids: { from: string; to: string }, tx: Tx): Promise<readonly Happening[]>;
}

type Taken = 'replan' | 'dropSwap' | 'beginQuarter' | 'endQuarter' | 'substitute' | 'lapse';

/** Makes the upkeep of quarters. */
export function createRotationUpkeep({
  store,
  circles,
  calendar,
  openItemsOf,
}: {
  readonly store: Store<RotationTerm>;
  readonly circles: Circles;
  readonly calendar: WorkCalendar;
  readonly openItemsOf: OpenItemsOf;
}): RotationUpkeep {
  /** The quarters of an alliance during one change, and what happened to them. */
  const open = (alliance: Alliance, read: readonly RotationTerm[], { session, now }: Tx) => {
    const terms = new Map(read.map((term) => [term.id, term]));
    const happenings: Happening[] = [];
    const today = dateOf(now);
    const viewer = systemStanding(now);

    const around = (term: RotationTerm) => ({
      alliance,
      other: term.swap ? (terms.get(term.swap.otherTermId) ?? null) : null,
      nextLeadOrgId: leadIn(term.ordinal + 1, alliance.rotationOrder, [...terms.values()]),
      today,
    });

    /** What the table says to a step that time takes. */
    const decisionOf = (term: RotationTerm, action: Taken, input: { organizationId?: string; reason?: string }) => {
      // A sheet is due by the end of its quarter, whenever the timers come round to it.
      const at = action === 'endQuarter' ? endOfQuarter(quarterAt(term.ordinal)) : now;
      const context = { viewer, input, now: at, calendar };
      const decision = decide(rotationTermWorkflow, factsOf(term, around(term)), action, context);
      if (!decision.ok) throw new TypeError(`expected time to take ${action}, got ${decision.refusal.code}`);
      return decision.value;
    };

    const save = async (term: RotationTerm) => {
      const written = await store.replace(term, session);
      if (!written.ok)
        throw new TypeError(`expected the quarters of a held alliance to stand, got ${written.refusal.code}`);
      terms.set(term.id, term);
    };

    const write = async (action: Taken, before: RotationTerm, after: RotationTerm, reason = 'PLAN_CHANGED') => {
      const decision = decisionOf(before, action, { reason });
      await save(after);
      happenings.push(termStepped(decision, before, after, alliance, reason));
    };

    const take = async (
      term: RotationTerm,
      action: Exclude<Taken, 'replan' | 'dropSwap'>,
      input: { organizationId?: string; reason?: string } = {},
    ) => {
      const decision = decisionOf(term, action, input);
      const openItems = action === 'endQuarter' ? await openItemsOf(alliance.id, session) : [];
      const by = { standing: viewer, input, now, accountId: null, surroundings: around(term), openItems };
      const next = afterStep(term, decision, by);
      await save(next);
      happenings.push(termStepped(decision, term, next, alliance, input.reason));
      return next;
    };

    return {
      happenings,
      save,
      write,
      take,
      inOrder: () => [...terms.values()].toSorted((one, other) => one.ordinal - other.ordinal),
      async plan(fresh: RotationTerm) {
        const decision = begin(rotationTermWorkflow, 'plan', { viewer, input: {}, now, calendar });
        if (!decision.ok) throw new TypeError(`expected time to plan, got ${decision.refusal.code}`);
        await store.insert([fresh], session);
        terms.set(fresh.id, fresh);
        happenings.push(termStepped(decision.value, null, fresh, alliance));
      },
      /** A swap that nobody confirmed in time falls away, on both quarters. */
      async dropSwap(term: RotationTerm) {
        const other = term.swap && terms.get(term.swap.otherTermId);
        if (!other) return;
        const [next, otherNext] = afterSwapStep('dropSwap', term, other, now);
        await write('dropSwap', term, next, 'QUARTER_BEGAN');
        await write('dropSwap', other, otherNext, 'QUARTER_BEGAN');
      },
      get: (id: string) => terms.get(id),
    };
  };

  return {
    async turn(alliance, tx) {
      const now = ordinalOn(dateOf(tx.now));
      const read = await circles.termsOf(alliance.id, tx.session);
      const quarters = open(alliance, read, tx);
      const plan = replan(alliance.rotationOrder, read, { now, upTo: now + plannedQuarters });
      const { planned, replanned, dropped } = planChanges(alliance.id, read, plan, { now: tx.now, newId });
      for (const { before, after } of replanned) await quarters.write('replan', before, after);
      for (const { before, after } of dropped) await quarters.write('dropSwap', before, after);
      for (const term of planned) await quarters.plan(term);
      for (const { id, ordinal } of quarters.inOrder()) {
        const term = quarters.get(id);
        if (!term || ordinal > now) continue;
        if (term.status === 'PLANNED') await quarters.dropSwap(term);
        const ahead = quarters.get(id);
        const begun = ahead?.status === 'PLANNED' ? await quarters.take(ahead, 'beginQuarter') : ahead;
        if (begun?.status === 'LEADING' && ordinal < now) await quarters.take(begun, 'endQuarter');
      }
      const running = quarters.inOrder().find(({ ordinal, status }) => ordinal === now && status === 'LEADING');
      if (running && alliance.rotationOrder.length > 0 && !alliance.memberIds.includes(leaderOf(running))) {
        const turns = quarters.inOrder().flatMap(({ ordinal, turnOf }) => (ordinal <= now ? [turnOf] : []));
        const organizationId = turnAfter(alliance.rotationOrder, turns);
        await quarters.take(running, 'substitute', { organizationId, reason: 'LEAD_LEFT' });
      }
      const plannedUpTo = quarters.inOrder().at(-1)?.ordinal ?? 0;
      return { plannedUpTo, happenings: quarters.happenings };
    },
    async lapse(alliance, tx) {
      const quarters = open(alliance, await circles.termsOf(alliance.id, tx.session), tx);
      for (const term of quarters.inOrder()) {
        if (term.status !== 'CLOSED' && term.status !== 'CANCELLED') await quarters.take(term, 'lapse');
      }
      return quarters.happenings;
    },
    async succeed(alliance, { from, to }, tx) {
      const quarters = open(alliance, await circles.termsOf(alliance.id, tx.session), tx);
      const moved = (id: string) => (id === from ? to : id);
      for (const term of quarters.inOrder()) {
        const { turnOf, status, leadOrgId, substituteOrgId, swap } = term;
        // Whose turn it was tells whose turn comes next, so it goes over too; who led a quarter that is closed stays.
        const isOpen = status !== 'CLOSED' && status !== 'CANCELLED';
        const names = [
          turnOf,
          ...(isOpen ? [leadOrgId, substituteOrgId, swap?.askedOrgId, swap?.requestedByOrgId] : []),
        ];
        if (!names.includes(from)) continue;
        const parties = swap && { requestedByOrgId: moved(swap.requestedByOrgId), askedOrgId: moved(swap.askedOrgId) };
        const open = {
          leadOrgId: moved(leadOrgId),
          substituteOrgId: substituteOrgId && moved(substituteOrgId),
          swap: swap && parties && { ...swap, ...parties },
        };
        const step = { version: term.version + 1, updatedAt: tx.now };
        const next: RotationTerm = { ...term, ...(isOpen ? open : {}), ...step, turnOf: moved(turnOf) };
        await quarters.save(next);
        if (leaderOf(next) !== leaderOf(term)) quarters.happenings.push(leadSucceeded(term, next, alliance));
      }
      return quarters.happenings;
    },
  };
}
