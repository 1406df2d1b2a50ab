import {
  isIntegrator,
  longestScope,
  scopeForm,
  type ApiKeyQuota,
  type Grant,
  type Role,
  type Viewer,
} from '@cobuild/identity';
import { ok, refuse, type Refusal, type Result } from '@cobuild/workflow';
import type { OrganizationStatus } from '../organization/organization.workflow.js';
import { covers } from '../role-grant/role-grant.rules.js';
import type { StoredApiKeyStatus } from './api-key.workflow.js';

/** A key with which a machine client asks for an organization; of the key itself only the hash is kept. */
export interface ApiKey {
  readonly id: string;
  readonly organizationId: string;
  readonly name: string;
  readonly hash: string;
  readonly scopes: readonly string[];
  readonly quota: ApiKeyQuota;
  readonly expiresAt: Date;
  readonly createdBy: string | null;
  readonly status: StoredApiKeyStatus;
  readonly revokedAt: Date | null;
  /** To the minute. */
  readonly lastUsedAt: Date | null;
  readonly version: number;
  readonly createdAt: Date;
}

/** What somebody asks of a new key. */
export interface ApiKeyWish {
  readonly name: string;
  readonly scopes: readonly string[];
  readonly quota: ApiKeyQuota;
  readonly expiresAt: Date;
}

/** Bounds of every key. */
export const apiKeyLimits = {
  nameLength: 100,
  scopes: 50,
  days: 366,
  perMinute: 6_000,
  perDay: 1_000_000,
} as const;

/** What a key may ask when nothing is said. */
export const usualQuota: ApiKeyQuota = { perMinute: 120, perDay: 20_000 };

const keeping: readonly Role[] = ['PLATFORM_ADMIN', 'ORG_ADMIN'];

/** The viewer's own grant out of which a key may be given or ended: it keeps the organization, at least until the key ends. */
export function findKeepingGrant(
  viewer: Viewer,
  place: { readonly lineage: readonly string[]; readonly until: Date },
  now: Date,
): Grant | undefined {
  return viewer.grants.find((own) => keeping.includes(own.role) && covers(own, place, now));
}

/** A key says what it is for and what it may do, ends within a year, and asks within bounds. */
export function checkApiKey({ name, scopes, quota, expiresAt }: ApiKeyWish, now: Date): Result<void, Refusal> {
  const { nameLength, days, perMinute, perDay } = apiKeyLimits;
  if (name.trim() === '') return refuse({ code: 'MISSING_INPUT', field: ['name'] });
  if ([...name].length > nameLength)
    return refuse({ code: 'TOO_LONG', field: ['name'], details: { limit: nameLength } });
  const isList = scopes.length > 0 && scopes.length <= apiKeyLimits.scopes;
  if (!isList || !scopes.every((scope) => scope.length <= longestScope && scopeForm.test(scope))) {
    return refuse({ code: 'BAD_SCOPE', field: ['scopes'], details: { limit: apiKeyLimits.scopes } });
  }
  if (expiresAt <= now) return refuse({ code: 'BAD_PERIOD', field: ['expiresAt'] });
  if (expiresAt.getTime() > now.getTime() + days * 86_400_000) {
    return refuse({ code: 'EXPIRES_TOO_LATE', field: ['expiresAt'], details: { days } });
  }
  const bounds = { perMinute, perDay };
  if (!isWithin(quota.perMinute, perMinute)) {
    return refuse({ code: 'BAD_QUOTA', field: ['requestsPerMinute'], details: bounds });
  }
  if (!isWithin(quota.perDay, perDay)) return refuse({ code: 'BAD_QUOTA', field: ['requestsPerDay'], details: bounds });
  return ok(undefined);
}

const isWithin = (value: number, most: number): boolean => Number.isInteger(value) && value >= 1 && value <= most;

/** Who is limited by scopes gives none that they lack. */
export function checkGivenScopes(viewer: Viewer, scopes: readonly string[]): Result<void, Refusal> {
  const exceeds = isIntegrator(viewer) && scopes.some((scope) => !viewer.scopes.includes(scope));
  return exceeds ? refuse({ code: 'GRANT_EXCEEDS_SCOPE', field: ['scopes'] }) : ok(undefined);
}

/** How a key stands at an instant. */
export function statusOf(
  { status, expiresAt }: Pick<ApiKey, 'status' | 'expiresAt'>,
  now: Date,
): 'ACTIVE' | 'EXPIRED' | 'REVOKED' {
  if (status === 'REVOKED') return 'REVOKED';
  return expiresAt <= now ? 'EXPIRED' : 'ACTIVE';
}

/** Why a key lets nobody in now; `null` where it does. A key acts for an organization that takes part, not for one that rests or is gone. */
export function whyNotUsable(
  key: Pick<ApiKey, 'status' | 'expiresAt'>,
  organizationStatus: OrganizationStatus | null,
  now: Date,
): 'REVOKED' | 'EXPIRED' | 'ORGANIZATION_NOT_ACTIVE' | null {
  const status = statusOf(key, now);
  if (status !== 'ACTIVE') return status;
  return organizationStatus === 'ACTIVE' ? null : 'ORGANIZATION_NOT_ACTIVE';
}

/** Who asks with a key, to every part of the platform: a machine client of the organization, never an account. */
export function viewerOfKey({
  id,
  name,
  organizationId,
  scopes,
  expiresAt,
}: Pick<ApiKey, 'id' | 'name' | 'organizationId' | 'scopes' | 'expiresAt'>): Viewer {
  return {
    accountId: `key:${id}`,
    name,
    organizationId,
    grants: [{ role: 'INTEGRATOR', organizationId, until: expiresAt.toISOString() }],
    scopes,
  };
}
