import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { setTimeout as pause } from 'node:timers/promises';
import { until } from '../support/wait.js';
import { garbage, httpAnswer, httpGarbage } from './garbage.js';
import { judge } from './judge.js';
import { startOutpost, type Outpost } from './outpost.js';
import { tell } from './report.js';

let outpost: Outpost;

/** Two subgraphs side by side: what one cannot bring, the other still does. */
const sideBySide = {
  query: '{ place(id: "p0") { id name size } latest(count: 1) { note } }',
  right: { place: { id: 'p0', name: 'Park', size: 1 }, latest: [{ note: 'first' }] },
};

const park = { id: 'p0', name: 'Park' };

/** One subgraph completes what the other began. */
const oneAfterTheOther = {
  query: '{ latest(count: 1) { note guests { id name } } }',
  right: { latest: [{ note: 'first', guests: [park, null, { id: 'p2', name: 'Garden' }, park] }] },
};

const isRight = async (): Promise<boolean> => {
  const { kind } = await outpost.judge(sideBySide.query, sideBySide.right);
  return kind === 'right';
};
const untilRight = (): Promise<boolean> => until('answers are right', isRight, 60_000);

beforeAll(async () => {
  outpost = await startOutpost('answers');
  outpost.subgraphs.log.append({ placeId: 'p1', note: 'first' });
  await untilRight();
}, 120_000);

afterEach(async () => {
  await outpost.places.set({ kind: 'none' });
  await outpost.visits.set({ kind: 'none' });
  await untilRight();
}, 90_000);

afterAll(async () => {
  await outpost?.stop();
}, 30_000);

describe('what a subgraph answers that is no answer is told as missing, and the rest comes', () => {
  test.each(Object.entries(httpGarbage))('%s', async (_, bytes) => {
    await outpost.places.set(garbage(bytes));
    for (const { query, right } of [sideBySide, oneAfterTheOther]) {
      expect(await outpost.judge(query, right)).toMatchObject({ kind: 'missing', codes: ['UNAVAILABLE'] });
    }
  });

  test.each([
    ['none', '{"data":{}}'],
    ['too few', '{"data":{"_entities":[{"name":"Park"}]}}'],
    ['too many', '{"data":{"_entities":[{"name":"Park"},{"name":"Garden"},{"name":"Square"}]}}'],
    ['no things', '{"data":{"_entities":[1,"Garden"]}}'],
  ])('entities that are not those asked for: %s', async (_, body) => {
    await outpost.places.set(garbage(httpAnswer(body)));
    expect(await outpost.judge(oneAfterTheOther.query, oneAfterTheOther.right)).toMatchObject({ kind: 'missing' });
  });

  test.each([
    ['nothing of what was asked for', '{"data":{}}'],
    ['nothing at all', '{"data":null}'],
  ])('JSON with %s', async (_, body) => {
    await outpost.places.set(garbage(httpAnswer(body)));
    expect(await outpost.judge(sideBySide.query, sideBySide.right)).toMatchObject({ kind: 'missing' });
  });

  // As @apollo/gateway does: what is against the schema is null, and `extensions.valueCompletion` says where and why.
  test.each([
    ['a list instead of a thing', sideBySide, '{"data":{"place":[]}}'],
    ['a thing without its fields', sideBySide, '{"data":{"place":{"id":"p0"}}}'],
    ['a number instead of a text', sideBySide, '{"data":{"place":{"id":"p0","name":7,"size":1}}}'],
    ['a text instead of a number', sideBySide, '{"data":{"place":{"id":"p0","name":"Park","size":"1"}}}'],
    ['no such type', sideBySide, '{"data":{"place":{"__typename":"Nothing","id":"p0","name":"Park","size":1}}}'],
    ['entities without their fields', oneAfterTheOther, '{"data":{"_entities":[{},{}]}}'],
  ])('JSON of another shape: %s', async (_, { query, right }, body) => {
    await outpost.places.set(garbage(httpAnswer(body)));
    const { answer } = await outpost.ask(query);
    expect(answer.errors).toBeUndefined();
    const told = (answer.extensions as { readonly valueCompletion?: unknown } | undefined)?.valueCompletion;
    expect(judge(right, { data: answer.data, errors: told }, new Set(['INVALID_GRAPHQL']))).toMatchObject({
      kind: 'missing',
    });
  });
});

describe('a connection to a subgraph that breaks in the midst of an answer', () => {
  test.each([1, 60, 200])('after %d bytes: what is missing is said', async (afterBytes) => {
    await outpost.places.set({ kind: 'cut', afterBytes });
    for (const { query, right } of [sideBySide, oneAfterTheOther]) {
      expect(await outpost.judge(query, right)).toMatchObject({ kind: 'missing' });
    }
  });

  test('a mutation is never sent twice, though its answer is lost', async () => {
    const before = outpost.subgraphs.log.visits.length;
    await outpost.visits.set({ kind: 'cut', afterBytes: 60 });
    const { answer } = await outpost.ask('mutation { visitLog(placeId: "p1", note: "first") { id } }');
    expect(answer).toMatchObject({ data: null, errors: [{ extensions: { code: 'UNAVAILABLE' } }] });
    await outpost.visits.set({ kind: 'none' });
    await untilRight();
    expect(outpost.subgraphs.log.visits).toHaveLength(before + 1);
  });

  test('kept connections that were reset meanwhile cost no answer', async () => {
    outpost.places.sever();
    outpost.visits.sever();
    expect(await outpost.judge(oneAfterTheOther.query, oneAfterTheOther.right)).toMatchObject({ kind: 'right' });
  });
});

test('a slow subgraph makes slow and right answers, and holds up nobody who does not need it', async () => {
  await outpost.places.set({ kind: 'slow', ms: 700 });
  const [slow, quick] = await Promise.all([
    outpost.judge(sideBySide.query, sideBySide.right),
    outpost.judge('{ latest(count: 1) { note } }', { latest: [{ note: 'first' }] }),
  ]);
  expect(slow.kind).toBe('right');
  expect(slow.tookMs).toBeGreaterThan(1_300);
  expect(quick.kind).toBe('right');
  expect(quick.tookMs).toBeLessThan(slow.tookMs);
});

test('a subgraph that refuses connections is asked again as soon as it takes them', async () => {
  await outpost.places.set({ kind: 'refuse' });
  for (let asked = 0; asked < 20; asked += 1) {
    expect(await outpost.judge(sideBySide.query, sideBySide.right)).toMatchObject({ kind: 'missing' });
  }
  await pause(1_000);
  await outpost.places.set({ kind: 'none' });
  const began = performance.now();
  await untilRight();
  tell('a subgraph takes connections again', { answersMs: performance.now() - began });
}, 60_000);

test('a subgraph that takes everything and answers nothing is given up after 10 s, and the rest of the answer comes', async () => {
  await outpost.places.set({ kind: 'mute' });
  const verdict = await outpost.judge(sideBySide.query, sideBySide.right);
  expect(verdict).toMatchObject({ kind: 'missing', codes: ['UNAVAILABLE'] });
  expect(verdict.tookMs).toBeLessThan(20_000);
  await outpost.places.set({ kind: 'none' });
  const began = performance.now();
  await untilRight();
  tell('a subgraph answers after having been mute', { answersMs: performance.now() - began });
}, 60_000);
