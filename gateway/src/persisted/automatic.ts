/** Texts that clients have sent once and name by their hash from then on (automatic persisted queries). */
export interface AutomaticTexts {
  find(hash: string): string | undefined;
  /** @param owner who sent it; it counts against what this one keeps */
  keep(hash: string, text: string, owner: string): void;
  readonly entries: number;
  readonly bytes: number;
}

/** What one has sent: hashes, the one used least lately first, and the bytes of their texts. */
interface Owner {
  readonly hashes: Set<string>;
  bytes: number;
}

interface Kept {
  readonly text: string;
  readonly bytes: number;
  readonly owner: string;
}

/**
 * Makes the store. Where it is full, whoever keeps most in it loses what was used least lately: a client that fills it with
 * rubbish pushes out its own texts, never those of others who keep less.
 *
 * @param mostEntries default 5,000
 * @param mostBytes default 16 MiB
 */
export function createAutomaticTexts({ mostEntries = 5_000, mostBytes = 2 ** 24 } = {}): AutomaticTexts {
  const known = new Map<string, Kept>();
  const owners = new Map<string, Owner>();
  let bytes = 0;

  const touch = (hash: string, { owner }: Kept): void => {
    const hashes = owners.get(owner)?.hashes;
    hashes?.delete(hash);
    hashes?.add(hash);
  };
  const dropOne = (): void => {
    let largest: Owner | undefined;
    for (const owner of owners.values()) if (!largest || owner.bytes > largest.bytes) largest = owner;
    const [hash] = largest?.hashes ?? [];
    const kept = hash === undefined ? undefined : known.get(hash);
    if (hash === undefined || !kept || !largest) return;
    known.delete(hash);
    largest.hashes.delete(hash);
    largest.bytes -= kept.bytes;
    bytes -= kept.bytes;
    if (largest.hashes.size === 0) owners.delete(kept.owner);
  };

  return {
    find(hash) {
      const kept = known.get(hash);
      if (kept) touch(hash, kept);
      return kept?.text;
    },
    keep(hash, text, owner) {
      const before = known.get(hash);
      if (before) return touch(hash, before);
      // A string takes up to two bytes for each character.
      const kept: Kept = { text, bytes: 2 * text.length, owner };
      let mine = owners.get(owner);
      if (!mine) owners.set(owner, (mine = { hashes: new Set(), bytes: 0 }));
      known.set(hash, kept);
      mine.hashes.add(hash);
      mine.bytes += kept.bytes;
      bytes += kept.bytes;
      while (known.size > mostEntries || bytes > mostBytes) dropOne();
    },
    get entries() {
      return known.size;
    },
    get bytes() {
      return bytes;
    },
  };
}
