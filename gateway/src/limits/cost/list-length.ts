import { Kind, type FieldNode, type GraphQLField } from 'graphql';
import type { JsonObject } from '../../json.js';
import { amountOf, type Amount } from './amount.js';
import type { ListSize } from './costs.js';

/** How long the list is that a field gives or sizes, by what the client asks or the schema assumes; never negative. */
export function listLength(
  size: ListSize,
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  otherwise: number,
): Amount {
  const slices = slicesOf(size, field, node);
  const assumed = size.assumedSize ?? otherwise;
  const longest = (given: readonly (number | null)[]): number =>
    Math.max(
      0,
      given.reduce<number | null>((most, one) => (one === null ? most : Math.max(most ?? one, one)), null) ?? assumed,
    );
  if (slices.every(({ value }) => typeof value !== 'function')) {
    return longest(slices.map(({ value }) => (typeof value === 'function' ? null : value)));
  }
  return (values) => longest(slices.map(({ value }) => (typeof value === 'function' ? value(values) : value)));
}

/** Whether a client gives just the one slicing argument that a field requires; `null`: the field requires none. */
export function hasOneSlice(
  size: ListSize,
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
): ((values: JsonObject) => boolean) | null {
  if (!size.requireOneSlicingArgument || size.slicingArguments.length === 0) return null;
  const slices = slicesOf(size, field, node);
  return (values) => {
    const given = slices.filter(({ isGiven }) => amountOf(isGiven, values) > 0);
    return given.length === 1 || (given.length === 0 && slices.some(({ hasDefault }) => hasDefault));
  };
}

interface Slice {
  readonly value: number | null | ((values: JsonObject) => number | null);
  /** 1: by the client, 0: not. */
  readonly isGiven: Amount;
  readonly hasDefault: boolean;
}

function slicesOf(
  { slicingArguments }: ListSize,
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
): readonly Slice[] {
  return slicingArguments.map((name) => {
    const declared = field.args.find((argument) => argument.name === name)?.defaultValue;
    const byDefault = typeof declared === 'number' ? declared : null;
    const hasDefault = byDefault !== null;
    const given = node.arguments?.find((argument) => argument.name.value === name)?.value;
    if (given?.kind === Kind.INT) return { value: Number(given.value), isGiven: 1, hasDefault };
    if (given?.kind === Kind.NULL) return { value: null, isGiven: 0, hasDefault: false };
    if (given?.kind !== Kind.VARIABLE) return { value: byDefault, isGiven: 0, hasDefault };
    const variable = given.name.value;
    return {
      // A variable that is not given leaves the argument to its default; null takes it away.
      value: (values) => {
        const value = values[variable];
        return typeof value === 'number' ? value : value === undefined ? byDefault : null;
      },
      isGiven: (values) => (values[variable] == null ? 0 : 1),
      hasDefault,
    };
  });
}
