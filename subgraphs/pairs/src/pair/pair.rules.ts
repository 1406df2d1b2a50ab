import type { Party } from '@cobuild/directory';
import { daysBetween, type Light, ok, type Refusal, refuse, type Result } from '@cobuild/workflow';
import type { PairStatus, Side } from './pair.workflow.js';

/** Kinds of co-building (domain.md §3). */
export const pairKinds = [
  'DEPARTMENT_VILLAGE',
  'DEPARTMENT_ENTERPRISE',
  'BRANCH_PROJECT',
  'NAMED_LEAD',
  'CHECK_IN',
  'RESIDENT_UNIT',
  'BRANCH_BRANCH',
] as const;

export type PairKind = (typeof pairKinds)[number];

/** The four joints (四联). */
export const joints = ['ORGANIZATION', 'THEORY', 'ACTIVITY', 'BRAND'] as const;

export type Joint = (typeof joints)[number];

export interface Agreement {
  readonly goals: readonly string[];
  readonly duties: readonly { readonly side: Side; readonly text: string }[];
  readonly from: string | null;
  readonly to: string | null;
  readonly signatures: readonly { readonly side: Side; readonly at: Date; readonly accountId: string | null }[];
}

export interface YearPlan {
  readonly year: number;
  readonly items: readonly { readonly joint: Joint; readonly title: string; readonly quarter: number | null }[];
}

export interface Review {
  readonly startedOn: string;
  readonly scores: readonly { readonly side: Side; readonly score: number; readonly comment: string | null }[];
  readonly renewedBy: readonly Side[];
  /** When the pair went on; a review without it still runs. */
  readonly endedOn: string | null;
}

export interface Contact {
  readonly side: Side;
  readonly accountId: string;
  readonly name: string;
}

/** Where imported data came from. */
export interface ImportSource {
  readonly basis: string | null;
  readonly file: string | null;
  readonly note: string | null;
  /** What else its row told, as it stood there, by the key of its column; ledgers give it again. */
  readonly told?: Readonly<Record<string, string>>;
}

/** Two organizations that build together; dates are days in Asia/Shanghai. */
export interface Pair {
  readonly id: string;
  readonly version: number;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly code: string | null;
  readonly kind: PairKind;
  readonly sideA: string;
  readonly sideB: string;
  /** Both sides and all organizations above them. */
  readonly reach: readonly string[];
  readonly chain: string | null;
  readonly status: PairStatus;
  readonly acceptedBy: readonly Side[];
  readonly agreement: Agreement | null;
  readonly contacts: readonly Contact[];
  readonly yearPlan: YearPlan | null;
  readonly review: Review | null;
  readonly startedOn: string | null;
  readonly endedOn: string | null;
  readonly lastActivityOn: string | null;
  /** The day from which silence is counted; `null` while the pair is not active. */
  readonly quietSince: string | null;
  readonly dormantSince: string | null;
  readonly reviewDueOn: string | null;
  readonly imported: boolean;
  readonly source: ImportSource | null;
}

/** Days without a confirmed activity after which a pair's light changes (domain.md §3, ◇). */
export const dormancyDays = { yellow: 60, red: 90 } as const;

/** States of a pair that is neither declined nor ended. */
export const liveStatuses: readonly PairStatus[] = ['PROPOSED', 'MATCHED', 'ACTIVE', 'IN_REVIEW', 'SUSPENDED'];

/** A pair that is neither declined nor ended; only one may live per kind and two organizations. */
export function isLive(status: PairStatus): boolean {
  return liveStatuses.includes(status);
}

/** Names a live pair's kind and its two organizations, whichever side they are on; `null` once it is over. */
export function liveKeyOf({
  kind,
  sideA,
  sideB,
  status,
}: Pick<Pair, 'kind' | 'sideA' | 'sideB' | 'status'>): string | null {
  return isLive(status) ? [kind, ...[sideA, sideB].sort()].join(':') : null;
}

/** The sides differ and neither is above the other (domain.md §3). */
export function mayPair(a: Party, b: Party): Result<void, Refusal> {
  if (a.organizationId === b.organizationId) return refuse({ code: 'SELF_PAIR', field: ['sideBId'] });
  if (a.reach.includes(b.organizationId) || b.reach.includes(a.organizationId)) {
    return refuse({ code: 'SUBORDINATE_PAIR', field: ['sideBId'] });
  }
  return ok(undefined);
}

/** What the two sides and all above them add up to. */
export function reachOf(a: Party, b: Party): readonly string[] {
  return [...new Set([...a.reach, ...b.reach])];
}

/** Activities may be planned and logged while the pair is active or in review. */
export function isAtWork(status: PairStatus): boolean {
  return status === 'ACTIVE' || status === 'IN_REVIEW';
}

/** GREEN while activities are confirmed, YELLOW after 60 days without one, RED after 90; `null` before and after its life. */
export function lightOfPair({ status, quietSince }: Pick<Pair, 'status' | 'quietSince'>, today: string): Light | null {
  if (status === 'SUSPENDED') return 'PAUSED';
  if (!isAtWork(status) || quietSince === null) return null;
  const days = daysBetween(quietSince, today);
  return days >= dormancyDays.red ? 'RED' : days >= dormancyDays.yellow ? 'YELLOW' : 'GREEN';
}

/** A confirmed activity wakes a pair up; one of long ago, or of a date not fully known, changes nothing. */
export function afterConfirmedActivity(pair: Pair, heldOn: string | null, today: string): Pair | null {
  if (heldOn === null || heldOn.length !== 10) return null;
  const later = (date: string | null) => (date === null || heldOn > date ? heldOn : date);
  const quietSince = pair.quietSince === null ? null : later(pair.quietSince);
  const isAwake = quietSince !== null && daysBetween(quietSince, today) < dormancyDays.red;
  const next = {
    ...pair,
    lastActivityOn: later(pair.lastActivityOn),
    quietSince,
    dormantSince: isAwake ? null : pair.dormantSince,
  };
  const isSame = next.lastActivityOn === pair.lastActivityOn && next.quietSince === pair.quietSince;
  return isSame ? null : next;
}

/** A pair of which nothing is known but its kind and sides. */
export function newPair(id: string, kind: PairKind, sideA: string, sideB: string, now: Date): Pair {
  return {
    id,
    version: 1,
    createdAt: now,
    updatedAt: now,
    code: null,
    kind,
    sideA,
    sideB,
    reach: [],
    chain: null,
    status: 'PROPOSED',
    acceptedBy: [],
    agreement: null,
    contacts: [],
    yearPlan: null,
    review: null,
    startedOn: null,
    endedOn: null,
    lastActivityOn: null,
    quietSince: null,
    dormantSince: null,
    reviewDueOn: null,
    imported: false,
    source: null,
  };
}
