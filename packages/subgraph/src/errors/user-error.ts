import type { Refusal, Result } from '@cobuild/workflow';
import { textOf, type Catalogue } from './catalogue.js';

/** A refusal of the domain as the graph shows it. */
export type UserError = Refusal;

type Locale = 'ZH_CN' | 'EN';

const numberOrNull = (value: unknown): number | null => (typeof value === 'number' ? value : null);
const textList = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];

/** Resolvers of `UserError`, which speak with the subgraph's own catalogue. */
export const userErrorResolvers = (catalogue: Catalogue) => ({
  message: ({ code, details }: UserError, { locale }: { locale: Locale }) => textOf(catalogue, code, locale, details),
  field: ({ field }: UserError) => field ?? null,
  currentVersion: ({ details }: UserError) => numberOrNull(details?.['currentVersion']),
  allowedActions: ({ details }: UserError) => textList(details?.['allowedActions']),
});

/** The payload of a mutation: the thing, or why not. */
export function payload<K extends string, T>(
  key: K,
  result: Result<T, Refusal>,
): { readonly [P in K]: T | null } & { readonly userErrors: UserError[] } {
  const outcome = result.ok ? { [key]: result.value, userErrors: [] } : { [key]: null, userErrors: [result.refusal] };
  return outcome as unknown as { readonly [P in K]: T | null } & { readonly userErrors: UserError[] };
}
