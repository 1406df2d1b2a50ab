import { Kind, type DocumentNode, type ExecutableDefinitionNode, type FragmentDefinitionNode } from 'graphql';
import { add, measureDefinition, nothing, withFragment, type DefinitionShape, type Shape } from './definition-shape.js';

/** What a parsed document asks for, every fragment counted wherever it is spread. */
export interface DocumentShape {
  readonly operations: number;
  readonly fragments: number;
  /** Of the operation that declares most. */
  readonly variables: number;
  /** Of the operation in which it is largest, but of all operations together for `selections`: validation reads them all. */
  readonly largest: Shape;
}

/** A fragment that spreads itself, through others or not, has no size. */
export type MeasuredDocument =
  | {
      readonly ok: true;
      readonly shape: DocumentShape;
      /** Operations, and fragments that nothing spreads: no part of any operation, and validated all the same. */
      readonly roots: readonly ExecutableDefinitionNode[];
      readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
    }
  | { readonly ok: false; readonly cycle: string };

/**
 * Measures a document before it is validated, in time linear in its text: each definition is read once, each fragment is added up
 * once, behind those that it spreads. A document that no schema could accept is measured as well.
 */
export function measureDocument(document: DocumentNode): MeasuredDocument {
  const definitions = document.definitions.filter(isExecutable);
  const measured = new Map(definitions.map((definition) => [definition, measureDefinition(definition)]));
  const fragments = new Map<string, DefinitionShape>();
  const fragmentNodes = new Map<string, FragmentDefinitionNode>();
  for (const [definition, shape] of measured) {
    if (definition.kind !== Kind.FRAGMENT_DEFINITION) continue;
    // Of two fragments with one name validation takes the later, too.
    fragments.set(definition.name.value, shape);
    fragmentNodes.set(definition.name.value, definition);
  }
  const ordered = inOrder(fragments);
  if (!ordered.ok) return ordered;

  const whole = new Map<string, Shape>();
  for (const name of ordered.names) {
    const fragment = fragments.get(name);
    if (fragment) whole.set(name, wholeOf(fragment, whole));
  }
  const spread = new Set([...measured.values()].flatMap(({ spreads }) => spreads.map(({ name }) => name)));
  const roots = definitions.filter(
    (definition) => definition.kind === Kind.OPERATION_DEFINITION || !spread.has(definition.name.value),
  );
  const shapes = roots.flatMap((root) => {
    const shape = measured.get(root);
    if (!shape) return [];
    const written = wholeOf(shape, whole);
    return [root.kind === Kind.OPERATION_DEFINITION ? written : { ...written, rootFields: 0 }];
  });
  const operations = definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  const variables = operations.map(({ variableDefinitions }) => variableDefinitions?.length ?? 0);
  return {
    ok: true,
    roots,
    fragments: fragmentNodes,
    shape: {
      operations: operations.length,
      fragments: definitions.length - operations.length,
      variables: variables.reduce((most, count) => Math.max(most, count), 0),
      largest: shapes.reduce(together, nothing),
    },
  };
}

/** Names of the fragments, each behind those that it spreads; found without recursion. */
function inOrder(
  fragments: ReadonlyMap<string, DefinitionShape>,
): { readonly ok: true; readonly names: readonly string[] } | { readonly ok: false; readonly cycle: string } {
  const names: string[] = [];
  const state = new Map<string, 'open' | 'done'>();
  for (const first of fragments.keys()) {
    const open: { readonly name: string; next: number }[] = [];
    const enter = (name: string): void => {
      state.set(name, 'open');
      open.push({ name, next: 0 });
    };
    if (!state.has(first)) enter(first);
    for (let top = open.at(-1); top; top = open.at(-1)) {
      const below = fragments.get(top.name)?.spreads[top.next];
      top.next += 1;
      if (!below) {
        state.set(top.name, 'done');
        names.push(top.name);
        open.pop();
      } else if (fragments.has(below.name)) {
        if (state.get(below.name) === 'open') return { ok: false, cycle: below.name };
        if (!state.has(below.name)) enter(below.name);
      }
    }
  }
  return { ok: true, names };
}

function wholeOf({ own, spreads }: DefinitionShape, whole: ReadonlyMap<string, Shape>): Shape {
  return spreads.reduce((shape, spread) => {
    const fragment = whole.get(spread.name);
    return fragment ? withFragment(shape, fragment, spread) : shape;
  }, own);
}

function together(one: Shape, other: Shape): Shape {
  return {
    depth: Math.max(one.depth, other.depth),
    selections: add(one.selections, other.selections),
    introspectionDepth: Math.max(one.introspectionDepth, other.introspectionDepth),
    introspectionSelections: add(one.introspectionSelections, other.introspectionSelections),
    rootFields: Math.max(one.rootFields, other.rootFields),
    aliases: Math.max(one.aliases, other.aliases),
    directives: Math.max(one.directives, other.directives),
    directivesAtOnePlace: Math.max(one.directivesAtOnePlace, other.directivesAtOnePlace),
  };
}

function isExecutable(node: { readonly kind: string }): node is ExecutableDefinitionNode {
  return node.kind === Kind.OPERATION_DEFINITION || node.kind === Kind.FRAGMENT_DEFINITION;
}
