import type { Viewer } from './viewer.js';

/** A scope names a part of the platform and what may be done there: `pairs:read`, `organizations:write`. */
export const scopeForm = /^[a-z][a-z0-9-]*(:[a-z][a-z0-9-]*)+$/;

/** Characters of the longest scope. */
export const longestScope = 64;

/** Whether the viewer is a machine client: it may do what its scopes list and nothing else (domain.md §0, INTEGRATOR). */
export const isIntegrator = (viewer: Viewer): boolean => viewer.grants.some(({ role }) => role === 'INTEGRATOR');

/** The scope that an operation on a part of the platform needs. */
export const scopeFor = (subgraph: string, operation: 'query' | 'mutation' | 'subscription'): string =>
  `${subgraph}:${operation === 'mutation' ? 'write' : 'read'}`;

/** Whether a viewer's scopes leave an operation on a part of the platform open; only machine clients are limited by them. */
export function mayOperateOn(
  viewer: Viewer,
  subgraph: string,
  operation: 'query' | 'mutation' | 'subscription',
): boolean {
  return !isIntegrator(viewer) || viewer.scopes.includes(scopeFor(subgraph, operation));
}
