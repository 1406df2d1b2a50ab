import type { Happening } from '@cobuild/subgraph';
import type { ApiKey } from './api-key.rules.js';

/** A key was made or revoked; nothing of the key itself, not even its hash, stands in the feed. */
export function apiKeyEvent(type: string, key: ApiKey): Happening {
  const { organizationId, name, scopes, quota, expiresAt } = key;
  return {
    type,
    entity: { type: 'ApiKey', id: key.id, version: key.version },
    organizations: [organizationId],
    payload: { organizationId, name, scopes, quota, expiresAt: expiresAt.toISOString() },
  };
}
