import { ok, type Refusal, refuse, type Result } from '@cobuild/workflow';
import type { mongo } from 'mongoose';
import { isGone } from './directory.rules.js';
import type { Directory } from './directory.service.js';

/** Organizations that are named must be there; the refusal names the first field that names another one. */
export async function checkKnown(
  directory: Directory,
  named: Readonly<Record<string, string | readonly string[] | null | undefined>>,
  session: mongo.ClientSession,
): Promise<Result<void, Refusal>> {
  const idsOf = (value: string | readonly string[] | null | undefined) => [value ?? []].flat();
  const known = await directory.findMany(Object.values(named).flatMap(idsOf), session);
  for (const [field, value] of Object.entries(named)) {
    const isThere = (id: string) => {
      const entry = known.get(id);
      return entry !== undefined && !isGone(entry);
    };
    if (!idsOf(value).every(isThere)) return refuse({ code: 'UNKNOWN_ORGANIZATION', field: field.split('.') });
  }
  return ok(undefined);
}
