import type { PlanNode } from '@apollo/query-planner';
import { isInterfaceType, isObjectType } from 'graphql';
import type { AccessRules, Requirement } from '../access/rules.js';
import type { PlannedOperation } from '../planning/operation.js';
import type { ServedSupergraph } from '../supergraph/supergraph.js';
import { primaryOf } from './primary.js';

/**
 * Whether streams can live on with their plans: a new supergraph has the live field, the plan's subgraphs where they were, and asks
 * of readers what the old one asked.
 */
export function stillServedBy(next: ServedSupergraph): (operation: PlannedOperation) => boolean {
  const compared = new Map<ServedSupergraph, boolean>();
  const asksTheSame = (before: ServedSupergraph): boolean => {
    let known = compared.get(before);
    if (known === undefined) compared.set(before, (known = requiresTheSame(before, next.access)));
    return known;
  };
  return (operation) => {
    const { field, subgraph, rest } = primaryOf(operation);
    if (!next.api.getSubscriptionType()?.getFields()[field]) return false;
    const visited = new Set([subgraph]);
    if (rest) collectSubgraphs(rest, visited);
    const before = operation.supergraph;
    const areThere = [...visited].every(
      (name) => next.subgraphs.has(name) && next.subgraphs.get(name) === before.subgraphs.get(name),
    );
    return areThere && asksTheSame(before);
  };
}

/** Whether rules ask the same for everything that a supergraph has; what is new in the graph concerns no running stream. */
function requiresTheSame({ api, access }: ServedSupergraph, next: AccessRules): boolean {
  const same = (one: readonly Requirement[], other: readonly Requirement[]): boolean =>
    JSON.stringify(one) === JSON.stringify(other);
  return Object.values(api.getTypeMap()).every((type) => {
    if (!same(access.ofType(type.name), next.ofType(type.name))) return false;
    if (!isObjectType(type) && !isInterfaceType(type)) return true;
    return Object.keys(type.getFields()).every((field) =>
      same(access.ofField(type.name, field), next.ofField(type.name, field)),
    );
  });
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
