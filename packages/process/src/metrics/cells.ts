import type { Metric, Registry } from 'prom-client';

/** What a metric is called and what it tells; label values must be of a bounded set. */
export interface Described {
  readonly name: string;
  readonly help: string;
  readonly labelNames?: readonly string[];
}

/** A number that only grows. */
export class Tally {
  value = 0;
  add(count = 1): void {
    this.value += count;
  }
}

/** How values spread over the buckets between bounds. */
export class Spread {
  readonly bounds: readonly number[];
  /** One more than bounds: what lies above the last. */
  readonly counts: number[];
  sum = 0;

  constructor(bounds: readonly number[]) {
    this.bounds = bounds;
    this.counts = new Array<number>(bounds.length + 1).fill(0);
  }
  note(value: number): void {
    const { bounds } = this;
    let index = 0;
    while (index < bounds.length && value > (bounds[index] ?? Infinity)) index += 1;
    this.counts[index] = (this.counts[index] ?? 0) + 1;
    this.sum += value;
  }
}

/** Finds the cell for its labels' values, in their order; it is made at the first asking. */
export type CellOf<C> = (...labels: readonly string[]) => C;

interface Value {
  readonly metricName: string;
  readonly labels: Readonly<Record<string, string | number>>;
  readonly value: number;
}

/**
 * Registers a counter whose cells are counted without a look at labels: prom-client checks and joins them at every count, which
 * costs more than all else that is counted in a request.
 */
export function tallies(registry: Registry, described: Described): CellOf<Tally> {
  return register(
    registry,
    'counter',
    described,
    () => new Tally(),
    (labels, { value }) => [{ metricName: described.name, labels, value }],
  );
}

/** Registers a histogram of the same kind; the bounds are the upper ends of its buckets, the least first. */
export function spreads(registry: Registry, described: Described, bounds: readonly number[]): CellOf<Spread> {
  const { name } = described;
  return register(
    registry,
    'histogram',
    described,
    () => new Spread(bounds),
    (labels, { counts, sum }) => {
      let below = 0;
      const buckets = counts.map((count, index): Value => {
        below += count;
        return { metricName: `${name}_bucket`, labels: { le: bounds[index] ?? '+Inf', ...labels }, value: below };
      });
      return [
        ...buckets,
        { metricName: `${name}_sum`, labels, value: sum },
        { metricName: `${name}_count`, labels, value: below },
      ];
    },
  );
}

function register<C>(
  registry: Registry,
  type: 'counter' | 'histogram',
  { name, help, labelNames = [] }: Described,
  make: () => C,
  write: (labels: Readonly<Record<string, string>>, cell: C) => readonly Value[],
): CellOf<C> {
  const cells = new Map<string, { readonly labels: Readonly<Record<string, string>>; readonly cell: C }>();
  const cellOf: CellOf<C> = (...values) => {
    if (values.length !== labelNames.length) throw new TypeError(`expected ${labelNames.length} labels for ${name}`);
    const key = values.join('\0');
    let found = cells.get(key);
    if (!found) {
      const labels = Object.fromEntries(labelNames.map((label, index) => [label, values[index] ?? '']));
      cells.set(key, (found = { labels, cell: make() }));
    }
    return found.cell;
  };
  // Without labels there is one cell, and it says 0 from the start.
  if (labelNames.length === 0) cellOf();
  const metric = {
    name,
    help,
    type,
    labelNames,
    aggregator: 'sum',
    get: () =>
      Promise.resolve({
        name,
        help,
        type,
        aggregator: 'sum',
        values: [...cells.values()].flatMap(({ labels, cell }) => write(labels, cell)),
      }),
    reset: () => cells.clear(),
  };
  // A registry asks its metrics for nothing more than this.
  registry.registerMetric(metric as unknown as Metric);
  return cellOf;
}
