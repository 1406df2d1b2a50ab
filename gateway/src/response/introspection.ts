import { executeSync, Kind, type DocumentNode, type ExecutionResult } from 'graphql';
import type { JsonObject } from '../json.js';
import type { PlannedOperation } from '../planning/operation.js';
import type { ShapedField } from './shape.js';

/** Texts of fields whose answer depends on no variable. */
const known = new WeakMap<ShapedField, string>();

/**
 * Answers `__schema` and `__type` of an operation from the API schema, as JSON text; nothing is fetched for them.
 */
export function introspectionOf(
  { supergraph, definition, shapes }: PlannedOperation,
  variables: JsonObject,
): (field: ShapedField) => string {
  const isAlwaysTheSame = (definition.variableDefinitions ?? []).length === 0;
  return (field) => {
    const before = known.get(field);
    if (before !== undefined) return before;
    const document: DocumentNode = {
      kind: Kind.DOCUMENT,
      definitions: [
        { ...definition, selectionSet: { kind: Kind.SELECTION_SET, selections: field.nodes } },
        ...shapes.fragments,
      ],
    };
    const answer: ExecutionResult = executeSync({
      schema: supergraph.api,
      document,
      rootValue: {},
      variableValues: variables,
    });
    const text = JSON.stringify(answer.data?.[field.responseName] ?? null);
    if (isAlwaysTheSame) known.set(field, text);
    return text;
  };
}
