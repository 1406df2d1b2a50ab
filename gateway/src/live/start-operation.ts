import { OperationTypeNode, type GraphQLFormattedError } from 'graphql';
import { own } from '../json.js';
import type { Allows, AnswerOnce } from '../pipeline/answer.js';
import type { MaskError } from '../pipeline/mask-errors.js';
import type { Identity } from '../identity/identify.js';
import type { Prepare, Prepared } from '../pipeline/prepare.js';
import type { Caller, OperationRequest } from '../pipeline/request.js';
import { at } from './at.js';
import type { LiveEngine } from './engine.js';
import type { Outlet } from './outlet.js';
import { createSeat, type Seat } from './seat.js';
import type { StreamPosition } from './stream.js';

/** Where an operation's results go, whatever the transport; after `error` or `complete` nothing more comes. */
export interface OperationSink {
  /** How events of a live field reach the client. */
  readonly outlet: Outlet;
  /** What the outlet knows it by. */
  readonly member: object;
  /** Where a live field begins, whether the client asked or not. */
  position(position: StreamPosition): void;
  /** @param payload the text of a result that is no event */
  next(payload: string): void;
  error(errors: readonly GraphQLFormattedError[]): void;
  complete(): void;
}

/** A running operation. */
export interface RunningOperation {
  /** Whether it is a query or a mutation that is being answered: it comes to its end by itself. */
  isAnswering(): boolean;
  /** Ends it without a further word. */
  stop(): void;
  /** Ends it with an error that carries the cursor from which the client can go on. */
  cut(error: GraphQLFormattedError): void;
  /** Goes on for a viewer whose rights have changed, from the last cursor. */
  moveTo(identity: Identity): void;
}

/** What a transport knows of an operation beside the request. */
export interface StartOptions {
  /** Goes before the operation's own `after`. */
  readonly after?: string | undefined;
  /** Which queries and mutations may run; all by default. */
  readonly allows?: Allows;
}

/** Starts an operation that came over any transport which keeps a connection. */
export type StartOperation = (
  request: OperationRequest,
  caller: Caller,
  sink: OperationSink,
  options?: StartOptions,
) => RunningOperation;

interface StartParts {
  readonly prepare: Prepare;
  readonly engine: LiveEngine;
  readonly answerOnce: AnswerOnce;
  readonly mask: MaskError;
  readonly clock: () => Date;
}

/** Makes the start: subscriptions go to the live engine, queries and mutations are answered as over any other transport. */
export function createStartOperation({ prepare, engine, answerOnce, mask, clock }: StartParts): StartOperation {
  return (request, caller, sink, { after: begins, allows = () => null } = {}) => {
    const abort = new AbortController();
    const wantsPosition = own(request.extensions, 'position') === true;
    let current = caller;
    /** Only the last preparation counts; an older one has been overtaken by a change of rights. */
    let preparation = 0;
    let state: 'preparing' | 'answering' | 'listening' | 'over' = 'preparing';
    let seat: Seat | null = null;
    /** From where the operation goes on, told so far. */
    let after: string | null = null;
    let rightsEnd: { cancel(): void } | undefined;

    const leave = (): void => {
      rightsEnd?.cancel();
      after = seat?.cursor ?? after;
      seat?.leave();
      seat = null;
    };
    const end = (say: () => void): void => {
      if (state === 'over') return;
      state = 'over';
      abort.abort();
      leave();
      say();
    };
    const fail = (errors: readonly GraphQLFormattedError[]): void => end(() => sink.error(withCursor(errors, after)));
    const failed = (error: unknown): void => fail([mask({ message: String(error) }, caller)]);

    const prepareAnew = (): void => {
      const mine = (preparation += 1);
      const hadSeat = state === 'listening';
      // Nothing more is heard under rights that no longer count.
      leave();
      state = 'preparing';
      const who: Caller = { ...current, signal: abort.signal };
      prepare(request, who)
        .then((prepared) => {
          if (state === 'over' || mine !== preparation) return;
          if (!prepared.ok) return fail(prepared.errors);
          if (prepared.operation.definition.operation !== OperationTypeNode.SUBSCRIPTION) return answer(prepared, who);
          // Without a cursor, nobody can tell what came meanwhile.
          if (hadSeat && after === null) sink.next('{"extensions":{"gap":true}}');
          listen(prepared, who);
        })
        .catch(failed);
    };
    const listen = (
      { operation, values, rightsUntil }: Prepared & { readonly ok: true },
      { identity }: Caller,
    ): void => {
      state = 'listening';
      seat = createSeat({
        outlet: sink.outlet,
        member: sink.member,
        position(position) {
          sink.position(position);
          if (wantsPosition) sink.next(JSON.stringify({ extensions: told(position) }));
        },
        error: fail,
        complete: () => end(() => sink.complete()),
      });
      if (rightsUntil) rightsEnd = at(rightsUntil, clock, prepareAnew);
      engine.listen({ operation, variables: request.variables, values, identity, after: after ?? begins }, seat);
    };
    const answer = (prepared: Prepared, who: Caller): void => {
      state = 'answering';
      answerOnce(request, who, allows, prepared).then((answered) => {
        if (state === 'over') return;
        if (!answered.ok) return fail(answered.errors);
        sink.next(answered.text);
        end(() => sink.complete());
      }, failed);
    };
    prepareAnew();
    return {
      isAnswering: () => state === 'answering',
      stop: () => end(() => {}),
      cut: (error) => fail([error]),
      moveTo(identity) {
        current = { ...current, identity };
        // A query or a mutation ends under the rights with which it began.
        if (state === 'preparing' || state === 'listening') prepareAnew();
      },
    };
  };
}

/** Tells a client with its errors from where it can go on. */
function withCursor(errors: readonly GraphQLFormattedError[], cursor: string | null): readonly GraphQLFormattedError[] {
  if (cursor === null) return errors;
  return errors.map((error) => ({ ...error, extensions: { ...error.extensions, cursor } }));
}

const told = ({ cursor, snapshot }: StreamPosition) => ({
  position: cursor,
  ...(snapshot === null ? {} : { snapshot }),
});

/** What is left of an operation that was refused at once. */
export const nothingRunning: RunningOperation = { isAnswering: () => false, stop() {}, cut() {}, moveTo() {} };
