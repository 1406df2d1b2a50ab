import { executeSync, Kind, type DocumentNode, type ExecutionResult } from 'graphql';
import type { JsonObject } from '../json.js';
import type { PlannedOperation } from '../planning/operation.js';
import type { Introspect } from './respond.js';

/** Answers `__schema` and `__type` of an operation from the API schema; nothing is fetched for them. */
export function introspectionOf(
  { supergraph, definition, shapes }: PlannedOperation,
  variables: JsonObject,
): Introspect {
  return ({ responseName, nodes }) => {
    const document: DocumentNode = {
      kind: Kind.DOCUMENT,
      definitions: [
        { ...definition, selectionSet: { kind: Kind.SELECTION_SET, selections: nodes } },
        ...shapes.fragments,
      ],
    };
    const answer: ExecutionResult = executeSync({
      schema: supergraph.api,
      document,
      rootValue: {},
      variableValues: variables,
    });
    return answer.data?.[responseName] ?? null;
  };
}
