import {
  getNamedType,
  GraphQLIncludeDirective,
  GraphQLObjectType,
  GraphQLSkipDirective,
  isAbstractType,
  isCompositeType,
  isIntrospectionType,
  Kind,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  TypeNameMetaFieldDef,
  type DirectiveNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import type { JsonObject } from '../json.js';

/** One field of a response object: its name there, its type, and what is selected below it. */
export interface ShapedField {
  readonly responseName: string;
  readonly kind: 'typename' | 'introspection' | 'value';
  readonly parent: GraphQLCompositeType;
  readonly type: GraphQLOutputType;
  readonly selection: Selection | null;
  /** The field's nodes in the document. */
  readonly nodes: readonly FieldNode[];
}

/** What is selected of an object, worked out once for each type that it turns out to have. */
export interface Selection {
  fieldsOf(type: GraphQLCompositeType): readonly ShapedField[];
}

/** The shape of one operation's response under given variables. */
export interface Shape {
  readonly root: GraphQLObjectType;
  readonly selection: Selection;
}

/** The shapes of one operation: `@skip` and `@include` are decided once for each combination of their variables. */
export interface Shapes {
  of(variables: JsonObject): Shape;

  readonly definition: OperationDefinitionNode;
  readonly fragments: readonly FragmentDefinitionNode[];
}

const shapesKept = 64;

/** Prepares the shapes of an operation that is valid for the schema. */
export function createShapes(
  schema: GraphQLSchema,
  definition: OperationDefinitionNode,
  fragments: readonly FragmentDefinitionNode[],
): Shapes {
  const root = schema.getRootType(definition.operation);
  if (!root) throw new TypeError(`expected a schema with a ${definition.operation} type`);
  const fragmentOf = new Map(fragments.map((fragment) => [fragment.name.value, fragment]));
  const conditions = conditionVariables(definition, fragments);
  const known = new Map<string, Shape>();
  return {
    definition,
    fragments,
    of(variables) {
      const key = conditions.map((name) => (variables[name] === true ? '1' : '0')).join('');
      let shape = known.get(key);
      if (!shape) {
        const chosen = new Map(conditions.map((name) => [name, variables[name] === true]));
        shape = { root, selection: createSelection({ schema, fragmentOf, chosen }, [definition.selectionSet]) };
        if (known.size < shapesKept) known.set(key, shape);
      }
      return shape;
    },
  };
}

interface Compilation {
  readonly schema: GraphQLSchema;
  readonly fragmentOf: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly chosen: ReadonlyMap<string, boolean>;
}

function createSelection(compilation: Compilation, sets: readonly SelectionSetNode[]): Selection {
  const known = new Map<GraphQLCompositeType, readonly ShapedField[]>();
  return {
    fieldsOf(type) {
      let fields = known.get(type);
      if (!fields) known.set(type, (fields = shapeFields(compilation, sets, type)));
      return fields;
    },
  };
}

function shapeFields(
  compilation: Compilation,
  sets: readonly SelectionSetNode[],
  type: GraphQLCompositeType,
): readonly ShapedField[] {
  const grouped = new Map<string, FieldNode[]>();
  for (const set of sets) collectFields(compilation, set, type, grouped, new Set());
  return [...grouped].flatMap(([responseName, nodes]) => {
    const shaped = shapeField(compilation, responseName, nodes, type);
    return shaped ? [shaped] : [];
  });
}

function shapeField(
  compilation: Compilation,
  responseName: string,
  nodes: readonly FieldNode[],
  parent: GraphQLCompositeType,
): ShapedField | null {
  const name = nodes[0]?.name.value ?? '';
  const type = typeOfField(parent, name);
  if (!type) return null;
  const below = nodes.flatMap((node) => (node.selectionSet ? [node.selectionSet] : []));
  return {
    responseName,
    kind: name === '__typename' ? 'typename' : isIntrospectionType(getNamedType(type)) ? 'introspection' : 'value',
    parent,
    type,
    selection: isCompositeType(getNamedType(type)) ? createSelection(compilation, below) : null,
    nodes,
  };
}

function typeOfField(parent: GraphQLCompositeType, name: string): GraphQLOutputType | undefined {
  const meta = [TypeNameMetaFieldDef, SchemaMetaFieldDef, TypeMetaFieldDef].find((field) => field.name === name);
  return meta ? meta.type : 'getFields' in parent ? parent.getFields()[name]?.type : undefined;
}

/** Collects the fields that apply to the type, grouped by response name (specification, CollectFields). */
function collectFields(
  compilation: Compilation,
  set: SelectionSetNode,
  type: GraphQLCompositeType,
  grouped: Map<string, FieldNode[]>,
  visited: Set<string>,
): void {
  for (const selection of set.selections) {
    if (!isIncluded(selection.directives, compilation.chosen)) continue;
    switch (selection.kind) {
      case Kind.FIELD: {
        const responseName = selection.alias?.value ?? selection.name.value;
        const group = grouped.get(responseName);
        if (group) group.push(selection);
        else grouped.set(responseName, [selection]);
        break;
      }
      case Kind.INLINE_FRAGMENT:
        if (applies(compilation.schema, selection.typeCondition?.name.value, type)) {
          collectFields(compilation, selection.selectionSet, type, grouped, visited);
        }
        break;
      case Kind.FRAGMENT_SPREAD: {
        const fragment = compilation.fragmentOf.get(selection.name.value);
        if (!fragment || visited.has(fragment.name.value)) break;
        visited.add(fragment.name.value);
        if (applies(compilation.schema, fragment.typeCondition.name.value, type)) {
          collectFields(compilation, fragment.selectionSet, type, grouped, visited);
        }
      }
    }
  }
}

function applies(schema: GraphQLSchema, condition: string | undefined, type: GraphQLCompositeType): boolean {
  if (condition === undefined || condition === type.name) return true;
  const wanted = schema.getType(condition);
  if (!wanted || !isAbstractType(wanted)) return false;
  return 'getFields' in type && schema.isSubType(wanted, type);
}

function isIncluded(directives: readonly DirectiveNode[] | undefined, chosen: ReadonlyMap<string, boolean>): boolean {
  return (directives ?? []).every((directive) => {
    const condition = directive.arguments?.find((argument) => argument.name.value === 'if')?.value;
    const value =
      condition?.kind === Kind.VARIABLE
        ? chosen.get(condition.name.value) === true
        : condition?.kind === Kind.BOOLEAN && condition.value;
    if (directive.name.value === GraphQLSkipDirective.name) return !value;
    return directive.name.value === GraphQLIncludeDirective.name ? value : true;
  });
}

/** Names of the variables on which `@skip` and `@include` depend anywhere in the operation. */
function conditionVariables(
  definition: OperationDefinitionNode,
  fragments: readonly FragmentDefinitionNode[],
): readonly string[] {
  const names = new Set<string>();
  const collect = (set: SelectionSetNode | undefined): void => {
    for (const selection of set?.selections ?? []) {
      for (const { name, arguments: given } of selection.directives ?? []) {
        if (name.value !== GraphQLSkipDirective.name && name.value !== GraphQLIncludeDirective.name) continue;
        for (const { value } of given ?? []) if (value.kind === Kind.VARIABLE) names.add(value.name.value);
      }
      if (selection.kind !== Kind.FRAGMENT_SPREAD) collect(selection.selectionSet);
    }
  };
  collect(definition.selectionSet);
  for (const fragment of fragments) collect(fragment.selectionSet);
  return [...names].sort();
}
