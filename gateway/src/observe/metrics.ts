import type { OperationTypeNode } from 'graphql';
import type { Circuit } from '../execution/subgraph/circuit.rules.js';
import type { FaultKind } from '../execution/subgraph/fault.js';
import type { Transport } from '../pipeline/request.js';

/** What became of a fetch at a subgraph. `errors`: a GraphQL answer with errors in it. */
export type FetchOutcome = 'ok' | 'errors' | FaultKind;

/** Whether fetches are sent to a subgraph; `probing`: one is, to see. */
export type CircuitState = Circuit['status'];

/** What is read whenever somebody asks for the metrics, because it is counted where it happens or is a state. */
export interface Figures {
  /** Connections of clients with live operations, by transport. */
  readonly clients: Readonly<Partial<Record<Transport, number>>>;
  /** Live operations of clients. */
  readonly listeners: number;
  /** Streams at subgraphs, each with its run of `rest`. */
  readonly streams: number;
  /** Events handed to clients since the start, each counted for each client. */
  readonly deliveries: number;
  /** Times that a stream subscribed again after a loss. */
  readonly resumes: number;
  /** Events that a subgraph sent again, and that were dropped. */
  readonly repeats: number;
  /** Times that clients were told that events may be missing. */
  readonly gaps: number;
  /** Whether the process comes to its end. */
  readonly isDraining: boolean;
}

/** The figures of a gateway that has done nothing yet. */
export const noFigures: Figures = {
  clients: {},
  listeners: 0,
  streams: 0,
  deliveries: 0,
  resumes: 0,
  repeats: 0,
  gaps: 0,
  isDraining: false,
};

/** Counts what the gateway does, in words of its own domain; whoever counts knows no library and no names of metrics. */
export interface Metrics {
  operationBegan(): void;
  /**
   * It was answered, or its stream has begun.
   *
   * @param client id of the class of the client, never what the client says of itself
   */
  operationEnded(type: OperationTypeNode, transport: Transport, client: string, seconds: number): void;
  /** Ended before anything was executed. */
  operationRefused(code: string): void;
  /** An answer that was executed tells at least one error of the code. */
  errorTold(code: string): void;
  /** Answered with the result of an equal one that was under way. */
  operationShared(): void;
  operationWasSlow(): void;
  /** @param seconds until it could run: reading and planning for a miss, a look for a hit */
  planned(cache: 'hit' | 'miss', seconds: number): void;
  /** A request to a subgraph has come to its end. */
  fetched(subgraph: string, outcome: FetchOutcome, seconds: number): void;
  /** A fetch went along with an equal one that was under way. */
  fetchShared(subgraph: string): void;
  circuitChanged(subgraph: string, state: CircuitState): void;
  /** @param lagSeconds since the event was recorded, where the subgraph says when */
  eventCame(subgraph: string, lagSeconds: number | null): void;
  /** @param seconds from its coming until its payload was written */
  eventCompleted(seconds: number): void;
  /** A live operation was ended by the gateway. */
  cut(code: string): void;
  supergraphChanged(outcome: 'taken over' | 'refused'): void;
  /** Says from where figures are read whenever somebody asks for the metrics. */
  figuresFrom(read: () => Figures): void;
}

const nothing = (): void => {};

/** Counts nothing: for tests, and where metrics are off. */
export const noMetrics: Metrics = {
  operationBegan: nothing,
  operationEnded: nothing,
  operationRefused: nothing,
  errorTold: nothing,
  operationShared: nothing,
  operationWasSlow: nothing,
  planned: nothing,
  fetched: nothing,
  fetchShared: nothing,
  circuitChanged: nothing,
  eventCame: nothing,
  eventCompleted: nothing,
  cut: nothing,
  supergraphChanged: nothing,
  figuresFrom: nothing,
};
