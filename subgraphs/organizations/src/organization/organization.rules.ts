import { grantsReaching, isPlatformAdmin, type Role, type Viewer } from '@cobuild/identity';
import { ok, refuse, type Refusal, type Result } from '@cobuild/workflow';
import { type OrganizationKind, type Tier, levelOf } from './organization.kinds.js';
import { comparisonForm } from './organization-name.rules.js';
import type { OrganizationStatus } from './organization.workflow.js';

/** A unit of the organization tree (domain.md §1). */
export interface Organization {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: OrganizationKind;
  /** Where it stands on the map; its level is told from it. */
  readonly tier: Tier | null;
  readonly parentId: string | null;
  /** All organizations above, root first, without itself. */
  readonly ancestorIds: readonly string[];
  readonly industryTags: readonly string[];
  readonly professions: readonly string[];
  readonly location: string | null;
  /** The member in office: one field, hence never two secretaries. */
  readonly secretaryId: string | null;
  readonly status: OrganizationStatus;
  readonly mergedIntoId: string | null;
  readonly imported: boolean;
  /** What the imported row said, so that its repeat changes nothing even after later corrections. */
  readonly importDigest: string | null;
  readonly sourceFiles: readonly string[];
  readonly note: string | null;
  readonly version: number;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

/** Lengths are counted in characters, as people count them. */
export const limits = { code: 40, name: 200, location: 100, note: 2000, aliases: 50 } as const;

/** Capitals and digits in groups joined by hyphens. */
export const codeForm = /^[A-Z][A-Z0-9]*(-[A-Z0-9]+)*$/;

const lengthOf = (text: string): number => [...text].length;

/** What people may write about an organization. */
export interface Description {
  readonly name: string;
  readonly kind: OrganizationKind;
  readonly industryTags: readonly string[];
  readonly professions: readonly string[];
  readonly location: string | null;
  readonly note: string | null;
}

/** Names are there and nothing is longer than files and screens allow. */
export function checkDescription(description: Pick<Description, 'name' | 'location' | 'note'>): Result<void, Refusal> {
  if (comparisonForm(description.name) === '') return refuse({ code: 'MISSING_INPUT', field: ['name'] });
  for (const field of ['name', 'location', 'note'] as const) {
    if (lengthOf(description[field] ?? '') > limits[field]) {
      return refuse({ code: 'TOO_LONG', field: [field], details: { limit: limits[field] } });
    }
  }
  return ok(undefined);
}

/** A code has its form for good: files, people and other systems quote it. */
export function checkCode(code: string): Result<void, Refusal> {
  return codeForm.test(code) && code.length <= limits.code
    ? ok(undefined)
    : refuse({ code: 'BAD_CODE', field: ['code'] });
}

/** Adds a name by which the organization is found; a name that it has already is refused. */
export function addAlias(organization: Organization, alias: string): Result<Organization, Refusal> {
  const form = comparisonForm(alias);
  if (form === '') return refuse({ code: 'MISSING_INPUT', field: ['alias'] });
  if (lengthOf(alias) > limits.name)
    return refuse({ code: 'TOO_LONG', field: ['alias'], details: { limit: limits.name } });
  if (organization.aliases.length >= limits.aliases) {
    return refuse({ code: 'TOO_MANY_ALIASES', field: ['alias'], details: { limit: limits.aliases } });
  }
  if ([organization.name, ...organization.aliases].some((name) => comparisonForm(name) === form)) {
    return refuse({ code: 'DUPLICATE_NAME', field: ['alias'] });
  }
  return ok({ ...organization, aliases: [...organization.aliases, alias.trim()] });
}

/** Takes such a name away again. */
export function removeAlias(organization: Organization, alias: string): Result<Organization, Refusal> {
  const form = comparisonForm(alias);
  const aliases = organization.aliases.filter((name) => comparisonForm(name) !== form);
  if (aliases.length === organization.aliases.length) return refuse({ code: 'NOT_FOUND', field: ['alias'] });
  return ok({ ...organization, aliases });
}

/** Below one parent no two live organizations of a kind have the same name. */
export function nameSlotOf({ parentId, kind, name }: Pick<Organization, 'parentId' | 'kind' | 'name'>): string {
  return `${parentId ?? ''}/${kind}/${comparisonForm(name)}`;
}

/** The organization itself and everything above it: where a role must be held to reach it. */
export function lineageOf({ id, ancestorIds }: Pick<Organization, 'id' | 'ancestorIds'>): readonly string[] {
  return [...ancestorIds, id];
}

/** What a viewer is to an organization, and the role that the ledger will name. */
export interface OrganizationStanding {
  readonly roles: readonly string[];
  readonly actingAs: { readonly organizationId: string | null; readonly role: Role };
}

/** `null` asks about the place above all roots, which only the platform's operator reaches. */
export function standingAt(
  viewer: Viewer,
  organization: Pick<Organization, 'id' | 'ancestorIds'> | null,
  now: Date,
): OrganizationStanding {
  const above = organization?.ancestorIds ?? [];
  const reach = organization ? lineageOf(organization) : [];
  const [system] = grantsReaching(viewer, ['SYSTEM'], [], now);
  const [keeper] = grantsReaching(viewer, ['ORG_ADMIN'], reach, now);
  const [secretary] = grantsReaching(viewer, ['SECRETARY'], reach, now);
  const operates = isPlatformAdmin(viewer, now);
  const roles = [
    ...(system ? ['SYSTEM'] : []),
    ...(operates ? ['PLATFORM_ADMIN'] : []),
    ...(keeper ? ['ORG_ADMIN'] : []),
    ...(grantsReaching(viewer, ['ORG_ADMIN'], above, now).length > 0 ? ['PARENT_ADMIN'] : []),
    ...(secretary ? ['SECRETARY'] : []),
  ];
  const held = keeper ?? secretary;
  const role: Role = system ? 'SYSTEM' : operates ? 'PLATFORM_ADMIN' : (held?.role ?? 'MEMBER');
  const organizationId = system || operates ? viewer.organizationId : (held?.organizationId ?? viewer.organizationId);
  return { roles, actingAs: { organizationId, role } };
}

/** The level that people see. */
export const levelOfOrganization = (organization: Pick<Organization, 'tier'>) => levelOf(organization.tier);
