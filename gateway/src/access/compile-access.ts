import type { Viewer } from '@cobuild/identity';
import {
  getNamedType,
  isCompositeType,
  Kind,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { createLeastRecentlyUsed } from '../planning/least-recently-used.js';
import { fieldDefinition } from './field-definition.js';
import { fulfils, nextEndOfRole, type Policies } from './fulfils.js';
import { leaveOut } from './leave-out.js';
import { createNeeds } from './needs.js';
import type { AccessRules, Requirement } from './rules.js';

/** An operation as far as some viewers may run it. */
export interface AccessVariant {
  /** Equal for viewers who may read the same of the operation. */
  readonly key: string;
  /** What is to be planned: the client's own document where nothing is forbidden; `null` where everything is. */
  readonly document: DocumentNode | null;
  /** Fields of the client's document that are answered with null and `UNAUTHORIZED_FIELD_OR_TYPE`. */
  readonly forbidden: ReadonlySet<FieldNode>;
}

/** One operation with what it requires of its viewers. */
export interface OperationAccess {
  readonly requirements: readonly Requirement[];
  /** The same object for viewers who fulfil the same requirements, as long as it is among those used last. */
  variantFor(viewer: Viewer, now: Date): AccessVariant;
  /** When a role of the viewer ends on which something here may depend; `null`: nothing depends on time. */
  rightsUntil(viewer: Viewer, now: Date): Date | null;
}

const variantsKept = 32;

/** Works out once what an operation of a valid document requires; it must be valid for the API. */
export function compileAccess(
  api: GraphQLSchema,
  rules: AccessRules,
  policies: Policies,
  document: DocumentNode,
  definition: OperationDefinitionNode,
): OperationAccess {
  const whole: AccessVariant = { key: '', document, forbidden: new Set() };
  const needs = rules.isEmpty ? new Map<never, never>() : needsOf(api, rules, document, definition);
  const requirements = [...new Set([...needs.values()].flat())];
  if (requirements.length === 0) return { requirements, variantFor: () => whole, rightsUntil: () => null };
  const dependsOnRoles = requirements.some(({ kind }) => kind === 'policies');
  const variants = createLeastRecentlyUsed<string, AccessVariant>(variantsKept);
  return {
    requirements,
    variantFor(viewer, now) {
      let key = '';
      for (const one of requirements) key += fulfils(viewer, one, policies, now) ? '1' : '0';
      if (!key.includes('0')) return whole;
      let variant = variants.get(key);
      if (!variant) {
        const unfulfilled = new Set(requirements.filter((_, index) => key[index] === '0'));
        const denied = [...needs].filter(([, needed]) => needed.some((one) => unfulfilled.has(one)));
        const forbidden = new Set(denied.map(([node]) => node));
        variants.set(key, (variant = { key, document: leaveOut(document, definition, forbidden), forbidden }));
      }
      return variant;
    },
    rightsUntil: (viewer, now) => (dependsOnRoles ? nextEndOfRole(viewer, now) : null),
  };
}

/** The fields of an operation that need anything, each with what it needs. */
function needsOf(
  api: GraphQLSchema,
  rules: AccessRules,
  document: DocumentNode,
  definition: OperationDefinitionNode,
): ReadonlyMap<FieldNode, readonly Requirement[]> {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of document.definitions) {
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
  }
  const needs = createNeeds(api, rules, fragments);
  const needed = new Map<FieldNode, readonly Requirement[]>();
  const visited = new Set<string>();
  const walk = (set: SelectionSetNode, parent: GraphQLCompositeType): void => {
    for (const selection of set.selections) {
      switch (selection.kind) {
        case Kind.FIELD: {
          const ofField = needs.of(parent, selection);
          if (ofField.length > 0) needed.set(selection, ofField);
          const given = fieldDefinition(api, parent, selection.name.value)?.type;
          const type = given && getNamedType(given);
          if (selection.selectionSet && isCompositeType(type)) walk(selection.selectionSet, type);
          break;
        }
        case Kind.INLINE_FRAGMENT:
          walk(selection.selectionSet, conditionOf(api, selection.typeCondition?.name.value) ?? parent);
          break;
        case Kind.FRAGMENT_SPREAD: {
          const fragment = fragments.get(selection.name.value);
          const condition = conditionOf(api, fragment?.typeCondition.name.value);
          if (!fragment || !condition || visited.has(selection.name.value)) break;
          visited.add(selection.name.value);
          walk(fragment.selectionSet, condition);
        }
      }
    }
  };
  const root = api.getRootType(definition.operation);
  if (root) walk(definition.selectionSet, root);
  return needed;
}

function conditionOf(api: GraphQLSchema, name: string | undefined): GraphQLCompositeType | undefined {
  const type = name === undefined ? undefined : api.getType(name);
  return isCompositeType(type) ? type : undefined;
}
