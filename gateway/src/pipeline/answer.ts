import { OperationTypeNode } from 'graphql';
import { alikeKey } from '../execution/alike.js';
import { executeOperation } from '../execution/execute.js';
import type { ExecutionScope } from '../execution/scope.js';
import { createShareInFlight } from '../execution/share-in-flight.js';
import type { SubgraphClient } from '../execution/subgraph-client.js';
import type { ViewerSigner } from '../identity/viewer-signer.js';
import { wantsCost } from '../limits/admission.js';
import { writeResult } from '../response/write-result.js';
import type { MaskError } from './mask-errors.js';
import type { Prepare, Prepared } from './prepare.js';
import { refused, type Caller, type OperationRequest, type Refused } from './request.js';

/** The text of a result, or why nothing was executed. */
export type Answer = { readonly ok: true; readonly text: string } | Refused;

/** Decides whether a type of operation may run over a transport; the refusal where it may not. */
export type Allows = (type: OperationTypeNode) => Refused | null;

/**
 * Answers a query or a mutation once, whatever transport it came over.
 *
 * @param ready what has been prepared of it for the same caller, if anything has
 */
export type AnswerOnce = (
  request: OperationRequest,
  caller: Caller,
  allows?: Allows,
  ready?: Prepared,
) => Promise<Answer>;

interface AnswerParts {
  readonly prepare: Prepare;
  readonly client: SubgraphClient;
  readonly sign: ViewerSigner;
  readonly mask: MaskError;
}

/** The text of a result, with the codes of its errors. */
interface Result {
  readonly text: string;
  readonly codes: readonly string[];
}

/** For whoever has left. */
const nothing: Result = { text: '{"data":null}', codes: ['CANCELLED'] };

/** Makes the answer. Identical queries that viewers with equal claims ask at the same time are executed once. */
export function createAnswerOnce({ prepare, client, sign, mask }: AnswerParts): AnswerOnce {
  const shareInFlight = createShareInFlight(nothing);
  return async (request, caller, allows = onlyOnce, ready = undefined) => {
    const prepared = ready ?? (await prepare(request, caller));
    if (!prepared.ok) return prepared;
    const { operation, values, cost } = prepared;
    const refusal = allows(operation.definition.operation);
    if (refusal) return refusal;
    const { identity, requestId, clientAddress, watch } = caller;
    const told = wantsCost(request) ? { cost } : undefined;
    let isOwn = false;
    const execute = async (signal: AbortSignal | undefined): Promise<Result> => {
      isOwn = true;
      const signedViewer = () => sign(identity);
      const scope: ExecutionScope = { client, signedViewer, requestId, clientAddress, signal, watch };
      const executed = await executeOperation(operation, request.variables, values, scope);
      const codes: string[] = [];
      const text = writeResult(
        executed,
        (error) => {
          const masked = mask(error, { requestId, traceId: watch?.traceId });
          codes.push(String(masked.extensions?.['code']));
          return masked;
        },
        told,
      );
      return { text, codes };
    };
    const isQuery = operation.definition.operation === OperationTypeNode.QUERY;
    const key = `${told ? JSON.stringify(told) : ''}${alikeKey(operation, request.variables, identity.scope)}`;
    const { text, codes } = await (isQuery ? shareInFlight(key, caller.signal, execute) : execute(caller.signal));
    if (!isOwn) watch?.shared();
    if (caller.signal?.aborted) watch?.over([]);
    else watch?.answered(codes, text);
    return { ok: true, text };
  };
}

/** A subscription is no operation that is answered once. */
export const onlyOnce: Allows = (type) =>
  type === OperationTypeNode.SUBSCRIPTION
    ? refused(400, 'BAD_REQUEST', 'A subscription needs a transport that keeps a connection, such as WebSocket')
    : null;
