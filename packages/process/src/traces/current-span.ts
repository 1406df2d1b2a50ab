import { AsyncLocalStorage } from 'node:async_hooks';
import type { Span } from './span.js';

const storage = new AsyncLocalStorage<Span>();

/** The span on whose behalf this code runs, however deep it was called; none while no traces are kept. */
export const currentSpan = (): Span | undefined => storage.getStore();

/** Runs work, and all that it waits for, on behalf of a span. */
export const within = <T>(span: Span | null | undefined, work: () => T): T => (span ? storage.run(span, work) : work());
