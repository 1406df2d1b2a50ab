import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { connect } from '@cobuild/database';
import { createDraining, createLogger, watchProcess } from '@cobuild/process';
import express from 'express';
import type { Logger } from 'pino';
import { assemble } from './assemble.js';
import type { SubgraphConfig } from './config.js';
import { databaseNameOf, type Clock, type SubgraphDefinition } from './definition.js';
import { createSubgraphMetrics, noSubgraphMetrics } from './observe/metrics.js';
import { watchDatabase } from './observe/watch-database.js';
import { answerGateway } from './serving/answer-gateway.js';
import { contextFactory } from './serving/context.js';
import { serveGraphqlOverHttp } from './serving/graphql-http.js';
import { serveGraphqlOverWebSocket } from './serving/graphql-ws.js';
import { serveHealth } from './serving/health.js';

/** A subgraph that serves. */
export interface RunningSubgraph {
  readonly url: string;
  readonly logger: Logger;
  /** `/ready` says 503 first; then what is in flight is answered and live fields are ended, all within the time to drain. */
  close(): Promise<void>;
}

/** Serves a subgraph over HTTP and WebSocket. */
export async function startSubgraph<S, L>(
  definition: SubgraphDefinition<S, L>,
  config: SubgraphConfig,
  clock: Clock = () => new Date(),
): Promise<RunningSubgraph> {
  const logger = createLogger(definition.name, config.logLevel);
  const watched = await watchProcess(config.process, { host: config.host, logger });
  const { registry, tracer } = watched;
  const metrics = registry ? createSubgraphMetrics(registry) : noSubgraphMetrics;
  const connection = await connect(config.mongodbUri, databaseNameOf(definition.name), {
    monitorCommands: registry !== null,
  });
  if (registry) watchDatabase(connection, metrics);
  const { schema, log, opened, close } = await assemble(definition, {
    connection,
    clock,
    logger,
    background: true,
    watchLog: metrics.log,
  });

  let isClosing = false;
  const app = express();
  app.disable('x-powered-by');
  serveHealth(app, connection, () => isClosing);
  if (registry && watched.isMetricsHere) {
    app.get('/metrics', async (_, response) => void response.type(registry.contentType).send(await registry.metrics()));
  }
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
    metrics,
    tracer,
  };
  const apollo = await serveGraphqlOverHttp(app, serving);
  const server = createServer(app);
  const draining = createDraining(server);
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
      const { delayMs, withinMs } = config.process.drain;
      isClosing = true;
      // Whoever sends requests learns from /ready that it should no longer.
      await pause(delayMs);
      const drained = draining.end(withinMs);
      await sockets.close();
      const cut = await drained;
      if (cut > 0) logger.warn({ cut, withinMs }, 'requests were cut');
      await apollo.stop();
      await close();
      await connection.close();
      await watched.close();
    },
  };
}
