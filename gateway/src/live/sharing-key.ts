import { randomUUID } from 'node:crypto';
import type { Identity } from '../identity/identify.js';
import { own, type JsonObject } from '../json.js';
import type { PlannedOperation } from '../planning/operation.js';
import type { Primary } from './primary.js';

const operationIds = new WeakMap<PlannedOperation, string>();

/** Equal for requests that may share: same operation of the same supergraph, same variables but those of the start, same claims. */
export function sharingKey(
  operation: PlannedOperation,
  variables: JsonObject,
  { scope }: Identity,
  { startVariables }: Primary,
): string {
  let id = operationIds.get(operation);
  if (id === undefined) operationIds.set(operation, (id = randomUUID()));
  const relevant = (operation.definition.variableDefinitions ?? [])
    .map(({ variable }) => variable.name.value)
    .filter((name) => !startVariables.has(name))
    .sort()
    .map((name) => [name, canonical(own(variables, name))]);
  return JSON.stringify([id, scope, relevant]);
}

/** The same value with its members in one order; a list keeps its own. */
function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, member]) => [name, canonical(member)]);
}
