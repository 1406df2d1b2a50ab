import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isNonNullType,
  isObjectType,
  parse,
  validate,
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLSchema,
} from 'graphql';

/** Numbers from 0 to 1 that a seed determines. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A valid query over a schema, with its variables: fields, aliases, arguments, fragments and conditions at random. */
export function randomQuery(
  schema: GraphQLSchema,
  random: () => number,
): { readonly query: string; readonly variables: Record<string, boolean> } {
  for (;;) {
    const root = schema.getQueryType();
    if (!root) throw new TypeError('expected a schema with queries');
    const query = `query ($yes: Boolean = true, $no: Boolean!) ${selectionSet(schema, root, 0, random)}`;
    // Two fields of one name that differ are refused; so are unused variables, hence the fixed end.
    const used = query.replace(/}$/, ' _: __typename @include(if: $yes) __: __typename @skip(if: $no) }');
    if (validate(schema, parse(used)).length === 0) return { query: used, variables: { no: random() < 0.5 } };
  }
}

const deepest = 4;

function selectionSet(schema: GraphQLSchema, type: GraphQLCompositeType, depth: number, random: () => number): string {
  const chosen: string[] = [];
  if (random() < 0.2) chosen.push('__typename');
  const fields = 'getFields' in type ? Object.values(type.getFields()) : [];
  for (const { name, type: given, args } of fields) {
    const below = getNamedType(given);
    if (isCompositeType(below) && depth >= deepest) continue;
    if (random() > (isCompositeType(below) ? 0.3 : 0.25)) continue;
    const alias = random() < 0.08 ? `${['a', 'b', 'constructor', '__proto__'][Math.floor(random() * 4)]}: ` : '';
    const set = isCompositeType(below) ? ` ${selectionSet(schema, below, depth + 1, random)}` : '';
    chosen.push(`${alias}${name}${argumentsOf(args, random)}${condition(random)}${set}`);
  }
  if (isAbstractType(type) && depth <= deepest) {
    for (const possible of schema.getPossibleTypes(type)) {
      if (random() < 0.6) chosen.push(`... on ${possible.name} ${selectionSet(schema, possible, depth, random)}`);
    }
  } else if (isObjectType(type) && random() < 0.15 && depth < deepest) {
    const [first] = type.getInterfaces();
    // Fields alone: ApolloGateway loses what stands in a fragment on the object's own type within this one.
    if (first)
      chosen.push(`... on ${first.name}${condition(random)} ${selectionSet(schema, first, deepest + 1, random)}`);
  }
  return `{ ${chosen.join(' ') || '__typename'} }`;
}

function argumentsOf(args: readonly GraphQLArgument[], random: () => number): string {
  const given = args.filter(({ type }) => isNonNullType(type) || random() < 0.5);
  const texts = given.map(({ name, type }) => {
    const named = getNamedType(type);
    if (isEnumType(named)) return `${name}: ${named.getValues()[0]?.name}`;
    if (named.name === 'Int') return `${name}: ${1 + Math.floor(random() * 4)}`;
    return `${name}: "i${Math.floor(random() * 7)}"`;
  });
  return texts.length > 0 ? `(${texts.join(', ')})` : '';
}

const condition = (random: () => number): string =>
  random() < 0.06 ? ` @${random() < 0.5 ? 'skip' : 'include'}(if: ${random() < 0.5 ? '$yes' : '$no'})` : '';
