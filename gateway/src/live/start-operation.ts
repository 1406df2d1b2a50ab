import { OperationTypeNode, type GraphQLFormattedError } from 'graphql';
import type { Identity } from '../identity/identify.js';
import { own } from '../json.js';
import type { AnswerOnce } from '../pipeline/answer.js';
import type { MaskError } from '../pipeline/mask-errors.js';
import type { Prepare, Prepared } from '../pipeline/prepare.js';
import type { Caller, OperationRequest } from '../pipeline/request.js';
import type { LiveEngine } from './engine.js';
import { withCursor } from './sharing.js';

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
export type StartOperation = (request: OperationRequest, caller: Caller, sink: OperationSink) => RunningOperation;

/** Makes the start: subscriptions go to the live engine, queries and mutations are answered like those of any other transport. */
export function createStartOperation({
  prepare,
  engine,
  answerOnce,
  mask,
}: {
  readonly prepare: Prepare;
  readonly engine: LiveEngine;
  readonly answerOnce: AnswerOnce;
  readonly mask: MaskError;
}): StartOperation {
  return (request, caller, sink) => {
    const abort = new AbortController();
    /** What runs once the operation has been prepared, and for whom. */
    let running: RunningOperation | null = null;
    let identity = caller.identity;
    const begin = (prepared: Prepared): void => {
      if (abort.signal.aborted) return;
      if (!prepared.ok) return sink.error(prepared.errors);
      running =
        prepared.operation.definition.operation === OperationTypeNode.SUBSCRIPTION
          ? listen(engine, prepared, request, { ...caller, identity }, sink)
          : answer(answerOnce, request, { ...caller, identity }, sink, mask);
    };
    prepare(request, caller).then(begin, (error: unknown) => {
      if (!abort.signal.aborted) sink.error([mask({ message: String(error) })]);
    });
    return {
      stop() {
        abort.abort();
        running?.stop();
      },
      cut(error) {
        if (running) return running.cut(error);
        abort.abort();
        sink.error([error]);
      },
      moveTo(next) {
        identity = next;
        running?.moveTo(next);
      },
    };
  };
}

function listen(
  engine: LiveEngine,
  { operation, values }: Prepared & { readonly ok: true },
  { variables, extensions }: OperationRequest,
  { identity }: Caller,
  sink: OperationSink,
): RunningOperation {
  const wantsPosition = own(extensions, 'position') === true;
  const sit = (who: Identity, after?: string | null) =>
    engine.listen(
      { operation, variables, values, identity: who, ...(after === undefined ? {} : { after }) },
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
  caller: Caller,
  sink: OperationSink,
  mask: MaskError,
): RunningOperation {
  const abort = new AbortController();
  answerOnce(request, { ...caller, signal: abort.signal }).then(
    (answered) => {
      if (abort.signal.aborted) return;
      if (!answered.ok) return sink.error(answered.errors);
      sink.next(answered.text);
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

/** What is left of an operation that was refused at once. */
export const nothingRunning: RunningOperation = { stop() {}, cut() {}, moveTo() {} };
