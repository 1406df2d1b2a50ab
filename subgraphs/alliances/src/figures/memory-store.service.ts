import type { Model, mongo } from 'mongoose';
import { fromDocument, type MemoryDocument, toDocument } from './memory.model.js';
import { type Memory, unknownThing } from './memory.rules.js';

type Session = mongo.ClientSession;

/** What figures remember of things, written within the transaction of whoever counts. */
export interface MemoryStore {
  find(id: string, session: Session): Promise<Memory>;
  /** What is known of things, by their ids, with one read. */
  findMany(ids: readonly string[], session: Session): Promise<ReadonlyMap<string, Memory>>;
  /** Everything that counts for one of these organizations. */
  ofOrganizations(organizationIds: readonly string[], session: Session): Promise<readonly Memory[]>;
  remember(memory: Memory, session: Session): Promise<void>;
  /** The same for several things, with one write. */
  rememberMany(memories: readonly Memory[], session: Session): Promise<void>;
  clear(session: Session): Promise<void>;
}

/** Makes the store, with its collection and indexes. */
export async function openMemoryStore(model: Model<MemoryDocument>): Promise<MemoryStore> {
  // Not every server makes a collection within a transaction.
  await model.createCollection();
  await model.createIndexes();
  return {
    async find(id, session) {
      const found = await model.findById(id).session(session).lean<MemoryDocument>();
      return found ? fromDocument(found) : unknownThing(id);
    },
    async findMany(ids, session) {
      const found = await model
        .find({ _id: { $in: [...ids] } })
        .session(session)
        .lean<MemoryDocument[]>();
      const known = new Map(found.map((document) => [document._id, fromDocument(document)]));
      return new Map(ids.map((id) => [id, known.get(id) ?? unknownThing(id)]));
    },
    async ofOrganizations(organizationIds, session) {
      const found = await model
        .find({ 'places.id': { $in: [...organizationIds] } })
        .session(session)
        .lean<MemoryDocument[]>();
      return found.map(fromDocument);
    },
    async remember(memory, session) {
      const { _id, ...rest } = toDocument(memory);
      await model.collection.replaceOne({ _id } as never, rest as never, { session, upsert: true });
    },
    async rememberMany(memories, session) {
      const replacements = memories.map(toDocument).map(({ _id, ...rest }) => ({
        replaceOne: { filter: { _id } as never, replacement: rest as never, upsert: true },
      }));
      if (replacements.length > 0) await model.collection.bulkWrite(replacements, { session, ordered: false });
    },
    async clear(session) {
      await model.deleteMany({}, { session });
    },
  };
}
