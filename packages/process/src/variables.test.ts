import { expect, test } from '@jest/globals';
import { z } from 'zod';
import { processConfig, processVariables, unwatched } from './variables.js';

const read = (env: Readonly<Record<string, string | undefined>>) =>
  processConfig(z.object(processVariables).parse(env), 'a');

test('a process that is told nothing is not watched', () => {
  expect(read({})).toEqual(unwatched);
});

test('an empty variable counts as one that is not set', () => {
  const empty = Object.fromEntries(Object.keys(processVariables).map((name) => [name, '']));
  expect(read(empty)).toEqual(unwatched);
});

test.each([
  [{ METRICS: 'on' }, { port: null }],
  [{ METRICS_PORT: '9464' }, { port: 9464 }],
  [{ METRICS: 'on', METRICS_PORT: '9464' }, { port: 9464 }],
  [{ METRICS: 'off', METRICS_PORT: '9464' }, null],
])('%j: metrics at %j', (env, metrics) => {
  expect(read(env).metrics).toEqual(metrics);
});

test('traces are kept once it is said where they go', () => {
  expect(read({ OTEL_EXPORTER_OTLP_ENDPOINT: 'http://collector:4318/' }).traces).toEqual({
    endpoint: 'http://collector:4318',
    serviceName: 'a',
    sampler: 'parentbased_always_on',
    ratio: 1,
  });
});

test.each([
  { METRICS: 'yes' },
  { METRICS_PORT: '70000' },
  { OTEL_EXPORTER_OTLP_ENDPOINT: 'collector:4318' },
  { OTEL_TRACES_SAMPLER: 'jaeger_remote' },
  { OTEL_TRACES_SAMPLER_ARG: '2' },
  { DRAIN_MS: '-1' },
])('refuses %j', (env) => {
  expect(() => read(env)).toThrow();
});
