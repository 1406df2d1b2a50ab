import {
  Kind,
  parseType,
  visit,
  type ArgumentNode,
  type DocumentNode,
  type FieldNode,
  type SelectionNode,
  type VariableDefinitionNode,
} from 'graphql';

/** The alias under which the gateway asks for an event's cursor, whatever the client asks for. */
export const cursorAlias = '_cobuild_cursor';

/** An argument that the gateway gives by a variable of its own. */
export interface Replaced {
  readonly argument: string;
  readonly variable: string;
  readonly type: string;
}

/** The same document with the cursor selected, arguments from the gateway's variables, and no variable left unused. */
export function resumableDocument(
  document: DocumentNode,
  field: FieldNode,
  replaced: readonly Replaced[],
): DocumentNode {
  const isReplaced = (argument: ArgumentNode): boolean => replaced.some((one) => one.argument === argument.name.value);
  const cursor: FieldNode = { kind: Kind.FIELD, alias: name(cursorAlias), name: name('cursor') };
  const changed: FieldNode = {
    ...field,
    arguments: [
      ...(field.arguments ?? []).filter((argument) => !isReplaced(argument)),
      ...replaced.map(
        ({ argument, variable }): ArgumentNode => ({
          kind: Kind.ARGUMENT,
          name: name(argument),
          value: { kind: Kind.VARIABLE, name: name(variable) },
        }),
      ),
    ],
    selectionSet: { kind: Kind.SELECTION_SET, selections: [cursor, ...(field.selectionSet?.selections ?? [])] },
  };
  const withField = visit(document, { Field: (node) => (node === field ? changed : undefined) });
  const used = new Set<string>();
  visit(withField, {
    VariableDefinition: () => false,
    Variable: ({ name: { value } }) => void used.add(value),
  });
  const own = replaced.map(
    ({ variable, type }): VariableDefinitionNode => ({
      kind: Kind.VARIABLE_DEFINITION,
      variable: { kind: Kind.VARIABLE, name: name(variable) },
      type: parseType(type),
    }),
  );
  return visit(withField, {
    OperationDefinition: (definition) => ({
      ...definition,
      variableDefinitions: [
        ...(definition.variableDefinitions ?? []).filter(({ variable }) => used.has(variable.name.value)),
        ...own,
      ],
    }),
  });
}

/** A subscription has one root field; the planner may leave it in a fragment. */
export function rootField(document: DocumentNode): FieldNode {
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

const name = (value: string) => ({ kind: Kind.NAME, value }) as const;
