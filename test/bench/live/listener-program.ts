import { setTimeout as pause } from 'node:timers/promises';
import { answerCalls } from '../processes/calls.js';
import { sharedClockMs } from '../wire/clock.js';
import { openRawWebSocket, type RawWebSocket } from '../wire/websocket.js';
import { delayBuckets, delayStepMs, type Heard, type Listen, type Window } from './listeners.js';

// Many clients in a process of their own. Each message is searched for its number and instant, and not parsed.

const numberKey = '"number":';
const sentAtKey = '"sentAt":';
/** Connections that are being opened at the same time. */
const openedAtOnce = 100;

const sockets: RawWebSocket[] = [];
/** For each client the number of its last event; -1 before the first. */
let last = new Int32Array(0);
let window: Window = { from: Number.POSITIVE_INFINITY, to: Number.POSITIVE_INFINITY };
let delays = new Uint32Array(delayBuckets);
let received = 0;
let bytes = 0;
let repeated = 0;
let listening = 0;
const problems = new Map<string, number>();
const problem = (text: string): void => void problems.set(text, (problems.get(text) ?? 0) + 1);

async function listen({ port, path, query, clients, first, groups }: Listen): Promise<void> {
  last = new Int32Array(clients).fill(-1);
  let opening = 0;
  for (let at = 0; at < clients; at += 1) {
    while (opening >= openedAtOnce) await pause(2);
    opening += 1;
    const group = groups === null ? null : (first + at) % groups;
    const subscribe = JSON.stringify({ id: '1', type: 'subscribe', payload: { query, variables: { group } } });
    let isAcknowledged = false;
    const settled = (): void => {
      if (!isAcknowledged) opening -= 1;
      isAcknowledged = true;
    };
    const socket = openRawWebSocket(port, path, {
      open: () => socket.send('{"type":"connection_init","payload":{}}'),
      text(data, from, to) {
        const numberAt = data.indexOf(numberKey, from, 'latin1');
        if (numberAt >= 0 && numberAt < to) return hear(at, data, numberAt, from, to);
        const message = JSON.parse(data.toString('utf8', from, to)) as { type: string };
        if (message.type === 'connection_ack') {
          settled();
          socket.send(subscribe);
        } else if (message.type === 'ping') socket.send('{"type":"pong"}');
        else if (message.type !== 'pong') problem(JSON.stringify(message).slice(0, 300));
      },
      closed(reason) {
        settled();
        problem(reason);
      },
    });
    sockets.push(socket);
  }
}

function hear(client: number, data: Buffer, numberAt: number, from: number, to: number): void {
  const number = readNumber(data, numberAt + numberKey.length);
  const before = last[client] ?? -1;
  if (before === -1) listening += 1;
  const isCounted = number >= window.from && number < window.to;
  if (number <= before) {
    if (isCounted) repeated += 1;
    return;
  }
  last[client] = number;
  if (!isCounted) return;
  received += 1;
  bytes += to - from;
  const sentAt = readNumber(data, data.indexOf(sentAtKey, numberAt, 'latin1') + sentAtKey.length);
  const bucket = Math.max(0, Math.floor((sharedClockMs() - sentAt) / delayStepMs));
  const place = Math.min(delayBuckets - 1, bucket);
  delays[place] = (delays[place] ?? 0) + 1;
}

const [zero, nine, point] = [48, 57, 46];

function readNumber(data: Buffer, at: number): number {
  let value = 0;
  let scale = 0;
  for (let index = at; ; index += 1) {
    const byte = data[index] ?? 0;
    if (byte >= zero && byte <= nine) {
      value = value * 10 + byte - zero;
      scale *= 10;
    } else if (byte === point) scale = 1;
    else return scale > 1 ? value / scale : value;
  }
}

answerCalls({
  listen,
  window(next: Window) {
    window = next;
    delays = new Uint32Array(delayBuckets);
    received = 0;
    bytes = 0;
    repeated = 0;
  },
  heard: (): Heard => ({ listening, received, bytes, repeated, delays, problems: [...problems] }),
  leave() {
    for (const socket of sockets) socket.destroy();
  },
});
process.once('disconnect', () => process.exit(0));
