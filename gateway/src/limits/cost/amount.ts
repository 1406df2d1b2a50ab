import type { JsonObject } from '../../json.js';

/** A number that is known once the operation is, or only with its variables. */
export type Amount = number | ((values: JsonObject) => number);

/** The number under these variables. */
export function amountOf(amount: Amount, values: JsonObject): number {
  return typeof amount === 'number' ? amount : amount(values);
}

/** Costs multiply beyond any number: what is larger than can be counted is the largest number. */
export function capped(cost: number): number {
  return Math.min(cost, Number.MAX_SAFE_INTEGER);
}

/** The sum of amounts; known at once where all are. */
export function sumOf(amounts: readonly Amount[]): Amount {
  const known = amounts.reduce<number>((sum, amount) => (typeof amount === 'number' ? capped(sum + amount) : sum), 0);
  const open = amounts.filter((amount) => typeof amount === 'function');
  if (open.length === 0) return known;
  return (values) => open.reduce((sum, amount) => capped(sum + amount(values)), known);
}
