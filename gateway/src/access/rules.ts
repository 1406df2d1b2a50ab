import {
  AuthenticatedSpecDefinition,
  dnfConjunction,
  federationIdentity,
  isInterfaceType,
  isObjectType,
  PolicySpecDefinition,
  RequiresScopesSpecDefinition,
  type CompositeType,
  type FieldDefinition,
  type InterfaceType,
  type NamedType,
  type Schema,
} from '@apollo/federation-internals';

/** What must hold of a viewer before something may be read. */
export type Requirement =
  | { readonly kind: 'authenticated' }
  /** All names of one of the alternatives; where there is no alternative, nothing is required. */
  | { readonly kind: 'scopes' | 'policies'; readonly anyOf: readonly (readonly string[])[] };

/** What a supergraph requires for its types and fields. Equal requirements are one object. */
export interface AccessRules {
  /** Nothing is required anywhere. */
  readonly isEmpty: boolean;
  /**
   * What every reader of the type must fulfil. Of an interface only what goes beyond its implementations: composition
   * gives an interface all that they require, each of which counts where that implementation is read.
   */
  ofType(type: string): readonly Requirement[];
  /** What the field itself requires, without its type. */
  ofField(type: string, field: string): readonly Requirement[];
}

const none: readonly Requirement[] = [];

/** The directives that require something, by the feature that defines them and the argument that says what. */
const directives = [
  { kind: 'authenticated', feature: AuthenticatedSpecDefinition, argument: null },
  { kind: 'scopes', feature: RequiresScopesSpecDefinition, argument: 'scopes' },
  { kind: 'policies', feature: PolicySpecDefinition, argument: 'policies' },
] as const;

/**
 * Reads the rules that a supergraph links: `@authenticated`, `@requiresScopes` and `@policy` of specs.apollo.dev, under
 * whatever names its links give them. Directives of these names from elsewhere mean nothing here.
 */
export function readAccessRules(supergraph: Schema): AccessRules {
  const names = linkedNames(supergraph);
  const known = new Map<string, Requirement>();
  const requirementsOf = (element: NamedType | FieldDefinition<CompositeType>): readonly Requirement[] =>
    names.flatMap(({ kind, argument, nameInSchema }) =>
      element.appliedDirectivesOf(nameInSchema).flatMap((applied) => {
        const read: Requirement =
          kind === 'authenticated' ? { kind } : { kind, anyOf: readAlternatives(applied.arguments()[argument]) };
        if (isTrivial(read)) return [];
        const key = JSON.stringify(read);
        const before = known.get(key);
        if (!before) known.set(key, read);
        return [before ?? read];
      }),
    );
  const types = new Map<string, readonly Requirement[]>();
  const fields = new Map<string, readonly Requirement[]>();
  for (const type of names.length > 0 ? supergraph.types() : []) {
    const required = requirementsOf(type);
    const own = isInterfaceType(type) ? beyond(required, implementations(type).flatMap(requirementsOf)) : required;
    if (own.length > 0) types.set(type.name, own);
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    for (const field of type.fields()) {
      const ofField = requirementsOf(field);
      if (ofField.length > 0) fields.set(field.coordinate, ofField);
    }
  }
  return {
    isEmpty: types.size === 0 && fields.size === 0,
    ofType: (type) => types.get(type) ?? none,
    ofField: (type, field) => fields.get(`${type}.${field}`) ?? none,
  };
}

/** Under which name each directive stands in the supergraph; a supergraph may also link federation itself. */
function linkedNames(supergraph: Schema) {
  return directives.flatMap(({ kind, feature: { identity, directiveName }, argument }) =>
    [identity, federationIdentity].flatMap((linked) => {
      const feature = supergraph.coreFeatures?.getByIdentity(linked);
      const nameInSchema = feature?.directiveNameInSchema(directiveName);
      return nameInSchema !== undefined && supergraph.directive(nameInSchema)
        ? [{ kind, argument: argument ?? '', nameInSchema }]
        : [];
    }),
  );
}

function readAlternatives(value: unknown): readonly (readonly string[])[] {
  // A single value stands for a list of it (GraphQL's input coercion).
  const listed = (item: unknown): readonly unknown[] => (Array.isArray(item) ? item : item == null ? [] : [item]);
  return listed(value).map((inner) => listed(inner).map(String).sort());
}

function isTrivial(requirement: Requirement): boolean {
  if (requirement.kind === 'authenticated') return false;
  return requirement.anyOf.length === 0 || requirement.anyOf.some((names) => names.length === 0);
}

function implementations(type: InterfaceType): readonly NamedType[] {
  return type.possibleRuntimeTypes();
}

/** Those of an interface's requirements that its implementations together do not bring about. */
function beyond(required: readonly Requirement[], together: readonly Requirement[]): readonly Requirement[] {
  return required.filter((requirement) => {
    const alike = together.filter(({ kind }) => kind === requirement.kind);
    if (requirement.kind === 'authenticated') return alike.length === 0;
    const conjunction = dnfConjunction(
      alike.map((one) => (one.kind === 'authenticated' ? [] : one.anyOf.map((names) => [...names]))),
    );
    return !implies(conjunction, requirement.anyOf);
  });
}

/** Whether whoever fulfils the first alternatives always fulfils the second. */
function implies(first: readonly (readonly string[])[], second: readonly (readonly string[])[]): boolean {
  return (
    first.length > 0 && first.every((names) => second.some((wanted) => wanted.every((name) => names.includes(name))))
  );
}
