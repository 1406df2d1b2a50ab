import { createInstruments, type Registry } from '@cobuild/process';
import { noFigures, type Figures, type Metrics } from '../metrics.js';
import { createCodeLabels } from './code-labels.js';
import { liveMetrics } from './live-metrics.js';
import { operationMetrics } from './operation-metrics.js';
import { subgraphMetrics } from './subgraph-metrics.js';

/** Counts in a registry of Prometheus. */
export function createPrometheusMetrics(registry: Registry): Metrics {
  const instruments = createInstruments(registry, 'cobuild_gateway');
  const labelOf = createCodeLabels();
  let readFigures = (): Figures => noFigures;
  const figures = (): Figures => readFigures();

  instruments.gauge('draining', 'Whether the process comes to its end: 1 it does', () =>
    figures().isDraining ? 1 : 0,
  );
  const changes = instruments.counter('supergraph_changes_total', 'New supergraphs, taken over or refused', [
    'outcome',
  ]);
  return {
    ...operationMetrics(instruments, labelOf),
    ...subgraphMetrics(instruments),
    ...liveMetrics(instruments, labelOf, figures),
    supergraphChanged: (outcome) => changes(outcome).add(),
    figuresFrom(read) {
      readFigures = read;
    },
  };
}
