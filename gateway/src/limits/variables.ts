import type { JsonObject } from '../json.js';
import type { VariableLimits } from './limits.js';
import { firstExceeded, refusal, type LimitRefusal } from './refusals.js';

/**
 * Whether the values of one request may be read further: without recursion, and no further than the limits reach.
 *
 * Two things are never let through, wherever they stand. Text that is none: NUL ends a text in the databases behind, and half of a
 * surrogate pair is no character. And the member `__proto__`, which the next program that copies the object would take for its
 * prototype.
 */
export function checkVariables(variables: JsonObject, limits: VariableLimits): LimitRefusal | null {
  let bytes = 0;
  let values = 0;
  const takeText = (text: string, variable: string): LimitRefusal | null => {
    // A character takes at least one byte, so that a text which is far too long is not even counted.
    const length = text.length > limits.textBytes ? text.length : Buffer.byteLength(text);
    bytes += length;
    const tooLarge = firstExceeded([
      ['TEXT_TOO_LONG', length, limits.textBytes],
      ['VARIABLES_TOO_LARGE', bytes, limits.bytes],
    ]);
    return tooLarge ?? (isNoText.test(text) ? refusal('TEXT_NOT_ALLOWED', { place: `variable ${variable}` }) : null);
  };

  const open: Open[] = [];
  const enter = (value: object, variable: string | null): LimitRefusal | null => {
    const nesting = open.length;
    if (nesting > limits.nesting) return refusal('VARIABLES_TOO_DEEP', { limit: limits.nesting, found: nesting });
    const isList = Array.isArray(value);
    const members = isList ? value.length : Object.keys(value).length;
    values += members;
    // Before anything is copied of it.
    const tooMany = firstExceeded([['TOO_MANY_VALUES', values, limits.values]]);
    if (tooMany) return tooMany;
    open.push({ entries: Object.entries(value), next: 0, variable, isList });
    return null;
  };

  let refused = enter(variables, null);
  for (let top = open.at(-1); top && !refused; top = open.at(-1)) {
    const entry = top.entries[top.next];
    top.next += 1;
    if (!entry) {
      open.pop();
      continue;
    }
    const [name, value] = entry;
    const variable = top.variable ?? name;
    if (!top.isList) {
      refused =
        name === '__proto__'
          ? refusal('TEXT_NOT_ALLOWED', { place: `variable ${variable}` })
          : takeText(name, variable);
    }
    if (refused) break;
    if (typeof value === 'string') refused = takeText(value, variable);
    else if (typeof value === 'object' && value !== null) refused = enter(value, variable);
    else bytes += 1;
  }
  return refused;
}

/** A list or an object that is being read. */
interface Open {
  readonly entries: readonly (readonly [name: string, value: unknown])[];
  next: number;
  readonly variable: string | null;
  readonly isList: boolean;
}

const isNoText = /[\0\p{Surrogate}]/u;
