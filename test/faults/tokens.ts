import { logIn } from '../support/client.js';
import type { Account, Platform } from '../support/platform.js';

interface Kept {
  readonly token: Promise<string>;
  readonly at: number;
}

/** Less than tokens live, by more than a cycle of clients takes. */
const keptMs = 5 * 60_000;

const kept = new WeakMap<Platform, Map<string, Kept>>();

/** An access token of an account, which logs in no more often than it may. */
export function tokenOf(platform: Platform, { username, password }: Account): Promise<string> {
  let ofPlatform = kept.get(platform);
  if (!ofPlatform) kept.set(platform, (ofPlatform = new Map<string, Kept>()));
  const known = ofPlatform.get(username);
  if (known && performance.now() - known.at < keptMs) return known.token;
  const token = logIn(platform.url, username, password);
  ofPlatform.set(username, { token, at: performance.now() });
  return token;
}
