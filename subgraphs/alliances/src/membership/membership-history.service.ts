import {
  type HistoryOptions,
  type HistoryOutcome,
  newId,
  recordHistory,
  type Steps,
  type Store,
  type Tx,
} from '@cobuild/subgraph';
import type { Refusal } from '@cobuild/workflow';
import type { Alliance, ImportSource } from '../alliance/alliance.rules.js';
import type { Alliances } from '../alliance/alliance.service.js';
import type { Circles } from '../alliance/circle.service.js';
import { membershipStepped } from './membership.events.js';
import { invited, type Membership, takesPart } from './membership.rules.js';

/** A member of an alliance as imported history tells it. */
export interface MemberHistory {
  readonly allianceId: string;
  readonly organizationId: string;
  /** Whether it takes the running quarter, where nobody leads it yet. */
  readonly leads: boolean;
  /** A day, a month or a year. */
  readonly joinedOn: string | null;
  readonly source: ImportSource;
}

interface Parts {
  readonly store: Store<Membership>;
  readonly steps: Steps;
  readonly alliances: Pick<Alliances, 'hold' | 'upkeep'>;
  readonly circles: Pick<Circles, 'membersOf'>;
}

/**
 * Takes imported members in, in one transaction: each enters as ACTIVE without signing again, marked imported (domain.md G11).
 * Only alliances that were imported themselves take them: others are joined by vote and signature. From then on the alliance turns
 * like every other: it has one lead, in the order of the rows, and no quarter before this one is made up. Rows that are there
 * already stay unchanged.
 */
export function importMembers(
  parts: Parts,
  rows: readonly MemberHistory[],
  options: HistoryOptions = {},
): Promise<readonly HistoryOutcome[]> {
  return recordHistory(parts.steps, 'membership.import', rows, options, async (tx) => {
    const outcomes = new Map<MemberHistory, HistoryOutcome>();
    for (const allianceId of new Set(rows.map((row) => row.allianceId))) {
      const own = rows.filter((row) => row.allianceId === allianceId);
      const entered = await enter(parts, allianceId, own, tx);
      for (const [at, outcome] of entered.entries()) if (own[at]) outcomes.set(own[at], outcome);
    }
    return rows.flatMap((row) => outcomes.get(row) ?? []);
  });
}

/** Members of one alliance: what follows from them is worked out once. */
async function enter(
  { store, alliances, circles }: Parts,
  allianceId: string,
  rows: readonly MemberHistory[],
  tx: Tx,
): Promise<readonly HistoryOutcome[]> {
  const alliance = await alliances.hold(allianceId, tx.session);
  const members = alliance ? await circles.membersOf(allianceId, tx.session) : [];
  const placeOf = new Map(members.map((membership) => [membership.organizationId, membership]));
  const fresh: Membership[] = [];
  const outcomes = rows.map((row): HistoryOutcome => {
    const code = row.organizationId;
    const there = placeOf.get(code);
    if (there && takesPart(there)) return { code, outcome: 'unchanged', id: there.id };
    const refusal = mayEnter(alliance, there);
    if (refusal || !alliance) return { code, outcome: 'refused', refusal: refusal ?? { code: 'NOT_FOUND' } };
    const membership = historicMember(row, alliance, tx.now);
    placeOf.set(code, membership);
    fresh.push(membership);
    return { code, outcome: 'imported', id: membership.id };
  });
  if (!alliance || fresh.length === 0) return outcomes;

  await store.insert(fresh, tx.session);
  const leads = rows.filter((row) => row.leads && fresh.some((one) => one.organizationId === row.organizationId));
  const ids = [leads, fresh].flatMap((some) => some.map(({ organizationId }) => organizationId));
  const rotationOrder = [
    ...new Set([...ids.slice(0, leads.length), ...alliance.rotationOrder, ...ids.slice(leads.length)]),
  ];
  const after = await alliances.upkeep.membersChanged({ ...alliance, rotationOrder }, [...members, ...fresh], tx);
  const step = { action: 'import', event: 'alliances.MembershipSigned', from: null };
  tx.append(...fresh.map((one) => membershipStepped(step, one, after.alliance)), ...after.happenings);
  return outcomes;
}

function mayEnter(alliance: Alliance | null, there: Membership | undefined): Refusal | null {
  if (!alliance) return { code: 'UNKNOWN_ALLIANCE', field: ['allianceId'] };
  if (!alliance.imported) return { code: 'HISTORY_CLOSED', field: ['allianceId'] };
  if (alliance.status !== 'ACTIVE') return { code: 'ALLIANCE_DISSOLVED', field: ['allianceId'] };
  return there ? { code: 'ALREADY_MEMBER', field: ['organizationId'] } : null;
}

function historicMember(
  { organizationId, joinedOn, source }: MemberHistory,
  alliance: Alliance,
  now: Date,
): Membership {
  const entered = { status: 'ACTIVE', isAdmitted: true, joinedOn, imported: true, source } as const;
  return { ...invited(newId(), alliance, organizationId, now), ...entered };
}
