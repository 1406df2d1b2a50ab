import { expect, test } from '@jest/globals';
import { until } from '../testing/test-gateway.js';
import type { StreamEvent } from './batch.js';
import { newCounts } from './counts.js';
import { openStream, streamLimits } from './stream.js';
import type { UpstreamHandlers } from './upstreams/upstream.js';

/** A stream whose upstream and `rest` the test holds in its hands. */
function byHand(limits: Partial<typeof streamLimits> = {}, isResumable = true) {
  const opened: { readonly after: string | null; readonly handlers: UpstreamHandlers; left: boolean }[] = [];
  const ends: (() => void)[] = [];
  const events: StreamEvent[] = [];
  const ended: unknown[] = [];
  const counts = newCounts();
  const stream = openStream(
    {
      isResumable,
      open({ after }, handlers) {
        const entry = { after, handlers, left: false };
        opened.push(entry);
        return () => (entry.left = true);
      },
      cursorOf: (data) => (typeof data?.['cursor'] === 'string' ? data['cursor'] : null),
      complete: ({ data }) => new Promise((resolve) => ends.push(() => resolve(JSON.stringify(data)))),
      refuse: (errors) => errors.map(({ message }) => ({ message })),
      random: () => 0,
      clock: () => new Date(0),
      counts,
      limits: { ...streamLimits, ...limits },
    },
    { after: null, initial: null },
    { events: (batch) => events.push(...batch.events), position() {}, end: (errors) => ended.push(errors) },
  );
  const send = (cursor: string) => opened.at(-1)?.handlers.next({ data: { cursor }, errors: [], extensions: {} });
  // What is ready is handed on a turn later.
  const settle = async () => {
    for (let turn = 0; turn < 2; turn += 1) await new Promise((resolve) => setImmediate(resolve));
  };
  return { stream, counts, opened, ends, events, ended, send, settle };
}

test('what waits beyond the bound is left with the subgraph and fetched from the last cursor', async () => {
  const { opened, ends, events, send, settle } = byHand({ waiting: 2, concurrent: 2 });
  ['a', 'b', 'c', 'd'].forEach(send);
  expect(opened).toHaveLength(1);
  expect(opened[0]?.left).toBe(true);
  for (let done = 0; done < 3; done += 1) {
    ends[done]?.();
    await settle();
  }
  expect(events.map(({ cursor }) => cursor)).toEqual(['a', 'b', 'c']);
  expect(opened[1]?.after).toBe('c');
});

test('a stream that cannot resume ends when too much waits', async () => {
  const { ends, ended, send, settle } = byHand({ waiting: 1 }, false);
  ['a', 'b'].forEach(send);
  ends.forEach((end) => end());
  await settle();
  expect(ended).toEqual([[{ message: 'too many events' }]]);
});

test('a repeat of a remembered cursor is dropped', async () => {
  const { ends, events, send, settle } = byHand();
  ['a', 'b', 'b', 'a', 'c'].forEach(send);
  ends.forEach((end) => end());
  await settle();
  expect(events.map(({ cursor }) => cursor)).toEqual(['a', 'b', 'c']);
});

test('answers of an attempt that was given up are ignored', async () => {
  const { opened, ends, send, settle } = byHand();
  send('a');
  opened[0]?.handlers.lost('gone', true);
  opened[0]?.handlers.next({ data: { cursor: 'late' }, errors: [], extensions: {} });
  await settle();
  expect(ends).toHaveLength(1);
});

test('a refusal is told only after what was received before it', async () => {
  const { opened, ends, events, ended, send, settle } = byHand();
  send('a');
  opened[0]?.handlers.error([{ message: 'no', extensions: { code: 'FORBIDDEN' } }]);
  expect(ended).toEqual([]);
  ends[0]?.();
  await settle();
  expect(events).toHaveLength(1);
  expect(ended).toEqual([[{ message: 'no' }]]);
});

test('what has neither a cursor nor errors is no event: the stream subscribes again from its last cursor', async () => {
  const { opened, ends, events, ended, send, settle } = byHand();
  send('a');
  opened[0]?.handlers.next({ data: { cursor: 7 }, errors: [], extensions: {} });
  expect(opened[0]?.left).toBe(true);
  await until(() => opened.length === 2);
  expect(opened[1]?.after).toBe('a');
  ends.forEach((end) => end());
  await settle();
  expect(events.map(({ cursor }) => cursor)).toEqual(['a']);
  expect(ended).toEqual([]);
});
