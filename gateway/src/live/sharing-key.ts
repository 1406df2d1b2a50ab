import { alikeKey } from '../execution/alike.js';
import type { Identity } from '../identity/identify.js';
import type { JsonObject } from '../json.js';
import type { PlannedOperation } from '../planning/operation.js';
import type { Primary } from './primary.js';

/** Equal for requests that may share: same operation of the same supergraph, same variables but those of the start, same claims. */
export function sharingKey(
  operation: PlannedOperation,
  variables: JsonObject,
  { scope }: Identity,
  { startVariables }: Primary,
): string {
  return alikeKey(operation, variables, scope, (name) => !startVariables.has(name));
}
