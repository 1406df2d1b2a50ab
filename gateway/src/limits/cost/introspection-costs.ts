import {
  introspectionTypes,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  type GraphQLSchema,
} from 'graphql';
import type { Costs, ListSize } from './costs.js';

/**
 * What introspection of a schema costs: each field of the answer 1, its lists as long as they are in this schema on average. No
 * subgraph is asked for it, but the gateway writes it all.
 */
export function introspectionCosts(schema: GraphQLSchema): Costs {
  const weights = new Map<string, number>();
  for (const type of introspectionTypes) {
    if (!isObjectType(type)) continue;
    for (const name of Object.keys(type.getFields())) weights.set(`${type.name}.${name}`, 1);
  }
  return {
    weights,
    listSizes: new Map(Object.entries(lengthsIn(schema)).map(([field, length]) => [field, of(length)])),
  };
}

function lengthsIn(schema: GraphQLSchema): Readonly<Record<string, number>> {
  const types = Object.values(schema.getTypeMap());
  const withFields = types.filter((type) => isObjectType(type) || isInterfaceType(type));
  const fields = withFields.flatMap((type) => Object.values(type.getFields()));
  const directives = schema.getDirectives();
  const perType = (count: number): number => Math.max(1, Math.ceil(count / types.length));
  return {
    '__Schema.types': types.length,
    '__Schema.directives': directives.length,
    '__Directive.args': 1,
    '__Directive.locations': 3,
    '__Type.fields': perType(fields.length),
    '__Field.args': Math.max(1, Math.ceil(sum(fields.map(({ args }) => args.length)) / Math.max(1, fields.length))),
    '__Type.inputFields': perType(
      sum(types.map((type) => (isInputObjectType(type) ? Object.keys(type.getFields()).length : 0))),
    ),
    '__Type.enumValues': perType(sum(types.map((type) => (isEnumType(type) ? type.getValues().length : 0)))),
    '__Type.interfaces': perType(sum(withFields.map((type) => type.getInterfaces().length))),
    '__Type.possibleTypes': perType(
      sum(types.map((type) => (isInterfaceType(type) ? schema.getPossibleTypes(type).length : 0))),
    ),
  };
}

const of = (assumedSize: number): ListSize => ({
  assumedSize,
  slicingArguments: [],
  sizedFields: [],
  requireOneSlicingArgument: false,
});

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
