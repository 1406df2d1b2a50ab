import {
  baseType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isUnionType,
  type ArgumentDefinition,
  type EnumValue,
  type FieldDefinition,
  type InputFieldDefinition,
  type InterfaceType,
  type NamedType,
  type ObjectType,
  type Schema,
  type Type,
} from '@apollo/federation-internals';

/** An element of a schema that can be left out of an API. */
export type Hideable =
  | NamedType
  | FieldDefinition<ObjectType | InterfaceType>
  | ArgumentDefinition<FieldDefinition<ObjectType | InterfaceType>>
  | InputFieldDefinition
  | EnumValue;

/**
 * Names of the types to which a way leads from a root type, or from an argument of a directive that documents may carry,
 * through what is not hidden. A way that gives an interface leads to its implementations; one that only meets it as
 * what an object implements does not.
 */
export function reachableTypes(schema: Schema, isHidden: (element: Hideable) => boolean): ReadonlySet<string> {
  const given = new Set<NamedType>();
  const met = new Set<NamedType>();
  const waiting: NamedType[] = schema.schemaDefinition.roots().map(({ type }) => type);
  for (const directive of schema.directives()) {
    if (directive.hasExecutableLocations()) waiting.push(...directive.arguments().flatMap(typeOf));
  }
  const meet = (type: NamedType): void => {
    if (met.has(type) || isHidden(type)) return;
    met.add(type);
    waiting.push(...givenByFields(type, isHidden));
    if (isObjectType(type) || isInterfaceType(type)) type.interfaces().forEach(meet);
  };
  for (let type = waiting.pop(); type; type = waiting.pop()) {
    if (given.has(type) || isHidden(type)) continue;
    given.add(type);
    meet(type);
    if (isUnionType(type)) waiting.push(...type.types());
    if (isInterfaceType(type)) waiting.push(...type.possibleRuntimeTypes());
  }
  return new Set([...met].map(({ name }) => name));
}

function givenByFields(type: NamedType, isHidden: (element: Hideable) => boolean): readonly NamedType[] {
  if (isInputObjectType(type)) {
    return type
      .fields()
      .filter((field) => !isHidden(field))
      .flatMap(typeOf);
  }
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  const seen = type.fields().filter((field) => !isHidden(field));
  const withArguments = seen.flatMap((field) => field.arguments().filter((argument) => !isHidden(argument)));
  return [...seen.flatMap(typeOf), ...withArguments.flatMap(typeOf)];
}

function typeOf({ type }: { readonly type?: Type | undefined }): readonly NamedType[] {
  return type ? [baseType(type)] : [];
}
