import { readFileSync } from 'node:fs';
import { API_KEY_CHECK_PATH, readApiKeyQuestion } from '@cobuild/identity';
import type { SubgraphDefinition } from '@cobuild/subgraph';
import type { LoginLimits } from './account/login-limit.service.js';
import { catalogue } from './catalogue.js';
import { createLoaders, type Loaders } from './loaders.js';
import { resolvers } from './resolvers.js';
import { createAllServices, openModels, type Services, type Signing } from './services.js';

/** This subgraph's part of the graph. */
export const typeDefs = readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8');

/** Seconds for which others may keep the published keys. */
const keysMaxAgeSeconds = 300;

/** The organizations subgraph, signing access tokens with the given key. */
export function organizations({
  signing,
  loginLimits,
}: {
  readonly signing: Signing;
  /** Ten failures a user name and a hundred attempts an address in a quarter of an hour, unless stated. */
  readonly loginLimits?: LoginLimits;
}): SubgraphDefinition<Services, Loaders> {
  return {
    name: 'organizations',
    typeDefs,
    resolvers,
    catalogue,
    async open({ connection, log, clock }) {
      const models = await openModels(connection);
      const services = await createAllServices(models, { connection, log, clock, signing, loginLimits });
      return {
        services,
        loaders: (viewer) => createLoaders(models, clock, viewer),
        routes: (app) => {
          app.get('/.well-known/jwks.json', (_, response) => {
            response
              .set('Cache-Control', `public, max-age=${keysMaxAgeSeconds}`)
              .json({ keys: [signing.key.publicJwk] });
          });
        },
        forGateway: {
          [API_KEY_CHECK_PATH]: async (question) => {
            const proof = readApiKeyQuestion(question);
            return proof && services.apiKeyCheck.check(proof);
          },
        },
        close: async () => {},
      };
    },
  };
}
