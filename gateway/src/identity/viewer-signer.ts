import { signViewer } from '@cobuild/identity';
import { createLeastRecentlyUsed } from '../planning/least-recently-used.js';
import type { Identity } from './identify.js';

/** Signs a viewer for the way to a subgraph; `null` where the gateway shares no secret with its subgraphs. */
export type ViewerSigner = (identity: Identity) => Promise<string | null>;

/** Half of a signature's life: a subgraph never gets one that ends on the way. */
const signatureUsedForMs = 30_000;

/** Makes the signer; a signature is used again for 30 s for viewers with equal claims. */
export function createViewerSigner(secret: Uint8Array | null, clock: () => Date): ViewerSigner {
  if (!secret) return () => Promise.resolve(null);
  const signed = createLeastRecentlyUsed<string, { readonly token: Promise<string>; readonly until: number }>(10_000);
  return ({ viewer, scope }) => {
    const now = clock();
    const before = signed.get(scope);
    if (before && now.getTime() < before.until) return before.token;
    const token = signViewer(viewer, secret, now);
    signed.set(scope, { token, until: now.getTime() + signatureUsedForMs });
    token.catch(() => signed.delete(scope));
    return token;
  };
}
