import { Counter, Gauge, type Registry } from 'prom-client';
import { spreads, tallies, type CellOf, type Spread, type Tally } from './cells.js';

/** What one part of a process counts with; all its names begin alike. */
export interface Instruments {
  counter(name: string, help: string, labelNames?: readonly string[]): CellOf<Tally>;
  histogram(name: string, help: string, bounds: readonly number[], labelNames?: readonly string[]): CellOf<Spread>;
  /** A state that is read when somebody asks for the metrics. */
  gauge(name: string, help: string, read: () => number): void;
  /** The same for each value of one label. */
  gaugeBy(name: string, help: string, labelName: string, read: () => Readonly<Record<string, number>>): void;
  /** A number that only grows and is counted where it happens; read when somebody asks for the metrics. */
  grown(name: string, help: string, read: () => number): void;
}

/**
 * Makes instruments in a registry.
 *
 * @param prefix the beginning of every name, without its last underscore
 */
export function createInstruments(registry: Registry, prefix: string): Instruments {
  const registers = [registry];
  const full = (name: string): string => `${prefix}_${name}`;
  return {
    counter: (name, help, labelNames = []) => tallies(registry, { name: full(name), help, labelNames }),
    histogram: (name, help, bounds, labelNames = []) =>
      spreads(registry, { name: full(name), help, labelNames }, bounds),
    gauge(name, help, read) {
      new Gauge({
        name: full(name),
        help,
        registers,
        collect() {
          this.set(read());
        },
      });
    },
    gaugeBy(name, help, labelName, read) {
      new Gauge({
        name: full(name),
        help,
        labelNames: [labelName],
        registers,
        collect() {
          for (const [value, figure] of Object.entries(read())) this.set({ [labelName]: value }, figure);
        },
      });
    },
    grown(name, help, read) {
      new Counter({
        name: full(name),
        help,
        registers,
        collect() {
          this.reset();
          this.inc(read());
        },
      });
    },
  };
}

/** Upper ends of buckets, in seconds, for work that a person waits for. */
export const quickSeconds = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10] as const;
/** The same for what may take its time. */
export const patientSeconds = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60] as const;

/** The same result for the same key, worked out once; for keys of a bounded set. */
export function remembered<K extends string, V>(make: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    let value = known.get(key);
    if (value === undefined) known.set(key, (value = make(key)));
    return value;
  };
}
