import type { ApiKeyProof } from './api-key.js';
import { readViewer } from './claims.js';
import type { Viewer } from './viewer.js';

/** Where the organizations subgraph answers the gateway's checks of API keys (POST, with a signed viewer). */
export const API_KEY_CHECK_PATH = '/internal/api-keys/check';

/** How much a key may ask. */
export interface ApiKeyQuota {
  readonly perMinute: number;
  readonly perDay: number;
}

/** What the gateway learns of a key: who asks with it, until when, how much; or that it counts for nothing. */
export type ApiKeyAnswer =
  | { readonly valid: true; readonly viewer: Viewer; readonly expiresAt: Date; readonly quota: ApiKeyQuota }
  | { readonly valid: false; readonly reason: string };

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) > 0;

/** Reads the question; `null` where it is none. */
export function readApiKeyQuestion(value: unknown): ApiKeyProof | null {
  if (!isObject(value)) return null;
  const { id, hash } = value;
  const isHash = typeof hash === 'string' && /^[0-9a-f]{64}$/.test(hash);
  return typeof id === 'string' && id.length <= 64 && isHash ? { id, hash } : null;
}

/** Reads the answer; `null` where it is none. */
export function readApiKeyAnswer(value: unknown): ApiKeyAnswer | null {
  if (!isObject(value)) return null;
  const { valid, reason, viewer: said, expiresAt, quota } = value;
  if (valid === false) return { valid, reason: typeof reason === 'string' ? reason : 'refused' };
  const viewer = readViewer(said);
  const end = new Date(typeof expiresAt === 'string' ? expiresAt : Number.NaN);
  if (valid !== true || !viewer || Number.isNaN(end.getTime()) || !isObject(quota)) return null;
  const { perMinute, perDay } = quota;
  if (!isCount(perMinute) || !isCount(perDay)) return null;
  return { valid, viewer, expiresAt: end, quota: { perMinute, perDay } };
}
