import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { connect } from '@cobuild/database';
import { redactedPaths } from '@cobuild/identity';
import express from 'express';
import { pino, type Logger } from 'pino';
import { assemble } from './assemble.js';
import type { SubgraphConfig } from './config.js';
import { databaseNameOf, type Clock, type SubgraphDefinition } from './definition.js';
import { answerGateway } from './serving/answer-gateway.js';
import { contextFactory } from './serving/context.js';
import { serveGraphqlOverHttp } from './serving/graphql-http.js';
import { serveGraphqlOverWebSocket } from './serving/graphql-ws.js';
import { serveHealth } from './serving/health.js';

/** A subgraph that serves; `close` ends it within the time that its requests in flight need, and no longer than a few seconds. */
export interface RunningSubgraph {
  readonly url: string;
  readonly logger: Logger;
  close(): Promise<void>;
}

/** Milliseconds for requests in flight when the process ends. */
const drainMs = 2_000;

/** Serves a subgraph over HTTP and WebSocket. */
export async function startSubgraph<S, L>(
  definition: SubgraphDefinition<S, L>,
  config: SubgraphConfig,
  clock: Clock = () => new Date(),
): Promise<RunningSubgraph> {
  const logger = pino({
    name: definition.name,
    level: config.logLevel,
    redact: [...redactedPaths],
  });
  const connection = await connect(config.mongodbUri, databaseNameOf(definition.name));
  const { schema, log, opened, close } = await assemble(definition, { connection, clock, logger, background: true });

  const app = express();
  app.disable('x-powered-by');
  serveHealth(app, connection);
  opened.routes?.(app);
  answerGateway(app, opened.forGateway ?? {}, { viewerSecret: config.viewerSecret, clock, logger });
  const createContext = contextFactory({ opened, log, clock });
  const serving = {
    subgraph: definition.name,
    schema,
    createContext,
    viewerSecret: config.viewerSecret,
    clock,
    logger,
  };
  const apollo = await serveGraphqlOverHttp(app, serving);
  const server = createServer(app);
  const sockets = serveGraphqlOverWebSocket(server, serving);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(config.port, config.host, () => resolve());
  });
  const { port } = server.address() as AddressInfo;
  const url = `http://${config.host}:${port}/graphql`;
  logger.info({ url }, 'serving');

  return {
    url,
    logger,
    async close() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      await sockets.close();
      server.closeIdleConnections();
      const cut = setTimeout(() => server.closeAllConnections(), drainMs);
      await closed;
      clearTimeout(cut);
      await apollo.stop();
      await close();
      await connection.close();
    },
  };
}
