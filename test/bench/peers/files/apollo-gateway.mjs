// Apollo's gateway and server as their documentation starts them; what a viewer sends is passed on to the subgraphs.
import { readFile } from 'node:fs/promises';
import { ApolloGateway, RemoteGraphQLDataSource } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';

const { SUPERGRAPH, PORT, PASSED_HEADERS = '', SUBGRAPH_URLS = '{}' } = process.env;
const passed = PASSED_HEADERS.split(',').filter(Boolean);
const addresses = JSON.parse(SUBGRAPH_URLS);

const gateway = new ApolloGateway({
  supergraphSdl: await readFile(SUPERGRAPH, 'utf8'),
  buildService: ({ name, url }) =>
    new RemoteGraphQLDataSource({
      url: addresses[name] ?? url,
      willSendRequest({ request, context }) {
        for (const [header, value] of Object.entries(context.passed ?? {})) request.http.headers.set(header, value);
      },
    }),
});
await startStandaloneServer(new ApolloServer({ gateway }), {
  listen: { port: Number(PORT), host: '127.0.0.1' },
  context: async ({ req }) => ({
    passed: Object.fromEntries(passed.flatMap((name) => (req.headers[name] ? [[name, req.headers[name]]] : []))),
  }),
});
