import type { Store, Tx } from '@cobuild/subgraph';
import { decide, ok, type Refusal, type Result, type WorkCalendar } from '@cobuild/workflow';
import type { Roundtables } from '../roundtable/roundtable.service.js';
import { suggestionStepped } from './suggestion.events.js';
import { afterStep, factsOf, type Suggestion } from './suggestion.rules.js';
import { suggestionWorkflow } from './suggestion.workflow.js';

const bySystem = {
  roles: ['SYSTEM'],
  organizationIds: [],
  actingAs: { organizationId: null, role: 'SYSTEM' },
} as const;

/** Makes what gives a suggestion out once more whose result fell back; tells in a word what came of it. */
export function createReopening({
  store,
  roundtables,
  calendar,
}: {
  readonly store: Store<Suggestion>;
  readonly roundtables: Pick<Roundtables, 'hold'>;
  readonly calendar: WorkCalendar;
}) {
  return async (id: string, reason: string, { session, now, append }: Tx): Promise<Result<string, Refusal>> => {
    const suggestion = await store.find(id, session);
    const roundtable = suggestion && (await roundtables.hold(suggestion.roundtableId, session));
    if (!roundtable) return ok('NOT_HERE');
    const context = { viewer: bySystem, input: { reason }, now, calendar };
    const decision = decide(suggestionWorkflow, factsOf(suggestion, roundtable), 'reopen', context);
    if (!decision.ok) return ok(decision.refusal.code);
    const next = afterStep(suggestion, decision.value, { reason, now, accountId: null });
    const written = await store.replace(next, session);
    if (!written.ok) return written;
    append(suggestionStepped(decision.value, next, roundtable));
    return ok('REOPENED');
  };
}
