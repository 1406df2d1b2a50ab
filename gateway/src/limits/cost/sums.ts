import type { JsonObject } from '../../json.js';
import { amountOf, capped, type Amount } from './amount.js';
import type { Condition } from './fields.js';

/** A number, or the step that finds it. */
export type Term = number | { readonly step: number };

/** What is added where one of its conditions holds; `null`: always. */
export interface Part {
  readonly term: Term;
  readonly when: readonly (readonly Condition[])[] | null;
}

/** One sum: `times` × (`each` + parts) + `once`. Its parts are steps before it. */
export interface Step {
  readonly times: Amount;
  readonly each: number;
  readonly parts: readonly Part[];
  readonly once: Amount;
}

/** Sums that build on each other, settled as far as they can be before the variables are known. */
export interface Sums {
  add(step: Step): Term;
  /** Runs through them once; gives what each term comes to. */
  run(values: JsonObject): (term: Term) => number;
}

/** Begins a list of sums. */
export function createSums(): Sums {
  const steps: Step[] = [];
  return {
    add(step) {
      const settled = settle(step);
      if (typeof settled.times === 'number' && typeof settled.once === 'number' && settled.parts.length === 0) {
        return capped(settled.times * settled.each + settled.once);
      }
      steps.push(settled);
      return { step: steps.length - 1 };
    },
    run(values) {
      const results = run(steps, values);
      return (term) => resultOf(term, results);
    },
  };
}

/** The step with all that is known put together. */
function settle({ times, each, parts, once }: Step): Step {
  let sum = each;
  const open: Part[] = [];
  for (const part of parts) {
    if (typeof part.term === 'number' && (part.when === null || part.term === 0)) sum = capped(sum + part.term);
    else open.push(part);
  }
  return { times, each: sum, parts: open, once };
}

function run(steps: readonly Step[], values: JsonObject): readonly number[] {
  const results: number[] = [];
  for (const { times, each, parts, once } of steps) {
    let sum = each;
    for (const { term, when } of parts) {
      if (when === null || holds(when, values)) sum = capped(sum + resultOf(term, results));
    }
    results.push(capped(capped(amountOf(times, values) * sum) + amountOf(once, values)));
  }
  return results;
}

/** Whether all conditions of one of the alternatives hold. */
function holds(when: readonly (readonly Condition[])[], values: JsonObject): boolean {
  return when.some((all) => all.every(({ variable, is }) => (values[variable] === true) === is));
}

function resultOf(term: Term, results: readonly number[]): number {
  return typeof term === 'number' ? term : (results[term.step] ?? 0);
}
