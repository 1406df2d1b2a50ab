import {
  readApiKey,
  unauthenticated,
  unavailable,
  verified,
  type ApiKeyAnswer,
  type ApiKeyProof,
  type ApiKeyQuota,
  type Verified,
  type Viewer,
} from '@cobuild/identity';
import { createLeastRecentlyUsed } from '../planning/least-recently-used.js';

/** Who asks with an API key, until when, and how much. */
export interface KeyHolder {
  readonly id: string;
  readonly viewer: Viewer;
  readonly expiresAt: Date;
  readonly quota: ApiKeyQuota;
}

/** Asks whoever keeps the keys about one; throws where no answer can be had. */
export type AskAboutKey = (proof: ApiKeyProof) => Promise<ApiKeyAnswer>;

export type CheckApiKey = (key: string, now: Date) => Promise<Verified<KeyHolder>>;

/** A good answer counts this long, and a connection looks again as often: a revoked key has no minute left. */
export const keyRecheckMs = 25_000;

const refusedForMs = 5_000;
/** While nobody can be asked, a key that was good goes on this long. */
const keptForMs = 5 * 60_000;
const askedAgainAfterMs = 2_000;

/** Makes the check of API keys. What is remembered is bounded, and refused keys never displace good ones. */
export function createCheckApiKey(ask: AskAboutKey): CheckApiKey {
  const good = createLeastRecentlyUsed<string, { readonly holder: KeyHolder; readonly at: number }>(10_000);
  const bad = createLeastRecentlyUsed<string, { readonly reason: string; readonly at: number }>(1_000);
  const asking = new Map<string, Promise<ApiKeyAnswer>>();
  let away: { readonly reason: string; readonly until: number } | null = null;

  const askOnce = (proof: ApiKeyProof): Promise<ApiKeyAnswer> => {
    const asked = asking.get(proof.hash) ?? ask(proof).finally(() => asking.delete(proof.hash));
    asking.set(proof.hash, asked);
    return asked;
  };

  return async (key, now) => {
    const proof = readApiKey(key);
    if (!proof) return unauthenticated('mistyped API key');
    const { id, hash } = proof;
    const at = now.getTime();
    const before = good.get(hash);
    const age = before && at < before.holder.expiresAt.getTime() ? at - before.at : Number.POSITIVE_INFINITY;
    if (before && age < keyRecheckMs) return verified(before.holder);
    const refused = bad.get(hash);
    if (refused && at - refused.at < refusedForMs) return unauthenticated(refused.reason);

    const keep = (reason: string): Verified<KeyHolder> =>
      before && age < keptForMs ? verified(before.holder) : unavailable(reason);
    if (away && at < away.until) return keep(away.reason);
    let answer: ApiKeyAnswer;
    try {
      answer = await askOnce(proof);
    } catch (error) {
      away = { reason: error instanceof Error ? error.message : String(error), until: at + askedAgainAfterMs };
      return keep(away.reason);
    }
    away = null;
    if (answer.valid) {
      const { viewer, expiresAt, quota } = answer;
      const holder = { id, viewer, expiresAt, quota };
      good.set(hash, { holder, at });
      return verified(holder);
    }
    const reason = `API key ${id}: ${answer.reason}`;
    good.delete(hash);
    bad.set(hash, { reason, at });
    return unauthenticated(reason);
  };
}
