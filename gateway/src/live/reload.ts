import type { PlanNode } from '@apollo/query-planner';
import type { PlannedOperation } from '../planning/operation.js';
import type { ServedSupergraph } from '../supergraph/supergraph.js';
import { primaryOf } from './primary.js';

/** Whether a stream can live on with its plan: the new supergraph has its live field, and its subgraphs where they were. */
export function isStillServed(operation: PlannedOperation, next: ServedSupergraph): boolean {
  const { field, subgraph, rest } = primaryOf(operation);
  if (!next.api.getSubscriptionType()?.getFields()[field]) return false;
  const visited = new Set([subgraph]);
  if (rest) collectSubgraphs(rest, visited);
  const before = operation.supergraph.subgraphs;
  return [...visited].every((name) => next.subgraphs.has(name) && next.subgraphs.get(name) === before.get(name));
}

function collectSubgraphs(node: PlanNode, into: Set<string>): void {
  switch (node.kind) {
    case 'Fetch':
      into.add(node.serviceName);
      return;
    case 'Flatten':
      return collectSubgraphs(node.node, into);
    case 'Sequence':
    case 'Parallel':
      for (const step of node.nodes) collectSubgraphs(step, into);
      return;
    case 'Condition':
      for (const branch of [node.ifClause, node.elseClause]) if (branch) collectSubgraphs(branch, into);
      return;
    case 'Defer':
      return;
    default:
      return node satisfies never;
  }
}
