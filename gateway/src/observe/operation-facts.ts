import { createHash } from 'node:crypto';
import type { OperationDefinitionNode, OperationTypeNode } from 'graphql';

/** What is said of an operation wherever it is spoken of: nothing of its arguments or variables. */
export interface OperationFacts {
  readonly type: OperationTypeNode;
  /** As the document names it; the longest names are cut. */
  readonly name: string | undefined;
  /** SHA-256 of the document's text in hex: the id that persisted operations go by. */
  readonly hash: string | undefined;
}

const longestName = 100;
// Bounded by the store of plans: what it drops goes from here, too.
const known = new WeakMap<object, OperationFacts>();

/** The facts of a planned operation, worked out when it is first seen, for as long as its plan is kept. */
export function factsOf(
  operation: { readonly definition: OperationDefinitionNode },
  text: string | undefined,
): { readonly facts: OperationFacts; readonly isNew: boolean } {
  const before = known.get(operation);
  if (before) return { facts: before, isNew: false };
  const { definition } = operation;
  const facts = {
    type: definition.operation,
    name: definition.name?.value.slice(0, longestName),
    hash: text === undefined ? undefined : createHash('sha256').update(text).digest('hex'),
  };
  known.set(operation, facts);
  return { facts, isNew: true };
}
