import { request as httpRequest, type IncomingMessage } from 'node:http';
import { WebSocket } from 'ws';
import { createEventStreamParser } from '../live/upstreams/event-stream-parser.js';
import { createMultipartParser } from '../live/upstreams/multipart-parser.js';

/** What a client of any transport gets, without its envelope. */
export interface Told {
  readonly data?: unknown;
  readonly errors?: readonly { readonly extensions?: Readonly<Record<string, unknown>> }[];
}

/** A client that can stop reading. */
export interface SlowClient {
  readonly told: Told[];
  isClosed: boolean;
  pause(): void;
  resume(): void;
}

/** Begins a subscription over one transport with a client that can stop reading. */
export type OpenSlowClient = (url: string, query: string) => SlowClient;

const overSocket: OpenSlowClient = (url, query) => {
  const socket = new WebSocket(`${url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
  const client: SlowClient = {
    told: [],
    isClosed: false,
    pause: () => socket.pause(),
    resume: () => socket.resume(),
  };
  socket.on('open', () => {
    socket.send('{"type":"connection_init"}');
  });
  socket.on('message', (raw) => {
    const { type, payload } = JSON.parse(String(raw));
    if (type === 'connection_ack') socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload: { query } }));
    if (type === 'next') client.told.push(payload);
    if (type === 'error') client.told.push({ errors: payload });
  });
  socket.on('close', () => (client.isClosed = true));
  socket.on('error', () => {});
  return client;
};

const overHttp =
  (accept: string, parserFor: (take: (told: Told) => void) => (text: string) => void): OpenSlowClient =>
  (url, query) => {
    const request = httpRequest(`${url}/graphql`, {
      method: 'POST',
      headers: { accept, 'content-type': 'application/json' },
    });
    let answer: IncomingMessage | undefined;
    const client: SlowClient = {
      told: [],
      isClosed: false,
      pause: () => void answer?.pause(),
      resume: () => void answer?.resume(),
    };
    request.on('response', (response) => {
      answer = response;
      response.setEncoding('utf8').on(
        'data',
        parserFor((told) => client.told.push(told)),
      );
      response.on('close', () => (client.isClosed = true)).on('error', () => {});
    });
    request.on('error', () => (client.isClosed = true)).end(JSON.stringify({ query }));
    return client;
  };

const overEvents = overHttp('text/event-stream', (take) =>
  createEventStreamParser(({ event, data }) => event === 'next' && take(JSON.parse(data))),
);
const overParts = overHttp('multipart/mixed;subscriptionSpec="1.0"', (take) =>
  createMultipartParser('-', {
    part(body) {
      const { payload, errors } = JSON.parse(body);
      if (errors ?? payload) take(errors ? { errors } : payload);
    },
    end() {},
  }),
);

/** Every transport with a client that can stop reading. */
export const slowClients: readonly (readonly [string, OpenSlowClient])[] = [
  ['graphql-ws', overSocket],
  ['Server-Sent Events', overEvents],
  ['multipart HTTP', overParts],
];
