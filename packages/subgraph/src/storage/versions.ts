import { ok, refuse, type Refusal, type Result } from '@cobuild/workflow';
import type { Model, mongo } from 'mongoose';

/** A stored thing: its id, and a version that counts its changes from 1. */
export interface Versioned {
  readonly id: string;
  readonly version: number;
}

const conflict = (currentVersion: number | null): Refusal => ({
  code: currentVersion === null ? 'NOT_FOUND' : 'CONFLICT',
  field: ['version'],
  ...(currentVersion === null ? {} : { details: { currentVersion } }),
});

/** A change is made to the version that its author saw, or not at all (domain.md G2). */
export function checkVersion(thing: Versioned, seen: number): Result<void, Refusal> {
  return thing.version === seen ? ok(undefined) : refuse(conflict(thing.version));
}

/**
 * Writes a thing's next version over the one before it; `CONFLICT` when another writer was faster.
 *
 * @param document the whole document with `_id` and its new `version`, one above that which was read
 */
export async function replaceAt<D extends { _id: string; version: number }>(
  model: Model<D>,
  document: D,
  session: mongo.ClientSession,
): Promise<Result<void, Refusal>> {
  const written = await model.collection.replaceOne(
    { _id: document._id, version: document.version - 1 } as never,
    document as never,
    { session },
  );
  if (written.matchedCount === 1) return ok(undefined);
  const current = await model.findById(document._id, { version: 1 }).session(session).lean<{ version: number }>();
  return refuse(conflict(current?.version ?? null));
}
