import { readFileSync } from 'node:fs';
import { type SubgraphDefinition, sweepWhileLeading } from '@cobuild/subgraph';
import { catalogue } from './catalogue.js';
import { createLoaders, type Loaders } from './loaders.js';
import { openModels } from './models.js';
import { resolvers } from './resolvers.js';
import { openServices, type Services } from './services.js';

/** This subgraph's part of the graph. */
export const typeDefs = readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8');

/** The projects subgraph. */
export const projects: SubgraphDefinition<Services, Loaders> = {
  name: 'projects',
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
