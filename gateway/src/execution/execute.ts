import type { GraphQLError } from 'graphql';
import type { PlanNode } from '@apollo/query-planner';
import type { JsonObject } from '../json.js';
import type { PlannedOperation } from '../planning/operation.js';
import { introspectionOf } from '../response/introspection.js';
import { respond } from '../response/respond.js';
import { runPlan, type PlanRun } from './run-plan.js';
import type { ExecutionScope } from './scope.js';

/** What an execution came to. Errors keep their subgraph's text: masking is for whoever sends them out. */
export interface Executed {
  /** JSON text: an object, or null. */
  readonly data: string;
  readonly errors: readonly GraphQLError[];
  /** Values that subgraphs gave against the schema. */
  readonly violations: readonly GraphQLError[];
}

/**
 * Executes a query or a mutation.
 *
 * @param variables as the client gave them
 * @param values the same with the operation's defaults
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
  return complete(operation, variables, values, scope, {}, [], node);
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
): Promise<Executed> {
  const { supergraph, shapes, forbidden } = operation;
  const run: PlanRun = { supergraph, scope, variables, values, data, errors: [...errors] };
  if (rest) await runPlan(run, rest);
  const introspect = introspectionOf(operation, variables);
  const response = respond(supergraph.api, shapes.of(values), data, introspect, forbidden);
  return {
    data: JSON.stringify(response.data),
    errors: [...run.errors, ...response.denials],
    violations: response.violations,
  };
}
