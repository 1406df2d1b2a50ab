import { OperationTypeNode, type GraphQLFormattedError } from 'graphql';
import type { Identity } from '../identity/identify.js';
import { own, type JsonObject } from '../json.js';
import type { MaskError } from '../plugins/mask-errors.js';
import { unknownOperation } from '../supergraph/apollo-gateway.js';
import type { Graph, Graphs } from '../supergraph/graphs.js';
import type { PlannedOperation } from '../planning/operation.js';
import type { LiveEngine } from './engine.js';
import { withCursor } from './sharing.js';

/** An operation as a message carries it. */
export interface OperationRequest {
  readonly query: string;
  readonly operationName: string | null | undefined;
  readonly variables: JsonObject;
  readonly extensions: JsonObject;
  /** From which address the connection came. */
  readonly clientAddress: string | null;
}

/** Where an operation's results go; after `error` or `complete` nothing more comes. */
export interface OperationSink {
  /** @param payload the text of a result */
  next(payload: string): void;
  error(errors: readonly GraphQLFormattedError[]): void;
  complete(): void;
}

/** A running operation. */
export interface RunningOperation {
  /** Ends it without a further word. */
  stop(): void;
  /** Ends it with an error that carries the cursor from which the client can go on. */
  cut(error: GraphQLFormattedError): void;
  /** Goes on for a viewer whose rights have changed, from the last cursor. */
  moveTo(identity: Identity): void;
}

/** Starts an operation that came over any transport which keeps a connection. */
export type StartOperation = (request: OperationRequest, identity: Identity, sink: OperationSink) => RunningOperation;

/** Answers a query or a mutation once. */
export type AnswerOnce = (request: OperationRequest, identity: Identity, signal: AbortSignal) => Promise<object>;

/** Makes the start: subscriptions go to the live engine, queries and mutations through Apollo Server like any other. */
export function createStartOperation({
  graphs,
  engine,
  answerOnce,
  mask,
}: {
  readonly graphs: Graphs;
  readonly engine: LiveEngine;
  readonly answerOnce: AnswerOnce;
  readonly mask: MaskError;
}): StartOperation {
  return (request, identity, sink) => {
    const planned = prepare(graphs.current(), request, mask);
    if (!planned.ok) {
      sink.error(planned.errors);
      return nothingRunning;
    }
    const { operation } = planned;
    return operation.definition.operation === OperationTypeNode.SUBSCRIPTION
      ? listen(engine, operation, request, identity, sink)
      : answer(answerOnce, request, identity, sink, mask);
  };
}

function prepare(
  { documents, operations }: Graph,
  { query, operationName }: OperationRequest,
  mask: MaskError,
):
  | { readonly ok: true; readonly operation: PlannedOperation }
  | { readonly ok: false; readonly errors: readonly GraphQLFormattedError[] } {
  const read = documents.read(query);
  if (!read.ok) return { ok: false, errors: read.errors.map((error) => mask(error)) };
  const operation = operations.plan(read.document, operationName);
  return operation ? { ok: true, operation } : { ok: false, errors: [mask(unknownOperation(operationName))] };
}

function listen(
  engine: LiveEngine,
  operation: PlannedOperation,
  { variables, extensions }: OperationRequest,
  identity: Identity,
  sink: OperationSink,
): RunningOperation {
  const wantsPosition = own(extensions, 'position') === true;
  const sit = (who: Identity, after?: string | null) =>
    engine.listen(
      { operation, variables, identity: who, ...(after === undefined ? {} : { after }) },
      {
        ...sink,
        next: (payload) => sink.next(payload),
        position: (position) => wantsPosition && sink.next(JSON.stringify({ extensions: { position } })),
      },
    );
  let seat = sit(identity);
  return {
    stop: () => seat.leave(),
    cut(error) {
      const { cursor } = seat;
      seat.leave();
      sink.error(withCursor([error], cursor));
    },
    moveTo(next) {
      const { cursor } = seat;
      seat.leave();
      seat = sit(next, cursor ?? undefined);
    },
  };
}

function answer(
  answerOnce: AnswerOnce,
  request: OperationRequest,
  identity: Identity,
  sink: OperationSink,
  mask: MaskError,
): RunningOperation {
  const abort = new AbortController();
  answerOnce(request, identity, abort.signal).then(
    (result) => {
      if (abort.signal.aborted) return;
      sink.next(JSON.stringify(result));
      sink.complete();
    },
    (error: unknown) => {
      if (!abort.signal.aborted) sink.error([mask({ message: String(error) })]);
    },
  );
  return {
    stop: () => abort.abort(),
    cut(error) {
      abort.abort();
      sink.error([error]);
    },
    moveTo() {},
  };
}

const nothingRunning: RunningOperation = { stop() {}, cut() {}, moveTo() {} };
