import { OperationTypeNode } from 'graphql';
import { alikeKey } from '../execution/alike.js';
import { executeOperation } from '../execution/execute.js';
import type { ExecutionScope } from '../execution/scope.js';
import { createShareInFlight } from '../execution/share-in-flight.js';
import type { SubgraphClient } from '../execution/subgraph-client.js';
import type { ViewerSigner } from '../identity/viewer-signer.js';
import { wantsCost } from '../limits/admission.js';
import { writeResult } from '../response/write-result.js';
import type { PlannedOperation } from '../planning/operation.js';
import type { MaskError } from './mask-errors.js';
import type { Prepare } from './prepare.js';
import { refused, type Caller, type OperationRequest, type Refused } from './request.js';

/** The text of a result, or why nothing was executed. */
export type Answer = { readonly ok: true; readonly text: string } | Refused;

/** An operation that has been answered or refused, for those who watch. */
export interface Answered {
  readonly request: OperationRequest;
  readonly caller: Caller;
  readonly operation: PlannedOperation | null;
  readonly durationMs: number;
  /** Codes of the errors that the client is told. */
  readonly codes: readonly string[];
}

/** Decides whether a type of operation may run over a transport; the refusal where it may not. */
export type Allows = (type: OperationTypeNode) => Refused | null;

/** Answers a query or a mutation once, whatever transport it came over. */
export type AnswerOnce = (request: OperationRequest, caller: Caller, allows?: Allows) => Promise<Answer>;

interface AnswerParts {
  readonly prepare: Prepare;
  readonly client: SubgraphClient;
  readonly sign: ViewerSigner;
  readonly mask: MaskError;
  /** Milliseconds of a clock that never goes back. */
  readonly now: () => number;
  readonly answered: (answered: Answered) => void;
}

/** The text of a result, with the codes of its errors. */
interface Result {
  readonly text: string;
  readonly codes: readonly string[];
}

/** For whoever has left. */
const nothing: Result = { text: '{"data":null}', codes: ['CANCELLED'] };

/** Makes the answer. Identical queries that viewers with equal claims ask at the same time are executed once. */
export function createAnswerOnce({ prepare, client, sign, mask, now, answered }: AnswerParts): AnswerOnce {
  const shareInFlight = createShareInFlight(nothing);
  return async (request, caller, allows = onlyOnce) => {
    const began = now();
    const tell = (operation: PlannedOperation | null, codes: readonly string[]): void =>
      answered({ request, caller, operation, durationMs: now() - began, codes });
    const refuse = (refusal: Refused, operation: PlannedOperation | null): Refused => {
      tell(
        operation,
        refusal.errors.map(({ extensions }) => String(extensions?.['code'])),
      );
      return refusal;
    };
    const prepared = await prepare(request, caller);
    if (!prepared.ok) return refuse(prepared, null);
    const { operation, values, cost } = prepared;
    const refusal = allows(operation.definition.operation);
    if (refusal) return refuse(refusal, operation);
    const told = wantsCost(request) ? { cost } : undefined;
    const execute = async (signal: AbortSignal | undefined): Promise<Result> => {
      const scope: ExecutionScope = {
        client,
        signedViewer: () => sign(caller.identity),
        requestId: caller.requestId,
        clientAddress: caller.clientAddress,
        signal,
      };
      const codes: string[] = [];
      const executed = await executeOperation(operation, request.variables, values, scope);
      const text = writeResult(
        executed,
        (error) => {
          const masked = mask(error);
          codes.push(String(masked.extensions?.['code']));
          return masked;
        },
        told,
      );
      return { text, codes };
    };
    const isQuery = operation.definition.operation === OperationTypeNode.QUERY;
    const key = `${told ? JSON.stringify(told) : ''}${alikeKey(operation, request.variables, caller.identity.scope)}`;
    const { text, codes } = await (isQuery ? shareInFlight(key, caller.signal, execute) : execute(caller.signal));
    tell(operation, codes);
    return { ok: true, text };
  };
}

/** A subscription is no operation that is answered once. */
export const onlyOnce: Allows = (type) =>
  type === OperationTypeNode.SUBSCRIPTION
    ? refused(400, 'BAD_REQUEST', 'A subscription needs a transport that keeps a connection, such as WebSocket')
    : null;
