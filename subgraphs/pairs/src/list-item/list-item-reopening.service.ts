import type { LogEvent } from '@cobuild/log';
import { bySystem, type Store, type Tx } from '@cobuild/subgraph';
import { ok, type Refusal, type Result, type WorkCalendar } from '@cobuild/workflow';
import { z } from 'zod';
import type { Pairs } from '../pair/pair.service.js';
import { standingOf } from '../pair/standing.rules.js';
import { decideItem } from './list-item-decision.rules.js';
import { itemStepped } from './list-item.events.js';
import type { ListItem } from './list-item.rules.js';

const told = z.object({ origin: z.object({ kind: z.literal('PairListItem'), id: z.string() }), relapse: z.string() });

/** Makes what reopens a problem whose result fell back; tells in a word what came of it. */
export function createReopening({
  store,
  pairs,
  calendar,
}: {
  readonly store: Store<ListItem>;
  readonly pairs: Pairs;
  readonly calendar: WorkCalendar;
}) {
  return async ({ payload }: LogEvent, { session, now, append }: Tx): Promise<Result<string, Refusal>> => {
    const read = told.safeParse(payload);
    const item = read.success ? await store.find(read.data.origin.id, session) : null;
    const pair = item && (await pairs.find(item.pairId, session));
    if (!read.success || !item || !pair) return ok('NOT_HERE');
    const viewer = standingOf(bySystem.viewer, await pairs.parties(pair, session), now);
    const context = { viewer, input: { reason: read.data.relapse }, now, calendar };
    const decision = decideItem(item, [], 'reopen', context);
    if (!decision.ok) return ok(decision.refusal.code);
    const { to: status, action, event } = decision.value;
    const next = { ...item, status, version: item.version + 1, updatedAt: now, doneAt: null, reopenedAt: now };
    const written = await store.replace(next, session);
    if (!written.ok) return written;
    append(itemStepped({ action, event }, item, next, [pair.sideA, pair.sideB]));
    return ok('REOPENED');
  };
}
