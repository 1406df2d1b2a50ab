import { own, type JsonObject } from '../json.js';
import type { PlannedOperation } from '../planning/operation.js';

const ids = new WeakMap<PlannedOperation, number>();
let lastId = 0;

/**
 * Equal for operations that may share what they come to: the same operation of the same graph, planned for equal
 * rights, with the same variables, for viewers whom subgraphs cannot tell apart.
 *
 * @param variables as the client gave them; in whatever order their members stand
 * @param isRelevant whether a variable counts; by default each that the operation declares
 */
export function alikeKey(
  operation: PlannedOperation,
  variables: JsonObject,
  scope: string,
  isRelevant: (variable: string) => boolean = () => true,
): string {
  let id = ids.get(operation);
  if (id === undefined) ids.set(operation, (id = lastId += 1));
  const relevant = (operation.definition.variableDefinitions ?? [])
    .map(({ variable }) => variable.name.value)
    .filter(isRelevant)
    .sort()
    .map((name) => [name, canonical(own(variables, name))]);
  return JSON.stringify([id, scope, relevant]);
}

/** The same value with its members in one order, told apart from every list; a list keeps its own. */
function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).map(([name, member]) => [name, canonical(member)] as const);
  return { members: members.sort(([one], [other]) => (one < other ? -1 : 1)) };
}
