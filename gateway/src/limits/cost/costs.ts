import {
  costIdentity,
  EnumType,
  InputObjectType,
  InterfaceType,
  ObjectType,
  ScalarType,
  type Schema,
} from '@apollo/federation-internals';

/** What a schema says about the length of a list field (`@listSize`). */
export interface ListSize {
  readonly assumedSize: number | null;
  /** Arguments that say how many are wanted; the largest of them counts. */
  readonly slicingArguments: readonly string[];
  /** Fields of what is given whose lists have that length, not the field itself: `edges` of a connection. */
  readonly sizedFields: readonly string[];
  /** A client must give one slicing argument, and no more than one. */
  readonly requireOneSlicingArgument: boolean;
}

/** What a schema says about costs, by schema coordinate: `Type`, `Type.field`, `Type.field(argument:)`, `Input.field`. */
export interface Costs {
  readonly weights: ReadonlyMap<string, number>;
  readonly listSizes: ReadonlyMap<string, ListSize>;
}

/** Reads `@cost` and `@listSize` out of a supergraph, whatever its `@link` calls them. (https://specs.apollo.dev/cost/v0.1) */
export function readCosts(schema: Schema): Costs {
  const feature = schema.coreFeatures?.getByIdentity(costIdentity);
  const weights = new Map<string, number>();
  const listSizes = new Map<string, ListSize>();
  if (!feature) return { weights, listSizes };
  const cost = feature.directiveNameInSchema('cost');
  const listSize = feature.directiveNameInSchema('listSize');

  const weigh = (element: Weighable): void => {
    const weight = argumentsOf(element, cost)?.['weight'];
    if (typeof weight === 'number') weights.set(element.coordinate, weight);
  };
  for (const type of schema.types()) {
    if (type instanceof ScalarType || type instanceof EnumType || type instanceof ObjectType) weigh(type);
    if (type instanceof InputObjectType) type.fields().forEach(weigh);
    if (!(type instanceof ObjectType) && !(type instanceof InterfaceType)) continue;
    for (const field of type.fields()) {
      weigh(field);
      field.arguments().forEach(weigh);
      const size = argumentsOf(field, listSize);
      if (size) listSizes.set(field.coordinate, readListSize(size));
    }
  }
  return { weights, listSizes };
}

/** What directives of the schema may stand on. */
interface Weighable {
  readonly coordinate: string;
  appliedDirectivesOf(name: string): readonly { arguments(withDefaults: boolean): Readonly<Record<string, unknown>> }[];
}

function argumentsOf(element: Weighable, directive: string): Readonly<Record<string, unknown>> | undefined {
  const [applied] = element.appliedDirectivesOf(directive);
  return applied?.arguments(true);
}

function readListSize(given: Readonly<Record<string, unknown>>): ListSize {
  const names = (value: unknown): readonly string[] =>
    Array.isArray(value) ? value.filter((name) => typeof name === 'string') : [];
  return {
    assumedSize: typeof given['assumedSize'] === 'number' ? given['assumedSize'] : null,
    slicingArguments: names(given['slicingArguments']),
    sizedFields: names(given['sizedFields']),
    requireOneSlicingArgument: given['requireOneSlicingArgument'] !== false,
  };
}
