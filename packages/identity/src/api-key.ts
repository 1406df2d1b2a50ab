import { createHash } from 'node:crypto';

/** The HTTP header that may carry an API key instead of `Authorization: Bearer …`. */
export const API_KEY_HEADER = 'x-api-key';

/** Random bytes in the secret of a key. */
export const apiKeySecretBytes = 32;

const prefix = 'cbk_';
const form = /^cbk_([0-9a-f]{32})_([0-9a-f]{64})([0-9a-f]{8})$/;
const idForm = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** What is told of a key when it is checked: never the key. */
export interface ApiKeyProof {
  readonly id: string;
  /** SHA-256 of the whole key, hexadecimal. */
  readonly hash: string;
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The end of a key tells a mistyped one, and a scanner of sources, without asking anybody. */
const checksum = (body: string): string => sha256(body).slice(0, 8);

/**
 * Writes a key: `cbk_<id>_<secret><checksum>`, all in hexadecimal digits, so that it is copied with one click.
 *
 * @param id a UUID
 * @param secret 32 random bytes
 */
export function writeApiKey(id: string, secret: Uint8Array): string {
  if (!idForm.test(id)) throw new TypeError('expected a UUID as the id of an API key');
  if (secret.length !== apiKeySecretBytes) throw new TypeError(`expected ${apiKeySecretBytes} bytes of secret`);
  const body = `${prefix}${id.replaceAll('-', '')}_${Buffer.from(secret).toString('hex')}`;
  return body + checksum(body);
}

/**
 * The form in which a key is stored and checked: its SHA-256, fast and without salt. Passwords need a slow hash because people
 * choose them; a secret of 256 random bits cannot be guessed at any speed, and a slow hash would be paid with every check.
 */
export const hashApiKey = (key: string): string => sha256(key);

/** Whether a bearer means to be an API key; tokens never begin like one. */
export const isApiKey = (bearer: string): boolean => bearer.startsWith(prefix);

/** What a key proves; `null` where it has not the form of one, or was mistyped. */
export function readApiKey(key: string): ApiKeyProof | null {
  const [, hex = '', , sum] = form.exec(key) ?? [];
  if (sum === undefined || checksum(key.slice(0, -sum.length)) !== sum) return null;
  const id = hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  return { id, hash: hashApiKey(key) };
}

/** How a key is shown in lists: enough to tell which it is, nothing of its secret. */
export const maskApiKey = (id: string): string => `${prefix}${id.replaceAll('-', '')}_…`;
