import {
  Kind,
  print,
  type DocumentNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  visit,
} from 'graphql';
import type { ServedSupergraph } from '../supergraph/supergraph.js';
import { fragmentsOf, plannedOperation, type PlannedOperation } from './operation.js';
import type { Planner } from './planner.js';

/** Plans operations of one graph, each once for as long as its document is kept by whoever read it. */
export interface Operations {
  /** `null`: planning would take too long. Documents must have been validated. */
  plan(document: DocumentNode, definition: OperationDefinitionNode): Promise<PlannedOperation | null>;
}

/** Makes the store of plans. */
export function createOperations(supergraph: ServedSupergraph, planner: Planner): Operations {
  // Bounded by the store of documents: when it drops a document, its plans go with it.
  const planned = new WeakMap<OperationDefinitionNode, Promise<PlannedOperation | null>>();
  return {
    plan(document, definition) {
      let planning = planned.get(definition);
      if (!planning) {
        planning = planner
          .plan(print(onlyOperation(document, definition)))
          .then((plan) => plan && plannedOperation(supergraph, document, definition, plan));
        planned.set(definition, planning);
        planning.catch(() => planned.delete(definition));
      }
      return planning;
    },
  };
}

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
