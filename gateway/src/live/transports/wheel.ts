/** Members that are visited in turn, each once a round: one timer for all, and never all at the same moment. */
export interface Wheel<T> {
  /** Returns how to leave. */
  add(member: T): () => void;
  readonly size: number;
  members(): IterableIterator<T>;
  close(): void;
}

const spokes = 24;

/** Makes a wheel. */
export function createWheel<T>(roundMs: number, visit: (member: T) => void): Wheel<T> {
  const all = new Set<T>();
  const parts = Array.from({ length: spokes }, () => new Set<T>());
  let next = 0;
  const timer = setInterval(() => {
    next = (next + 1) % spokes;
    for (const member of parts[next] ?? []) visit(member);
  }, roundMs / spokes);
  timer.unref();
  let added = 0;
  return {
    add(member) {
      const part = parts[(added += 1) % spokes];
      all.add(member);
      part?.add(member);
      return () => {
        all.delete(member);
        part?.delete(member);
      };
    },
    get size() {
      return all.size;
    },
    members: () => all.values(),
    close: () => clearInterval(timer),
  };
}
