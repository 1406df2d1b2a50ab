import type { Happening } from '@cobuild/subgraph';
import type { Member } from './member.rules.js';

/** What happened to a member. The feed is public, so it carries neither names nor phones (domain.md G7). */
export function memberEvent(type: string, member: Member, fromOrganizationId: string | null = null): Happening {
  return {
    type,
    entity: { type: 'Member', id: member.id, version: member.version },
    organizations: fromOrganizationId ? [member.homeOrganizationId, fromOrganizationId] : [member.homeOrganizationId],
    payload: {
      homeOrganizationId: member.homeOrganizationId,
      status: member.status,
      ...(fromOrganizationId ? { fromOrganizationId } : {}),
    },
  };
}
