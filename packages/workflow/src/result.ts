/** What a decision comes to: a value, or a refusal that the asker can act upon. Faults are thrown, never returned. */
export type Result<T, R> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: R };

/** A refusal of the domain; it becomes one `userError`. Its text is looked up by `code`. */
export interface Refusal {
  readonly code: string;
  /** Path into the input of the field that must change. */
  readonly field?: readonly string[];
  readonly details?: Readonly<Record<string, unknown>>;
}

/** The asked-for step happened. */
export const ok = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value });

/** The domain forbids the asked-for step. */
export const refuse = <R>(refusal: R): { readonly ok: false; readonly refusal: R } => ({ ok: false, refusal });
