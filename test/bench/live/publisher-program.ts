import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { performance } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse } from 'graphql';
import { useServer } from 'graphql-ws/use/ws';
import { WebSocketServer, type WebSocket } from 'ws';
import { places } from '../graph/records.js';
import { resolvers } from '../graph/resolvers.js';
import { typeDefinitions } from '../graph/type-definitions.js';
import { answerCalls } from '../processes/calls.js';
import { sharedClockMs } from '../wire/clock.js';
import { createEventLog } from './event-log.js';
import { messageOf, payloadOf } from './events.js';
import type { Publication, Published } from './publisher.js';

// The subgraph that owns the live field, with a log that can be followed from any cursor. The bare broadcast gets the
// finished bytes of each event at an address of its own, since it has nobody to fetch the missing part from.

const log = createEventLog();
const names = new Map(places.map(({ code, name }) => [code, name]));
const plain = new Set<WebSocket>();

const schema = buildSubgraphSchema({
  typeDefs: parse(typeDefinitions.activities),
  resolvers: {
    ...resolvers.activities,
    Subscription: {
      activityLogged: {
        async *subscribe(_: unknown, { group, after }: { group?: number | null; after?: string | null }) {
          for await (const event of log.follow(after)) yield { activityLogged: payloadOf(event, group ?? null) };
        },
      },
    },
  } as never,
});

const server = createServer((_, response) => void response.writeHead(200).end('{"status":"ok"}'));
const subgraphSockets = new WebSocketServer({ noServer: true });
const plainSockets = new WebSocketServer({ noServer: true });
useServer({ schema }, subgraphSockets);
plainSockets.on('connection', (socket) => {
  plain.add(socket);
  socket.on('close', () => plain.delete(socket));
});
server.on('upgrade', (request, socket, head) => {
  const sockets = request.url === '/plain' ? plainSockets : subgraphSockets;
  sockets.handleUpgrade(request, socket, head, (client) => sockets.emit('connection', client, request));
});

/** Events at even distances; a late one does not push the following ones back. */
async function publish({ count, perSecond }: Publication): Promise<Published> {
  const from = log.next;
  const began = performance.now();
  let mostLate = 0;
  for (let at = 0; at < count; at += 1) {
    const due = began + (at * 1_000) / perSecond;
    const wait = due - performance.now();
    if (wait > 0) await pause(wait);
    mostLate = Math.max(mostLate, performance.now() - due);
    const event = { number: log.next, sentAt: Math.round(sharedClockMs() * 1_000) / 1_000 };
    log.append(event);
    if (plain.size === 0) continue;
    const message = Buffer.from(messageOf(event, (code) => names.get(code) ?? ''));
    for (const socket of plain) socket.send(message, { binary: false });
  }
  return { from, to: log.next, mostLateMs: mostLate };
}

answerCalls({
  listen: () =>
    new Promise<number>((resolve) => {
      server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
    }),
  publish,
  subscriptions: () => ({ now: log.followers, opened: log.opened }),
});
process.once('disconnect', () => process.exit(0));
