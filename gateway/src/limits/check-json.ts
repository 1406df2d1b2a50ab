import { measureJson } from './lexical.js';
import { deepestBody, type VariableLimits } from './limits.js';
import { firstExceeded, type LimitRefusal } from './refusals.js';

/** Values that a request may have besides its variables. */
const valuesBeside = 1_000;

/** So short a text is parsed in no time, whatever stands in it; what reads it further has limits of its own. */
const alwaysParsed = 4_096;

/** Whether a request or a message may be parsed as JSON: linear in its length, whatever stands in it. */
export function checkJson(text: string, { values: most }: VariableLimits): LimitRefusal | null {
  if (text.length <= alwaysParsed) return null;
  const { nesting, values } = measureJson(text);
  return firstExceeded([
    ['BODY_TOO_DEEP', nesting, deepestBody],
    ['TOO_MANY_VALUES', values, most + valuesBeside],
  ]);
}
