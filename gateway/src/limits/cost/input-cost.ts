import {
  getNamedType,
  isInputObjectType,
  isListType,
  isNonNullType,
  Kind,
  type FieldNode,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedInputType,
  type ValueNode,
} from 'graphql';
import { isJsonObject, own, type JsonObject } from '../../json.js';
import { capped, sumOf, type Amount } from './amount.js';
import type { Costs } from './costs.js';

/** What the arguments of a field cost: an input object 1, everything else nothing, unless `@cost` says more. */
export function argumentsCost(
  field: GraphQLField<unknown, unknown>,
  coordinate: string,
  node: FieldNode,
  costs: Costs,
): Amount {
  if (!node.arguments?.length) return 0;
  return sumOf(
    node.arguments.map(({ name, value }) => {
      const argument = field.args.find((declared) => declared.name === name.value);
      if (!argument) return 0;
      const place: InputPlace = { type: argument.type, coordinate: `${coordinate}(${argument.name}:)` };
      const type = getNamedType(argument.type);
      if (!isInputObjectType(type) && weightOf(place.coordinate, type, costs) === 0) return 0;
      return hasVariable(value)
        ? (values) => costOfLiteral(place, value, values, costs)
        : costOfLiteral(place, value, {}, costs);
    }),
  );
}

/** An argument or a field of an input object. */
interface InputPlace {
  readonly type: GraphQLInputType;
  readonly coordinate: string;
}

function weightOf(coordinate: string, type: GraphQLNamedInputType, { weights }: Costs): number {
  return weights.get(coordinate) ?? weights.get(type.name) ?? (isInputObjectType(type) ? 1 : 0);
}

function costOfLiteral({ type, coordinate }: InputPlace, node: ValueNode, values: JsonObject, costs: Costs): number {
  if (isNonNullType(type)) return costOfLiteral({ type: type.ofType, coordinate }, node, values, costs);
  if (node.kind === Kind.NULL) return 0;
  if (node.kind === Kind.VARIABLE) return costOfValue({ type, coordinate }, values[node.name.value], costs);
  if (isListType(type)) {
    const items = node.kind === Kind.LIST ? node.values : [node];
    return total(items, (item) => costOfLiteral({ type: type.ofType, coordinate }, item, values, costs));
  }
  const weight = weightOf(coordinate, type, costs);
  if (!isInputObjectType(type) || node.kind !== Kind.OBJECT) return weight;
  const fields = type.getFields();
  return capped(
    weight +
      total(node.fields, ({ name, value }) => {
        const field = Object.hasOwn(fields, name.value) ? fields[name.value] : undefined;
        return field ? costOfLiteral(placeOf(type.name, field), value, values, costs) : 0;
      }),
  );
}

function costOfValue({ type, coordinate }: InputPlace, value: unknown, costs: Costs): number {
  if (isNonNullType(type)) return costOfValue({ type: type.ofType, coordinate }, value, costs);
  if (value == null) return 0;
  if (isListType(type)) {
    const items: readonly unknown[] = Array.isArray(value) ? value : [value];
    return total(items, (item) => costOfValue({ type: type.ofType, coordinate }, item, costs));
  }
  const weight = weightOf(coordinate, type, costs);
  if (!isInputObjectType(type) || !isJsonObject(value)) return weight;
  const fields = Object.values(type.getFields());
  return capped(
    weight + total(fields, (field) => costOfValue(placeOf(type.name, field), own(value, field.name), costs)),
  );
}

function placeOf(input: string, field: { readonly name: string; readonly type: GraphQLInputType }): InputPlace {
  return { type: field.type, coordinate: `${input}.${field.name}` };
}

function total<T>(items: readonly T[], cost: (item: T) => number): number {
  return items.reduce((sum, item) => capped(sum + cost(item)), 0);
}

function hasVariable(node: ValueNode): boolean {
  if (node.kind === Kind.VARIABLE) return true;
  if (node.kind === Kind.LIST) return node.values.some(hasVariable);
  return node.kind === Kind.OBJECT && node.fields.some(({ value }) => hasVariable(value));
}
