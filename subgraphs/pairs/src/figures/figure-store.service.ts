import { type FigureRows, openFigureRows } from '@cobuild/figures';
import type { mongo } from 'mongoose';
import { type FigureModels, memoryDocument, memoryOf } from './figures.model.js';
import { allPairs, type PairMemory, unknownPair } from './figures.rules.js';
import type { ListMemory } from './list-memory.rules.js';

type Session = mongo.ClientSession;

/** Figures and what they remember, written within the transaction of whoever counts. */
export interface FigureStore extends Omit<FigureRows, 'addTogether'> {
  memoryOfPair(pairId: string, session: Session): Promise<PairMemory>;
  memoriesOfSides(organizationIds: readonly string[], session: Session): Promise<readonly PairMemory[]>;
  remember(memory: PairMemory, session: Session): Promise<void>;
  memoryOfLists(pairId: string, session: Session): Promise<ListMemory>;
  rememberLists(memory: ListMemory, session: Session): Promise<void>;
}

/** Makes the store, with its collections and indexes. */
export async function openFigureStore(models: FigureModels): Promise<FigureStore> {
  const rows = await openFigureRows(models.figures, allPairs);
  for (const model of [models.pairs, models.lists]) {
    // Not every server makes a collection within a transaction.
    await model.createCollection();
    await model.createIndexes();
  }

  return {
    ...rows,
    async memoryOfPair(pairId, session) {
      const found = await models.pairs.findById(pairId).session(session).lean();
      return found ? memoryOf(found) : unknownPair(pairId);
    },
    async memoriesOfSides(organizationIds, session) {
      const ids = [...organizationIds];
      const found = await models.pairs
        .find({ $or: [{ 'pair.sideA': { $in: ids } }, { 'pair.sideB': { $in: ids } }] })
        .session(session)
        .lean();
      return found.map(memoryOf);
    },
    async remember(memory, session) {
      const { _id, ...rest } = memoryDocument(memory);
      await models.pairs.collection.replaceOne({ _id } as never, rest as never, { session, upsert: true });
    },
    async memoryOfLists(pairId, session) {
      const found = await models.lists.findById(pairId).session(session).lean();
      return { pairId, items: found?.items ?? [] };
    },
    async rememberLists({ pairId, items }, session) {
      await models.lists.collection.replaceOne({ _id: pairId } as never, { items } as never, { session, upsert: true });
    },
    async clear(session) {
      await rows.clear(session);
      await models.pairs.deleteMany({}, { session });
      await models.lists.deleteMany({}, { session });
    },
  };
}
