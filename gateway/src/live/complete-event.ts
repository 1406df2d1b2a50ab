import { setTimeout as pause } from 'node:timers/promises';
import type { GraphQLError } from 'graphql';
import { complete, type Executed } from '../execution/execute.js';
import { subgraphError } from '../execution/errors.js';
import type { ExecutionScope } from '../execution/scope.js';
import { copyOf, isJsonObject, type JsonObject } from '../json.js';
import type { PlannedOperation } from '../planning/operation.js';
import type { Primary } from './primary.js';
import type { UpstreamResult } from './upstreams/upstream.js';

/**
 * Waits before `rest` is tried again: a subgraph that starts anew is back within them, and an event is sent only once. None
 * is long, for all events behind wait as well once the subgraph is back; asking one that is away costs little.
 */
const waitsMs = [100, 200, 400, 800, 800, 800, 800, 800, 800, 800];

/** Joins the other subgraphs' fields to an event; waits for a subgraph that is restarting. */
export async function completeEvent(
  { operation, variables, values }: Completed,
  primary: Primary,
  scope: ExecutionScope,
  { data, errors: given }: UpstreamResult,
): Promise<Executed> {
  const errors = given.map((error) => subgraphError(error, primary.subgraph, error.path));
  const rest = data ? primary.rest : undefined;
  // Each attempt joins into a copy: what an earlier one has left behind must not stay.
  const join = () => complete(operation, variables, values, scope, copyOfObject(data ?? {}), errors, rest);
  let completed = await join();
  for (const wait of waitsMs) {
    if (scope.signal?.aborted || !completed.errors.some((error) => isUnavailable(error) && !errors.includes(error)))
      break;
    await pause(wait);
    completed = await join();
  }
  return completed;
}

/** An operation and what it was asked with. */
export interface Completed {
  readonly operation: PlannedOperation;
  /** As the client gave them. */
  readonly variables: JsonObject;
  /** With the operation's defaults. */
  readonly values: JsonObject;
}

const isUnavailable = ({ extensions }: GraphQLError): boolean => extensions['code'] === 'UNAVAILABLE';

function copyOfObject(object: JsonObject): JsonObject {
  const copy = copyOf(object);
  return isJsonObject(copy) ? copy : {};
}
