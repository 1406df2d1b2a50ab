import {
  Kind,
  visit,
  type ASTNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/**
 * The operation without some of its fields, as a document of its own; `null` where none of its fields is left.
 *
 * An object of which nothing is left is still asked for, by `__typename`: whether it is there may be seen. Fragments
 * and variables that are no longer used go too.
 */
export function leaveOut(
  document: DocumentNode,
  definition: OperationDefinitionNode,
  forbidden: ReadonlySet<FieldNode>,
): DocumentNode | null {
  const fragments = new Map<string, FragmentDefinitionNode | null>();

  const fragmentLeft = (name: string): FragmentDefinitionNode | null => {
    const before = fragments.get(name);
    if (before !== undefined) return before;
    const fragment = document.definitions.find(
      (node): node is FragmentDefinitionNode => node.kind === Kind.FRAGMENT_DEFINITION && node.name.value === name,
    );
    const selectionSet = fragment && setLeft(fragment.selectionSet);
    const left = selectionSet ? { ...fragment, selectionSet } : null;
    fragments.set(name, left);
    return left;
  };

  const selectionLeft = (selection: SelectionNode): SelectionNode | null => {
    switch (selection.kind) {
      case Kind.FIELD:
        if (forbidden.has(selection)) return null;
        if (!selection.selectionSet) return selection;
        return { ...selection, selectionSet: setLeft(selection.selectionSet) ?? typenameAlone };
      case Kind.INLINE_FRAGMENT: {
        const selectionSet = setLeft(selection.selectionSet);
        return selectionSet && { ...selection, selectionSet };
      }
      case Kind.FRAGMENT_SPREAD:
        return fragmentLeft(selection.name.value) && selection;
    }
  };

  const setLeft = (set: SelectionSetNode): SelectionSetNode | null => {
    const selections = set.selections.flatMap((selection) => selectionLeft(selection) ?? []);
    return selections.length > 0 ? { ...set, selections } : null;
  };

  const selectionSet = setLeft(definition.selectionSet);
  if (!selectionSet) return null;
  const used = [...fragments.values()].filter((fragment) => fragment !== null);
  const { variableDefinitions, ...withoutVariables } = { ...definition, selectionSet };
  const variables = new Set([withoutVariables, ...used].flatMap(variablesIn));
  const operation: OperationDefinitionNode = {
    ...withoutVariables,
    variableDefinitions: variableDefinitions?.filter(({ variable }) => variables.has(variable.name.value)) ?? [],
  };
  return { kind: Kind.DOCUMENT, definitions: [operation, ...used] };
}

const typenameAlone: SelectionSetNode = {
  kind: Kind.SELECTION_SET,
  selections: [{ kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } }],
};

function variablesIn(node: ASTNode): readonly string[] {
  const names: string[] = [];
  visit(node, { Variable: ({ name }) => void names.push(name.value) });
  return names;
}
