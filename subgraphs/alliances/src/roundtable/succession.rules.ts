import type { Successors } from '@cobuild/directory';
import type { Outcome } from '../outcome/outcome.rules.js';
import { isSettled, isValid, type Suggestion } from '../suggestion/suggestion.rules.js';
import type { CoHost, Roundtable } from './roundtable.rules.js';

/** States of a roundtable in which somebody still owes something. */
export const openStatuses = [
  'DRAFT',
  'PREPARED',
  'ANNOUNCED',
  'HELD',
  'FOLLOW_UP',
] as const satisfies Roundtable['status'][];

/** The roundtable with successors in the place of merged organizations (domain.md G8); one that hosts already does so once. */
export function succeedHosts(roundtable: Roundtable, successors: Successors, now: Date): Roundtable {
  const after = (id: string) => successors.get(id) ?? id;
  const convenerId = after(roundtable.convenerId);
  const coHosts = new Map<string, CoHost>();
  for (const coHost of roundtable.coHosts) {
    const organizationId = after(coHost.organizationId);
    if (organizationId !== convenerId && !coHosts.has(organizationId)) {
      coHosts.set(organizationId, { ...coHost, organizationId });
    }
  }
  return {
    ...roundtable,
    version: roundtable.version + 1,
    updatedAt: now,
    convenerId,
    coHosts: [...coHosts.values()],
    involvedIds: [...new Set(roundtable.involvedIds.map(after))],
  };
}

/** A suggestion that is not settled, with the successor of who is to answer it; `null` where nothing changes. */
export function succeedResponsible(suggestion: Suggestion, successors: Successors, now: Date): Suggestion | null {
  const { responsibleOrgId, version } = suggestion;
  const to = responsibleOrgId === null ? undefined : successors.get(responsibleOrgId);
  if (to === undefined || !isValid(suggestion) || isSettled(suggestion)) return null;
  return { ...suggestion, responsibleOrgId: to, version: version + 1, updatedAt: now };
}

/** An outcome that is not confirmed, with the successor of who pays; `null` where nothing changes. */
export function succeedPayer(outcome: Outcome, successors: Successors, now: Date): Outcome | null {
  const { payerOrgId, status, version } = outcome;
  const to = payerOrgId === null ? undefined : successors.get(payerOrgId);
  if (to === undefined || status !== 'RECORDED') return null;
  return { ...outcome, payerOrgId: to, version: version + 1, updatedAt: now };
}
