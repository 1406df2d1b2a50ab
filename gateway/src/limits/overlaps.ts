import { Kind, type ExecutableDefinitionNode, type FragmentDefinitionNode, type SelectionSetNode } from 'graphql';

/**
 * Counts the pairs of fields that share a place in an answer: validation compares each with each. (specification, Field Selection
 * Merging)
 *
 * Takes one step for each selection with all fragments written out; the shape of the document bounds how many that are.
 *
 * @param roots operations, and fragments that nothing spreads
 * @param fragments by name; none may spread itself
 */
export function countOverlaps(
  roots: readonly ExecutableDefinitionNode[],
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): number {
  let pairs = 0;
  const places: (readonly SelectionSetNode[])[] = roots.map(({ selectionSet }) => [selectionSet]);
  for (let place = places.pop(); place; place = places.pop()) {
    for (const { fields, below } of fieldsAt(place, fragments)) {
      pairs += (fields * (fields - 1)) / 2;
      if (below.length > 0) places.push(below);
    }
  }
  return pairs;
}

/** One name of an answer's object: how many fields of the document mean it, and what they select below. */
interface FieldsOfName {
  fields: number;
  readonly below: SelectionSetNode[];
}

function fieldsAt(
  place: readonly SelectionSetNode[],
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): Iterable<FieldsOfName> {
  const byName = new Map<string, FieldsOfName>();
  const read = new Set<string>();
  const open = [...place];
  for (let set = open.pop(); set; set = open.pop()) {
    for (const node of set.selections) {
      if (node.kind === Kind.INLINE_FRAGMENT) {
        open.push(node.selectionSet);
      } else if (node.kind === Kind.FRAGMENT_SPREAD) {
        const fragment = fragments.get(node.name.value);
        if (!fragment || read.has(node.name.value)) continue;
        read.add(node.name.value);
        open.push(fragment.selectionSet);
      } else {
        const name = (node.alias ?? node.name).value;
        let fields = byName.get(name);
        if (!fields) byName.set(name, (fields = { fields: 0, below: [] }));
        fields.fields += 1;
        if (node.selectionSet) fields.below.push(node.selectionSet);
      }
    }
  }
  return byName.values();
}
