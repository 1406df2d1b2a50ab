import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { GraphQLDateTimeISO, GraphQLJSON, GraphQLLocalDate } from 'graphql-scalars';

const literalText = (node: ValueNode): unknown =>
  node.kind === Kind.STRING || node.kind === Kind.INT || node.kind === Kind.FLOAT ? node.value : undefined;

/** A scalar that travels as text of one form and is handed on as that text. */
function textScalar(name: string, form: RegExp, expected: string): GraphQLScalarType<string, string> {
  const read = (value: unknown): string => {
    if (typeof value === 'string' && form.test(value)) return value;
    throw new GraphQLError(`${name} must be ${expected}`, { extensions: { code: 'BAD_USER_INPUT' } });
  };
  return new GraphQLScalarType<string, string>({
    name,
    serialize: read,
    parseValue: read,
    parseLiteral: (node) => read(node.kind === Kind.STRING ? node.value : undefined),
  });
}

/** A library's scalar whose refusal says that it is the caller's mistake. */
function refusing<I, O>(scalar: GraphQLScalarType<I, O>): GraphQLScalarType<I, O> {
  const guarded =
    <A extends readonly unknown[]>(read: (...given: A) => I) =>
    (...given: A): I => {
      try {
        return read(...given);
      } catch (error) {
        const message = error instanceof Error ? error.message : 'not of the form that is expected';
        throw new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
      }
    };
  return new GraphQLScalarType<I, O>({
    ...scalar.toConfig(),
    parseValue: guarded(scalar.parseValue),
    parseLiteral: guarded(scalar.parseLiteral),
  });
}

const readFen = (value: unknown): number => {
  if (typeof value === 'number' && Number.isSafeInteger(value)) return value;
  throw new GraphQLError('Fen must be an integer', { extensions: { code: 'BAD_USER_INPUT' } });
};

/** Money in fen: an integer that may exceed 32 bits, so `Int` does not do. */
const fen = new GraphQLScalarType<number, number>({
  name: 'Fen',
  serialize: readFen,
  parseValue: readFen,
  parseLiteral: (node) => readFen(node.kind === Kind.INT ? Number(literalText(node)) : undefined),
});

/** Resolvers of the scalars of the shared SDL. */
export const scalars = {
  DateTime: refusing(GraphQLDateTimeISO),
  Date: refusing(GraphQLLocalDate),
  JSON: GraphQLJSON,
  PartialDate: textScalar(
    'PartialDate',
    /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/,
    'a day, a month or a year such as 2026-03-02, 2026-03 or 2026',
  ),
  Cursor: textScalar('Cursor', /^[\w+/=.:-]{1,4096}$/, 'a cursor as it was given out'),
  Decimal: textScalar('Decimal', /^-?\d{1,15}(\.\d{1,6})?$/, 'a decimal number as text, such as "470.25"'),
  Fen: fen,
};
