import type { Viewer } from '@cobuild/identity';
import { type ChangeBy, type Changes, fault, type Tx } from '@cobuild/subgraph';
import type { Refusal, Result } from '@cobuild/workflow';

/** Who asks for a change, by which request. */
export interface Asking {
  readonly viewer: Viewer;
  readonly requestId: string | null;
}

/** What every step on an existing thing is asked with. */
export interface StepInput {
  readonly id: string;
  /** The version that the asker has seen. */
  readonly version: number;
  readonly reason?: string | null | undefined;
  readonly idempotencyKey?: string | null | undefined;
}

const isDuplicateKey = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === 11000;

/**
 * Makes a change whose work looks for duplicates itself. When another writer was faster by a hair, the database refuses the
 * write; the work, done again, then finds the duplicate and refuses it by name.
 */
export async function changeUniquely<T extends { readonly id: string }>(
  changes: Changes,
  by: ChangeBy,
  work: (tx: Tx) => Promise<Result<T, Refusal>>,
  load: (id: string) => Promise<T | null>,
): Promise<Result<T, Refusal>> {
  try {
    return await changes.change(by, work, load);
  } catch (error) {
    if (!isDuplicateKey(error)) throw error;
    return changes.change(by, work, load);
  }
}

/** Some things are shown only to those who have logged in. */
export function requireAccount({ accountId }: Viewer): string {
  if (accountId === null) throw fault('UNAUTHENTICATED');
  return accountId;
}
