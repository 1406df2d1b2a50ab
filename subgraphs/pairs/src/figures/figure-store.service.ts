import type { mongo } from 'mongoose';
import { type Counts, isNothing, nothing } from './counts.rules.js';
import { type FigureModels, memoryDocument, memoryOf } from './figures.model.js';
import { allPairs, type Change, type PairMemory, unknownPair } from './figures.rules.js';
import type { ListMemory } from './list-memory.rules.js';

type Session = mongo.ClientSession;

/** Figures and what they remember, written within the transaction of whoever counts. */
export interface FigureStore {
  memoryOfPair(pairId: string, session: Session): Promise<PairMemory>;
  memoriesOfSides(organizationIds: readonly string[], session: Session): Promise<readonly PairMemory[]>;
  remember(memory: PairMemory, session: Session): Promise<void>;
  memoryOfLists(pairId: string, session: Session): Promise<ListMemory>;
  rememberLists(memory: ListMemory, session: Session): Promise<void>;
  /** What the pair has come to; whoever else counts for it within another transaction has to begin again. */
  totalAlone(pairId: string, session: Session): Promise<Counts>;
  add(changes: readonly Change[], asOf: Date | null, session: Session): Promise<void>;
  /** One transaction at a time looks places up and counts by them; others have to begin again. */
  takeTurn(session: Session): Promise<void>;
  clear(session: Session): Promise<void>;
}

/** A row that is no subject's. */
const turn = 'turn';

/** Makes the store, with its collections and indexes. */
export async function openFigureStore(models: FigureModels): Promise<FigureStore> {
  for (const model of [models.figures, models.pairs, models.lists]) {
    // Not every server makes a collection within a transaction.
    await model.createCollection();
    await model.createIndexes();
  }
  const figures = models.figures.collection;
  await figures.updateOne({ _id: turn } as never, { $setOnInsert: { turns: 0 } }, { upsert: true });

  const addOne = async ({ subjects, counts }: Change, asOf: Date | null, session: Session) => {
    const entries = Object.entries(counts).map(([name, count]) => [`counts.${name}`, count]);
    const update = { $inc: Object.fromEntries(entries), ...(asOf ? { $max: { asOf } } : {}) };
    const { matchedCount } = await figures.updateMany({ _id: { $in: [...subjects] } } as never, update, { session });
    if (matchedCount === subjects.length) return;
    // The first time that anything is counted for them: an update of many makes no rows.
    const there = await models.figures.find({ _id: { $in: [...subjects] } }, { _id: 1 }, { session }).lean();
    const missing = subjects.filter((subject) => !there.some(({ _id }) => _id === subject));
    await figures.bulkWrite(
      missing.map((_id) => ({ updateOne: { filter: { _id } as never, update, upsert: true } })),
      { session },
    );
  };

  return {
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
    async totalAlone(pairId, session) {
      const row = await models.figures
        .findOneAndUpdate({ _id: pairId }, { $inc: { turns: 1 } }, { session, upsert: true, returnDocument: 'after' })
        .lean();
      return row?.counts ?? nothing;
    },
    async add(changes, asOf, session) {
      const telling = changes.filter(({ subjects, counts }) => subjects.length > 0 && !isNothing(counts));
      for (const change of telling) await addOne(change, asOf, session);
      if (asOf === null || telling.some(({ subjects }) => subjects.includes(allPairs))) return;
      await figures.updateOne({ _id: allPairs } as never, { $max: { asOf } }, { session, upsert: true });
    },
    async takeTurn(session) {
      await figures.updateOne({ _id: turn } as never, { $inc: { turns: 1 } }, { session });
    },
    async clear(session) {
      await models.figures.deleteMany({ _id: { $ne: turn } }, { session });
      await models.pairs.deleteMany({}, { session });
      await models.lists.deleteMany({}, { session });
    },
  };
}
