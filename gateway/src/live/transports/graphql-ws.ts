import type { IncomingMessage, Server } from 'node:http';
import { handleProtocols } from 'graphql-ws';
import type { Logger } from 'pino';
import { WebSocketServer, type WebSocket } from 'ws';
import { authorizationOf } from '../../identity/authorization.js';
import type { Identity } from '../../identity/identify.js';
import type { Caller } from '../../pipeline/request.js';
import { openConnection, type Connection, type ConnectionParts } from './graphql-ws-connection.js';

/** Options of the transport; see ConnectionParts for the bounds. */
export interface GraphqlWsOptions extends Omit<ConnectionParts, 'authorization' | 'callerFor'> {
  readonly callerFor: (request: IncomingMessage, identity: Identity) => Caller;
  readonly path: string;
  readonly logger: Logger;
  /** Time between two WebSocket pings; a client that leaves one unanswered is gone; default 12 s. */
  readonly pingEveryMs?: number;
  /** Time in which a client that was told to go must go; default 5 s. */
  readonly goneWithinMs?: number;
}

/** Serves graphql-transport-ws over `ws` at a path of an HTTP server. */
export function serveGraphqlWs(
  server: Server,
  { path, logger, pingEveryMs = 12_000, goneWithinMs = 5_000, callerFor, ...parts }: GraphqlWsOptions,
): { readonly clients: number; close(): Promise<void> } {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: 2 ** 20, handleProtocols });
  const connections = new Map<WebSocket, Connection>();
  const answered = new WeakSet<WebSocket>();

  server.on('upgrade', (request, socket, head) => {
    if (new URL(request.url ?? '/', 'http://gateway').pathname !== path) {
      socket.end('HTTP/1.1 404 Not Found\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
      return;
    }
    sockets.handleUpgrade(request, socket, head, (client) => accept(client, request));
  });

  const accept = (client: WebSocket, request: IncomingMessage): void => {
    const connection = openConnection(
      {
        protocol: client.protocol,
        get bufferedAmount() {
          return client.bufferedAmount;
        },
        send: (text) => client.send(text),
        close(code, reason) {
          client.close(code, reason);
          // One that does not read does not answer the closing either.
          setTimeout(() => client.terminate(), goneWithinMs).unref();
        },
      },
      {
        ...parts,
        authorization: authorizationOf(request.headers),
        callerFor: (identity) => callerFor(request, identity),
      },
    );
    connections.set(client, connection);
    answered.add(client);
    client.on('message', (raw, isBinary) => {
      if (isBinary) client.close(4400, 'Expected text');
      else connection.message(String(raw));
    });
    client.on('pong', () => answered.add(client));
    client.on('error', (error) => logger.debug({ reason: error.message }, 'socket'));
    client.on('close', () => {
      connections.delete(client);
      connection.closed();
    });
  };

  const pinging = setInterval(() => {
    for (const client of connections.keys()) {
      if (!answered.delete(client)) client.terminate();
      else client.ping();
    }
  }, pingEveryMs);
  pinging.unref();

  return {
    get clients() {
      return connections.size;
    },
    async close() {
      clearInterval(pinging);
      const gone = [...connections.keys()].map(
        (client) => new Promise<void>((resolve) => client.once('close', () => resolve())),
      );
      for (const connection of connections.values()) connection.goAway();
      const given = new Promise<void>((resolve) => setTimeout(resolve, 1_000).unref());
      await Promise.race([Promise.all(gone), given]);
      for (const client of connections.keys()) client.terminate();
      sockets.close();
    },
  };
}
