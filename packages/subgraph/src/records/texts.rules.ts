import { ok, type Refusal, refuse, type Result } from '@cobuild/workflow';

/** The most characters of a reason. */
export const longestReason = 2_000;

/**
 * A text that is given must say something and may not be longer than it may be; one that is not given is fit.
 *
 * @param most counted as people count: one for a character, however many units it takes
 */
export function checkText(field: string, text: string | null | undefined, most: number): Result<void, Refusal> {
  if (text == null) return ok(undefined);
  if (text.trim() === '') return refuse({ code: 'MISSING_INPUT', field: [field] });
  // A text of many megabytes is not taken apart to be counted.
  const isTooLong = text.length > most * 2 || [...text].length > most;
  return isTooLong ? refuse({ code: 'TEXT_TOO_LONG', field: [field], details: { most } }) : ok(undefined);
}
