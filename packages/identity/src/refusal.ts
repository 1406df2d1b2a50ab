/** Why a proof of identity is not accepted. The reason is for logs; the outside sees the code alone. */
export interface Unauthenticated {
  readonly code: 'UNAUTHENTICATED';
  readonly reason: string;
}

export type Verified<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly refusal: Unauthenticated };

export const verified = <T>(value: T): Verified<T> => ({ ok: true, value });

export const unauthenticated = (reason: string): Verified<never> => ({
  ok: false,
  refusal: { code: 'UNAUTHENTICATED', reason },
});
