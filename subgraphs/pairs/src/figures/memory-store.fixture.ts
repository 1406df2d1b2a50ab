import { type Counts, nothing, sum } from '@cobuild/figures';
import type { FigureStore } from './figure-store.service.js';
import { type PairMemory, unknownPair } from './figures.rules.js';
import type { ListMemory } from './list-memory.rules.js';

/** A store for one writer, without a database. */
export function memoryStore(): FigureStore & { countsOf(subject: string): Counts } {
  const rows = new Map<string, Counts>();
  const pairs = new Map<string, PairMemory>();
  const lists = new Map<string, ListMemory>();
  const countsOf = (subject: string) => rows.get(subject) ?? nothing;
  return {
    countsOf,
    memoryOfPair: async (pairId) => pairs.get(pairId) ?? unknownPair(pairId),
    memoriesOfSides: async (ids) =>
      [...pairs.values()].filter(({ pair }) => pair && (ids.includes(pair.sideA) || ids.includes(pair.sideB))),
    remember: async (memory) => void pairs.set(memory.id, memory),
    memoryOfLists: async (pairId) => lists.get(pairId) ?? { pairId, items: [] },
    rememberLists: async (memory) => void lists.set(memory.pairId, memory),
    totalAlone: async (pairId) => countsOf(pairId),
    async add(changes) {
      for (const { subjects, counts } of changes)
        for (const subject of subjects) rows.set(subject, sum(countsOf(subject), counts));
    },
    takeTurn: async () => {},
    async clear() {
      for (const kept of [rows, pairs, lists]) kept.clear();
    },
  };
}
