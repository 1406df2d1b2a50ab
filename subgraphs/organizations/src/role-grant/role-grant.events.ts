import type { Happening } from '@cobuild/subgraph';
import type { RoleGrant } from './role-grant.rules.js';

/** A role was granted or revoked. */
export function roleGrantEvent(type: string, grant: RoleGrant): Happening {
  const { accountId, role, organizationId, subjectId, from, until } = grant;
  return {
    type,
    entity: { type: 'RoleGrant', id: grant.id, version: grant.version },
    organizations: organizationId === null ? [] : [organizationId],
    payload: {
      accountId,
      role,
      organizationId,
      subjectId,
      from: from.toISOString(),
      until: until?.toISOString() ?? null,
    },
  };
}
