import { readFile } from 'node:fs/promises';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { rows } from './panels.js';
import { readsOf } from './promql.js';
import { describeMetrics } from './registries.js';

const { gateway, subgraph, node } = describeMetrics();
const told = new Map([...gateway, ...subgraph, ...node].map((metric) => [metric.name, metric]));
/** A query reads a histogram by its parts. */
const nameOf = (read: string): string => read.replace(/_(bucket|sum|count)$/, '');
const metricOf = (read: string) => told.get(read) ?? told.get(nameOf(read));
/** What Prometheus itself adds, and what Node tells on Linux alone. */
const added = { metrics: ['up', 'process_open_fds'], labels: ['job', 'instance', 'le'] };

const read = (path: string) => readFile(new URL(`../${path}`, import.meta.url), 'utf8');
const alertFile = parse(await read('prometheus/alerts.yml')) as {
  readonly groups: readonly { readonly rules: readonly { readonly alert: string; readonly expr: string }[] }[];
};
const alerts = alertFile.groups.flatMap(({ rules }) => rules.map(({ alert, expr }) => [alert, expr] as const));
const charts = rows.flatMap(({ title: row, panels }) =>
  panels.flatMap(({ title, queries }) => Object.values(queries).map((query) => [`${row}: ${title}`, query] as const)),
);

describe.each([
  ['the alert', alerts],
  ['the chart', charts],
] as const)('%s', (_, queries) => {
  test.each(queries)('%s reads metrics that a process tells, by labels that they have', (__, query) => {
    const { metrics, labels } = readsOf(query);
    expect(metrics).not.toEqual([]);
    expect(metrics.filter((metric) => !metricOf(metric) && !added.metrics.includes(metric))).toEqual([]);
    const known = [...metrics.flatMap((metric) => metricOf(metric)?.labels ?? []), ...added.labels];
    expect(labels.filter((label) => !known.includes(label))).toEqual([]);
  });
});

test('every metric of the gateway and of the subgraphs is on the dashboard', () => {
  const shown = new Set(charts.flatMap(([, query]) => readsOf(query).metrics.map((metric) => metricOf(metric)?.name)));
  expect([...gateway, ...subgraph].map(({ name }) => name).filter((name) => !shown.has(name))).toEqual([]);
});

test('alerts have names of their own', () => {
  const names = alerts.map(([name]) => name);
  expect(new Set(names).size).toBe(names.length);
  for (const name of names) expect(name).toMatch(/^[A-Z]\w+$/);
});

test('what is no query is not taken for one', () => {
  expect(() => readsOf('sum by (code) (rate(a_total[5m])')).toThrow('no query');
});

test.each(['prometheus/prometheus.yml', 'collector/config.yml'])('%s is YAML', async (path) => {
  expect(parse(await read(path))).toEqual(expect.any(Object));
});
