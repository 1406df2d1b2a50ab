import type { QueryPlan } from '@apollo/query-planner';
import {
  Kind,
  print,
  type DocumentNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  visit,
} from 'graphql';
import type { AccessVariant } from '../access/compile-access.js';
import type { ServedSupergraph } from '../supergraph/supergraph.js';
import { fragmentsOf, plannedOperation, type PlannedOperation } from './operation.js';
import type { Planner } from './planner.js';

/** Plans operations of one graph, each variant once for as long as it is kept by whoever made it. */
export interface Operations {
  /**
   * `null`: planning would take too long. Documents must have been validated.
   *
   * @param variant as far as the viewer may run the operation
   */
  plan(
    document: DocumentNode,
    definition: OperationDefinitionNode,
    variant: AccessVariant,
  ): Promise<PlannedOperation | null>;
}

/** Makes the store of plans. */
export function createOperations(supergraph: ServedSupergraph, planner: Planner): Operations {
  // Bounded by the store of documents: when it drops a document, its variants and their plans go with it.
  const planned = new WeakMap<AccessVariant, Promise<PlannedOperation | null>>();
  const planOf = (document: DocumentNode, definition: OperationDefinitionNode, variant: AccessVariant) => {
    if (!variant.document) return Promise.resolve(nothingToPlan);
    return planner.plan(print(variant.document === document ? onlyOperation(document, definition) : variant.document));
  };
  return {
    plan(document, definition, variant) {
      let planning = planned.get(variant);
      if (!planning) {
        planning = planOf(document, definition, variant).then(
          (plan) => plan && plannedOperation(supergraph, document, definition, plan, variant.forbidden),
        );
        planned.set(variant, planning);
        planning.catch(() => planned.delete(variant));
      }
      return planning;
    },
  };
}

const nothingToPlan: QueryPlan = { kind: 'QueryPlan' };

/** One operation of a document with the fragments that it uses, as planners want it. */
export function onlyOperation(document: DocumentNode, definition: OperationDefinitionNode): DocumentNode {
  const fragments = new Map(fragmentsOf(document).map((fragment) => [fragment.name.value, fragment]));
  const used = new Set<FragmentDefinitionNode>();
  const collect = (node: OperationDefinitionNode | FragmentDefinitionNode): void =>
    void visit(node, {
      FragmentSpread({ name }) {
        const fragment = fragments.get(name.value);
        if (!fragment || used.has(fragment)) return;
        used.add(fragment);
        collect(fragment);
      },
    });
  collect(definition);
  return { kind: Kind.DOCUMENT, definitions: [definition, ...used] };
}
