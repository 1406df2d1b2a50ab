import type { LogEvent } from '@cobuild/log';
import type { Tx } from '@cobuild/subgraph';
import { ok, type Refusal, type Result } from '@cobuild/workflow';
import { z } from 'zod';

const told = z.object({ origin: z.object({ kind: z.string(), id: z.string() }), relapse: z.string() });

/** Opens a thing again, within that change; tells in a word what came of it. */
export type Reopen = (id: string, reason: string, tx: Tx) => Promise<Result<string, Refusal>>;

/** Whether an event of the projects' log tells of a result that fell back. */
export const tellsOfRelapse = ({ type }: LogEvent): boolean => type === 'projects.ResultRelapsed';

/** Makes what opens again that from which a result came which fell back, where that lives here and can be opened (domain.md §4). */
export function createRelapses(reopenings: Readonly<Record<string, Reopen>>) {
  return ({ payload }: LogEvent, tx: Tx): Promise<Result<string, Refusal>> => {
    const read = told.safeParse(payload);
    const reopen = read.success ? reopenings[read.data.origin.kind] : undefined;
    return read.success && reopen
      ? reopen(read.data.origin.id, read.data.relapse, tx)
      : Promise.resolve(ok('NOT_HERE'));
  };
}
