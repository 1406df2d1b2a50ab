import {
  baseType,
  errorCauses,
  INACCESSIBLE_VERSIONS,
  inaccessibleIdentity,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isUnionType,
  Supergraph,
  tagIdentity,
  type NamedType,
  type Schema,
} from '@apollo/federation-internals';
import { reachableTypes, type Hideable } from './reachable-types.js';

/** Which part of the graph a kind of client sees, told by `@tag`. */
export interface Contract {
  /** Where there are any, only fields and unions with one of these are seen. */
  readonly includeTags: readonly string[];
  /** What has one of these is not seen, whatever else it has. */
  readonly excludeTags: readonly string[];
  /** Types to which no way leads from what is seen are not seen, unless they have one of `includeTags`. */
  readonly hideUnreachableTypes: boolean;
}

/** The API schema of a contract, or why the graph that the contract leaves is none. */
export type ContractSchema =
  | { readonly ok: true; readonly api: Schema }
  | { readonly ok: false; readonly reasons: readonly string[] };

/**
 * Takes out of a supergraph what a contract does not show, as contracts of federated graphs are defined: the tags of an
 * object or interface type are also those of its fields; an object or interface is seen if one of its fields is; types
 * of which nothing is left are left out, too. Whatever still refers to something that is left out makes it no graph.
 */
export function contractSchema(sdl: string, contract: Contract): ContractSchema {
  const both = contract.includeTags.filter((tag) => contract.excludeTags.includes(tag));
  if (both.length > 0) return { ok: false, reasons: both.map((tag) => `the tag ${tag} is both included and excluded`) };
  try {
    const { schema } = Supergraph.build(sdl, { supportedFeatures: null });
    hideByContract(schema, contract);
    return { ok: true, api: schema.toAPISchema() };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const causes = errorCauses(error);
    if (!causes) throw error;
    return { ok: false, reasons: causes.map(({ message }) => message) };
  }
}

function hideByContract(schema: Schema, { includeTags, excludeTags, hideUnreachableTypes }: Contract): void {
  const tagsOf = readTags(schema);
  const { isHidden, hide } = createHiding(schema);
  // Without what belongs to the machinery of the supergraph (`join__…`, `link__…`) and is in no API anyway.
  const features = schema.coreFeatures?.allFeatures() ?? [];
  const types = schema.types().filter((type) => !features.some((feature) => feature.isFeatureDefinition(type)));

  for (const type of types) {
    const ofType = tagsOf(type);
    const has = (element: Hideable, tags: readonly string[], inherited: readonly string[] = []): boolean =>
      tags.some((tag) => inherited.includes(tag) || tagsOf(element).includes(tag));
    if (has(type, excludeTags) || (isUnionType(type) && includeTags.length > 0 && !has(type, includeTags))) hide(type);
    if (isObjectType(type) || isInterfaceType(type)) {
      for (const field of type.fields()) {
        const isIncluded = includeTags.length === 0 || has(field, includeTags, ofType);
        if (!isIncluded || has(field, excludeTags, ofType)) hide(field);
        for (const argument of field.arguments()) if (has(argument, excludeTags)) hide(argument);
      }
    }
    for (const child of isInputObjectType(type) ? type.fields() : isEnumType(type) ? type.values : []) {
      if (has(child, excludeTags)) hide(child);
    }
  }

  // Each hidden type can empty others: unions of it, interfaces whose fields give it.
  for (let before = -1, after = 0; before !== after; ) {
    before = after;
    for (const type of types) {
      if (isInterfaceType(type)) {
        for (const field of type.fields()) if (field.type && isHidden(baseType(field.type))) hide(field);
      }
      if (!isHidden(type) && isEmptied(type, isHidden)) hide(type);
    }
    after = types.filter(isHidden).length;
  }

  if (!hideUnreachableTypes) return;
  const reachable = reachableTypes(schema, isHidden);
  for (const type of types) {
    if (!reachable.has(type.name) && !tagsOf(type).some((tag) => includeTags.includes(tag))) hide(type);
  }
}

function isEmptied(type: NamedType, isHidden: (element: Hideable) => boolean): boolean {
  if (isUnionType(type)) return type.types().every(isHidden);
  if (isEnumType(type)) return type.values.every(isHidden);
  if (isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)) return [...type.fields()].every(isHidden);
  return false;
}

function readTags(schema: Schema): (element: Hideable) => readonly string[] {
  const directive = schema.coreFeatures?.getByIdentity(tagIdentity)?.directiveNameInSchema('tag');
  if (directive === undefined) return () => [];
  return (element) => element.appliedDirectivesOf(directive).map((applied) => String(applied.arguments()['name']));
}

/** Hides elements by the directive that takes them out of the API schema; the graph need not have linked it. */
function createHiding(schema: Schema) {
  const features = schema.coreFeatures;
  if (!features) throw new TypeError('expected a supergraph');
  if (!features.getByIdentity(inaccessibleIdentity)) {
    const errors = features.coreDefinition.applyFeatureToSchema(
      schema,
      INACCESSIBLE_VERSIONS.latest(),
      undefined,
      'SECURITY',
    );
    if (errors[0]) throw errors[0];
  }
  const name = features.getByIdentity(inaccessibleIdentity)?.directiveNameInSchema('inaccessible') ?? '';
  const isHidden = (element: Hideable): boolean => element.hasAppliedDirective(name);
  return {
    isHidden,
    hide(element: Hideable) {
      if (!isHidden(element)) element.applyDirective(name);
    },
  };
}
