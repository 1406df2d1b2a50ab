import { execFile } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterEach, describe, expect, test } from '@jest/globals';
import { pino } from 'pino';
import type { TraceConfig } from '../variables.js';
import { startCollector, type Collector } from './collector.js';
import { currentSpan, within } from './current-span.js';
import { openTracer } from './open-tracer.js';

const silent = pino({ level: 'silent' });
const collectors: Collector[] = [];
async function collecting(config: Partial<TraceConfig> = {}) {
  const collector = await startCollector();
  collectors.push(collector);
  const tracer = await openTracer(
    { endpoint: collector.endpoint, serviceName: 'a', sampler: 'parentbased_always_on', ratio: 1, ...config },
    silent,
  );
  return { collector, tracer };
}
afterEach(async () => {
  for (const collector of collectors.splice(0)) await collector.close();
});

describe('a tracer', () => {
  test('goes on with the trace of its caller, and hands its own place on', async () => {
    const { collector, tracer } = await collecting();
    const caller = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';
    const server = tracer.start('query', 'server', caller, { 'a.fact': 1 });
    const client = server?.child('fetch', 'client');
    const handedOn = client?.traceparent;
    client?.end();
    server?.fail('UNAVAILABLE');
    server?.end();
    await tracer.close();
    const [fetch, query] = collector.spans;
    expect(query).toMatchObject({ service: 'a', name: 'query', parentSpanId: 'b7ad6b7169203331', failed: true });
    expect(query?.attributes).toEqual({ 'a.fact': 1 });
    expect(fetch).toMatchObject({ name: 'fetch', parentSpanId: query?.spanId, failed: false });
    expect(new Set([fetch?.traceId, query?.traceId])).toEqual(new Set(['0af7651916cd43dd8448eb211c80319c']));
    expect(handedOn).toBe(`00-0af7651916cd43dd8448eb211c80319c-${fetch?.spanId}-01`);
  });

  test('keeps no trace that its caller does not keep, and still hands it on', async () => {
    const { collector, tracer } = await collecting();
    const span = tracer.start('query', 'server', '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-00');
    expect(span?.child('fetch', 'client').traceparent).toMatch(/^00-0af7651916cd43dd8448eb211c80319c-[0-9a-f]{16}-00$/);
    span?.end();
    await tracer.close();
    expect(collector.spans).toEqual([]);
  });

  test.each([
    ['always_off', 1, 0],
    ['traceidratio', 0, 0],
    ['traceidratio', 1, 1],
    ['parentbased_traceidratio', 0, 0],
    ['always_on', 0, 1],
  ] as const)('samples by %s with %d', async (sampler, ratio, kept) => {
    const { collector, tracer } = await collecting({ sampler, ratio });
    tracer.start('query', 'server', undefined)?.end();
    await tracer.close();
    expect(collector.spans).toHaveLength(kept);
  });

  test('tells the operator once when its collector does not take the spans, and ends all the same', async () => {
    const refusing = createServer((_, response) => response.writeHead(400).end());
    await new Promise<void>((resolve) => refusing.listen(0, '127.0.0.1', resolve));
    const { port } = refusing.address() as AddressInfo;
    const lines: unknown[] = [];
    const logger = pino({}, { write: (line) => void lines.push(JSON.parse(line)) });
    const tracer = await openTracer(
      { endpoint: `http://127.0.0.1:${port}`, serviceName: 'a', sampler: 'always_on', ratio: 1 },
      logger,
    );
    for (let index = 0; index < 1_000; index += 1) tracer.start('query', 'server', undefined)?.end();
    await tracer.close();
    expect(lines).toEqual([expect.objectContaining({ msg: 'traces were not taken by the collector' })]);
    await new Promise((resolve) => refusing.close(resolve));
  });

  test('that is off gives no spans, and does not load OpenTelemetry’s SDK', async () => {
    const program = `
      import { createRequire } from 'node:module';
      import { openTracer } from '${new URL('../index.ts', import.meta.url).href}';
      const tracer = await openTracer(null, undefined);
      const loaded = Object.keys(createRequire(import.meta.url).cache).filter((path) => /opentelemetry.(sdk|exporter)/.test(path));
      console.log(JSON.stringify({ span: tracer.start('query', 'server', undefined), loaded }));
    `;
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ['--conditions=development', '--import', 'tsx', '--input-type=module', '--eval', program],
      { cwd: fileURLToPath(new URL('../..', import.meta.url)), env: { PATH: process.env['PATH'] } },
    );
    expect(JSON.parse(stdout)).toEqual({ span: null, loaded: [] });
  });
});

test('what runs within a span finds it, also behind what it waits for', async () => {
  const { tracer } = await collecting();
  const span = tracer.start('query', 'server', undefined);
  const found = await within(span, async () => {
    await new Promise((resolve) => setImmediate(resolve));
    return currentSpan();
  });
  expect(found).toBe(span);
  expect(currentSpan()).toBeUndefined();
  expect(within(null, () => currentSpan())).toBeUndefined();
  await tracer.close();
});
