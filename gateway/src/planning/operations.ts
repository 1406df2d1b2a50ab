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
import type { Refused } from '../pipeline/request.js';
import { tooComplex } from './documents.js';
import { fragmentsOf, plannedOperation, type PlannedOperation } from './operation.js';
import type { Planner } from './planner.js';
import { together } from './together.js';
import { inTurn, isWithoutTurn, type TakeTurn } from './turn.js';

/** An operation that may run, or why it is not planned. */
export type PlannedOrRefused = { readonly ok: true; readonly operation: PlannedOperation } | Refused;

/** Plans operations of one graph, each variant once for as long as it is kept by whoever made it. */
export interface Operations {
  /**
   * Documents must have been validated.
   *
   * @param variant as far as the viewer may run the operation
   * @param takeTurn called where the planner is needed
   */
  plan(
    document: DocumentNode,
    definition: OperationDefinitionNode,
    variant: AccessVariant,
    takeTurn: TakeTurn,
  ): Promise<PlannedOrRefused>;
}

/** Makes the store of plans. */
export function createOperations(supergraph: ServedSupergraph, planner: Planner): Operations {
  // Bounded by the store of documents: when it drops a document, its variants and their plans go with it.
  const planned = new WeakMap<AccessVariant, PlannedOrRefused>();
  const underWay = new WeakMap<AccessVariant, Promise<PlannedOrRefused>>();
  const planOf = (document: DocumentNode, definition: OperationDefinitionNode, variant: AccessVariant) => {
    if (!variant.document) return nothingToPlan;
    return planner.plan(print(variant.document === document ? onlyOperation(document, definition) : variant.document));
  };
  return {
    async plan(document, definition, variant, takeTurn) {
      const before = planned.get(variant);
      if (before) return before;
      const planOnce = () => (variant.document ? inTurn(takeTurn, planNow) : planNow());
      const planNow = async (): Promise<PlannedOrRefused> => {
        const plan = await planOf(document, definition, variant);
        const made: PlannedOrRefused = plan
          ? { ok: true, operation: plannedOperation(supergraph, document, definition, plan, variant.forbidden) }
          : { ok: false, status: 400, errors: [tooComplex] };
        planned.set(variant, made);
        return made;
      };
      return together(underWay, variant, planOnce, isWithoutTurn);
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
