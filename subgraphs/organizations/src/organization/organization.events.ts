import type { LogEvent } from '@cobuild/log';
import type { Happening } from '@cobuild/subgraph';
import { levelOf, type Level, type OrganizationKind } from './organization.kinds.js';
import type { Organization } from './organization.rules.js';
import type { OrganizationStatus } from './organization.workflow.js';

/** An organization as the public feed tells of it, whole, in every event: followers keep their directory from it. */
export interface PublicOrganization {
  readonly code: string;
  readonly name: string;
  readonly kind: OrganizationKind;
  readonly level: Level | null;
  readonly parentId: string | null;
  /** Root first, without itself. */
  readonly ancestorIds: readonly string[];
  readonly aliases: readonly string[];
  readonly status: OrganizationStatus;
}

const publicOrganization = (organization: Organization): PublicOrganization => ({
  code: organization.code,
  name: organization.name,
  kind: organization.kind,
  level: levelOf(organization.tier),
  parentId: organization.parentId,
  ancestorIds: organization.ancestorIds,
  aliases: organization.aliases,
  status: organization.status,
});

/**
 * What happened to an organization.
 *
 * @param concerned further organizations that it concerns, e.g. the one that takes over
 */
export function organizationEvent(
  type: string,
  organization: Organization,
  more: Readonly<Record<string, unknown>> = {},
  concerned: readonly (string | null)[] = [],
): Happening {
  const others = concerned.filter((id) => id !== null);
  return {
    type,
    entity: { type: 'Organization', id: organization.id, version: organization.version },
    organizations: [...new Set([organization.id, ...others])],
    payload: { organization: publicOrganization(organization), ...more },
  };
}

/** The organization went over to a successor; whoever holds open duties of it hands them on (domain.md G8). */
export const organizationMerged = (organization: Organization, intoId: string): Happening =>
  organizationEvent('organizations.OrganizationMerged', organization, { intoId }, [intoId]);

/** The organization stands elsewhere. `movedRootId` is the one that was moved; what stood below it came along. */
export const organizationMoved = (
  organization: Organization,
  movedRootId: string,
  fromParentId: string | null,
): Happening =>
  organizationEvent('organizations.OrganizationMoved', organization, { movedRootId, fromParentId }, [
    organization.parentId,
    fromParentId,
  ]);

/** Whether an event tells of one of these organizations, or of one that stands below another (or did, when it was told). */
export function concerns(
  { entity, payload }: Pick<LogEvent, 'entity' | 'payload'>,
  { ids, underId }: { readonly ids: readonly string[] | null; readonly underId: string | null },
): boolean {
  if (entity.type !== 'Organization') return false;
  if (ids !== null && !ids.includes(entity.id)) return false;
  if (underId === null || entity.id === underId) return true;
  const { organization } = payload as { organization?: PublicOrganization };
  return organization?.ancestorIds.includes(underId) ?? false;
}
