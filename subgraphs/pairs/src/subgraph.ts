import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { whileLeading } from '@cobuild/database';
import type { Parts, SubgraphDefinition } from '@cobuild/subgraph';
import { catalogue } from './catalogue.js';
import { sweepEveryMs } from './config.js';
import { createLoaders, type Loaders } from './loaders.js';
import { openModels } from './models.js';
import { resolvers } from './resolvers.js';
import { openServices, type Services } from './services.js';
import type { TimedSteps } from './timed-steps/timed-steps.service.js';

/** This subgraph's part of the graph. */
export const typeDefs = readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8');

/** The pairs subgraph. */
export const pairs: SubgraphDefinition<Services, Loaders> = {
  name: 'pairs',
  typeDefs,
  resolvers,
  catalogue,
  async open(parts) {
    const { connection, clock, background } = parts;
    const models = await openModels(connection);
    const { services, close } = await openServices(models, parts);
    const ending = new AbortController();
    const sweeping = background ? sweepWhileLeading(services.timedSteps, parts, ending.signal) : Promise.resolve();
    return {
      services,
      loaders: (viewer) => createLoaders(models, services, viewer, clock),
      async close() {
        ending.abort();
        await sweeping;
        await close();
      },
    };
  },
};

/** One process at a time takes the timed steps; a sweep that failed is tried again with the next. */
async function sweepWhileLeading(steps: TimedSteps, { connection, logger }: Parts, signal: AbortSignal): Promise<void> {
  await whileLeading({
    connection,
    name: 'timed-steps',
    signal,
    async work(leading) {
      while (!leading.aborted) {
        await steps.sweep(leading).catch((error: unknown) => {
          logger.error({ err: error }, 'timed steps: a sweep failed; the next one goes on from there');
        });
        await pause(sweepEveryMs, undefined, { signal: leading }).catch(() => undefined);
      }
    },
  });
}
