import {
  getNamedType,
  isAbstractType,
  isInterfaceType,
  isIntrospectionType,
  Kind,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLAbstractType,
  type GraphQLCompositeType,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';
import { fieldDefinition } from './field-definition.js';
import type { AccessRules, Requirement } from './rules.js';

/** What a viewer needs for each field of a document. */
export interface Needs {
  /**
   * A field needs what it requires itself, what the type around it requires, and what the type that it gives requires.
   *
   * A field that is selected on an interface stands for that field of every implementation and needs what all of them
   * require. Where such fields are selected below a field that gives the interface, that field needs what the
   * implementations as types require: what may not be seen as a whole is not given at all. Who selects in fragments on
   * single types needs for each what that type requires.
   */
  of(parent: GraphQLCompositeType, node: FieldNode): readonly Requirement[];
}

/**
 * Prepares the needs of one document.
 *
 * @param api what the client sees: implementations that it does not see require nothing of it
 */
export function createNeeds(
  api: GraphQLSchema,
  rules: AccessRules,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): Needs {
  const ofMembers = (type: GraphQLAbstractType): readonly Requirement[] =>
    api.getPossibleTypes(type).flatMap(({ name }) => rules.ofType(name));

  const ofType = (type: GraphQLCompositeType): readonly Requirement[] =>
    isAbstractType(type) ? [...rules.ofType(type.name), ...ofMembers(type)] : rules.ofType(type.name);

  const ofField = (parent: GraphQLCompositeType, name: string): readonly Requirement[] => {
    const given = fieldDefinition(api, parent, name)?.type;
    if (!given) return [];
    return [
      ...rules.ofField(parent.name, name),
      ...rules.ofType(getNamedType(given).name),
      ...(isInterfaceType(parent) ? api.getPossibleTypes(parent).flatMap((member) => ofField(member, name)) : []),
    ];
  };

  /** Whether fields other than `__typename` are selected on the type itself, so that they count for all its members. */
  const selectsOnItself = (
    type: GraphQLAbstractType,
    set: SelectionSetNode | undefined,
    visited = new Set<FragmentDefinitionNode>(),
  ): boolean =>
    (set?.selections ?? []).some((selection) => {
      if (selection.kind === Kind.FIELD) return selection.name.value !== '__typename';
      const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
      if (!fragment) return false;
      if (fragment.kind === Kind.FRAGMENT_DEFINITION) {
        if (visited.has(fragment)) return false;
        visited.add(fragment);
      }
      const condition = fragment.typeCondition?.name.value;
      const isNarrower = condition !== undefined && condition !== type.name;
      return !isNarrower && selectsOnItself(type, fragment.selectionSet, visited);
    });

  const known = new Map<string, readonly Requirement[]>();
  const ofFieldIn = (parent: GraphQLCompositeType, name: string): readonly Requirement[] => {
    const key = `${parent.name}.${name}`;
    let required = known.get(key);
    if (!required) known.set(key, (required = [...new Set([...ofType(parent), ...ofField(parent, name)])]));
    return required;
  };

  return {
    of(parent, node) {
      const name = node.name.value;
      const given = fieldDefinition(api, parent, name)?.type;
      if (!given || name === '__typename') return [];
      const type = getNamedType(given);
      if (isIntrospectionType(type)) return [];
      const required = ofFieldIn(parent, name);
      if (!isAbstractType(type)) return required;
      const asWhole = ofMembers(type);
      if (asWhole.length === 0 || !selectsOnItself(type, node.selectionSet)) return required;
      return [...new Set([...required, ...asWhole])];
    },
  };
}
