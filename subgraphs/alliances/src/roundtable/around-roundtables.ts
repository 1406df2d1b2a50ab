import type { Store } from '@cobuild/subgraph';
import { type Outcome, stands } from '../outcome/outcome.rules.js';
import type { Suggestion } from '../suggestion/suggestion.rules.js';
import { openEndsOf } from './roundtable-steps.rules.js';
import type { AroundRoundtables } from './roundtable.service.js';

/** What came of roundtables, read from where suggestions and outcomes are kept. */
export const aroundRoundtables = ({
  suggestions,
  outcomes,
}: {
  readonly suggestions: Store<Suggestion>;
  readonly outcomes: Store<Outcome>;
}): AroundRoundtables => ({
  async openEndsOf(roundtableId, session) {
    // One after the other: a transaction runs one operation at a time.
    const taken = await suggestions.findWhere({ roundtableId }, { session });
    return openEndsOf(taken, await outcomes.findWhere({ roundtableId }, { session }));
  },
  async standingOutcomesOf(roundtableId, session) {
    const recorded = await outcomes.findWhere({ roundtableId }, { session });
    return recorded.filter(stands).map(({ id }) => id);
  },
});
