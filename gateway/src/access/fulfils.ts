import { holds, type Role, type Viewer } from '@cobuild/identity';
import type { Requirement } from './rules.js';

/** Who fulfils a policy: whoever holds one of the roles, wherever it is held, or has one of the scopes. */
export interface Policy {
  readonly roles: readonly Role[];
  readonly scopes: readonly string[];
}

/** Policies by the name that the graph gives them. */
export type Policies = Readonly<Record<string, Policy>>;

/**
 * Whether the viewer fulfils a requirement now.
 *
 * A policy is looked up by its name; besides, `role:NAME` is fulfilled by whoever holds that role anywhere, and
 * `scope:NAME` by whoever has that scope. A policy that nobody knows is fulfilled by nobody.
 */
export function fulfils(viewer: Viewer, requirement: Requirement, policies: Policies, now: Date): boolean {
  switch (requirement.kind) {
    case 'authenticated':
      return viewer.accountId !== null;
    case 'scopes':
      return fulfilsOne(requirement.anyOf, (scope) => viewer.scopes.includes(scope));
    case 'policies':
      return fulfilsOne(requirement.anyOf, (policy) => fulfilsPolicy(viewer, policy, policies, now));
  }
}

function fulfilsOne(anyOf: readonly (readonly string[])[], isFulfilled: (name: string) => boolean): boolean {
  return anyOf.length === 0 || anyOf.some((names) => names.every(isFulfilled));
}

function fulfilsPolicy(viewer: Viewer, name: string, policies: Policies, now: Date): boolean {
  const policy = Object.hasOwn(policies, name) ? policies[name] : undefined;
  if (policy) {
    return (
      policy.roles.some((role) => holdsAnywhere(viewer, role, now)) ||
      policy.scopes.some((scope) => viewer.scopes.includes(scope))
    );
  }
  const [, kind, wanted] = /^(role|scope):(.+)$/.exec(name) ?? [];
  if (wanted === undefined) return false;
  return kind === 'role' ? holdsAnywhere(viewer, wanted, now) : viewer.scopes.includes(wanted);
}

function holdsAnywhere(viewer: Viewer, role: string, now: Date): boolean {
  return viewer.grants.some((grant) => grant.role === role && holds(grant, now));
}

/** When the next of the viewer's roles ends; `null` where none does. */
export function nextEndOfRole({ grants }: Viewer, now: Date): Date | null {
  const ends = grants.flatMap(({ until }) => (until === undefined ? [] : [Date.parse(until)]));
  const next = Math.min(...ends.filter((end) => end > now.getTime()));
  return Number.isFinite(next) ? new Date(next) : null;
}
