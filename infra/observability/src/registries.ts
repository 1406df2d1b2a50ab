import { createPrometheusMetrics } from '@cobuild/gateway';
import { createRegistry, type Registry } from '@cobuild/process';
import { createSubgraphMetrics } from '@cobuild/subgraph';

/** A metric as its registry describes it. */
export interface MetricDescription {
  readonly name: string;
  readonly kind: 'counter' | 'gauge' | 'histogram' | 'summary';
  readonly help: string;
  readonly labels: readonly string[];
}

/** What the processes of the house tell, by the process that tells it. */
export interface Described {
  readonly gateway: readonly MetricDescription[];
  readonly subgraph: readonly MetricDescription[];
  /** What Node tells of every process. */
  readonly node: readonly MetricDescription[];
}

interface RegisteredMetric {
  readonly name: string;
  readonly help: string;
  readonly type: MetricDescription['kind'];
  readonly labelNames?: readonly string[];
}

/** Reads the metrics out of the registries that the processes themselves make. */
export function describeMetrics(): Described {
  const node = describe(createRegistry());
  const known = new Set(node.map(({ name }) => name));
  const own = (fill: (registry: Registry) => unknown): readonly MetricDescription[] => {
    const registry = createRegistry();
    fill(registry);
    return describe(registry).filter(({ name }) => !known.has(name));
  };
  return {
    gateway: own(createPrometheusMetrics),
    subgraph: own((registry) => createSubgraphMetrics(registry).log('pairs')),
    node,
  };
}

function describe(registry: Registry): readonly MetricDescription[] {
  // What every metric of a registry has, though its type does not say so.
  const metrics = registry.getMetricsAsArray() as unknown as readonly RegisteredMetric[];
  return metrics
    .map(({ name, help, type, labelNames = [] }) => ({ name, help, kind: type, labels: labelNames }))
    .toSorted((one, other) => one.name.localeCompare(other.name));
}
