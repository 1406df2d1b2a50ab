import {
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isCompositeType,
  isObjectType,
  Kind,
  type DirectiveNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';

/** A value that a variable must have for something to be asked for (`@skip`, `@include`). */
export interface Condition {
  readonly variable: string;
  readonly is: boolean;
}

/** Selections of an object, with the conditions of which all must hold. */
export interface Selected {
  readonly set: SelectionSetNode;
  readonly when: readonly Condition[];
}

/** Fields of the document that mean one field of the answer: it is there, and fetched, once. */
export interface AskedField {
  readonly parent: GraphQLCompositeType;
  readonly asked: readonly { readonly node: FieldNode; readonly when: readonly Condition[] }[];
}

/** The fields of one object by their place in the answer; a name that means different types' fields is several. */
export function fieldsOf(
  selected: readonly Selected[],
  type: GraphQLCompositeType,
  schema: GraphQLSchema,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): readonly AskedField[] {
  const fields = new Map<
    string,
    { readonly parent: GraphQLCompositeType; readonly asked: AskedField['asked'][number][] }
  >();
  const read = new Set<string>();
  const open = selected.map(({ set, when }) => ({ set, when, parent: type }));
  for (let place = open.pop(); place; place = open.pop()) {
    const { parent } = place;
    for (const node of place.set.selections) {
      const own = conditionsOf(node.directives);
      if (!own) continue;
      const when = allOf(place.when, own);
      if (node.kind === Kind.FIELD) {
        const key = `${(node.alias ?? node.name).value} ${parent.name}`;
        let field = fields.get(key);
        if (!field) fields.set(key, (field = { parent, asked: [] }));
        field.asked.push({ node, when });
        continue;
      }
      const fragment = node.kind === Kind.FRAGMENT_SPREAD ? fragments.get(node.name.value) : node;
      if (!fragment) continue;
      const condition = fragment.typeCondition ? schema.getType(fragment.typeCondition.name.value) : parent;
      // An object stays what it is, whatever interface a fragment speaks of.
      const within = isObjectType(parent) || !isCompositeType(condition) ? parent : condition;
      if (node.kind === Kind.FRAGMENT_SPREAD) {
        const key = `${node.name.value} ${within.name} ${keyOf(when)}`;
        if (read.has(key)) continue;
        read.add(key);
      }
      open.push({ set: fragment.selectionSet, when, parent: within });
    }
  }
  return [...fields.values()];
}

/** Equal for equal conditions. */
export function keyOf(when: readonly Condition[]): string {
  return when.map(({ variable, is }) => (is ? variable : `!${variable}`)).join('&');
}

function allOf(one: readonly Condition[], other: readonly Condition[]): readonly Condition[] {
  if (one.length === 0) return other;
  const known = new Set(one.map((condition) => keyOf([condition])));
  return [...one, ...other.filter((condition) => !known.has(keyOf([condition])))];
}

/** What must hold for a node to count; `null`: it never does. */
function conditionsOf(directives: readonly DirectiveNode[] | undefined): readonly Condition[] | null {
  const conditions: Condition[] = [];
  for (const directive of directives ?? []) {
    const is = directive.name.value === GraphQLIncludeDirective.name;
    if (!is && directive.name.value !== GraphQLSkipDirective.name) continue;
    const value = directive.arguments?.find(({ name }) => name.value === 'if')?.value;
    if (value?.kind === Kind.VARIABLE) conditions.push({ variable: value.name.value, is });
    else if (value?.kind === Kind.BOOLEAN && value.value !== is) return null;
  }
  return conditions;
}
