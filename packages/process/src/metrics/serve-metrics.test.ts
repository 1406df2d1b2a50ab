import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createRegistry } from './registry.js';
import { serveMetrics, type ServedMetrics } from './serve-metrics.js';

let served: ServedMetrics;
beforeAll(async () => {
  served = await serveMetrics(createRegistry(), '127.0.0.1', 0);
});
afterAll(() => served.close());

test('tells what Node knows of the process', async () => {
  const response = await fetch(served.url);
  expect(response.headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/);
  expect(await response.text()).toMatch(/^process_resident_memory_bytes \d+/m);
});

test('serves nothing else', async () => {
  expect((await fetch(new URL('/', served.url))).status).toBe(404);
});

test('a port that is taken is told', async () => {
  const port = Number(new URL(served.url).port);
  await expect(serveMetrics(createRegistry(), '127.0.0.1', port)).rejects.toMatchObject({ code: 'EADDRINUSE' });
});
