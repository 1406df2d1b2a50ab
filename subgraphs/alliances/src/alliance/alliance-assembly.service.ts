import type { Happening, Store, Tx } from '@cobuild/subgraph';
import { dateOf, decide, ok, type Refusal, refuse, type Result, type WorkCalendar } from '@cobuild/workflow';
import type { mongo } from 'mongoose';
import type { HandoverItem } from '../rotation/rotation.rules.js';
import { allianceStepped } from './alliance.events.js';
import { type Alliance, type AllianceDraft, draw, reorder } from './alliance.rules.js';
import { allianceWorkflow } from './alliance.workflow.js';
import type { Turned } from './alliance-upkeep.service.js';
import { assemblyStanding } from './standing.rules.js';

type Session = mongo.ClientSession;

/** What the assembly changes by its vote; what is left out stays as it was. */
export type Amendment = Pick<AllianceDraft, 'name' | 'field' | 'charter' | 'votingRule'> & {
  /** Members in the order of their turns from the next quarter on. */
  readonly rotationOrder?: readonly string[] | null | undefined;
};

/** What the assembly's votes do to its alliance. */
export interface AssemblyVotes {
  /** Carries out the assembly's vote on charter, voting rule or turns, within the change that counts it. */
  amendByAssembly(id: string, tx: Tx, amendment: Amendment): Promise<Result<Alliance, Refusal>>;
  /** Carries out the assembly's vote to dissolve; refused while joint actions are open (domain.md G8). */
  dissolveByAssembly(id: string, tx: Tx, reason: string): Promise<Result<Alliance, Refusal>>;
}

/** What hangs on alliances: members and quarters, which ask alliances in turn. */
export interface Around {
  /** Brings the quarters to what the calendar and the turns say. */
  readonly turn: (alliance: Alliance, tx: Tx) => Promise<Turned>;
  /** Ends memberships and quarters with their alliance. */
  readonly lapse: (alliance: Alliance, tx: Tx) => Promise<readonly Happening[]>;
  readonly openItemsOf: (allianceId: string, session: Session) => Promise<readonly HandoverItem[]>;
}

/** Makes what carries out the assembly's votes. */
export function createAssemblyVotes({
  store,
  calendar,
  hold,
  around,
}: {
  readonly store: Store<Alliance>;
  readonly calendar: WorkCalendar;
  readonly hold: (id: string, session: Session) => Promise<Alliance | null>;
  readonly around: Around;
}): AssemblyVotes {
  /** Saves what the assembly decided, and tells it. */
  const decided = async (
    action: 'amend' | 'dissolve',
    next: Alliance,
    tx: Tx,
    reason: string | null,
  ): Promise<Result<Alliance, Refusal>> => {
    const before = await store.find(next.id, tx.session);
    if (!before) return refuse({ code: 'NOT_FOUND' });
    const context = { viewer: assemblyStanding(tx.now), input: { reason }, now: tx.now, calendar };
    const decision = decide(allianceWorkflow, before, action, context);
    if (!decision.ok) return decision;
    const after = { ...next, status: decision.value.to, version: before.version + 1, updatedAt: tx.now };
    const written = await store.replace(after, tx.session);
    if (!written.ok) return written;
    tx.append(allianceStepped(decision.value, after));
    return ok(after);
  };

  return {
    async amendByAssembly(id, tx, { rotationOrder, ...draft }) {
      const alliance = await hold(id, tx.session);
      if (!alliance) return refuse({ code: 'NOT_FOUND' });
      const next = draw(alliance, draft);
      if (!next.ok) return next;
      const order = reorder(next.value, rotationOrder ?? []);
      if (!order.ok) return order;
      const amended = await decided('amend', { ...next.value, rotationOrder: order.value }, tx, null);
      if (!amended.ok || !rotationOrder) return amended;
      const { plannedUpTo, happenings } = await around.turn(amended.value, tx);
      tx.append(...happenings);
      return ok({ ...amended.value, plannedUpTo });
    },
    async dissolveByAssembly(id, tx, reason) {
      const alliance = await hold(id, tx.session);
      if (!alliance) return refuse({ code: 'NOT_FOUND' });
      const open = await around.openItemsOf(id, tx.session);
      const duties = open.filter(({ kind }) => kind === 'JOINT_ACTION').length;
      if (duties > 0) return refuse({ code: 'OPEN_DUTIES', details: { duties } });
      const dissolved = await decided('dissolve', { ...alliance, dissolvedOn: dateOf(tx.now) }, tx, reason);
      if (dissolved.ok) tx.append(...(await around.lapse(dissolved.value, tx)));
      return dissolved;
    },
  };
}
