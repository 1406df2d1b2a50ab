import { CloseCode, GRAPHQL_TRANSPORT_WS_PROTOCOL, MessageType, parseMessage, type SubscribeMessage } from 'graphql-ws';
import type { GraphQLFormattedError } from 'graphql';
import type { IdentityRefusal } from '@cobuild/identity';
import { authorizationIn } from '../../identity/authorization.js';
import type { Identify, Identity } from '../../identity/identify.js';
import { watchIdentity, type IdentityWatch } from '../../identity/watch-identity.js';
import type { Caller } from '../../pipeline/request.js';
import type { RunningOperation, StartOperation } from '../start-operation.js';

/** What the protocol needs of a socket. */
export interface ProtocolSocket {
  /** The sub-protocol agreed on. */
  readonly protocol: string;
  /** Bytes handed over and not yet sent. */
  readonly bufferedAmount: number;
  send(text: string): void;
  close(code: number, reason: string): void;
}

/** One connection of a client. */
export interface Connection {
  message(text: string): void;
  /** The socket has closed. */
  closed(): void;
  /** The gateway stops: every operation is handed its cursor. */
  goAway(): void;
}

export interface ConnectionParts {
  readonly identify: Identify;
  readonly start: StartOperation;
  readonly clock: () => Date;
  /** The proof of identity in the headers of the handshake. */
  readonly authorization: string | undefined;
  /** On whose behalf an operation of this connection runs. */
  readonly callerFor: (identity: Identity) => Caller;
  /** Time for `connection_init`; default 3 s. */
  readonly initWithinMs?: number;
  /** Bytes that may wait unsent for a client before it is cut; default 1 MiB. */
  readonly mostBuffered?: number;
}

/** Close code of a client that reads too slowly. */
export const slowConsumer = 4410;

/** How a connection ends whose proof of identity does not count, or cannot be checked now. */
const endings: Readonly<Record<IdentityRefusal['code'], number>> = {
  UNAUTHENTICATED: CloseCode.Forbidden,
  // WebSocket's own "try again later".
  UNAVAILABLE: 1013,
};

const longestReasonBytes = 123;

/** Speaks graphql-transport-ws with one client; knows no socket library. (PROTOCOL.md, section 1) */
export function openConnection(socket: ProtocolSocket, parts: ConnectionParts): Connection {
  const { initWithinMs = 3_000, mostBuffered = 2 ** 20 } = parts;
  const operations = new Map<string, RunningOperation>();
  let state: 'opened' | 'identifying' | 'acknowledged' | 'closed' = 'opened';
  let watch: IdentityWatch | null = null;
  let timer: NodeJS.Timeout | undefined;
  /** The last words go out however full the socket is. */
  let isCutting = false;

  const close = (code: number, reason: string): void => {
    if (state === 'closed') return;
    closed();
    socket.close(code, Buffer.byteLength(reason) > longestReasonBytes ? reason.slice(0, 40) : reason);
  };
  const closed = (): void => {
    state = 'closed';
    clearTimeout(timer);
    watch?.stop();
    const left = [...operations.values()];
    operations.clear();
    for (const operation of left) operation.stop();
  };
  const send = (text: string): void => {
    if (state === 'closed') return;
    socket.send(text);
    if (!isCutting && socket.bufferedAmount > mostBuffered)
      cutAll({ code: 'SLOW_CONSUMER' }, slowConsumer, 'SLOW_CONSUMER');
  };
  /** Hands every operation its cursor, then closes. */
  const cutAll = ({ code }: { readonly code: string }, closeCode: number, reason: string): void => {
    const left = [...operations.values()];
    operations.clear();
    const error: GraphQLFormattedError = { message: messages[code] ?? code, extensions: { code } };
    isCutting = true;
    for (const operation of left) operation.cut(error);
    close(closeCode, reason);
  };

  const ended = (code: IdentityRefusal['code']): void => cutAll({ code }, endings[code], code);

  const initialise = async (payload: unknown): Promise<void> => {
    if (state !== 'opened') return close(CloseCode.TooManyInitialisationRequests, 'Too many initialisation requests');
    state = 'identifying';
    clearTimeout(timer);
    const authorization = authorizationIn(payload) ?? parts.authorization;
    const known = await parts.identify(authorization);
    // It may have closed meanwhile.
    if (state !== 'identifying') return;
    if (!known.ok) return close(endings[known.refusal.code], known.refusal.code);
    state = 'acknowledged';
    const { identify, clock } = parts;
    watch = watchIdentity(known.value, authorization, {
      identify,
      clock,
      changed(identity) {
        for (const operation of operations.values()) operation.moveTo(identity);
      },
      ended,
    });
    send(JSON.stringify({ type: MessageType.ConnectionAck }));
  };

  const ping = async (payload: unknown): Promise<void> => {
    const authorization = authorizationIn(payload);
    if (authorization !== undefined && watch) {
      const renewal = await watch.renew(authorization);
      if (isClosed()) return;
      if (renewal === 'UNAUTHENTICATED') return ended(renewal);
      // The old proof counts until its end; the client may try again.
      if (renewal === 'UNAVAILABLE') {
        return send(JSON.stringify({ type: MessageType.Pong, payload: { code: renewal } }));
      }
    }
    send(JSON.stringify({ type: MessageType.Pong }));
  };

  const subscribe = ({ id, payload }: SubscribeMessage): void => {
    if (state !== 'acknowledged' || !watch) return close(CloseCode.Unauthorized, 'Unauthorized');
    if (operations.has(id)) {
      const reason = `Subscriber for ${id} already exists`;
      const fits = Buffer.byteLength(reason) <= longestReasonBytes;
      return close(CloseCode.SubscriberAlreadyExists, fits ? reason : 'Subscriber already exists');
    }
    // Each operation is its own: one that is over never speaks under an id that was taken anew.
    let isOver = false;
    const jsonId = JSON.stringify(id);
    const head = `{"id":${jsonId},"type":"next","payload":`;
    const end = (message: string): void => {
      if (isOver) return;
      isOver = true;
      // A cut operation has left the map already, and its id may have been taken anew.
      if (running && operations.get(id) === running) operations.delete(id);
      send(message);
    };
    let running: RunningOperation | null = null;
    const started = parts.start(
      {
        query: payload.query,
        operationName: payload.operationName,
        variables: payload.variables ?? {},
        extensions: payload.extensions ?? {},
      },
      parts.callerFor(watch.identity),
      {
        next: (text) => !isOver && send(`${head}${text}}`),
        error: (errors) => end(`{"id":${jsonId},"type":"error","payload":${JSON.stringify(errors)}}`),
        complete: () => end(`{"id":${jsonId},"type":"complete"}`),
      },
    );
    if (isOver) return;
    running = {
      ...started,
      stop() {
        isOver = true;
        started.stop();
      },
    };
    // What was sent at once may have been too much for the client.
    if (isClosed()) running.stop();
    else operations.set(id, running);
  };
  // A function, for the compiler takes a state that it has checked for unchanged.
  const isClosed = (): boolean => state === 'closed';

  if (socket.protocol !== GRAPHQL_TRANSPORT_WS_PROTOCOL) {
    close(CloseCode.SubprotocolNotAcceptable, 'Subprotocol not acceptable');
  } else {
    timer = setTimeout(
      () => close(CloseCode.ConnectionInitialisationTimeout, 'Connection initialisation timeout'),
      initWithinMs,
    );
  }

  const handle = async (text: string): Promise<void> => {
    const message = readMessage(text);
    if (!message) return close(CloseCode.BadRequest, 'Invalid message received');
    switch (message.type) {
      case MessageType.ConnectionInit:
        return initialise(message.payload);
      case MessageType.Ping:
        return ping(message.payload);
      case MessageType.Pong:
        return;
      case MessageType.Subscribe:
        return subscribe(message);
      case MessageType.Complete: {
        const operation = operations.get(message.id);
        operations.delete(message.id);
        operation?.stop();
        return;
      }
      default:
        return close(CloseCode.BadRequest, `A client never sends ${message.type}`);
    }
  };
  return {
    message(text) {
      if (state === 'closed') return;
      handle(text).catch(() => close(CloseCode.InternalServerError, 'Internal server error'));
    },
    closed,
    goAway: () => cutAll({ code: 'GOING_AWAY' }, 1001, 'Going away'),
  };
}

const messages: Readonly<Record<string, string>> = {
  SLOW_CONSUMER: 'Events came faster than they were read; subscribe again with `after`',
  UNAUTHENTICATED: 'The token has expired, or the API key no longer counts',
  UNAVAILABLE: 'It cannot be checked now whether the API key still counts; try again later',
  GOING_AWAY: 'The gateway stops; subscribe again with `after`',
};

function readMessage(text: string): ReturnType<typeof parseMessage> | null {
  try {
    return parseMessage(text);
  } catch {
    return null;
  }
}
