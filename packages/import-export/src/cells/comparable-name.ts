import { squeeze } from './trim.js';

/** The form in which two names are compared: NFKC, without any white space. The name itself is kept as written. */
export function comparableName(name: string): string {
  return squeeze(name.normalize('NFKC'));
}

/** Whether a name that is written belongs to what has these names; one that is not written cannot be wrong. */
export function goesBy(names: readonly string[], written: string | null): boolean {
  if (written === null) return true;
  const form = comparableName(written);
  return names.some((name) => comparableName(name) === form);
}
