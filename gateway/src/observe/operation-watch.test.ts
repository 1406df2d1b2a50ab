import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createLogger, createRegistry, noTracer, openTracer, type Registry, type Tracer } from '@cobuild/process';
import { startCollector, type Collector } from '@cobuild/process/testing';
import { getOperationAST, parse } from 'graphql';
import { visitor } from '../identity/identify.js';
import { anyClient } from '../pipeline/clients.js';
import type { Caller, OperationRequest } from '../pipeline/request.js';
import { samplesOf } from '../testing/samples.js';
import { createObserver } from './create-observer.js';
import type { Observer } from './observer.js';
import { createPrometheusMetrics } from './prometheus/create-metrics.js';

const request = (query: string): OperationRequest => ({
  query,
  operationName: undefined,
  variables: { phone: '13812345678' },
  extensions: {},
});
const caller: Caller = {
  identity: visitor,
  client: anyClient,
  requestId: 'r-1',
  clientAddress: '192.0.2.1',
  addressKey: null,
  signal: undefined,
};
/** A planned operation as far as the observer looks at it. */
const planned = (query: string) => {
  const definition = getOperationAST(parse(query));
  if (!definition) throw new Error('expected an operation');
  return { definition };
};
const list = 'query List { places { id } }';

let lines: Record<string, unknown>[];
let registry: Registry;
let ms: number;
const observe = (tracer: Tracer = noTracer, slowOperationMs = 1_000): Observer =>
  createObserver({
    metrics: createPrometheusMetrics(registry),
    tracer,
    logger: createLogger('gateway', 'debug', { write: (line) => void lines.push(JSON.parse(line)) }),
    slowOperationMs,
    now: () => ms,
    clock: () => new Date(ms),
  });

beforeEach(() => {
  lines = [];
  registry = createRegistry();
  ms = 1_000;
});

describe('an operation that was answered', () => {
  test('is counted by type, transport and class of client, never by its name', async () => {
    const observer = observe();
    for (const query of [list, 'query Other { places { id } }']) {
      const watch = observer.operation(request(query), { ...caller, transport: 'websocket' });
      watch.prepared({ operation: planned(query), cost: null });
      ms += 20;
      watch.answered([], '{}');
    }
    const samples = await samplesOf(registry);
    expect(samples).toMatchObject({
      'cobuild_gateway_operations_total{type="query",transport="websocket",client="any"}': 2,
      'cobuild_gateway_operation_seconds_bucket{le="0.01",type="query"}': 0,
      'cobuild_gateway_operation_seconds_bucket{le="0.025",type="query"}': 2,
      cobuild_gateway_operations_in_flight: 0,
    });
    expect(Object.keys(samples).join()).not.toMatch(/List|Other/);
  });

  test('is in flight until then', async () => {
    const observer = observe();
    const watch = observer.operation(request(list), caller);
    expect(await samplesOf(registry)).toMatchObject({ cobuild_gateway_operations_in_flight: 1 });
    watch.prepared({ operation: planned(list), cost: null });
    watch.answered([], '{}');
    expect(await samplesOf(registry)).toMatchObject({ cobuild_gateway_operations_in_flight: 0 });
  });

  test('finds its plan from the second time on', async () => {
    const observer = observe();
    const operation = planned(list);
    for (let time = 0; time < 3; time += 1) {
      const watch = observer.operation(request(list), caller);
      watch.prepared({ operation, cost: null });
      watch.prepared({ operation, cost: null });
      watch.answered([], '{}');
    }
    expect(await samplesOf(registry)).toMatchObject({
      'cobuild_gateway_plans_total{cache="miss"}': 1,
      'cobuild_gateway_plans_total{cache="hit"}': 2,
      cobuild_gateway_planning_seconds_count: 1,
    });
  });

  test('counts each code of its errors once', async () => {
    const watch = observe().operation(request(list), caller);
    watch.prepared({ operation: planned(list), cost: null });
    watch.answered(['FORBIDDEN', 'FORBIDDEN', 'UNAVAILABLE'], '{}');
    expect(await samplesOf(registry)).toMatchObject({
      'cobuild_gateway_errors_total{code="FORBIDDEN"}': 1,
      'cobuild_gateway_errors_total{code="UNAVAILABLE"}': 1,
    });
  });

  test('is logged with all that finds it again, and without its variables', () => {
    const watch = observe().operation(request(list), caller);
    watch.prepared({ operation: planned(list), cost: 12 });
    watch.fetching('places', ['']).ended('ok');
    ms += 7.04;
    watch.answered(['FORBIDDEN', 'FORBIDDEN'], '{}');
    const [{ level: _, time: __, pid: ___, hostname: ____, ...line } = {}, ...more] = lines;
    expect(more).toEqual([]);
    expect(line).toEqual({
      name: 'gateway',
      msg: 'operation',
      requestId: 'r-1',
      client: 'any',
      accountId: null,
      transport: 'http',
      operation: 'query',
      operationName: 'List',
      hash: createHash('sha256').update(list).digest('hex'),
      cost: 12,
      fetches: 1,
      durationMs: 7,
      codes: ['FORBIDDEN'],
    });
  });

  test('is found by the id under which it was published, where that is all its client sends', () => {
    const extensions = { persistedQuery: { version: 1, sha256Hash: 'list@3' } };
    const watch = observe().operation({ ...request(list), query: undefined, extensions }, caller);
    watch.prepared({ operation: planned(list), cost: null });
    watch.answered([], '{}');
    expect(lines).toMatchObject([{ hash: 'list@3', operationName: 'List' }]);
  });

  test('ends once, whatever is told of it later', async () => {
    const watch = observe().operation(request(list), caller);
    watch.prepared({ operation: planned(list), cost: null });
    watch.answered([], '{}');
    watch.over(['GOING_AWAY']);
    watch.refused(['BAD_REQUEST']);
    watch.began();
    expect(lines).toHaveLength(1);
    expect(await samplesOf(registry)).toMatchObject({ cobuild_gateway_operations_in_flight: 0 });
  });
});

describe('an operation that was not executed', () => {
  test.each([
    ['refused', ['GRAPHQL_VALIDATION_FAILED'], 'GRAPHQL_VALIDATION_FAILED'],
    ['over', [], 'CLIENT_LEFT'],
  ] as const)('%s with %j counts as a refusal', async (end, codes, code) => {
    const watch = observe().operation(request('{ nothing }'), caller);
    watch[end](codes);
    expect(await samplesOf(registry)).toMatchObject({
      [`cobuild_gateway_refusals_total{code="${code}"}`]: 1,
      cobuild_gateway_operations_in_flight: 0,
    });
    expect(lines).toMatchObject([{ msg: 'operation', codes: [code] }]);
  });

  test('keeps to the codes that are known, and to some that look like codes', async () => {
    const observer = observe();
    const codes = ['not a code', '', ...Array.from({ length: 100 }, (_, index) => `MADE_UP_${index}`)];
    for (const code of codes) observer.refused(code);
    const counted = Object.keys(await samplesOf(registry)).filter((name) => name.includes('refusals_total{'));
    expect(counted).toHaveLength(41);
    expect(counted).toContain('cobuild_gateway_refusals_total{code="OTHER"}');
  });
});

describe('a stream', () => {
  test('is answered once it has begun, and cut when it ends with a code', async () => {
    const query = 'subscription { visited { cursor } }';
    const observer = observe();
    const [left, cut] = [observer.operation(request(query), caller), observer.operation(request(query), caller)];
    for (const watch of [left, cut]) {
      watch.prepared({ operation: planned(query), cost: null });
      watch.began();
    }
    expect(lines).toEqual([]);
    ms += 60_000;
    left.over([]);
    cut.over(['SLOW_CONSUMER']);
    expect(await samplesOf(registry)).toMatchObject({
      'cobuild_gateway_operations_total{type="subscription",transport="http",client="any"}': 2,
      'cobuild_gateway_live_cuts_total{code="SLOW_CONSUMER"}': 1,
      cobuild_gateway_operations_in_flight: 0,
    });
    expect(lines).toMatchObject([
      { msg: 'stream', operation: 'subscription', durationMs: 60_000 },
      { msg: 'stream', codes: ['SLOW_CONSUMER'] },
    ]);
  });
});

describe('a slow operation', () => {
  const slowly = (observer: Observer): void => {
    const watch = observer.operation(request(list), caller);
    watch.prepared({ operation: planned(list), cost: 30 });
    ms += 5;
    const places = watch.fetching('places', ['']);
    ms += 900;
    places.ended('ok');
    const visits = watch.fetching('visits', ['places.visits']);
    ms += 200;
    visits.ended('timeout');
    watch.answered(['UNAVAILABLE'], '{"data":"园"}');
  };
  const warned = () => lines.filter(({ msg }) => msg === 'slow operation');

  test('is told with its cost, its size, and each fetch with its time', async () => {
    slowly(observe());
    expect(warned()).toMatchObject([
      {
        level: 40,
        requestId: 'r-1',
        operationName: 'List',
        cost: 30,
        durationMs: 1_105,
        bytes: 14,
        plan: [
          { subgraph: 'places', places: [''], fromMs: 5, ms: 900, outcome: 'ok' },
          { subgraph: 'visits', places: ['places.visits'], fromMs: 905, ms: 200, outcome: 'timeout' },
        ],
      },
    ]);
    expect(await samplesOf(registry)).toMatchObject({ cobuild_gateway_slow_operations_total: 1 });
  });

  test('is told sixty times a minute at most; how many were left out is said later', () => {
    const observer = observe(noTracer, 1);
    for (let time = 0; time < 70; time += 1) {
      const watch = observer.operation(request(list), caller);
      watch.prepared({ operation: planned(list), cost: null });
      ms += 1;
      watch.answered([], '{}');
    }
    expect(warned()).toHaveLength(60);
    ms += 60_000;
    slowly(observer);
    expect(warned().at(-1)).toMatchObject({ leftOut: 10 });
  });

  test('is none where the limit is 0', () => {
    slowly(observe(noTracer, 0));
    expect(warned()).toEqual([]);
  });
});

describe('while traces are kept', () => {
  let collector: Collector;
  let tracer: Tracer;
  beforeEach(async () => {
    collector = await startCollector();
    const config = { serviceName: 'gateway', sampler: 'parentbased_always_on', ratio: 1 } as const;
    tracer = await openTracer({ endpoint: collector.endpoint, ...config }, createLogger('gateway', 'silent'));
  });
  afterEach(() => collector.close());

  test('an operation is a span with its preparation and its fetches, in the trace of the client', async () => {
    const traceparent = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';
    const watch = observe(tracer).operation(request(list), { ...caller, traceparent });
    watch.prepared({ operation: planned(list), cost: 12 });
    const fetch = watch.fetching('places', ['places']);
    expect(fetch.traceparent).toMatch(/^00-0af7651916cd43dd8448eb211c80319c-/);
    fetch.ended('unreachable');
    watch.answered(['UNAVAILABLE'], '{}');
    await tracer.close();
    expect(watch.traceId).toBe('0af7651916cd43dd8448eb211c80319c');
    expect(lines).toMatchObject([{ traceId: '0af7651916cd43dd8448eb211c80319c' }]);
    const [prepare, fetched, operation] = collector.spans;
    expect(operation).toMatchObject({ name: 'operation', parentSpanId: 'b7ad6b7169203331', failed: true });
    expect(operation?.attributes).toMatchObject({ 'graphql.operation.name': 'List', 'cobuild.codes': 'UNAVAILABLE' });
    expect(prepare).toMatchObject({ name: 'prepare', parentSpanId: operation?.spanId });
    expect(prepare?.attributes).toEqual({ 'cobuild.cache': 'miss' });
    expect(fetched).toMatchObject({ name: 'fetch', parentSpanId: operation?.spanId, failed: true });
    expect(fetched?.attributes).toEqual({
      'cobuild.subgraph': 'places',
      'cobuild.places': 'places',
      'cobuild.outcome': 'unreachable',
    });
    expect(JSON.stringify(collector.spans)).not.toContain('13812345678');
  });

  test('an operation over a connection stands in the trace that its message names', async () => {
    const traceparent = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';
    const watch = observe(tracer).operation({ ...request(list), extensions: { traceparent } }, caller);
    expect(watch.traceId).toBe('0af7651916cd43dd8448eb211c80319c');
    watch.over([]);
    await tracer.close();
  });

  test('an event goes on with the trace that its subgraph names, and believes nothing else', async () => {
    const { live } = observe(tracer);
    ms = 5_000;
    const traceparent = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';
    const event = live.event('visits', { event: { recordedAt: 4_900, requestId: 'r-9', traceparent } }, true);
    event.fetching('places', ['visited.visit.place']).ended('ok');
    event.completed();
    const other = live.event('visits', { event: { recordedAt: 'now', requestId: 'a b', traceparent: 7 } }, true);
    other.completed();
    live.event('visits', { event: { recordedAt: 4_000 } }, false).completed();
    await tracer.close();
    expect([event.requestId, other.requestId]).toEqual(['r-9', null]);
    const spans = collector.spans.filter(({ traceId }) => traceId === '0af7651916cd43dd8448eb211c80319c');
    expect(spans.map(({ name }) => name)).toEqual(['fetch', 'event']);
    expect(await samplesOf(registry)).toMatchObject({
      'cobuild_gateway_live_events_total{subgraph="visits"}': 3,
      'cobuild_gateway_live_lag_seconds_sum{subgraph="visits"}': 0.1,
      'cobuild_gateway_live_lag_seconds_count{subgraph="visits"}': 1,
    });
  });
});
