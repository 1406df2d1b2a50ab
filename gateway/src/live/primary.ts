import type { FetchNode, PlanNode } from '@apollo/query-planner';
import {
  Kind,
  parse,
  parseType,
  print,
  visit,
  type ArgumentNode,
  type DocumentNode,
  type FieldNode,
  type SelectionNode,
  type TypeNode,
  type ValueNode,
} from 'graphql';
import { variablesOf } from '../execution/plan/request-body.js';
import { isJsonObject, own, type JsonObject } from '../json.js';
import type { PlannedOperation } from '../planning/operation.js';

/** The alias under which the gateway asks for an event's cursor, whatever the client asks for. */
export const cursorAlias = '_cobuild_cursor';
const afterVariable = '_cobuild_after';

/** The streaming fetch of a subscription's plan, made so that the gateway itself can go on from a cursor. */
export interface Primary {
  readonly subgraph: string;
  readonly node: FetchNode;
  readonly rest: PlanNode | undefined;
  readonly isResumable: boolean;
  readonly query: string;
  readonly operationName: string | undefined;
  /** The client's own `after`. */
  after(values: JsonObject): string | null;
  variables(given: JsonObject, after: string | null): JsonObject;
  /** The cursor of an event. */
  cursorOf(data: JsonObject | null): string | null;
  /** The variable that gives nothing but `after`, if the client used one. */
  readonly afterVariable: string | null;
}

const primaries = new WeakMap<PlannedOperation, Primary>();

/** The primary of a planned subscription; worked out once for each operation. */
export function primaryOf(operation: PlannedOperation): Primary {
  let primary = primaries.get(operation);
  if (!primary) primaries.set(operation, (primary = makePrimary(operation)));
  return primary;
}

function makePrimary({ plan, supergraph }: PlannedOperation): Primary {
  if (plan.node?.kind !== 'Subscription') throw new TypeError('expected the plan of a subscription');
  const { primary: node, rest } = plan.node;
  const document = parse(node.operation, { noLocation: true });
  const field = rootField(document);
  const responseName = field.alias?.value ?? field.name.value;
  const resumable = supergraph.resumable.get(field.name.value);
  const plain = {
    subgraph: node.serviceName,
    node,
    rest,
    operationName: node.operationName,
  };
  if (!resumable) {
    return {
      ...plain,
      isResumable: false,
      query: node.operation,
      after: () => null,
      variables: (given) => variablesOf(node, given),
      cursorOf: () => null,
      afterVariable: null,
    };
  }
  const after = field.arguments?.find(({ name }) => name.value === 'after')?.value;
  const query = resumableDocument(document, field, parseType(resumable.afterType));
  const used = new Set<string>();
  visit(query, { Variable: ({ name }) => void used.add(name.value) });
  return {
    ...plain,
    isResumable: true,
    query: print(query),
    after: (values) => readAfter(after, values),
    variables(given, cursor) {
      const own = Object.entries(variablesOf(node, given)).filter(([name]) => used.has(name));
      return { ...Object.fromEntries(own), [afterVariable]: cursor };
    },
    cursorOf(data) {
      const payload = data && own(data, responseName);
      const cursor = isJsonObject(payload) ? own(payload, cursorAlias) : undefined;
      return typeof cursor === 'string' ? cursor : null;
    },
    afterVariable: after?.kind === Kind.VARIABLE && !used.has(after.name.value) ? after.name.value : null,
  };
}

/** The same document with the cursor selected, `after` from the gateway's variable, and no variable left unused. */
function resumableDocument(document: DocumentNode, field: FieldNode, afterType: TypeNode): DocumentNode {
  const others = (field.arguments ?? []).filter(({ name }) => name.value !== 'after');
  const after: ArgumentNode = {
    kind: Kind.ARGUMENT,
    name: name('after'),
    value: { kind: Kind.VARIABLE, name: name(afterVariable) },
  };
  const cursor: FieldNode = { kind: Kind.FIELD, alias: name(cursorAlias), name: name('cursor') };
  const changed: FieldNode = {
    ...field,
    arguments: [...others, after],
    selectionSet: { kind: Kind.SELECTION_SET, selections: [cursor, ...(field.selectionSet?.selections ?? [])] },
  };
  const withField = visit(document, { Field: (node) => (node === field ? changed : undefined) });
  const used = new Set<string>();
  visit(withField, {
    VariableDefinition: () => false,
    Variable: ({ name: { value } }) => void used.add(value),
  });
  return visit(withField, {
    OperationDefinition: (definition) => ({
      ...definition,
      variableDefinitions: [
        ...(definition.variableDefinitions ?? []).filter(({ variable }) => used.has(variable.name.value)),
        {
          kind: Kind.VARIABLE_DEFINITION,
          variable: { kind: Kind.VARIABLE, name: name(afterVariable) },
          type: afterType,
        },
      ],
    }),
  });
}

/** A subscription has one root field; the planner may leave it in a fragment. */
function rootField(document: DocumentNode): FieldNode {
  const fragments = new Map(
    document.definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node]] : [])),
  );
  const find = (selections: readonly SelectionNode[]): FieldNode | undefined => {
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) return selection;
      const set =
        selection.kind === Kind.INLINE_FRAGMENT
          ? selection.selectionSet
          : fragments.get(selection.name.value)?.selectionSet;
      const found = set && find(set.selections);
      if (found) return found;
    }
    return undefined;
  };
  for (const definition of document.definitions) {
    const found = definition.kind === Kind.OPERATION_DEFINITION && find(definition.selectionSet.selections);
    if (found) return found;
  }
  throw new TypeError('expected a subscription with a root field');
}

function readAfter(value: ValueNode | undefined, values: JsonObject): string | null {
  const given = value?.kind === Kind.VARIABLE ? own(values, value.name.value) : undefined;
  const after = value?.kind === Kind.STRING ? value.value : given;
  return typeof after === 'string' ? after : null;
}

const name = (value: string) => ({ kind: Kind.NAME, value }) as const;
