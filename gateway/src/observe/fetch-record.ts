import type { Span } from '@cobuild/process';
import type { FetchOutcome } from './metrics.js';
import type { FetchWatch } from './observer.js';

/** What one fetch came to. A class, because there are several in every request: its methods are made once. */
export class FetchRecord implements FetchWatch {
  readonly subgraph: string;
  readonly path: readonly (string | number)[];
  readonly #span: Span | null;
  readonly #now: () => number;
  /** Milliseconds on the clock that never goes back. */
  readonly beganAt: number;
  /** `null` while it is under way. */
  ms: number | null = null;
  outcome: FetchOutcome | null = null;

  constructor(subgraph: string, path: readonly (string | number)[], parent: Span | null, now: () => number) {
    this.subgraph = subgraph;
    this.path = path;
    this.#now = now;
    this.beganAt = now();
    this.#span =
      parent?.child('fetch', 'client', { 'cobuild.subgraph': subgraph, 'cobuild.path': path.join('.') }) ?? null;
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
