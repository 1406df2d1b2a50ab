import type { OperationDefinitionNode } from 'graphql';
import type { JsonObject } from '../json.js';
import type { Caller, OperationRequest } from '../pipeline/request.js';
import type { CircuitState, FetchOutcome } from './metrics.js';

/** What preparing an operation has come to. */
export interface Preparation {
  /** The same object for whoever gets the same plan. */
  readonly operation: { readonly definition: OperationDefinitionNode };
  /** `null`: nobody has worked it out. */
  readonly cost: number | null;
}

/** Follows the fetches of a plan. */
export interface FetchObserver {
  /** A fetch sets out for what stands at these places of the answer: dotted names of fields. */
  fetching(subgraph: string, places: readonly string[]): FetchWatch;
}

/** Follows one fetch. */
export interface FetchWatch {
  /** Goes to the subgraph as the header of the same name; nothing while no traces are kept. */
  readonly traceparent: string | undefined;
  ended(outcome: FetchOutcome): void;
}

/** The code of an operation whose client left before it was answered: nobody is told it. */
export const clientLeft = 'CLIENT_LEFT';

/** Follows one operation from its arrival to its end; what is told after the end is passed over. */
export interface OperationWatch extends FetchObserver {
  /** For other lines of the log that are about the same operation. */
  readonly traceId: string | undefined;
  /** It may run. Only the first time counts. */
  prepared(preparation: Preparation): void;
  /** It was answered with the result of an equal one that was under way. */
  shared(): void;
  /** The end: nothing was executed. */
  refused(codes: readonly string[]): void;
  /**
   * The end: it was executed, and its answer is on its way.
   *
   * @param codes of the errors that the client is told
   * @param text the answer as it is sent
   */
  answered(codes: readonly string[], text: string): void;
  /** Its stream has begun; `over` is its end. */
  began(): void;
  /**
   * The end, whatever it was at: of a stream that had begun, or of an operation that was not answered yet.
   *
   * @param codes that the client is told; none: it left, or the live field ended by itself
   */
  over(codes: readonly string[]): void;
}

/** Follows what happens between the gateway and its subgraphs, whoever asked for it. */
export interface SubgraphObserver {
  /** A request was sent and has come to its end. */
  requested(subgraph: string, outcome: FetchOutcome, ms: number): void;
  /** A fetch went along with an equal one under way. */
  shared(subgraph: string): void;
  circuitChanged(subgraph: string, state: CircuitState): void;
}

/** Follows the live engine. */
export interface LiveObserver {
  /**
   * An event came.
   *
   * @param extensions of the subgraph's message: where it says when the event was recorded, and in which trace (PROTOCOL.md)
   * @param isNew false while a stream catches up: its events are old because somebody was away, not because something is slow
   */
  event(subgraph: string, extensions: JsonObject, isNew: boolean): EventWatch;
}

/** Follows one event on its way through `rest`. */
export interface EventWatch extends FetchObserver {
  /** Id of the request that caused the event, where the subgraph says it. */
  readonly requestId: string | null;
  /** Its payload is written, for however many clients. */
  completed(): void;
}

/** Is told what the gateway does while it does it. Whoever tells knows neither metrics nor traces nor the log. */
export interface Observer {
  /** An operation has arrived; nothing of it is known to be right. */
  operation(request: OperationRequest, caller: Caller): OperationWatch;
  /** A request was refused before it was known to be an operation. */
  refused(code: string): void;
  readonly subgraphs: SubgraphObserver;
  readonly live: LiveObserver;
  /** A new supergraph came. */
  supergraphChanged(outcome: 'taken over' | 'refused'): void;
}

const unwatchedFetch: FetchWatch = { traceparent: undefined, ended() {} };
const unwatchedFetches: FetchObserver = { fetching: () => unwatchedFetch };
const unwatchedEvent: EventWatch = { ...unwatchedFetches, requestId: null, completed() {} };
const unwatchedOperation: OperationWatch = {
  ...unwatchedFetches,
  traceId: undefined,
  prepared() {},
  shared() {},
  refused() {},
  answered() {},
  began() {},
  over() {},
};

/** Takes no notice: for tests of what is told elsewhere. */
export const noObserver: Observer = {
  operation: () => unwatchedOperation,
  refused() {},
  subgraphs: { requested() {}, shared() {}, circuitChanged() {} },
  live: { event: () => unwatchedEvent },
  supergraphChanged() {},
};
