import type { Directory } from '@cobuild/directory';
import type { Steps, Store } from '@cobuild/subgraph';
import type { WorkCalendar } from '@cobuild/workflow';
import type { Models } from './models.js';
import type { Outcome } from './outcome/outcome.rules.js';
import { createOutcomes, type Outcomes } from './outcome/outcome.service.js';
import { aroundRoundtables } from './roundtable/around-roundtables.js';
import type { Roundtable } from './roundtable/roundtable.rules.js';
import { createRoundtables, type Roundtables } from './roundtable/roundtable.service.js';
import { createRoundtableCircle } from './roundtable/roundtable-circle.service.js';
import { createRoundtableUpkeep } from './roundtable/roundtable-upkeep.service.js';
import type { Suggestion } from './suggestion/suggestion.rules.js';
import { createSuggestions, type Suggestions } from './suggestion/suggestion.service.js';

/** What roundtables, their suggestions and their outcomes are made of. */
export interface RoundtableParts {
  readonly models: Pick<Models, 'roundtables' | 'suggestions' | 'outcomes'>;
  readonly stores: {
    readonly roundtables: Store<Roundtable>;
    readonly suggestions: Store<Suggestion>;
    readonly outcomes: Store<Outcome>;
  };
  readonly steps: Steps;
  readonly directory: Directory;
  readonly calendar: WorkCalendar;
}

/** Makes roundtables, their suggestions and their outcomes: a roundtable looks at what came of it; both ask the one that they belong to. */
export function openRoundtables({ models, stores, ...parts }: RoundtableParts) {
  const circle = createRoundtableCircle({
    model: models.roundtables,
    store: stores.roundtables,
    directory: parts.directory,
  });
  const roundtables: Roundtables = createRoundtables({
    ...parts,
    model: models.roundtables,
    store: stores.roundtables,
    circle,
    around: aroundRoundtables(stores),
    upkeep: createRoundtableUpkeep({ ...stores, ...parts, circle }),
  });
  const suggestions: Suggestions = createSuggestions({
    ...parts,
    model: models.suggestions,
    store: stores.suggestions,
    roundtables,
  });
  const outcomes: Outcomes = createOutcomes({
    ...parts,
    model: models.outcomes,
    store: stores.outcomes,
    roundtables,
  });
  return { roundtables, suggestions, outcomes };
}
