import { createClient, type Client } from 'graphql-ws';
import WebSocket from 'ws';

/** What the benchmark tells this process: how many clients follow what, or to end. */
export interface Listen {
  readonly url: string;
  readonly query: string;
  readonly token: string;
  readonly from: string;
  readonly clients: number;
}

/** What this process tells the benchmark: one event at one client, in ms of the machine's clock. */
export type Heard = { readonly title: string; readonly at: number };

const now = (): number => performance.timeOrigin + performance.now();

// A process of its own, so that reading a thousand sockets does not delay the clock of the one that sends.
process.on('message', ({ url, query, token, from, clients }: Listen) => {
  const open: Client[] = [];
  for (let n = 0; n < clients; n += 1) {
    const client = createClient({
      url,
      webSocketImpl: WebSocket,
      connectionParams: { authorization: `Bearer ${token}` },
      lazy: true,
    });
    open.push(client);
    client.subscribe<{ jointActivityLogged: { activity: { title: string } } }>(
      { query, variables: { after: n === 0 ? from : null } },
      {
        next: ({ data }) => {
          const title = data?.jointActivityLogged.activity.title;
          if (title) process.send?.({ title, at: now() } satisfies Heard);
        },
        error: (error) => {
          console.error('a listener was cut', error);
          process.exit(1);
        },
        complete: () => undefined,
      },
    );
  }
});
process.on('disconnect', () => process.exit(0));
