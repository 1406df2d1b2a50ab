import { isValid, type Suggestion } from './suggestion.rules.js';

/** What became of a roundtable's suggestions; the rate of those resolved is `resolved` of `valid`. */
export interface SuggestionCounts {
  readonly received: number;
  readonly valid: number;
  readonly resolved: number;
  readonly notAdopted: number;
  readonly longTerm: number;
  readonly informed: number;
}

/** How many suggestions are alike in what is counted of them. */
export interface AlikeSuggestions extends Pick<Suggestion, 'status'> {
  readonly isInformed: boolean;
  readonly count: number;
}

/** Counts what became of suggestions; those informed are counted among the valid ones. */
export function countSuggestions(groups: readonly AlikeSuggestions[]): SuggestionCounts {
  const number = (accepts: (one: AlikeSuggestions) => boolean) =>
    groups.filter(accepts).reduce((total, { count }) => total + count, 0);
  return {
    received: number(() => true),
    valid: number(isValid),
    resolved: number(({ status }) => status === 'RESOLVED'),
    notAdopted: number(({ status }) => status === 'NOT_ADOPTED'),
    longTerm: number(({ status }) => status === 'LONG_TERM'),
    informed: number((one) => isValid(one) && one.isInformed),
  };
}
