import type { Place } from './cursor.js';

/** One field of an order; `_id` is always added as the last, so that no two things share a place. */
export interface OrderField {
  readonly field: string;
  readonly direction: 1 | -1;
}

type Condition = Record<string, unknown>;

const nothing: Condition = { _id: { $exists: false } };

/** Things whose field stands strictly behind `value`. MongoDB sorts missing values first but compares none with them. */
function behind({ field, direction }: OrderField, value: unknown): Condition {
  if (direction === 1) return value === null ? { [field]: { $ne: null } } : { [field]: { $gt: value } };
  return value === null ? nothing : { $or: [{ [field]: { $lt: value } }, { [field]: null }] };
}

/** The condition for everything that stands after a place in an order. */
export function after(order: readonly OrderField[], place: Place): Condition {
  const alternatives = order.map((field, index) => ({
    $and: [
      ...order.slice(0, index).map((earlier, at) => ({ [earlier.field]: place[at] ?? null })),
      behind(field, place[index] ?? null),
    ],
  }));
  return { $or: alternatives };
}

/** The same order, read from the end. */
export const reversed = (order: readonly OrderField[]): readonly OrderField[] =>
  order.map(({ field, direction }) => ({ field, direction: direction === 1 ? -1 : 1 }));
