import { GraphQLError } from 'graphql';
import type { PlanNode } from '@apollo/query-planner';
import type { JsonObject } from '../json.js';
import type { PlannedOperation } from '../planning/operation.js';
import { respond } from '../response/respond.js';
import { mostErrors } from './errors.js';
import { leavingOn } from './leaving.js';
import { compilePlan } from './plan/compile-plan.js';
import type { PlanRun } from './plan/plan-run.js';
import { runStep } from './plan/run-step.js';
import { createTree } from './plan/tree.js';
import type { ExecutionScope } from './scope.js';

/** What an execution came to; errors keep their subgraph's text: masking is for whoever sends them out. */
export interface Executed {
  /** JSON text: an object, or null. */
  readonly data: string;
  readonly errors: readonly GraphQLError[];
  /** Values against the schema. */
  readonly violations: readonly GraphQLError[];
}

/**
 * Executes a query or a mutation.
 *
 * @param variables as the client gave them
 * @param values with the operation's defaults
 */
export function executeOperation(
  operation: PlannedOperation,
  variables: JsonObject,
  values: JsonObject,
  scope: ExecutionScope,
): Promise<Executed> {
  const { node } = operation.plan;
  if (node?.kind === 'Subscription') {
    throw new TypeError('expected a query or a mutation: a subscription is the live engine’s');
  }
  return run(operation, variables, values, scope, {}, [], node, true);
}

/**
 * Completes what a first fetch has brought: runs the rest of the plan on it, writes the response.
 *
 * @param data changed in place
 * @param errors of the first fetch
 */
export function complete(
  operation: PlannedOperation,
  variables: JsonObject,
  values: JsonObject,
  scope: ExecutionScope,
  data: JsonObject,
  errors: readonly GraphQLError[],
  rest: PlanNode | undefined,
): Promise<Executed> {
  // What others have read may hold strings that need escapes.
  return run(operation, variables, values, scope, data, errors, rest, false);
}

async function run(
  operation: PlannedOperation,
  variables: JsonObject,
  values: JsonObject,
  scope: ExecutionScope,
  data: JsonObject,
  errors: readonly GraphQLError[],
  rest: PlanNode | undefined,
  isPlain: boolean,
): Promise<Executed> {
  const plan = rest && compilePlan(operation.supergraph, rest);
  const leaving = leavingOn(scope.signal);
  const planRun: PlanRun = {
    scope,
    leaving,
    variables,
    values,
    errors: errors.slice(0, mostErrors),
    tree: createTree(data),
    underWay: new Map(),
    isPlainTree: plan?.isPlainTree ?? false,
    isPlain,
    inquiries: new Map(),
  };
  try {
    if (plan) await runStep(planRun, plan.step);
  } finally {
    leaving.end();
  }
  if (leaving.hasLeft) return cancelled;
  return respond(operation, variables, values, planRun);
}

/** For nobody: who asked has left. */
const cancelled: Executed = {
  data: 'null',
  errors: [new GraphQLError('Nobody waits for this operation any more', { extensions: { code: 'CANCELLED' } })],
  violations: [],
};
