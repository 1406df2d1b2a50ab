import type { Store, Tx } from '@cobuild/subgraph';
import { decide, type WorkCalendar } from '@cobuild/workflow';
import type { Alliance } from '../alliance/alliance.rules.js';
import { systemStanding } from '../alliance/standing.rules.js';
import type { OpenItemsOf } from '../rotation/rotation.service.js';
import { afterStep, factsOf } from './assembly-steps.rules.js';
import { assemblyStepped } from './assembly.events.js';
import { aheadStatuses, type Assembly } from './assembly.rules.js';
import { assemblyWorkflow } from './assembly.workflow.js';

/** What their alliance does to assemblies. */
export interface AssemblyUpkeep {
  /** Ends assemblies that were still to be held, with their alliance. */
  lapse(alliance: Alliance, tx: Tx): Promise<void>;
  /** Assemblies that are not over, or whose minutes are due: they stand on the handover sheet. */
  readonly openItems: OpenItemsOf;
}

/** Makes the upkeep of assemblies. */
export function createAssemblyUpkeep({
  store,
  calendar,
}: {
  readonly store: Store<Assembly>;
  readonly calendar: WorkCalendar;
}): AssemblyUpkeep {
  return {
    async lapse(alliance, tx) {
      const ahead = { allianceId: alliance.id, status: { $in: aheadStatuses } };
      for (const assembly of await store.findWhere(ahead, { session: tx.session })) {
        const { now } = tx;
        const surroundings = { rule: alliance.votingRule, membershipIds: [], openVotes: 0, scheduledAt: null, now };
        const context = { viewer: systemStanding(now), input: {}, now, calendar };
        const decision = decide(assemblyWorkflow, factsOf(assembly, surroundings, calendar), 'lapse', context);
        if (!decision.ok) throw new TypeError(`expected an assembly ahead to end, got ${decision.refusal.code}`);
        const reason = '联盟解散 / the alliance is dissolved';
        const next = afterStep(assembly, decision.value, { now, surroundings, reason });
        const written = await store.replace(next, tx.session);
        if (!written.ok) throw new TypeError(`expected an assembly to be written, got ${written.refusal.code}`);
        tx.append(assemblyStepped(decision.value, next, alliance));
      }
    },
    async openItems(allianceId, session) {
      const open = { allianceId, status: { $in: [...aheadStatuses, 'IN_SESSION', 'CLOSED'] } };
      return (await store.findWhere(open, { session })).map(({ id, number, kind, venue, scheduledAt, dueAt }) => ({
        kind: 'ASSEMBLY',
        id,
        title: titleOf({ number, kind, venue }),
        dueAt: dueAt ?? scheduledAt,
      }));
    },
  };
}

function titleOf({ number, kind, venue }: Pick<Assembly, 'number' | 'kind' | 'venue'>): string {
  const name = kind === 'REGULAR' ? '联盟大会' : '临时联盟大会';
  return `${number === null ? '' : `第${number}次`}${name}${venue === null ? '' : `（${venue}）`}`;
}
