import type { Refusal, Result } from '@cobuild/workflow';
import type { Model, mongo } from 'mongoose';
import { replaceAt, type Versioned } from './versions.js';

type Session = mongo.ClientSession;

/** Things of one kind as they are kept: read, put in, and replaced version by version. */
export interface Store<T extends Versioned> {
  find(id: string, session?: Session): Promise<T | null>;
  findWhere(filter: Readonly<Record<string, unknown>>, options?: { session?: Session; limit?: number }): Promise<T[]>;
  insert(things: readonly T[], session: Session): Promise<void>;
  /** Writes the next version over the one before; `CONFLICT` when another writer was faster. */
  replace(thing: T, session: Session): Promise<Result<void, Refusal>>;
}

/** A thing as a document: its id is the key. */
export type Stored<T extends { readonly id: string }> = Omit<T, 'id'> & { readonly _id: string };

/** The document of a thing. */
export function stored<T extends { readonly id: string }>({ id, ...rest }: T): Stored<T> {
  return { _id: id, ...rest };
}

/** Makes the store of a model. */
export function createStore<T extends Versioned, D extends { _id: string; version: number }>(
  model: Model<D>,
  { toDocument, fromDocument }: { toDocument: (thing: T) => D; fromDocument: (document: D) => T },
): Store<T> {
  return {
    async find(id, session) {
      const document = await model
        .findById(id)
        .session(session ?? null)
        .lean<D | null>();
      return document ? fromDocument(document) : null;
    },
    async findWhere(filter, { session, limit } = {}) {
      const query = model
        .find({ ...filter })
        .session(session ?? null)
        .sort({ _id: 1 });
      const documents = await (limit === undefined ? query : query.limit(limit)).lean<D[]>();
      return documents.map(fromDocument);
    },
    async insert(things, session) {
      if (things.length === 0) return;
      await model.collection.insertMany(things.map(toDocument) as never, { session });
    },
    replace: (thing, session) => replaceAt(model, toDocument(thing), session),
  };
}
