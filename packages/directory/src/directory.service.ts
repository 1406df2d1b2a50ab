import type { LogEvent } from '@cobuild/log';
import type { Model, mongo } from 'mongoose';
import { type DirectoryDocument, fromDocument, toDocument } from './directory.model.js';
import { ancestorsAfterMove, type DirectoryEntry, partyOf, type Party } from './directory.rules.js';
import { foldOrganization } from './organization-fold.js';

type Session = mongo.ClientSession;

/** The local directory of organizations: read for rights and regions, written only by the organizations' feed. */
export interface Directory {
  findMany(ids: readonly string[], session?: Session): Promise<ReadonlyMap<string, DirectoryEntry>>;
  findByCodes(codes: readonly string[], session?: Session): Promise<ReadonlyMap<string, DirectoryEntry>>;
  /** The organizations with all above them; one that the feed has not told of yet stands alone. */
  parties(ids: readonly string[], session?: Session): Promise<readonly Party[]>;
  /** Organizations that were merged, with those into which they were, and dissolved ones with `null`; of these ids, or all. */
  successors(ids?: readonly string[], session?: Session): Promise<ReadonlyMap<string, string | null>>;
  /** Folds one event of the organizations' feed; the same event again changes nothing. */
  apply(event: LogEvent, session: Session): Promise<void>;
}

/**
 * Makes the directory.
 *
 * @param onMoved told which organizations have other ancestors now, or ancestors of another kind, within the transaction that
 *   changed them: figures by county and city hang on both
 */
export function createDirectory(
  model: Model<DirectoryDocument>,
  onMoved: (organizationIds: readonly string[], session: Session) => Promise<void>,
): Directory {
  const find = async (filter: Record<string, unknown>, session?: Session) =>
    (
      await model
        .find(filter)
        .session(session ?? null)
        .lean<DirectoryDocument[]>()
    ).map(fromDocument);

  const findMany = async (ids: readonly string[], session?: Session) =>
    new Map((await find({ _id: { $in: [...new Set(ids)] } }, session)).map((entry) => [entry.id, entry]));

  const save = async (entry: DirectoryEntry, session: Session) => {
    const { _id, ...rest } = toDocument(entry);
    await model.collection.replaceOne({ _id } as never, rest as never, { session, upsert: true });
  };

  return {
    findMany,
    async findByCodes(codes, session) {
      const entries = await find({ code: { $in: [...new Set(codes)] } }, session);
      return new Map(entries.flatMap((entry) => (entry.code ? [[entry.code, entry]] : [])));
    },
    async parties(ids, session) {
      const known = await findMany(ids, session);
      return ids.map((id) => {
        const entry = known.get(id);
        return entry ? partyOf(entry) : { organizationId: id, reach: [id] };
      });
    },
    async successors(ids, session) {
      const among = ids ? { _id: { $in: [...ids] } } : {};
      const gone = await find({ ...among, status: { $in: ['MERGED', 'DISSOLVED'] } }, session);
      return new Map(gone.map((entry) => [entry.id, entry.mergedIntoId]));
    },
    async apply(event, session) {
      const entry = foldOrganization(event);
      if (!entry) return;
      const before = (await findMany([entry.id], session)).get(entry.id);
      await save({ ...entry, mergedIntoId: entry.mergedIntoId ?? before?.mergedIntoId ?? null }, session);
      const isWhereItWas = before?.ancestorIds.join() === entry.ancestorIds.join();
      if (isWhereItWas && before?.kind === entry.kind) return;
      const below = await find({ ancestorIds: entry.id }, session);
      for (const one of below) await save({ ...one, ancestorIds: ancestorsAfterMove(one, entry) }, session);
      await onMoved([entry.id, ...below.map(({ id }) => id)], session);
    },
  };
}
