import type { Described, MetricDescription } from './registries.js';

const table = (metrics: readonly MetricDescription[]): string =>
  [
    '| Metric | Kind | Labels | Tells |',
    '| --- | --- | --- | --- |',
    ...metrics.map(
      ({ name, kind, labels, help }) =>
        `| \`${name}\` | ${kind} | ${labels.map((label) => `\`${label}\``).join(', ')} | ${help} |`,
    ),
  ].join('\n');

/** The page of all metrics, printed from the registries that the processes fill. */
export function metricsPage({ gateway, subgraph }: Described): string {
  return [
    '# Metrics',
    'Printed from the code by `npm run docs`; do not edit. What to watch, and how it is switched on: [operations.md](operations.md).',
    '## Gateway',
    table(gateway),
    '## Every subgraph',
    table(subgraph),
    '## Every process',
    'Node tells of itself under `process_` and `nodejs_`: CPU, memory, heap, garbage collection, how long the event loop is held, open ' +
      'files. Which of them there are depends on the operating system.',
    '',
  ].join('\n\n');
}
