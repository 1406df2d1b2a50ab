import { GraphQLError, type ExecutionResult } from 'graphql';
import type { PlanNode } from '@apollo/query-planner';
import type { JsonObject } from '../json.js';
import { readVariables, type PlannedOperation } from '../planning/operation.js';
import { introspectionOf } from '../response/introspection.js';
import { respond } from '../response/respond.js';
import { runPlan, type PlanRun } from './run-plan.js';
import type { ExecutionScope } from './scope.js';

/** Executes a query or a mutation. Errors keep their subgraph's text: masking is for whoever sends them out. */
export async function executeOperation(
  operation: PlannedOperation,
  variables: JsonObject,
  scope: ExecutionScope,
): Promise<ExecutionResult> {
  const { node } = operation.plan;
  if (node?.kind === 'Subscription') {
    throw new TypeError('expected a query or a mutation: a subscription is the live engine’s');
  }
  const read = readVariables(operation, variables);
  if (!read.ok) return { errors: read.errors };
  return complete(operation, variables, read.values, scope, {}, [], node);
}

/**
 * Completes what a first fetch has brought: runs the rest of the plan on it, shapes the response.
 *
 * @param data changed in place
 * @param errors of the first fetch
 */
export async function complete(
  operation: PlannedOperation,
  variables: JsonObject,
  values: JsonObject,
  scope: ExecutionScope,
  data: JsonObject,
  errors: readonly GraphQLError[],
  rest: PlanNode | undefined,
): Promise<ExecutionResult> {
  const { supergraph, shapes } = operation;
  const run: PlanRun = { supergraph, scope, variables, values, data, errors: [...errors] };
  if (rest) await runPlan(run, rest);
  const response = respond(supergraph.api, shapes.of(values), data, introspectionOf(operation, variables));
  if (run.errors.length > 0) return { data: response.data, errors: run.errors };
  if (response.violations.length === 0) return { data: response.data };
  return { data: response.data, extensions: { valueCompletion: response.violations.map((error) => error.toJSON()) } };
}
