import { operationFromDocument } from '@apollo/federation-internals';
import type { QueryPlan } from '@apollo/query-planner';
import {
  getOperationAST,
  getVariableValues,
  Kind,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLError,
  type OperationDefinitionNode,
} from 'graphql';
import type { JsonObject } from '../json.js';
import { createShapes, type Shapes } from '../response/shape.js';
import type { ServedSupergraph } from '../supergraph/supergraph.js';

/** An operation of a valid document with everything that is worked out once, whoever asks it how often. */
export interface PlannedOperation {
  readonly supergraph: ServedSupergraph;
  readonly document: DocumentNode;
  readonly definition: OperationDefinitionNode;
  readonly plan: QueryPlan;
  readonly shapes: Shapes;
}

/** Plans operations of one supergraph, each once for as long as its document is kept by whoever parsed it. */
export interface OperationPlanner {
  /** `null`: the document has no such operation, or several and no name was given. */
  plan(document: DocumentNode, operationName: string | null | undefined): PlannedOperation | null;
}

/** Makes the planner; documents must have been validated against the supergraph's API schema. */
export function createOperationPlanner(supergraph: ServedSupergraph): OperationPlanner {
  // Bounded by the document stores: when they drop a document, its plans go with it.
  const planned = new WeakMap<DocumentNode, Map<OperationDefinitionNode, PlannedOperation>>();
  return {
    plan(document, operationName) {
      const definition = getOperationAST(document, operationName);
      if (!definition) return null;
      let plans = planned.get(document);
      if (!plans) planned.set(document, (plans = new Map()));
      let operation = plans.get(definition);
      if (!operation) plans.set(definition, (operation = planOperation(supergraph, document, definition)));
      return operation;
    },
  };
}

function planOperation(
  supergraph: ServedSupergraph,
  document: DocumentNode,
  definition: OperationDefinitionNode,
): PlannedOperation {
  const fragments = document.definitions.filter(
    (node): node is FragmentDefinitionNode => node.kind === Kind.FRAGMENT_DEFINITION,
  );
  const operation = operationFromDocument(
    supergraph.apiForPlanning,
    { kind: Kind.DOCUMENT, definitions: [definition, ...fragments] },
    { validate: false },
  );
  return {
    supergraph,
    document,
    definition,
    plan: supergraph.planner.buildQueryPlan(operation),
    shapes: createShapes(supergraph.api, definition, fragments),
  };
}

/** The variables with the operation's defaults filled in, or why they do not fit it. */
export function readVariables(
  { supergraph, definition }: PlannedOperation,
  given: JsonObject,
):
  | { readonly ok: true; readonly values: JsonObject }
  | { readonly ok: false; readonly errors: readonly GraphQLError[] } {
  const read = getVariableValues(supergraph.api, definition.variableDefinitions ?? [], given, { maxErrors: 20 });
  return read.coerced ? { ok: true, values: read.coerced } : { ok: false, errors: read.errors };
}
