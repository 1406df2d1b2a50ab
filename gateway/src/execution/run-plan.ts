import type { PlanNode } from '@apollo/query-planner';
import type { GraphQLError } from 'graphql';
import { own, type JsonObject } from '../json.js';
import type { ServedSupergraph } from '../supergraph/supergraph.js';
import { runFetch } from './fetch.js';
import type { ExecutionScope } from './scope.js';
import type { PlanPath } from './targets.js';

/** One run of a plan: what it gathers and what it meets on the way. */
export interface PlanRun {
  readonly supergraph: ServedSupergraph;
  readonly scope: ExecutionScope;
  /** As the client gave them. */
  readonly variables: JsonObject;
  /** With the operation's defaults: conditions are decided on them. */
  readonly values: JsonObject;
  /** Grows in place. */
  readonly data: JsonObject;
  readonly errors: GraphQLError[];
}

/** Runs a plan's nodes in the order that it demands. Faults of subgraphs become errors; the rest still runs. */
export async function runPlan(run: PlanRun, node: PlanNode, path: PlanPath = []): Promise<void> {
  if (run.scope.signal?.aborted) return;
  switch (node.kind) {
    case 'Sequence':
      for (const step of node.nodes) await runPlan(run, step, path);
      return;
    case 'Parallel':
      await Promise.all(node.nodes.map((branch) => runPlan(run, branch, path)));
      return;
    case 'Flatten':
      return runPlan(run, node.node, [...path, ...node.path]);
    case 'Fetch':
      return runFetch(run, node, path);
    case 'Condition': {
      const branch = own(run.values, node.condition) === true ? node.ifClause : node.elseClause;
      if (branch) await runPlan(run, branch, path);
      return;
    }
    case 'Defer':
      throw new TypeError('expected a plan without @defer: the planner is not told to make one');
    default:
      return node satisfies never;
  }
}
