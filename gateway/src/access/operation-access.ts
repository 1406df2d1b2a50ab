import type { DocumentNode, OperationDefinitionNode } from 'graphql';
import type { ServedSupergraph } from '../supergraph/supergraph.js';
import { compileAccess, type OperationAccess } from './compile-access.js';
import type { Policies } from './fulfils.js';

/** What the operations of one graph require, worked out once for each as long as its document is kept. */
export type AccessOf = (document: DocumentNode, definition: OperationDefinitionNode) => OperationAccess;

/** Makes the store; documents must have been validated against the graph's API. */
export function createAccessOf({ api, access }: ServedSupergraph, policies: Policies): AccessOf {
  const compiled = new WeakMap<OperationDefinitionNode, OperationAccess>();
  return (document, definition) => {
    let known = compiled.get(definition);
    if (!known) compiled.set(definition, (known = compileAccess(api, access, policies, document, definition)));
    return known;
  };
}
