import type { Reference } from './roundtable.rules.js';

const thing = /^([A-Z][A-Za-z]{0,49}):([\w-]{1,64})$/;

/** A thing that another subgraph keeps as a file writes it, e.g. `Project:p-1`; `null` of what is only words. */
export function referenceOf(text: string | null): Reference | null {
  const [, kind, id] = thing.exec(text ?? '') ?? [];
  return kind !== undefined && id !== undefined ? { kind, id } : null;
}

/** The same as a file writes it. */
export const referenceText = (reference: Reference | null): string | null =>
  reference && `${reference.kind}:${reference.id}`;
