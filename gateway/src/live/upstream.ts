import { GRAPHQL_TRANSPORT_WS_PROTOCOL, MessageType, parseMessage, stringifyMessage } from 'graphql-ws';
import { WebSocket } from 'ws';
import type { JsonObject } from '../json.js';
import { readError, type SubgraphError } from '../execution/subgraph/read-answer.js';

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

export interface UpstreamSubscription {
  readonly query: string;
  readonly operationName: string | undefined;
  readonly variables: JsonObject;
  readonly extensions: JsonObject;
}

/** Subscriptions at subgraphs over one connection each; the connection lives from the first to the last of them. */
export interface Upstreams {
  /** Returns how to leave. A lost connection is told, not mended: who subscribed knows from where to go on. */
  subscribe(url: string, subscription: UpstreamSubscription, handlers: UpstreamHandlers): () => void;
  close(): void;
}

interface Options {
  /** Payload of `connection_init`. */
  readonly initPayload: () => Promise<JsonObject>;
  /** Silence after which the subgraph is asked whether it is still there; default 10 s. */
  readonly pingAfterMs?: number;
  /** Time within which it must answer, also the first message; default 5 s. */
  readonly answerWithinMs?: number;
}

interface Connection {
  subscribe(subscription: UpstreamSubscription, handlers: UpstreamHandlers): () => void;
  readonly isOpen: boolean;
  close(): void;
}

/** Makes the connections over WebSocket with the sub-protocol graphql-transport-ws. */
export function createUpstreams(options: Options): Upstreams {
  const connections = new Map<string, Connection>();
  return {
    subscribe(url, subscription, handlers) {
      let connection = connections.get(url);
      if (!connection?.isOpen) connections.set(url, (connection = connect(webSocketUrl(url), options)));
      return connection.subscribe(subscription, handlers);
    },
    close() {
      for (const connection of connections.values()) connection.close();
      connections.clear();
    },
  };
}

function connect(url: string, { initPayload, pingAfterMs = 10_000, answerWithinMs = 5_000 }: Options): Connection {
  const socket = new WebSocket(url, GRAPHQL_TRANSPORT_WS_PROTOCOL, { handshakeTimeout: answerWithinMs });
  const subscriptions = new Map<
    string,
    { readonly subscription: UpstreamSubscription; readonly handlers: UpstreamHandlers }
  >();
  let state: 'connecting' | 'ready' | 'closed' = 'connecting';
  let lastId = 0;
  let deadline = setTimeout(() => end('did not acknowledge in time'), answerWithinMs * 2);

  const send = (message: Parameters<typeof stringifyMessage>[0]): void => {
    if (socket.readyState === WebSocket.OPEN) socket.send(stringifyMessage(message));
  };
  /** Every message is a sign of life. */
  const alive = (): void => {
    clearTimeout(deadline);
    if (state === 'closed') return;
    deadline = setTimeout(() => {
      send({ type: MessageType.Ping });
      deadline = setTimeout(() => end('no longer answers'), answerWithinMs);
    }, pingAfterMs);
  };
  const end = (reason: string): void => {
    if (state === 'closed') return;
    const wasReady = state === 'ready';
    state = 'closed';
    clearTimeout(deadline);
    socket.terminate();
    const left = [...subscriptions.values()];
    subscriptions.clear();
    for (const { handlers } of left) handlers.lost(reason, wasReady);
  };
  const start = (id: string, { query, operationName, variables, extensions }: UpstreamSubscription): void =>
    send({ id, type: MessageType.Subscribe, payload: { query, operationName, variables, extensions } });

  socket.on('error', (error) => end(error.message));
  socket.on('close', (code, reason) => end(`closed with ${code} ${String(reason)}`));
  socket.on('open', () => {
    initPayload().then(
      (payload) => send({ type: MessageType.ConnectionInit, payload }),
      (error: unknown) => end(String(error)),
    );
  });
  socket.on('message', (raw) => {
    if (state === 'closed') return;
    let message: ReturnType<typeof parseMessage>;
    try {
      message = parseMessage(String(raw));
    } catch {
      return end('sent something that is not a message');
    }
    if (state === 'ready') alive();
    switch (message.type) {
      case MessageType.ConnectionAck:
        state = 'ready';
        alive();
        for (const [id, { subscription }] of subscriptions) start(id, subscription);
        return;
      case MessageType.Ping:
        return send({ type: MessageType.Pong });
      case MessageType.Next: {
        const { data, errors, extensions } = message.payload;
        subscriptions.get(message.id)?.handlers.next({
          data: data ?? null,
          errors: errors?.map(readError) ?? [],
          extensions: extensions ?? {},
        });
        return;
      }
      case MessageType.Error:
        return take(message.id)?.error(message.payload.map(readError));
      case MessageType.Complete:
        return take(message.id)?.complete();
      default:
        return;
    }
  });
  const take = (id: string): UpstreamHandlers | undefined => {
    const found = subscriptions.get(id);
    subscriptions.delete(id);
    closeWhenUnused();
    return found?.handlers;
  };
  const closeWhenUnused = (): void => {
    // Later, for who leaves often comes back at once: a stream that moves over, a client that reloads.
    setTimeout(() => {
      if (subscriptions.size > 0 || state === 'closed') return;
      state = 'closed';
      clearTimeout(deadline);
      socket.close(1000);
    }, 100).unref();
  };
  return {
    get isOpen() {
      return state !== 'closed';
    },
    subscribe(subscription, handlers) {
      const id = String((lastId += 1));
      subscriptions.set(id, { subscription, handlers });
      if (state === 'ready') start(id, subscription);
      return () => {
        if (!subscriptions.delete(id)) return;
        if (state === 'ready') send({ id, type: MessageType.Complete });
        closeWhenUnused();
      };
    },
    close() {
      state = 'closed';
      clearTimeout(deadline);
      subscriptions.clear();
      socket.terminate();
    },
  };
}

/** The WebSocket address of a subgraph: the same place over the other protocol. */
export function webSocketUrl(url: string): string {
  return url.replace(/^http/, 'ws');
}
