import {
  GraphQLError,
  isCompositeType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';
import { isForbidden, unauthorized } from '../access/unauthorized.js';
import { isJsonObject, own, type JsonObject } from '../json.js';
import type { Selection, Shape, ShapedField } from './shape.js';

/** What a client gets: its selection alone, in its order, with nulls where the schema lets them stand. */
export interface Responded {
  readonly data: JsonObject | null;
  /** Values that subgraphs gave against the schema; where a subgraph has reported an error, these are its echo. */
  readonly violations: readonly GraphQLError[];
  /** One for each place where something stands that the viewer may not read. */
  readonly denials: readonly GraphQLError[];
}

/** Answers an introspection field at the root. */
export type Introspect = (field: ShapedField) => unknown;

/** Picks a response out of what the plan has gathered; a null in a place that must not be null moves up (§6.4.4). */
export function respond(
  schema: GraphQLSchema,
  { root, selection }: Shape,
  gathered: JsonObject,
  introspect: Introspect,
  forbidden: ReadonlySet<FieldNode>,
): Responded {
  const run: Run = { schema, introspect, forbidden, violations: [], denials: [], path: [] };
  const data = completeObject(run, selection, root, gathered);
  return { data: data === invalid ? null : data, violations: run.violations, denials: run.denials };
}

interface Run {
  readonly schema: GraphQLSchema;
  readonly introspect: Introspect;
  readonly forbidden: ReadonlySet<FieldNode>;
  readonly violations: GraphQLError[];
  readonly denials: GraphQLError[];
  readonly path: (string | number)[];
}

/** Stands for a value that must not be null and is: the object or list around it becomes null. */
const invalid: unique symbol = Symbol('invalid');

function completeObject(
  run: Run,
  selection: Selection,
  type: GraphQLCompositeType,
  input: JsonObject,
): JsonObject | typeof invalid {
  const output: JsonObject = Object.create(null);
  for (const field of selection.fieldsOf(type)) {
    const value = completeField(run, field, type, input);
    if (value === invalid) return invalid;
    output[field.responseName] = value;
  }
  return output;
}

function completeField(run: Run, field: ShapedField, type: GraphQLCompositeType, input: JsonObject): unknown {
  switch (field.kind) {
    case 'typename':
      return isObjectType(type) ? type.name : invalid;
    case 'introspection':
      return run.introspect(field);
    case 'value': {
      run.path.push(field.responseName);
      const value = isForbidden(field.nodes, run.forbidden)
        ? deny(run, field)
        : complete(run, field, field.type, own(input, field.responseName));
      run.path.pop();
      return value;
    }
  }
}

function complete(run: Run, field: ShapedField, type: GraphQLOutputType, input: unknown): unknown {
  if (isNonNullType(type)) {
    const before = run.violations.length + run.denials.length;
    const value = complete(run, field, type.ofType, input);
    if (value !== null) return value;
    // A null that came from below has been explained there.
    if (run.violations.length + run.denials.length === before)
      violation(run, field, type.ofType, 'Cannot return null for non-nullable');
    return invalid;
  }
  if (input === undefined || input === null) return null;
  if (isListType(type)) return completeList(run, field, type.ofType, input);
  if (isCompositeType(type)) return completeComposite(run, field, type, input);
  if (isLeafValue(type, input)) return input;
  violation(run, field, type, 'Invalid value found for');
  return null;
}

function completeList(run: Run, field: ShapedField, item: GraphQLOutputType, input: unknown): unknown {
  if (!Array.isArray(input)) {
    violation(run, field, item, 'Invalid non-list value found for');
    return null;
  }
  const output: unknown[] = new Array(input.length);
  let broken = false;
  for (let index = 0; index < input.length; index += 1) {
    run.path.push(index);
    const value = complete(run, field, item, input[index]);
    run.path.pop();
    if (value === invalid) broken = true;
    output[index] = value;
  }
  return broken ? null : output;
}

function completeComposite(run: Run, field: ShapedField, type: GraphQLCompositeType, input: unknown): unknown {
  if (!field.selection || !isJsonObject(input)) {
    violation(run, field, type, 'Invalid non-object value found for');
    return null;
  }
  const typename = own(input, '__typename');
  const named = typeof typename === 'string' ? run.schema.getType(typename) : type;
  if (!named || !isCompositeType(named)) {
    violation(run, field, type, 'Invalid __typename found for object at');
    return null;
  }
  const output = completeObject(run, field.selection, named, input);
  return output === invalid ? null : output;
}

/** Whether a subgraph's value can stand for the scalar or enum in JSON; custom scalars are the subgraphs' affair. */
function isLeafValue(type: GraphQLOutputType, value: unknown): boolean {
  if (isEnumType(type)) return typeof value === 'string' && type.getValue(value) !== undefined;
  if (!isScalarType(type)) return true;
  switch (type.name) {
    case 'Int':
      return Number.isInteger(value);
    case 'Float':
      return typeof value === 'number';
    case 'Boolean':
      return typeof value === 'boolean';
    case 'String':
      return typeof value === 'string';
    case 'ID':
      return typeof value === 'string' || Number.isInteger(value);
    default:
      return true;
  }
}

/** The value is null, and null moves up where none may stand. */
function deny(run: Run, { type }: ShapedField): null | typeof invalid {
  run.denials.push(unauthorized(run.path));
  return isNonNullType(type) ? invalid : null;
}

function violation(run: Run, field: ShapedField, type: GraphQLOutputType, what: string): void {
  const last = run.path.at(-1);
  const place =
    typeof last === 'number'
      ? `array element of type ${String(type)} at index ${last}`
      : `field ${field.parent.name}.${field.nodes[0]?.name.value ?? field.responseName}`;
  run.violations.push(
    new GraphQLError(`${what} ${place}.`, { path: [...run.path], extensions: { code: 'INVALID_GRAPHQL' } }),
  );
}
