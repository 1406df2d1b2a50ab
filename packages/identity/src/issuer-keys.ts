import { createLocalJWKSet, errors, type CompactJWSHeaderParameters, type CryptoKey, type JWK } from 'jose';
import { fetchJson, type FetchBounds } from './fetch-json.js';
import { createRenewing, type RenewingTimes } from './renewing.js';
import type { Issuer } from './trusted-issuer.js';

/** The issuer's keys cannot be had now. The reason is for the log. */
export class IssuerUnreachable extends Error {
  override readonly name = 'IssuerUnreachable';
}

/** The public key with which a token of this header must have been signed. Throws IssuerUnreachable, or jose's error where there is none. */
export type FindKey = (header: CompactJWSHeaderParameters, now: Date) => Promise<CryptoKey>;

type KeySet = (header: CompactJWSHeaderParameters) => Promise<CryptoKey>;

const usualBounds: FetchBounds = { withinMs: 3_000, mostBytes: 256 * 1024 };
const mostKeys = 100;
const asymmetric = ['RSA', 'EC', 'OKP'];

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** How keys are fetched. */
export interface IssuerKeysOptions {
  /** Hears of each fetch that failed, also where known keys go on; at most one a minute while an issuer stays away. */
  readonly tell?: ((fault: IssuerUnreachable) => void) | undefined;
  /** Default 3 s and 256 KiB for each document. */
  readonly bounds?: FetchBounds;
  readonly times?: RenewingTimes;
}

/**
 * The published keys of one issuer: fetched when first needed, again as they grow old, and once more when a token names a key that
 * is not among them. Known keys keep working while the issuer is away.
 */
export function createIssuerKeys(
  issuer: Issuer,
  { tell = () => {}, bounds = usualBounds, times }: IssuerKeysOptions = {},
): FindKey {
  const fetched = async <T>(url: string, readDocument: (document: unknown, issuer: Issuer) => T): Promise<T> => {
    try {
      return readDocument(await fetchJson(url, bounds), issuer);
    } catch (error) {
      const fault = new IssuerUnreachable(`issuer ${issuer.issuer}: ${url}: ${reasonOf(error)}`, { cause: error });
      tell(fault);
      throw fault;
    }
  };
  const discovery = `${issuer.issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  const address = createRenewing(() => fetched(discovery, readJwksUri), times);
  const keys = createRenewing(async (now) => fetched(issuer.jwksUri ?? (await address.get(now)), readKeySet), times);
  return async (header, now) => {
    const known = await keys.get(now);
    try {
      return await known(header);
    } catch (error) {
      if (!(error instanceof errors.JWKSNoMatchingKey)) throw error;
      return (await keys.renew(now))(header);
    }
  };
}

/** What `fetch` says of a failed connection stands in its cause. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? error.cause.message : error.message;
}

/** A discovery document speaks for its own issuer alone, and never leads from a protected address to an open one. */
function readJwksUri(document: unknown, issuer: Issuer): string {
  if (!isObject(document)) throw new Error('the discovery document is not an object');
  const { issuer: named, jwks_uri: uri } = document;
  if (named !== issuer.issuer) throw new Error('the discovery document is that of another issuer');
  const isAddress = typeof uri === 'string' && URL.canParse(uri);
  const allowed = issuer.issuer.startsWith('https:') ? ['https:'] : ['https:', 'http:'];
  if (!isAddress || !allowed.includes(new URL(uri).protocol)) {
    throw new Error('the discovery document names no usable jwks_uri');
  }
  return uri;
}

/** A set without a usable key is a fault of its issuer, not a statement that no token counts. */
function readKeySet(document: unknown): KeySet {
  const listed = isObject(document) && Array.isArray(document['keys']) ? document['keys'] : [];
  if (listed.length > mostKeys) throw new Error(`publishes more than ${mostKeys} keys`);
  const keys = listed.filter(
    (key): key is JWK => isObject(key) && typeof key['kty'] === 'string' && asymmetric.includes(key['kty']),
  );
  if (keys.length === 0) throw new Error('publishes no key');
  const find = createLocalJWKSet({ keys });
  return (header) => find(header);
}
