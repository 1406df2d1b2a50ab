import { OperationTypeNode, type GraphQLFormattedError } from 'graphql';
import type { Identity } from '../identity/identify.js';
import { own } from '../json.js';
import type { AnswerOnce } from '../pipeline/answer.js';
import type { MaskError } from '../pipeline/mask-errors.js';
import type { Prepare, Prepared } from '../pipeline/prepare.js';
import type { Caller, OperationRequest } from '../pipeline/request.js';
import type { LiveEngine } from './engine.js';
import { at } from './at.js';
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
  clock,
}: {
  readonly prepare: Prepare;
  readonly engine: LiveEngine;
  readonly answerOnce: AnswerOnce;
  readonly mask: MaskError;
  readonly clock: () => Date;
}): StartOperation {
  return (request, caller, sink) => {
    const abort = new AbortController();
    let current = caller;
    let running: Running | null = null;
    /** From where a subscription goes on that has left a stream because rights changed. */
    let after: string | null = null;
    /** Counts preparations: a change of rights overtakes what is being prepared under the old ones. */
    let preparation = 0;
    let rightsEnd: { cancel(): void } | undefined;

    const begin = (prepared: Prepared, who: Caller): void => {
      if (!prepared.ok) return fail(prepared.errors);
      if (prepared.operation.definition.operation !== OperationTypeNode.SUBSCRIPTION) {
        running = answer(answerOnce, request, who, sink, mask);
        return;
      }
      running = listen(engine, prepared, request, who, sink, after);
      if (prepared.rightsUntil) rightsEnd = at(prepared.rightsUntil, clock, prepareAnew);
    };
    const prepareAnew = (): void => {
      // Nothing more is heard under rights that no longer count.
      after = running?.leave() ?? after;
      running = null;
      rightsEnd?.cancel();
      const mine = (preparation += 1);
      const who = current;
      const isOver = (): boolean => abort.signal.aborted || mine !== preparation;
      prepare(request, who).then(
        (prepared) => isOver() || begin(prepared, who),
        (error: unknown) => isOver() || fail([mask({ message: String(error) })]),
      );
    };
    const end = (): void => {
      rightsEnd?.cancel();
      abort.abort();
      after = running?.leave() ?? after;
    };
    const fail = (errors: readonly GraphQLFormattedError[]): void => {
      end();
      sink.error(withCursor(errors, after));
    };
    prepareAnew();
    return {
      stop: end,
      cut: (error) => fail([error]),
      moveTo(identity) {
        current = { ...current, identity };
        // A query or a mutation ends under the rights with which it began.
        if (running?.isLive !== false) prepareAnew();
      },
    };
  };
}

/** What has been prepared and runs. */
interface Running {
  readonly isLive: boolean;
  /** Ends it without a further word; the cursor from which it can go on. */
  leave(): string | null;
}

function listen(
  engine: LiveEngine,
  { operation, values }: Prepared & { readonly ok: true },
  { variables, extensions }: OperationRequest,
  { identity }: Caller,
  sink: OperationSink,
  after: string | null,
): Running {
  const wantsPosition = own(extensions, 'position') === true;
  const seat = engine.listen(
    { operation, variables, values, identity, ...(after === null ? {} : { after }) },
    {
      ...sink,
      next: (payload) => sink.next(payload),
      position: (position) => wantsPosition && sink.next(JSON.stringify({ extensions: { position } })),
    },
  );
  return {
    isLive: true,
    leave() {
      const { cursor } = seat;
      seat.leave();
      return cursor;
    },
  };
}

function answer(
  answerOnce: AnswerOnce,
  request: OperationRequest,
  caller: Caller,
  sink: OperationSink,
  mask: MaskError,
): Running {
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
    isLive: false,
    leave() {
      abort.abort();
      return null;
    },
  };
}

/** What is left of an operation that was refused at once. */
export const nothingRunning: RunningOperation = { stop() {}, cut() {}, moveTo() {} };
