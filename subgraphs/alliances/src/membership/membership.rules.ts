import { dateOf, type Decision, ok, type Refusal, refuse, type Result } from '@cobuild/workflow';
import type { Alliance, ImportSource } from '../alliance/alliance.rules.js';
import type { Leads } from '../alliance/standing.rules.js';
import type { MembershipFacts, MembershipStatus } from './membership.workflow.js';

/** Somebody whom a member sends. */
export interface Delegate {
  readonly accountId: string;
  readonly name: string;
}

/** An organization in an alliance. */
export interface Membership {
  readonly id: string;
  readonly version: number;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly allianceId: string;
  readonly organizationId: string;
  readonly delegates: readonly Delegate[];
  readonly status: MembershipStatus;
  /** Whether the assembly's vote has admitted it; before the founding none is needed. */
  readonly isAdmitted: boolean;
  readonly signedAt: Date | null;
  readonly signedBy: string | null;
  /** A day, a month or a year, where imported data tell no more. */
  readonly joinedOn: string | null;
  readonly leftOn: string | null;
  /** Why it left, or why its invitation was withdrawn. */
  readonly reason: string | null;
  readonly imported: boolean;
  /** Where imported data came from. */
  readonly source: ImportSource | null;
}

const mostDelegates = 20;
const longestName = 100;

/** An organization that is asked into an alliance. */
export function invited(id: string, alliance: Pick<Alliance, 'id'>, organizationId: string, now: Date): Membership {
  return {
    id,
    version: 1,
    createdAt: now,
    updatedAt: now,
    allianceId: alliance.id,
    organizationId,
    delegates: [],
    status: 'INVITED',
    isAdmitted: false,
    signedAt: null,
    signedBy: null,
    joinedOn: null,
    leftOn: null,
    reason: null,
    imported: false,
    source: null,
  };
}

/** Whether a member takes part: votes, leads, is given tasks. One that has given notice still does, until it is settled. */
export function takesPart({ status }: Pick<Membership, 'status'>): boolean {
  return status === 'ACTIVE' || status === 'LEAVING';
}

/** States of a membership that is not over. */
export const presentStatuses = ['INVITED', 'ACTIVE', 'LEAVING'] as const satisfies MembershipStatus[];

/** Whether a membership is over. */
export function isOver({ status }: Pick<Membership, 'status'>): boolean {
  return !presentStatuses.some((one) => one === status);
}

/** One membership of an organization in an alliance at a time; `null` for one that is over. */
export function placeKeyOf(membership: Pick<Membership, 'allianceId' | 'organizationId' | 'status'>): string | null {
  return isOver(membership) ? null : `${membership.allianceId}:${membership.organizationId}`;
}

/** In the order of signing; who has not signed comes last. */
export function bySigning(one: Membership, other: Membership): number {
  const [at, otherAt] = [one, other].map(({ signedAt }) => signedAt?.getTime() ?? Number.MAX_SAFE_INTEGER);
  return (at ?? 0) - (otherAt ?? 0) || (one.id < other.id ? -1 : 1);
}

/** The membership after a step that was decided. */
export function afterStep(
  membership: Membership,
  { action, to }: Pick<Decision<Membership['status']>, 'action' | 'to'>,
  {
    now,
    accountId = null,
    reason = null,
    delegates = null,
  }: {
    readonly now: Date;
    readonly accountId?: string | null;
    readonly reason?: string | null;
    readonly delegates?: readonly Delegate[] | null;
  },
): Membership {
  const next: Membership = { ...membership, status: to, version: membership.version + 1, updatedAt: now };
  switch (action) {
    case 'nameDelegates':
      return { ...next, delegates: delegates ?? membership.delegates };
    case 'admit':
      return { ...next, isAdmitted: true };
    case 'sign':
      return { ...next, signedAt: now, signedBy: accountId, joinedOn: dateOf(now) };
    case 'giveNotice':
    case 'withdraw':
      return { ...next, reason };
    case 'settle':
      return { ...next, leftOn: dateOf(now) };
    case 'expel':
    case 'lapse':
      return { ...next, reason: reason ?? membership.reason, leftOn: to === 'LEFT' ? dateOf(now) : null };
    default:
      return next;
  }
}

/** What a membership's table looks at. */
export function factsOf<M extends Pick<Membership, 'organizationId' | 'isAdmitted'>>(
  membership: M,
  { status, rotationOrder }: Pick<Alliance, 'status' | 'rotationOrder'>,
  { owesHandover }: Pick<Leads, 'owesHandover'>,
): M & MembershipFacts {
  const { organizationId, isAdmitted } = membership;
  return {
    ...membership,
    maySign: status === 'SIGNING' || (status === 'ACTIVE' && isAdmitted),
    mustHandOver: owesHandover.includes(organizationId),
    isLastThatLeads: status === 'ACTIVE' && rotationOrder.every((id) => id === organizationId),
  };
}

/** Delegates are named each once. */
export function checkDelegates(delegates: readonly Delegate[]): Result<void, Refusal> {
  const field = ['delegates'];
  if (delegates.length > mostDelegates) return refuse({ code: 'TOO_MANY', field, details: { most: mostDelegates } });
  const accounts = delegates.map(({ accountId }) => accountId);
  if (new Set(accounts).size < accounts.length) return refuse({ code: 'NAMED_TWICE', field });
  if (!delegates.every(({ accountId, name }) => accountId.trim() !== '' && name.trim() !== '')) {
    return refuse({ code: 'MISSING_INPUT', field });
  }
  const isShort = delegates.every(({ name }) => name.length <= longestName);
  return isShort ? ok(undefined) : refuse({ code: 'TEXT_TOO_LONG', field, details: { most: longestName } });
}
