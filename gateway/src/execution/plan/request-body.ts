import type { FetchNode } from '@apollo/query-planner';
import { own, setOwn, type JsonObject } from '../../json.js';

/** Writes the body of a fetch's request. `members` are further variables as JSON text, e.g. `"representations":[…]`. */
export type WriteBody = (given: JsonObject, members: readonly string[]) => string;

/** Compiles what is the same in every request of a fetch; the client's variables go in as it gave them. */
export function compileBody(node: FetchNode): WriteBody {
  const { operation, operationName, variableUsages = [], contextRewrites = [] } = node;
  const name = operationName === undefined ? '' : `,"operationName":${JSON.stringify(operationName)}`;
  const start = `{"query":${JSON.stringify(operation)}${name},"variables":{`;
  // What comes from the context must not be told by the client.
  const fromContext = new Set(contextRewrites.map(({ renameKeyTo }) => renameKeyTo));
  const ofClient = variableUsages.filter((variable) => !fromContext.has(variable));
  const used = ofClient.map((variable) => ({ variable, prefix: `${JSON.stringify(variable)}:` }));
  return (given, members) => {
    const variables = [...members];
    for (const { variable, prefix } of used) {
      const value = own(given, variable);
      // Those not given are left out, so the operation's defaults hold.
      if (value !== undefined) variables.push(prefix + JSON.stringify(value));
    }
    return `${start}${variables.join(',')}}}`;
  };
}

/** The client's variables that a fetch uses; those not given are left out, so the operation's defaults hold. */
export function variablesOf(node: FetchNode, given: JsonObject): JsonObject {
  const used: JsonObject = {};
  for (const name of node.variableUsages ?? []) {
    const value = own(given, name);
    if (value !== undefined) setOwn(used, name, value);
  }
  return used;
}
