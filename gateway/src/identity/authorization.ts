import type { IncomingHttpHeaders } from 'node:http';
import { API_KEY_HEADER } from '@cobuild/identity';
import { isJsonObject, own } from '../json.js';

/**
 * The `Authorization` value of a request's headers; an API key in `x-api-key` stands for `Bearer …`. Who sends both sends two
 * proofs, which are none.
 */
export function authorizationOf(headers: IncomingHttpHeaders): string | undefined {
  const { authorization, [API_KEY_HEADER]: key } = headers;
  if (key === undefined || key === '') return authorization;
  const bearer = asBearer(String(key));
  return authorization === undefined || authorization.trim() === '' ? bearer : `${authorization}, ${bearer}`;
}

/**
 * The `Authorization` value in a message's payload: `{ authorization }`, `{ token }`, `{ apiKey }` or `{ headers: { … } }`, where
 * `authorization` and `x-api-key` are read.
 */
export function authorizationIn(payload: unknown): string | undefined {
  if (!isJsonObject(payload)) return undefined;
  for (const [key, value] of Object.entries(payload)) {
    if (typeof value !== 'string') continue;
    if (key.toLowerCase() === 'authorization') return value;
    if (key.toLowerCase() === API_KEY_HEADER) return asBearer(value);
  }
  for (const name of ['token', 'apiKey']) {
    const value = own(payload, name);
    if (typeof value === 'string') return asBearer(value);
  }
  const headers = own(payload, 'headers');
  return isJsonObject(headers) ? authorizationIn(headers) : undefined;
}

const asBearer = (proof: string): string => (/^Bearer /i.test(proof) ? proof : `Bearer ${proof}`);
