import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { follow, type Follower } from '../support/client.js';
import { until } from '../support/wait.js';
import { garbage, httpAnswer, textFrame } from './garbage.js';
import { startOutpost, type Outpost } from './outpost.js';
import { tell } from './report.js';

interface Visited {
  readonly cursor: string;
  readonly visit: { readonly id: string; readonly note: string; readonly place: { readonly name: string } };
}

const followVisits = `
  subscription Visited($after: Cursor) { visited(after: $after) { cursor visit { id note place { name } } } }`;

let outpost: Outpost;
let follower: Follower<Visited>;
/** Visits that were there before the follower began. */
let from: number;

const write = (note: string): void => void outpost.subgraphs.log.append({ placeId: 'p1', note });
const heard = (): readonly string[] => follower.received.map(({ visit }) => visit.note);
const written = (): readonly string[] => outpost.subgraphs.log.visits.slice(from).map(({ note }) => note);

/** Waits until as much has arrived as was written, and wants it to be just that. */
async function untilAllHeard(): Promise<void> {
  await until(
    () => `everything is heard: ${heard().length} of ${written().length}`,
    () => heard().length >= written().length,
    60_000,
  );
  expect(heard()).toEqual(written());
  expect(follower.received.every(({ visit }) => visit.place.name === 'Square')).toBe(true);
}

beforeAll(async () => {
  outpost = await startOutpost('streams');
  write('before all');
}, 90_000);

beforeEach(async () => {
  from = outpost.subgraphs.log.visits.length;
  follower = follow<Visited>(outpost.wsUrl, followVisits, null, outpost.subgraphs.log.position());
  write('first');
  await untilAllHeard();
}, 60_000);

afterEach(async () => {
  await outpost.places.set({ kind: 'none' });
  await outpost.visits.set({ kind: 'none' });
  await follower.stop();
}, 30_000);

afterAll(async () => {
  await outpost?.stop();
}, 30_000);

describe('the stream from a subgraph', () => {
  test.each([0, 1, 2, 7, 40, 150, 400])(
    'may break %d bytes into its messages: nothing is lost or doubled, and clients do not notice',
    async (afterBytes) => {
      for (let round = 0; round < 3; round += 1) {
        await outpost.visits.set({ kind: 'cut', afterBytes });
        for (let event = 0; event < 5; event += 1) write(`${afterBytes} ${round} ${event}`);
        await until('the connection has broken', () => outpost.visits.connections() === 0);
        await outpost.visits.set({ kind: 'none' });
        write(`${afterBytes} ${round} after`);
      }
      await untilAllHeard();
      expect(follower.returns()).toBe(0);
    },
    90_000,
  );

  test('may be reset again and again while events come', async () => {
    for (let round = 0; round < 20; round += 1) {
      write(`reset ${round}`);
      outpost.visits.sever();
      write(`and again ${round}`);
      await until('it is connected again', () => outpost.visits.connections() > 0);
    }
    await untilAllHeard();
    expect(follower.returns()).toBe(0);
  }, 90_000);

  test.each([
    ['text that is not JSON', textFrame('ready when you are')],
    ['JSON that is no message', textFrame('{"type":"weather"}')],
    ['a message that only clients send', textFrame('{"type":"subscribe","id":"1","payload":{"query":"{x}"}}')],
    ['an event for nobody', textFrame('{"type":"next","id":"no one","payload":{"data":{"visited":null}}}')],
    ['an event without a payload', textFrame('{"type":"next","id":"1"}')],
    ['an event that is text', textFrame('{"type":"next","id":"1","payload":"visited"}')],
    ['a frame that is none', Buffer.from('HTTP/1.1 400 Bad Request\r\n\r\n')],
    ['a frame longer than anything', Buffer.of(0x81, 127, 0, 0, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff)],
  ])(
    'may bring garbage: %s',
    async (name, bytes) => {
      outpost.visits.inject(bytes);
      write(`after ${name}`);
      outpost.visits.inject(bytes);
      write(`and after ${name} again`);
      await untilAllHeard();
      expect(follower.errors).toEqual([]);
      expect(follower.returns()).toBe(0);
    },
    90_000,
  );

  test.each([
    ['nothing of what was asked for', '{"data":{}}'],
    ['null where something must be', '{"data":{"visited":null}}'],
    ['no cursor', '{"data":{"visited":{"visit":{"id":"v0","note":"made up","place":{"id":"p1"}}}}}'],
  ])(
    'may bring an event of another shape: %s',
    async (_, payload) => {
      for (let id = 1; id <= 20; id += 1) {
        outpost.visits.inject(textFrame(`{"type":"next","id":"${id}","payload":${payload}}`));
      }
      write('after an event of another shape');
      await untilAllHeard();
      expect(follower.errors).toEqual([]);
    },
    90_000,
  );

  test.each([
    ['an error page', garbage(httpAnswer('<h1>Bad gateway</h1>', { status: '502 Bad Gateway', type: 'text/html' }))],
    ['another protocol', garbage('SSH-2.0-OpenSSH_9.6\r\n')],
    ['nobody', { kind: 'refuse' as const }],
  ])(
    'may break and find %s in the place of its subgraph for a while',
    async (name, fault) => {
      await outpost.visits.set(fault);
      outpost.visits.sever();
      for (let event = 0; event < 5; event += 1) write(`${name} ${event}`);
      await new Promise((resolve) => setTimeout(resolve, 1_500));
      await outpost.visits.set({ kind: 'none' });
      const began = performance.now();
      await untilAllHeard();
      tell(`a stream finds ${name} for a while`, { eventsMs: performance.now() - began });
      expect(follower.returns()).toBe(0);
    },
    90_000,
  );

  test('may be slow: events come later, in their order', async () => {
    await outpost.visits.set({ kind: 'slow', ms: 400 });
    for (let event = 0; event < 20; event += 1) write(`slow ${event}`);
    await untilAllHeard();
    expect(follower.returns()).toBe(0);
  }, 90_000);

  test('may fall mute without an end: the gateway asks whether it is there, and goes on elsewhere', async () => {
    await outpost.visits.set({ kind: 'mute' });
    write('unheard');
    await outpost.visits.set({ kind: 'none' });
    const began = performance.now();
    await untilAllHeard();
    tell('a stream that had fallen mute is noticed', { eventsMs: performance.now() - began });
    expect(follower.returns()).toBe(0);
  }, 90_000);
});

test('an event waits for a subgraph that completes it and answers garbage for a while', async () => {
  await outpost.places.set(garbage(httpAnswer('{"oops":true}')));
  write('incomplete for now');
  write('this, too');
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  expect(heard()).toEqual(['first']);
  await outpost.places.set({ kind: 'none' });
  await untilAllHeard();
  expect(follower.errors).toEqual([]);
}, 90_000);

test('an event that cannot be completed in time comes with an error, and whoever returns with the cursor before it gets it whole', async () => {
  await outpost.places.set({ kind: 'refuse' });
  write('incomplete for long');
  await until('the error is told', () => follower.errors.length > 0, 60_000);
  expect(follower.errors).toMatchObject([{ extensions: { code: 'UNAVAILABLE' } }]);
  await outpost.places.set({ kind: 'none' });
  await untilAllHeard();
}, 120_000);
