import { isAbstractType, isInterfaceType, type GraphQLSchema } from 'graphql';

/** The `__typename`s that satisfy a type condition. */
export function namesOfType(schema: GraphQLSchema, condition: string): ReadonlySet<unknown> {
  const names = new Set<unknown>([condition]);
  const type = schema.getType(condition);
  if (!isAbstractType(type)) return names;
  for (const { name } of schema.getPossibleTypes(type)) names.add(name);
  // An object of a subgraph that knows an interface as one type alone carries that interface's name.
  if (isInterfaceType(type)) for (const { name } of schema.getImplementations(type).interfaces) names.add(name);
  return names;
}
