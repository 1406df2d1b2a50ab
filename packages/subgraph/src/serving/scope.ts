import { mayOperateOn, scopeFor, type Viewer } from '@cobuild/identity';
import type { OperationTypeNode } from 'graphql';
import { fault } from '../errors/fault.js';

/** A machine client reads and changes only what its scopes list (domain.md §0, INTEGRATOR); throws FORBIDDEN otherwise. */
export function requireScope(viewer: Viewer, subgraph: string, operation: OperationTypeNode | undefined): void {
  if (operation === undefined || mayOperateOn(viewer, subgraph, operation)) return;
  throw fault('FORBIDDEN', `The key lacks the scope ${scopeFor(subgraph, operation)}`, { http: { status: 200 } });
}
