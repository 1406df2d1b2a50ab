import { GRAPHQL_TRANSPORT_WS_PROTOCOL, MessageType, parseMessage, stringifyMessage } from 'graphql-ws';
import { WebSocket } from 'ws';
import type { JsonObject } from '../../json.js';
import { isRefusal, readResult } from './read-result.js';
import { readError } from '../../execution/subgraph/read-answer.js';
import type { ProtocolHandlers, UpstreamProtocol, UpstreamSubscription } from './upstream.js';

/** Options of the protocol. */
export interface GraphqlWsUpstreamOptions {
  /** Payload of `connection_init`. */
  readonly initPayload: () => Promise<JsonObject>;
  /** Silence after which the subgraph is asked whether it is still there; default 10 s. */
  readonly pingAfterMs?: number;
  /** Time within which it must answer, also the first message; default 5 s. */
  readonly answerWithinMs?: number;
}

interface Connection {
  subscribe(subscription: UpstreamSubscription, handlers: ProtocolHandlers): () => void;
  readonly isOpen: boolean;
  close(): void;
}

/** Subscriptions over WebSocket with the sub-protocol graphql-transport-ws: one connection for each address, from the first to the last of them. */
export function createGraphqlWsUpstream(options: GraphqlWsUpstreamOptions): UpstreamProtocol {
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

function connect(
  url: string,
  { initPayload, pingAfterMs = 10_000, answerWithinMs = 5_000 }: GraphqlWsUpstreamOptions,
): Connection {
  const socket = new WebSocket(url, GRAPHQL_TRANSPORT_WS_PROTOCOL, { handshakeTimeout: answerWithinMs });
  const subscriptions = new Map<
    string,
    { readonly subscription: UpstreamSubscription; readonly handlers: ProtocolHandlers }
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
  const endWith = (tell: (handlers: ProtocolHandlers) => void): void => {
    if (state === 'closed') return;
    state = 'closed';
    clearTimeout(deadline);
    socket.terminate();
    const left = [...subscriptions.values()];
    subscriptions.clear();
    for (const { handlers } of left) tell(handlers);
  };
  const end = (reason: string): void => {
    const wasReady = state === 'ready';
    endWith((handlers) => handlers.lost(reason, wasReady));
  };
  const start = (id: string, subscription: UpstreamSubscription): void => {
    const { query, operationName, variables, viewer, requestId } = subscription;
    const extensions = { ...subscription.extensions, requestId, ...(viewer === null ? {} : { viewer }) };
    send({ id, type: MessageType.Subscribe, payload: { query, operationName, variables, extensions } });
  };

  socket.on('error', (error) => end(error.message));
  socket.on('unexpected-response', (request, { statusCode = 0 }) => {
    request.destroy();
    const reason = `answered the handshake with ${statusCode}`;
    if (isThereButElse(statusCode)) endWith((handlers) => handlers.notSpoken(reason));
    else end(reason);
  });
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
        const result = readResult(message.payload);
        if (!isRefusal(message.payload)) return subscriptions.get(message.id)?.handlers.next(result);
        send({ id: message.id, type: MessageType.Complete });
        return take(message.id)?.error(result.errors);
      }
      case MessageType.Error:
        return take(message.id)?.error(message.payload.map(readError));
      case MessageType.Complete:
        return take(message.id)?.complete();
      default:
        return;
    }
  });
  const take = (id: string): ProtocolHandlers | undefined => {
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
function webSocketUrl(url: string): string {
  return url.replace(/^http/, 'ws');
}

/** Whether a status comes from a server that does not speak WebSocket here: neither absent, nor busy, nor refusing the caller. */
function isThereButElse(status: number): boolean {
  if (status >= 500) return status === 501;
  return ![401, 403, 408, 429].includes(status);
}
