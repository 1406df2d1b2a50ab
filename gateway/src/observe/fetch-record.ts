import type { Span } from '@cobuild/process';
import type { FetchOutcome } from './metrics.js';
import type { FetchWatch } from './observer.js';

/** What one fetch came to. A class, because there are several in every request: its methods are made once. */
export class FetchRecord implements FetchWatch {
  readonly subgraph: string;
  readonly places: readonly string[];
  readonly #span: Span | null;
  readonly #now: () => number;
  /** Milliseconds on the clock that never goes back. */
  readonly beganAt: number;
  /** `null` while it is under way. */
  ms: number | null = null;
  outcome: FetchOutcome | null = null;

  constructor(subgraph: string, places: readonly string[], parent: Span | null, now: () => number) {
    this.subgraph = subgraph;
    this.places = places;
    this.#now = now;
    this.beganAt = now();
    this.#span =
      parent?.child('fetch', 'client', { 'cobuild.subgraph': subgraph, 'cobuild.places': places.join(' ') }) ?? null;
  }
  get traceparent(): string | undefined {
    return this.#span?.traceparent;
  }
  ended(outcome: FetchOutcome): void {
    this.ms = this.#now() - this.beganAt;
    this.outcome = outcome;
    const span = this.#span;
    if (!span) return;
    span.set({ 'cobuild.outcome': outcome });
    if (outcome !== 'ok' && outcome !== 'errors') span.fail(outcome);
    span.end();
  }
}
