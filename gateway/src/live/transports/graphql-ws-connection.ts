import type { Writable } from 'node:stream';
import { CloseCode, GRAPHQL_TRANSPORT_WS_PROTOCOL, MessageType } from 'graphql-ws';
import type { IdentityRefusal } from '@cobuild/identity';
import { authorizationIn } from '../../identity/authorization.js';
import type { Identify, Identity } from '../../identity/identify.js';
import { watchIdentity, type IdentityWatch } from '../../identity/watch-identity.js';
import type { JsonObject } from '../../json.js';
import { toldAs } from '../../limits/admission.js';
import { refusal } from '../../limits/refusals.js';
import type { Caller, OperationRequest } from '../../pipeline/request.js';
import type { OperationSink, RunningOperation, StartOperation } from '../start-operation.js';
import { webSocketOutlet, type WebSocketMember } from './graphql-ws-outlet.js';
import { readMessage } from './graphql-ws-messages.js';
import { cutBecause } from './last-words.js';

/** What the protocol needs of a socket. */
export interface ProtocolSocket {
  /** The sub-protocol agreed on. */
  readonly protocol: string;
  send(text: string): void;
  /** The connection below; what is written there keeps its order with what `send` sends. */
  readonly stream: Writable;
  close(code: number, reason: string): void;
}

/** One connection of a client. */
export interface Connection {
  message(text: string): void;
  /** A message that is not text. */
  binary(): void;
  /** More messages came than one socket may send. */
  flooded(): void;
  /** The socket has closed. */
  closed(): void;
  /**
   * The gateway stops: live operations are handed their cursor, and nothing new is taken. Resolves once what is being answered has
   * been, and the connection closes.
   */
  goAway(): Promise<void>;
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
  /** Operations that run at a time; default 100. */
  readonly mostOperations?: number;
  /** What is wrong with a message before it is parsed; default: nothing. */
  readonly problemOf?: (text: string) => string | null;
}

/** Close code of a client that reads too slowly. */
export const slowConsumer = 4410;

/** Close code of a client that sends too much. */
export const tooManyMessages = 4429;

/** How a connection ends whose proof of identity does not count, or cannot be checked now. */
const endings: Readonly<Record<IdentityRefusal['code'], number>> = {
  UNAUTHENTICATED: CloseCode.Forbidden,
  // WebSocket's own "try again later".
  UNAVAILABLE: 1013,
};

const longestReasonBytes = 123;

/** Speaks graphql-transport-ws with one client; knows no socket library. (PROTOCOL.md, section 1.1) */
export function openConnection(socket: ProtocolSocket, parts: ConnectionParts): Connection {
  const { initWithinMs = 3_000, mostBuffered = 2 ** 20, mostOperations = 100, problemOf = () => null } = parts;
  const operations = new Map<string, RunningOperation>();
  let state: 'opened' | 'identifying' | 'acknowledged' | 'closed' = 'opened';
  let watch: IdentityWatch | null = null;
  let timer: NodeJS.Timeout | undefined;
  /** The last words go out however full the socket is. */
  let isCutting = false;
  /** Set while the gateway stops: told when nothing is left to be said. */
  let tellSaid: (() => void) | null = null;

  const close = (code: number, reason: string): void => {
    if (state === 'closed') return;
    closed();
    socket.close(code, reason);
  };
  const closed = (): void => {
    state = 'closed';
    clearTimeout(timer);
    watch?.stop();
    tellSaid?.();
    const left = [...operations.values()];
    operations.clear();
    for (const operation of left) operation.stop();
  };
  const send = (text: string): void => {
    if (state === 'closed') return;
    socket.send(text);
    cutIfSlow(socket.stream.writableLength);
  };
  const cutIfSlow = (bytes: number): void => {
    if (!isCutting && bytes > mostBuffered) cutAll('SLOW_CONSUMER', slowConsumer, 'SLOW_CONSUMER');
  };
  /** Hands every operation its cursor, then closes. */
  const cutAll = (code: Parameters<typeof cutBecause>[0], closeCode: number, reason: string): void => {
    if (state === 'closed') return;
    isCutting = true;
    const left = [...operations.values()];
    operations.clear();
    for (const operation of left) operation.cut(cutBecause(code));
    close(closeCode, reason);
  };
  const closeOnceSaid = (): void => {
    if (tellSaid && operations.size === 0) close(1001, 'Going away');
  };
  const ended = (code: IdentityRefusal['code']): void => cutAll(code, endings[code], code);

  const initialise = async (payload: JsonObject | undefined): Promise<void> => {
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
  const ping = async (payload: JsonObject | undefined): Promise<void> => {
    const authorization = authorizationIn(payload);
    if (authorization !== undefined && watch) {
      const renewal = await watch.renew(authorization);
      if (isClosed()) return;
      if (renewal === 'UNAUTHENTICATED') return ended(renewal);
      // The old proof counts until its end; the client may try again.
      if (renewal === 'UNAVAILABLE')
        return send(JSON.stringify({ type: MessageType.Pong, payload: { code: renewal } }));
    }
    send(JSON.stringify({ type: MessageType.Pong }));
  };

  const subscribe = (id: string, request: OperationRequest): void => {
    if (state !== 'acknowledged' || !watch) return close(CloseCode.Unauthorized, 'Unauthorized');
    if (operations.has(id)) {
      const reason = `Subscriber for ${id} already exists`;
      const fits = Buffer.byteLength(reason) <= longestReasonBytes;
      return close(CloseCode.SubscriberAlreadyExists, fits ? reason : 'Subscriber already exists');
    }
    if (operations.size >= mostOperations) {
      const error = refusal('TOO_MANY_OPERATIONS', { limit: mostOperations, found: operations.size + 1 });
      return send(JSON.stringify({ id, type: MessageType.Error, payload: toldAs(error).errors }));
    }
    let isOver = false;
    let running: RunningOperation | null = null;
    const sink = sinkFor(id, () => {
      isOver = true;
      // One that was cut has left already, and its id may have been taken anew.
      if (running && operations.get(id) === running) operations.delete(id);
    });
    if (tellSaid) return sink.error([cutBecause('GOING_AWAY')]);
    running = parts.start(request, parts.callerFor(watch.identity), sink);
    // It may have been refused at once.
    if (!isOver) operations.set(id, running);
  };
  const sinkFor = (id: string, ended: () => void): OperationSink => {
    const jsonId = JSON.stringify(id);
    const idBytes = Buffer.from(jsonId);
    return {
      outlet: webSocketOutlet(idBytes.length),
      member: { stream: socket.stream, id: idBytes, held: cutIfSlow } satisfies WebSocketMember,
      position() {},
      next: (payload) => send(`{"id":${jsonId},"type":"next","payload":${payload}}`),
      error(errors) {
        ended();
        send(`{"id":${jsonId},"type":"error","payload":${JSON.stringify(errors)}}`);
        closeOnceSaid();
      },
      complete() {
        ended();
        send(`{"id":${jsonId},"type":"complete"}`);
        closeOnceSaid();
      },
    };
  };
  // A function, for the compiler takes a state that it has checked for unchanged.
  const isClosed = (): boolean => state === 'closed';

  const handle = async (text: string): Promise<void> => {
    const problem = problemOf(text);
    if (problem !== null) return close(CloseCode.BadRequest, problem);
    const read = readMessage(text);
    if (!read.ok) return close(CloseCode.BadRequest, read.reason);
    const { message } = read;
    switch (message.type) {
      case MessageType.ConnectionInit:
        return initialise(message.payload);
      case MessageType.Ping:
        return ping(message.payload);
      case MessageType.Pong:
        return;
      case MessageType.Subscribe:
        return subscribe(message.id, message.request);
      case MessageType.Complete: {
        const operation = operations.get(message.id);
        operations.delete(message.id);
        operation?.stop();
        return closeOnceSaid();
      }
    }
  };

  if (socket.protocol !== GRAPHQL_TRANSPORT_WS_PROTOCOL) {
    close(CloseCode.SubprotocolNotAcceptable, 'Subprotocol not acceptable');
  } else {
    const late = (): void => close(CloseCode.ConnectionInitialisationTimeout, 'Connection initialisation timeout');
    timer = setTimeout(late, initWithinMs);
  }
  return {
    message(text) {
      if (state === 'closed') return;
      handle(text).catch(() => close(CloseCode.InternalServerError, 'Internal server error'));
    },
    flooded: () => cutAll('RATE_LIMITED', tooManyMessages, 'RATE_LIMITED'),
    binary: () => close(CloseCode.BadRequest, 'Expected text'),
    closed,
    async goAway() {
      if (state === 'closed') return;
      const said = new Promise<void>((resolve) => (tellSaid = resolve));
      for (const [id, operation] of [...operations]) {
        if (operation.isAnswering()) continue;
        operations.delete(id);
        operation.cut(cutBecause('GOING_AWAY'));
      }
      closeOnceSaid();
      await said;
    },
  };
}
