import { Kind, type ExecutableDefinitionNode, type SelectionSetNode } from 'graphql';

/** What an operation or a fragment asks for. Fields below `__schema` and `__type` are introspection; they are counted apart. */
export interface Shape {
  /** Fields inside each other. */
  readonly depth: number;
  /** Fields and fragments. */
  readonly selections: number;
  readonly introspectionDepth: number;
  readonly introspectionSelections: number;
  /** Fields that stand in no other field. */
  readonly rootFields: number;
  readonly aliases: number;
  readonly directives: number;
  readonly directivesAtOnePlace: number;
}

/** Where a definition spreads a fragment, and what that place adds to the fragment's own shape. */
export interface Spread {
  readonly name: string;
  /** In how many fields it stands, counted from `__schema` or `__type` where it stands in one of them. */
  readonly depth: number;
  readonly isIntrospection: boolean;
}

/** A definition as it is written, and the fragments that it spreads. */
export interface DefinitionShape {
  readonly own: Shape;
  readonly spreads: readonly Spread[];
}

/** Asks for nothing. */
export const nothing: Shape = {
  depth: 0,
  selections: 0,
  introspectionDepth: 0,
  introspectionSelections: 0,
  rootFields: 0,
  aliases: 0,
  directives: 0,
  directivesAtOnePlace: 0,
};

/** Measures one definition without its fragments: one step for each node, and none of them recursive. */
export function measureDefinition(definition: ExecutableDefinitionNode): DefinitionShape {
  const own = { ...nothing };
  const spreads: Spread[] = [];
  const note = (node: { readonly directives?: readonly unknown[] | undefined }): void => {
    const here = node.directives?.length ?? 0;
    own.directives += here;
    own.directivesAtOnePlace = Math.max(own.directivesAtOnePlace, here);
  };
  note(definition);
  definition.variableDefinitions?.forEach(note);
  const open: Place[] = [{ set: definition.selectionSet, depth: 0, isIntrospection: false }];
  for (let place = open.pop(); place; place = open.pop()) {
    const { set, depth, isIntrospection } = place;
    if (isIntrospection) own.introspectionSelections += set.selections.length;
    else own.selections += set.selections.length;
    for (const node of set.selections) {
      note(node);
      if (node.kind === Kind.FRAGMENT_SPREAD) {
        spreads.push({ name: node.name.value, depth, isIntrospection });
      } else if (node.kind === Kind.INLINE_FRAGMENT) {
        open.push({ set: node.selectionSet, depth, isIntrospection });
      } else {
        if (node.alias) own.aliases += 1;
        if (depth === 0 && !isIntrospection) own.rootFields += 1;
        const begins = !isIntrospection && (node.name.value === '__schema' || node.name.value === '__type');
        const below = begins ? 1 : depth + 1;
        const inside = isIntrospection || begins;
        if (inside) own.introspectionDepth = Math.max(own.introspectionDepth, below);
        else own.depth = Math.max(own.depth, below);
        if (node.selectionSet) open.push({ set: node.selectionSet, depth: below, isIntrospection: inside });
      }
    }
  }
  return { own, spreads };
}

/** A shape together with a fragment's that is spread in it. */
export function withFragment(shape: Shape, fragment: Shape, { depth, isIntrospection }: Spread): Shape {
  const spread: Pick<Shape, 'depth' | 'selections' | 'introspectionDepth' | 'introspectionSelections'> = isIntrospection
    ? {
        depth: 0,
        selections: 0,
        introspectionDepth: depth + Math.max(fragment.depth, fragment.introspectionDepth),
        introspectionSelections: fragment.selections + fragment.introspectionSelections,
      }
    : { ...fragment, depth: depth + fragment.depth };
  return {
    depth: Math.max(shape.depth, spread.depth),
    selections: add(shape.selections, spread.selections),
    introspectionDepth: Math.max(shape.introspectionDepth, spread.introspectionDepth),
    introspectionSelections: add(shape.introspectionSelections, spread.introspectionSelections),
    rootFields: depth === 0 && !isIntrospection ? add(shape.rootFields, fragment.rootFields) : shape.rootFields,
    aliases: add(shape.aliases, fragment.aliases),
    directives: add(shape.directives, fragment.directives),
    directivesAtOnePlace: Math.max(shape.directivesAtOnePlace, fragment.directivesAtOnePlace),
  };
}

/** Fragments that double each other reach any number: what is too large to count is the largest number. */
export function add(one: number, other: number): number {
  return Math.min(one + other, Number.MAX_SAFE_INTEGER);
}

interface Place {
  readonly set: SelectionSetNode;
  readonly depth: number;
  readonly isIntrospection: boolean;
}
