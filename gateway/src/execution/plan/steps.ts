import type { EntityFetch } from './entity-fetch.js';
import type { RootFetch } from './root-fetch.js';
import type { ContextFetch } from './context-fetch.js';

/** A plan's nodes with all that depends on the plan alone worked out. */
export type Step = Sequence | Parallel | Condition | RootFetch | EntityFetch | ContextFetch;

export interface Sequence {
  readonly kind: 'sequence';
  readonly steps: readonly Step[];
}

export interface Parallel {
  readonly kind: 'parallel';
  readonly steps: readonly Step[];
}

export interface Condition {
  readonly kind: 'condition';
  readonly variable: string;
  readonly whenTrue: Step | null;
  readonly otherwise: Step | null;
}
