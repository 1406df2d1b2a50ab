import { roles, type Grant, type Role, type Viewer } from './viewer.js';

const isText = (value: unknown): value is string => typeof value === 'string' && value.length > 0;
const isTextOrNull = (value: unknown): value is string | null => value === null || isText(value);
const isRole = (value: unknown): value is Role => roles.some((role) => role === value);

function readGrant(value: unknown): Grant | null {
  if (typeof value !== 'object' || value === null) return null;
  const { role, organizationId, subjectId, until } = value as Record<string, unknown>;
  // SYSTEM acts inside a process only: a token that claims it is forged or misissued.
  if (!isRole(role) || role === 'SYSTEM' || !isTextOrNull(organizationId)) return null;
  if (organizationId === null && role !== 'PLATFORM_ADMIN') return null;
  if (subjectId !== undefined && !isText(subjectId)) return null;
  if (until !== undefined && (!isText(until) || Number.isNaN(Date.parse(until)))) return null;
  return {
    role,
    organizationId,
    ...(subjectId === undefined ? {} : { subjectId }),
    ...(until === undefined ? {} : { until }),
  };
}

/** Reads a list of grants; anything that is not exactly one yields `null`. */
export function readGrants(value: unknown): readonly Grant[] | null {
  if (!Array.isArray(value)) return null;
  const grants = value.map(readGrant);
  return grants.every((grant) => grant !== null) ? grants : null;
}

/** Reads a viewer out of a token's claim; anything that is not exactly one yields `null`. */
export function readViewer(value: unknown): Viewer | null {
  if (typeof value !== 'object' || value === null) return null;
  const { accountId, name, organizationId, grants, scopes } = value as Record<string, unknown>;
  if (!isTextOrNull(accountId) || !isTextOrNull(name) || !isTextOrNull(organizationId)) return null;
  const held = readGrants(grants);
  if (!held || !Array.isArray(scopes) || !scopes.every(isText)) return null;
  return { accountId, name, organizationId, grants: held, scopes };
}
