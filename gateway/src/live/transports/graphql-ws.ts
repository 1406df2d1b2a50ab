import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { handleProtocols } from 'graphql-ws';
import type { Logger } from 'pino';
import { WebSocketServer, type WebSocket } from 'ws';
import { authorizationOf } from '../../identity/authorization.js';
import type { Identity } from '../../identity/identify.js';
import type { SocketGuards } from '../../limits/socket-guards.js';
import type { Caller } from '../../pipeline/request.js';
import { openConnection, type Connection, type ConnectionParts } from './graphql-ws-connection.js';
import { patienceMs, within, type TransportServer } from './transport-server.js';
import { createWheel } from './wheel.js';

/** Options of the transport; see ConnectionParts for the bounds. */
export interface GraphqlWsOptions
  extends Omit<ConnectionParts, 'authorization' | 'callerFor' | 'mostOperations' | 'problemOf'> {
  readonly callerFor: (request: IncomingMessage, identity: Identity) => Caller;
  readonly guards: SocketGuards;
  /** By what it is counted how many sockets one client has; `null`: it is not. */
  readonly addressKeyOf: (request: IncomingMessage) => string | null;
  readonly path: string;
  readonly logger: Logger;
  /** Time between two WebSocket pings; a client that leaves one unanswered is gone; default 12 s. */
  readonly pingEveryMs?: number;
  /** Time in which a client that was told to go must go; default 5 s. */
  readonly goneWithinMs?: number;
}

interface Client {
  readonly socket: WebSocket;
  readonly connection: Connection;
  /** Whether it has answered the last ping. */
  isAlive: boolean;
}

/** Serves graphql-transport-ws over `ws` at a path of an HTTP server. */
export function serveGraphqlWs(
  server: Server,
  {
    path,
    logger,
    pingEveryMs = 12_000,
    goneWithinMs = 5_000,
    callerFor,
    guards,
    addressKeyOf,
    ...parts
  }: GraphqlWsOptions,
): TransportServer {
  // Frames that the gateway writes itself stay in order with those of `ws` because it, uncompressed, writes at once.
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: guards.messageBytes,
    perMessageDeflate: false,
    handleProtocols,
  });
  const clients = createWheel<Client>(pingEveryMs, (client) => {
    if (!client.isAlive) return client.socket.terminate();
    client.isAlive = false;
    client.socket.ping();
  });

  server.on('upgrade', (request: IncomingMessage, stream: Duplex, head: Buffer) => {
    if (pathOf(request) !== path) {
      stream.end('HTTP/1.1 404 Not Found\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
      return;
    }
    const leave = guards.admit(addressKeyOf(request));
    if (!leave) return refuse(stream, '429 Too Many Requests', 'RATE_LIMITED', 'Too many sockets of one address');
    stream.once('close', leave);
    sockets.handleUpgrade(request, stream, head, (socket) => accept(socket, stream, request));
  });

  const accept = (socket: WebSocket, stream: Duplex, request: IncomingMessage): void => {
    const connection = openConnection(
      {
        protocol: socket.protocol,
        stream,
        send: (text) => socket.send(text),
        close(code, reason) {
          socket.close(code, reason);
          // One that does not read does not answer the closing either.
          setTimeout(() => socket.terminate(), goneWithinMs).unref();
        },
      },
      {
        initWithinMs: guards.initWithinMs,
        ...parts,
        mostOperations: guards.operations,
        problemOf: guards.problemOf,
        authorization: authorizationOf(request.headers),
        callerFor: (identity) => callerFor(request, identity),
      },
    );
    const client: Client = { socket, connection, isAlive: true };
    const forget = clients.add(client);
    const isWithinRate = guards.countMessages();
    // Pings are answered by `ws` itself, and cost as much.
    socket.on('ping', () => isWithinRate() || connection.flooded());
    socket.on('message', (raw, isBinary) => {
      if (!isWithinRate()) connection.flooded();
      else if (isBinary) connection.binary();
      else connection.message(String(raw));
    });
    socket.on('pong', () => (client.isAlive = true));
    socket.on('error', (error) => logger.debug({ reason: error.message }, 'socket'));
    socket.on('close', () => {
      forget();
      connection.closed();
    });
  };

  return {
    get clients() {
      return clients.size;
    },
    async close(answerWithinMs = patienceMs) {
      clients.close();
      const all = [...clients.members()];
      const gone = all.map(({ socket }) => new Promise<void>((resolve) => socket.once('close', () => resolve())));
      await within(answerWithinMs, Promise.all(all.map(({ connection }) => connection.goAway())));
      await within(patienceMs, Promise.all(gone));
      for (const { socket } of clients.members()) socket.terminate();
      sockets.close();
    },
  };
}

/** Answers a handshake that is not taken. */
function refuse(stream: Duplex, status: string, code: string, message: string): void {
  const body = JSON.stringify({ errors: [{ message, extensions: { code } }] });
  const head = ['connection: close', 'content-type: application/json', `content-length: ${Buffer.byteLength(body)}`];
  stream.end([`HTTP/1.1 ${status}`, ...head, '', body].join('\r\n'));
}

function pathOf({ url = '/' }: IncomingMessage): string {
  const question = url.indexOf('?');
  return question < 0 ? url : url.slice(0, question);
}
