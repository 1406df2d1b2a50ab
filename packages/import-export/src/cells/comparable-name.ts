import { squeeze } from './trim.js';

/** The form in which two names are compared: NFKC, without any white space. The name itself is kept as written. */
export function comparableName(name: string): string {
  return squeeze(name.normalize('NFKC'));
}
