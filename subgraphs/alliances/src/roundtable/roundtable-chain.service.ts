import type { Viewer } from '@cobuild/identity';
import type { Store } from '@cobuild/subgraph';
import { longestChain } from './roundtable-draft.rules.js';
import { isVisible } from './roundtable-standing.rules.js';
import type { Roundtable } from './roundtable.rules.js';

/** A roundtable with those that it carries on and those that carry it on. */
export interface Chain {
  readonly roundtable: Roundtable;
  /** Above it, the first one first. */
  readonly ancestors: readonly Roundtable[];
  /** Below it, each one after the one that it carries on. */
  readonly descendants: readonly Roundtable[];
  /** Whether more stand below it than are given. */
  readonly isCut: boolean;
}

/** Roundtables below one that a chain gives at most; the earliest come first. */
export const mostDescendants = 200;

/**
 * The chain of a roundtable as far as a viewer may see it, with three reads whatever its length.
 *
 * @param levels how far it goes to either side, 1 to the longest chain
 */
export async function chainOf(
  store: Store<Roundtable>,
  id: string,
  { viewer, now, levels }: { readonly viewer: Viewer; readonly now: Date; readonly levels: number },
): Promise<Chain | null> {
  const roundtable = await store.find(id);
  if (!roundtable || !isVisible(viewer, roundtable, now)) return null;
  const above = roundtable.ancestorIds.slice(-levels);
  const depth = roundtable.ancestorIds.length;
  const beyond = `ancestorIds.${depth + levels}`;
  const [ancestors, descendants] = await Promise.all([
    store.findWhere({ _id: { $in: above } }),
    store.findWhere({ ancestorIds: id, [beyond]: { $exists: false } }, { limit: mostDescendants + 1 }),
  ]);
  const seen = (found: readonly Roundtable[]) => found.filter((one) => isVisible(viewer, one, now));
  return {
    roundtable,
    ancestors: seen(ancestors).toSorted((one, other) => one.ancestorIds.length - other.ancestorIds.length),
    // Ids are ordered by time, and a roundtable is older than those that carry it on.
    descendants: seen(descendants.slice(0, mostDescendants)),
    isCut: descendants.length > mostDescendants,
  };
}

/** Levels as far as they may be asked for. */
export const withinLevels = (levels: number): number => Math.min(Math.max(Math.trunc(levels), 1), longestChain);
