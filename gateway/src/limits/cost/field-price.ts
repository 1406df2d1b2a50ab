import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isNonNullType,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';
import { capped, type Amount } from './amount.js';
import type { Costs, ListSize } from './costs.js';

/** A field of a type; `__typename` is none that anybody is asked for. */
export function fieldOf(parent: GraphQLCompositeType, name: string): GraphQLField<unknown, unknown> | undefined {
  if (name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef;
  if (name === TypeMetaFieldDef.name) return TypeMetaFieldDef;
  if (!('getFields' in parent)) return undefined;
  const fields = parent.getFields();
  return Object.hasOwn(fields, name) ? fields[name] : undefined;
}

/** How often what a field gives is there: the product of its lists' lengths. */
export function timesOf(type: GraphQLOutputType, length: Amount | null, otherwise: number): Amount {
  let lists = 0;
  for (let inner: GraphQLOutputType = type; isNonNullType(inner) || isListType(inner); inner = inner.ofType) {
    if (isListType(inner)) lists += 1;
  }
  if (lists === 0) return 1;
  const inner = capped(otherwise ** (lists - 1));
  const outer = length ?? otherwise;
  return typeof outer === 'number' ? capped(outer * inner) : (values) => capped(outer(values) * inner);
}

/** What one value of a field weighs. What an interface does not say of its field, the types behind it may; the dearest counts. */
export function weightOf(
  parent: GraphQLCompositeType,
  field: GraphQLField<unknown, unknown>,
  schema: GraphQLSchema,
  costs: Costs,
): number {
  return fieldWeightOf(parent, field.name, schema, costs) ?? typeWeightOf(getNamedType(field.type), schema, costs);
}

/** What is known of the length of a field's lists; of an interface's field also what the types behind it say. */
export function listSizeOf(
  parent: GraphQLCompositeType,
  field: string,
  schema: GraphQLSchema,
  { listSizes }: Costs,
): ListSize | undefined {
  const own = listSizes.get(`${parent.name}.${field}`);
  if (own || !isInterfaceType(parent)) return own;
  const theirs = schema.getPossibleTypes(parent).flatMap(({ name }) => listSizes.get(`${name}.${field}`) ?? []);
  return theirs.toSorted((one, other) => (other.assumedSize ?? 0) - (one.assumedSize ?? 0))[0];
}

function fieldWeightOf(
  parent: GraphQLCompositeType,
  field: string,
  schema: GraphQLSchema,
  { weights }: Costs,
): number | null {
  const own = weights.get(`${parent.name}.${field}`);
  if (own !== undefined || !isInterfaceType(parent)) return own ?? null;
  const theirs = schema.getPossibleTypes(parent).flatMap(({ name }) => weights.get(`${name}.${field}`) ?? []);
  return theirs.reduce<number | null>((most, weight) => Math.max(most ?? weight, weight), null);
}

/** Of several types the dearest counts. */
function typeWeightOf(type: GraphQLNamedType, schema: GraphQLSchema, { weights }: Costs): number {
  if (!isAbstractType(type)) return weights.get(type.name) ?? (isCompositeType(type) ? 1 : 0);
  return schema.getPossibleTypes(type).reduce((most, { name }) => Math.max(most, weights.get(name) ?? 1), 0);
}
