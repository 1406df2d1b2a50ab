import { type Counts, type FigureRows, nothing, sum } from '@cobuild/figures';
import type { MemoryStore } from './memory-store.service.js';
import { type Memory, unknownThing } from './memory.rules.js';
import { ownersOf } from './tally.rules.js';

/** Rows and memories for one writer, without a database. */
export function memoryStores(): {
  readonly rows: FigureRows;
  readonly memories: MemoryStore;
  countsOf(key: string): Counts;
} {
  const counts = new Map<string, Counts>();
  const known = new Map<string, Memory>();
  const countsOf = (key: string) => counts.get(key) ?? nothing;
  return {
    countsOf,
    rows: {
      totalAlone: async (subject) => countsOf(subject),
      async add(changes) {
        for (const { subjects, counts: more } of changes)
          for (const subject of subjects) counts.set(subject, sum(countsOf(subject), more));
      },
      async addTogether(additions) {
        for (const [subject, { counts: more }] of additions) counts.set(subject, sum(countsOf(subject), more));
      },
      takeTurn: async () => {},
      clear: async () => counts.clear(),
    },
    memories: {
      find: async (id) => known.get(id) ?? unknownThing(id),
      findMany: async (ids) => new Map(ids.map((id) => [id, known.get(id) ?? unknownThing(id)])),
      ofOrganizations: async (ids) =>
        [...known.values()].filter(({ entries }) => ownersOf(entries).some((id) => ids.includes(id))),
      remember: async (memory) => void known.set(memory.id, memory),
      async rememberMany(memories) {
        for (const memory of memories) known.set(memory.id, memory);
      },
      clear: async () => known.clear(),
    },
  };
}
