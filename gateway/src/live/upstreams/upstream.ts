import type { SubgraphError } from '../../execution/subgraph/read-answer.js';
import type { JsonObject } from '../../json.js';

/** What a subgraph sends for one event. */
export interface UpstreamResult {
  readonly data: JsonObject | null;
  readonly errors: readonly SubgraphError[];
  readonly extensions: JsonObject;
}

/** What becomes of one upstream subscription. After `error`, `complete` or `lost` nothing more is told. */
export interface UpstreamHandlers {
  next(result: UpstreamResult): void;
  error(errors: readonly SubgraphError[]): void;
  complete(): void;
  /** The connection broke. `wasSent`: the subscription had reached the subgraph. */
  lost(reason: string, wasSent: boolean): void;
}

/** A subscription as any protocol carries it. */
export interface UpstreamSubscription {
  readonly query: string;
  readonly operationName: string | undefined;
  readonly variables: JsonObject;
  readonly extensions: JsonObject;
  /** The signed viewer; `null` where the gateway shares no secret with its subgraphs. */
  readonly viewer: string | null;
  readonly requestId: string;
}

/** Where a subgraph is. */
export interface UpstreamTarget {
  readonly subgraph: string;
  /** Its address for queries. */
  readonly url: string;
}

/** Subscriptions at subgraphs. A lost connection is told, not mended: who subscribed knows from where to go on. */
export interface Upstreams {
  /** Returns how to leave. */
  subscribe(target: UpstreamTarget, subscription: UpstreamSubscription, handlers: UpstreamHandlers): () => void;
  close(): void;
}

/** Subscriptions over one protocol at given addresses. */
export interface UpstreamProtocol {
  subscribe(url: string, subscription: UpstreamSubscription, handlers: ProtocolHandlers): () => void;
  close(): void;
}

/** What a protocol tells in addition. */
export interface ProtocolHandlers extends UpstreamHandlers {
  /** Somebody is there who does not speak this protocol; nothing more is told. */
  notSpoken(reason: string): void;
}
