import { createHash } from 'node:crypto';
import type { OperationDefinitionNode, OperationTypeNode } from 'graphql';
import { isJsonObject, own, type JsonObject } from '../json.js';
import type { OperationRequest } from '../pipeline/request.js';

/** What is said of an operation wherever it is spoken of: nothing of its arguments or variables. */
export interface OperationFacts {
  readonly type: OperationTypeNode;
  /** As the document names it; the longest names are cut. */
  readonly name: string | undefined;
  /** By what persisted operations go: SHA-256 of the document's text in hex, or the id under which it was published. */
  readonly hash: string | undefined;
}

const longestName = 100;
// Bounded by the store of plans: what it drops goes from here, too.
const known = new WeakMap<object, OperationFacts>();

/** The facts of a planned operation, worked out when it is first seen, for as long as its plan is kept. */
export function factsOf(
  operation: { readonly definition: OperationDefinitionNode },
  { query, extensions }: OperationRequest,
): { readonly facts: OperationFacts; readonly isNew: boolean } {
  const before = known.get(operation);
  if (before) return { facts: before, isNew: false };
  const { definition } = operation;
  const facts = {
    type: definition.operation,
    name: definition.name?.value.slice(0, longestName),
    hash: query === undefined ? idIn(extensions) : createHash('sha256').update(query).digest('hex'),
  };
  known.set(operation, facts);
  return { facts, isNew: true };
}

/** The name of a persisted operation, as its client gives it: it has led to the operation, so it is one. */
function idIn(extensions: JsonObject): string | undefined {
  const named = own(extensions, 'persistedQuery');
  const id = isJsonObject(named) ? own(named, 'sha256Hash') : undefined;
  return typeof id === 'string' ? id.slice(0, longestName) : undefined;
}
