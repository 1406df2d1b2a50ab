/** A proof of identity that is not accepted. The reason is for logs; the outside sees the code alone. */
export interface Unauthenticated {
  readonly code: 'UNAUTHENTICATED';
  readonly reason: string;
}

/** A proof that cannot be checked now, because whoever vouches for it cannot be reached: it may well be valid. */
export interface Unavailable {
  readonly code: 'UNAVAILABLE';
  readonly reason: string;
}

/** Why nobody is let in by this proof. */
export type IdentityRefusal = Unauthenticated | Unavailable;

export type Verified<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly refusal: IdentityRefusal };

export const verified = <T>(value: T): Verified<T> => ({ ok: true, value });

export const unauthenticated = (reason: string): Verified<never> => ({
  ok: false,
  refusal: { code: 'UNAUTHENTICATED', reason },
});

export const unavailable = (reason: string): Verified<never> => ({
  ok: false,
  refusal: { code: 'UNAVAILABLE', reason },
});
