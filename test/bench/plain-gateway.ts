import { readFile } from 'node:fs/promises';
import { ApolloGateway, RemoteGraphQLDataSource } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { signViewer, VIEWER_HEADER, type Viewer } from '@cobuild/identity';

/** What the benchmark tells this process: the same supergraph and subgraphs, and who asks. */
export interface PlainGateway {
  readonly supergraph: string;
  readonly subgraphUrls: Readonly<Record<string, string>>;
  readonly viewer: Viewer;
  readonly viewerSecret: string;
}

// The yardstick: Apollo's own gateway and server as their documentation starts them, plus the header that subgraphs ask for.
process.once('message', (told: PlainGateway) => void serve(told));
process.on('disconnect', () => process.exit(0));

async function serve({ supergraph, subgraphUrls, viewer, viewerSecret }: PlainGateway): Promise<void> {
  const secret = new Uint8Array(Buffer.from(viewerSecret, 'base64url'));
  let signed = await signViewer(viewer, secret, new Date());
  setInterval(() => void signViewer(viewer, secret, new Date()).then((fresh) => (signed = fresh)), 20_000).unref();
  const gateway = new ApolloGateway({
    supergraphSdl: await readFile(supergraph, 'utf8'),
    buildService: ({ name, url }) =>
      new RemoteGraphQLDataSource({
        url: subgraphUrls[name] ?? url ?? '',
        willSendRequest: ({ request }) => request.http?.headers.set(VIEWER_HEADER, signed),
      }),
  });
  const { url } = await startStandaloneServer(new ApolloServer({ gateway }), {
    listen: { port: 0, host: '127.0.0.1' },
  });
  process.send?.({ url });
}
