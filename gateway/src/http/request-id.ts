import { randomUUID } from 'node:crypto';

/** The id under which a request is found in every log: the caller's own, if it is harmless, else a new one. */
export function requestIdFrom(header: string | string[] | undefined): string {
  return typeof header === 'string' && /^[\w.:-]{1,64}$/.test(header) ? header : randomUUID();
}
