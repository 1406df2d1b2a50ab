import { getOperationAST, OperationTypeNode, type DocumentNode, type OperationDefinitionNode } from 'graphql';
import { unauthorizedCode } from '../access/unauthorized.js';
import type { JsonObject } from '../json.js';
import type { Admission, Spending } from '../limits/admission.js';
import { shortened } from '../limits/short-message.js';
import type { TakeTurn } from '../planning/turn.js';
import { readVariables, type PlannedOperation } from '../planning/operation.js';
import type { Graph, Graphs } from '../supergraph/graphs.js';
import { refused, type Caller, type OperationRequest, type Refused } from './request.js';

/** An operation that may run for its caller, or why it may not. */
export type Prepared =
  | {
      readonly ok: true;
      readonly operation: PlannedOperation;
      /** The variables with the operation's defaults. */
      readonly values: JsonObject;
      /** When the viewer may come to have fewer rights over the operation; `null`: not by the passing of time. */
      readonly rightsUntil: Date | null;
      readonly cost: Spending;
    }
  | Refused;

/** Reads, checks and plans what came over any transport; what can be worked out once for each text is. */
export type Prepare = (request: OperationRequest, caller: Caller) => Promise<Prepared>;

/** Makes the preparation that every transport uses. */
export function createPrepare(graphs: Graphs, admission: Admission, clock: () => Date): Prepare {
  return async (request, caller) => {
    const graph = graphs.current(caller.client.contract);
    const takeTurn = () => admission.planning(caller);
    const found = admission.text(request, caller);
    if (!found.ok) return found;
    const chosen = await chooseOperation(graph, found.text, request.operationName, takeTurn);
    if (!chosen.ok) return chosen;
    found.accepted();
    const { document, definition } = chosen;
    const tooLarge = admission.variables(request.variables);
    if (tooLarge) return tooLarge;
    const read = readVariables({ supergraph: graph.supergraph, definition }, request.variables);
    if (!read.ok) {
      const extensions = { code: 'BAD_USER_INPUT' };
      const errors = read.errors.map((error) => ({ ...shortened(error.toJSON()), extensions }));
      return { ok: false, status: 400, errors };
    }
    const priced = admission.price(graph.prices, chosen, read.values, caller);
    if (!priced.ok) return priced;
    const { viewer } = caller.identity;
    const access = graph.accessOf(document, definition);
    const now = clock();
    const variant = access.variantFor(viewer, now);
    if (!variant.document && definition.operation === OperationTypeNode.SUBSCRIPTION) return nothingToHear;
    const planned = await graph.operations.plan(document, definition, variant, takeTurn);
    if (!planned.ok) return planned;
    const { operation } = planned;
    const rightsUntil = access.rightsUntil(viewer, now);
    return { ok: true, operation, values: read.values, cost: priced.cost, rightsUntil };
  };
}

/** A subscription whose one field may not be read has nothing to say, now or later. */
const nothingToHear = refused(403, unauthorizedCode, 'Unauthorized field or type');

type Chosen =
  | { readonly ok: true; readonly document: DocumentNode; readonly definition: OperationDefinitionNode }
  | Refused;

async function chooseOperation(
  { documents }: Graph,
  text: string,
  operationName: string | null | undefined,
  takeTurn: TakeTurn,
): Promise<Chosen> {
  let document = documents.find(text);
  if (!document) {
    const read = await documents.read(text, takeTurn);
    if (!read.ok) return read;
    document = read.document;
  }
  const definition = getOperationAST(document, operationName);
  if (definition) return { ok: true, document, definition };
  const message = operationName
    ? 'The document has no operation of that name'
    : 'The document has several operations: name one';
  return refused(400, 'OPERATION_RESOLUTION_FAILURE', message);
}
