/** An organization with itself and all its ancestors. */
export interface Party {
  readonly organizationId: string;
  readonly reach: readonly string[];
}

/** An organization as a subgraph knows it that does not own it, folded from the feed of the organizations subgraph. */
export interface DirectoryEntry {
  readonly id: string;
  readonly code: string | null;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: string;
  readonly level: string | null;
  /** From the root down, without itself. */
  readonly ancestorIds: readonly string[];
  readonly status: string;
  /** The organization into which it was merged. */
  readonly mergedIntoId: string | null;
}

/** The organization with all above it. */
export function partyOf(entry: DirectoryEntry): Party {
  return { organizationId: entry.id, reach: [entry.id, ...entry.ancestorIds] };
}

/** An organization that no longer exists takes up nothing new. */
export function isGone(entry: DirectoryEntry): boolean {
  return entry.status === 'MERGED' || entry.status === 'DISSOLVED';
}

/** The ancestors of an organization below one that was moved. */
export function ancestorsAfterMove(entry: DirectoryEntry, moved: DirectoryEntry): readonly string[] {
  const place = entry.ancestorIds.indexOf(moved.id);
  return place < 0 ? entry.ancestorIds : [...moved.ancestorIds, ...entry.ancestorIds.slice(place)];
}
