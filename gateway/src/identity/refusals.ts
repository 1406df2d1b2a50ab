import type { IdentityRefusal } from '@cobuild/identity';
import type { Refused } from '../pipeline/request.js';

const retryAfterSeconds = 2;

/** What is told to who is not let in: that the proof does not count, or that this cannot be checked now. Never why. */
export function identityRefused({ code }: IdentityRefusal): Refused {
  return code === 'UNAVAILABLE'
    ? retryLater(503, code, 'It cannot be checked now who asks', retryAfterSeconds)
    : {
        ok: false,
        status: 401,
        errors: [{ message: 'The token or API key is not valid', extensions: { code } }],
        headers: { 'www-authenticate': 'Bearer error="invalid_token"' },
      };
}

/** What is told to who has used up the quota. */
export const rateLimited = (afterSeconds: number): Refused =>
  retryLater(429, 'RATE_LIMITED', 'The quota of this API key is used up', afterSeconds);

const retryLater = (status: number, code: string, message: string, afterSeconds: number): Refused => ({
  ok: false,
  status,
  errors: [{ message, extensions: { code, retryAfterSeconds: afterSeconds } }],
  headers: { 'retry-after': String(afterSeconds) },
});
