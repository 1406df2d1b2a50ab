import type { QueryPlan } from '@apollo/query-planner';
import {
  getVariableValues,
  Kind,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLError,
  type OperationDefinitionNode,
} from 'graphql';
import type { JsonObject } from '../json.js';
import { createShapes, type Shapes } from '../response/shape.js';
import type { ServedSupergraph } from '../supergraph/supergraph.js';

/** One operation of a document with all that can be worked out once, whoever asks it how often. */
export interface PlannedOperation {
  readonly supergraph: ServedSupergraph;
  /** As the client sent it. */
  readonly document: DocumentNode;
  readonly definition: OperationDefinitionNode;
  /** Of what the viewer may read. */
  readonly plan: QueryPlan;
  /** Of the whole operation as asked. */
  readonly shapes: Shapes;
  /** Fields of the document that were left out of the plan for want of rights. */
  readonly forbidden: ReadonlySet<FieldNode>;
}

const nothing: ReadonlySet<FieldNode> = new Set();

/** Puts an operation and its plan together. */
export function plannedOperation(
  supergraph: ServedSupergraph,
  document: DocumentNode,
  definition: OperationDefinitionNode,
  plan: QueryPlan,
  forbidden: ReadonlySet<FieldNode> = nothing,
): PlannedOperation {
  return {
    supergraph,
    document,
    definition,
    plan,
    shapes: createShapes(supergraph.api, definition, fragmentsOf(document)),
    forbidden,
  };
}

/** The fragments that a document defines. */
export function fragmentsOf({ definitions }: DocumentNode): readonly FragmentDefinitionNode[] {
  return definitions.filter((node): node is FragmentDefinitionNode => node.kind === Kind.FRAGMENT_DEFINITION);
}

/** The variables with the operation's defaults filled in, or why they do not fit it. */
export function readVariables(
  { supergraph, definition }: Pick<PlannedOperation, 'supergraph' | 'definition'>,
  given: JsonObject,
):
  | { readonly ok: true; readonly values: JsonObject }
  | { readonly ok: false; readonly errors: readonly GraphQLError[] } {
  const read = getVariableValues(supergraph.api, definition.variableDefinitions ?? [], given, {
    maxErrors: 20,
    hideSuggestions: true,
  });
  return read.coerced ? { ok: true, values: read.coerced } : { ok: false, errors: read.errors };
}
