import type { Model } from 'mongoose';
import { fault } from '../errors/fault.js';
import { readPlace, writePlace, type Place } from './cursor.js';
import { after as behind, reversed, type OrderField } from './keyset.js';

/** Relay's page arguments as GraphQL hands them on. */
export interface PageArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
}

export interface Edge<N> {
  readonly node: N;
  readonly cursor: string;
}

/** A page of a list as Relay's connection specification wants it. */
export interface Connection<N> {
  readonly edges: Edge<N>[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  /** Counted only when asked for. */
  readonly totalCount: () => Promise<number>;
}

/** Things on a page when none is said, and at the most. */
export const pageSize = { usual: 20, most: 100 } as const;

interface Window {
  readonly size: number;
  readonly backwards: boolean;
  readonly after: string | null;
  readonly before: string | null;
}

function readSize(name: 'first' | 'last', value: number): number {
  if (Number.isInteger(value) && value >= 0 && value <= pageSize.most) return value;
  throw fault('BAD_USER_INPUT', `"${name}" must be between 0 and ${pageSize.most}`, { argument: name });
}

/** Reads page arguments: at most 100 things, either from the front or from the back. */
export function readWindow({ first, after, last, before }: PageArguments): Window {
  if (first != null && last != null)
    throw fault('BAD_USER_INPUT', 'give either "first" or "last"', { argument: 'last' });
  const size = last != null ? readSize('last', last) : readSize('first', first ?? pageSize.usual);
  return { size, backwards: last != null, after: after ?? null, before: before ?? null };
}

function valueAt(document: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (value, key) =>
        typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined,
      document,
    );
}

/**
 * A page over a keyset: the place after which it begins is a value, not a number of rows, so the page is stable while rows are
 * inserted, and its cost does not grow with its distance from the start.
 *
 * @param order fields with an index that begins with the filter's fields; `_id` is added as the tie-breaker
 */
export async function paginate<D, N>({
  model,
  filter,
  order,
  page,
  toNode,
}: {
  readonly model: Model<D>;
  readonly filter: Record<string, unknown>;
  readonly order: readonly OrderField[];
  readonly page: PageArguments;
  readonly toNode: (document: D) => N;
}): Promise<Connection<N>> {
  const window = readWindow(page);
  const whole = [...order, { field: '_id', direction: order.at(-1)?.direction ?? 1 }] satisfies OrderField[];
  const reading = window.backwards ? reversed(whole) : whole;
  const bounds = [
    ...(window.after === null ? [] : [behind(whole, readPlace(window.after, whole.length))]),
    ...(window.before === null ? [] : [behind(reversed(whole), readPlace(window.before, whole.length))]),
  ];
  const found = await model
    .find({ $and: [filter, ...bounds] })
    .sort(Object.fromEntries(reading.map(({ field, direction }) => [field, direction])))
    .limit(window.size + 1)
    .lean<D[]>();
  const more = found.length > window.size;
  const documents = found.slice(0, window.size);
  if (window.backwards) documents.reverse();
  const place = (document: D): Place => whole.map(({ field }) => valueAt(document, field) ?? null);
  const edges = documents.map((document) => ({ node: toNode(document), cursor: writePlace(place(document)) }));
  return {
    edges,
    pageInfo: {
      hasNextPage: window.backwards ? window.before !== null : more,
      hasPreviousPage: window.backwards ? more : window.after !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: () => model.countDocuments(filter).exec(),
  };
}
