import { WebSocket } from 'ws';
import { until } from './test-gateway.js';

/** A message as the gateway sends it. */
export interface Message {
  readonly id?: string;
  readonly type: string;
  readonly payload?: { readonly data?: unknown } & readonly { readonly extensions?: object }[];
}

/** A client of graphql-transport-ws that says exactly what the test says. */
export interface RawClient {
  readonly received: Message[];
  readonly socket: WebSocket;
  closed: { readonly code: number; readonly reason: string } | null;
  send(message: object | string): void;
  of(id: string): readonly Message[];
  /** Resolves once all that was said before has been read. */
  pinged(): Promise<void>;
  /** Resolves once an operation has ended. */
  ended(id: string): Promise<void>;
}

/** The subscription that these clients hear, or another operation. */
export const subscribe = (id: string, query = 'subscription { visited { visit { id } } }') => ({
  id,
  type: 'subscribe',
  payload: { query },
});

/** Connects and says nothing. */
export async function connectRaw(
  url: string,
  protocol: string | string[] = 'graphql-transport-ws',
  headers: Record<string, string> = {},
): Promise<RawClient> {
  const socket = new WebSocket(`${url.replace('http', 'ws')}/graphql`, protocol, { headers });
  const client: RawClient = {
    received: [],
    socket,
    closed: null,
    send: (message) => socket.send(typeof message === 'string' ? message : JSON.stringify(message)),
    of: (id) => client.received.filter((message) => message.id === id),
    async pinged() {
      const before = client.received.length;
      client.send({ type: 'ping' });
      await until(() => client.received.slice(before).some(({ type }) => type === 'pong'));
    },
    ended: (id) => until(() => client.of(id).some(({ type }) => type !== 'next')),
  };
  socket.on('message', (raw) => client.received.push(JSON.parse(String(raw))));
  socket.on('close', (code, reason) => (client.closed = { code, reason: String(reason) }));
  socket.on('error', () => {});
  await new Promise((resolve) => socket.once('open', resolve).once('close', resolve));
  return client;
}

/** Connects and waits until the gateway has acknowledged who asks. */
export async function connectAcknowledged(url: string, payload?: object): Promise<RawClient> {
  const client = await connectRaw(url);
  client.send({ type: 'connection_init', ...(payload ? { payload } : {}) });
  await until(() => client.received.some(({ type }) => type === 'connection_ack'));
  return client;
}
