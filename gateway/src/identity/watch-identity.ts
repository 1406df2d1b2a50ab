import type { IdentityRefusal } from '@cobuild/identity';
import type { Identify, Identity } from './identify.js';

/** A proof of identity followed for as long as a connection lives. */
export interface IdentityWatch {
  /** Who asks now. */
  readonly identity: Identity;
  /** Goes on with another proof of the same account; what does not count leaves the old one as it is. */
  renew(authorization: string): Promise<'renewed' | IdentityRefusal['code']>;
  stop(): void;
}

export interface IdentityWatchParts {
  readonly identify: Identify;
  readonly clock: () => Date;
  /** The rights have changed. */
  readonly changed: (identity: Identity) => void;
  /** The proof has ended, was revoked, or can no longer be checked. */
  readonly ended: (code: IdentityRefusal['code']) => void;
}

/** setTimeout takes no longer one. */
const longestTimerMs = 2 ** 31 - 1;

/** Watches a proof that counts now: its end, its renewal, and, where it may be revoked before its end, whether it was. */
export function watchIdentity(
  identity: Identity,
  authorization: string | undefined,
  { identify, clock, changed, ended }: IdentityWatchParts,
): IdentityWatch {
  let current = identity;
  let proof = authorization;
  let timer: NodeJS.Timeout | undefined;
  let isOver = false;

  const end = (code: IdentityRefusal['code']): void => {
    if (isOver) return;
    stop();
    ended(code);
  };
  const stop = (): void => {
    isOver = true;
    clearTimeout(timer);
  };
  const goOnAs = (next: Identity): void => {
    const before = current;
    current = next;
    wait();
    if (next.scope !== before.scope) changed(next);
  };
  const left = (): number =>
    current.expiresAt === null ? Number.POSITIVE_INFINITY : current.expiresAt.getTime() - clock().getTime();
  const wait = (): void => {
    clearTimeout(timer);
    const wakeAfter = Math.min(left(), current.recheckAfterMs ?? Number.POSITIVE_INFINITY);
    if (wakeAfter === Number.POSITIVE_INFINITY) return;
    timer = setTimeout(() => void look(), Math.min(Math.max(wakeAfter, 0), longestTimerMs));
  };
  const look = async (): Promise<void> => {
    if (left() <= 0) return end('UNAUTHENTICATED');
    const looked = proof;
    if (current.recheckAfterMs === null) return wait();
    const known = await identify(looked);
    // It may have ended meanwhile, or gone on with another proof.
    if (isOver || proof !== looked) return;
    if (known.ok) goOnAs(known.value);
    else end(known.refusal.code);
  };

  wait();
  return {
    get identity() {
      return current;
    },
    async renew(next) {
      const known = await identify(next);
      if (isOver) return 'UNAUTHENTICATED';
      if (!known.ok) return known.refusal.code;
      if (known.value.viewer.accountId !== current.viewer.accountId) return 'UNAUTHENTICATED';
      proof = next;
      goOnAs(known.value);
      return 'renewed';
    },
    stop,
  };
}
