import type { Model, mongo } from 'mongoose';
import { type Change, type Counts, isNothing, nothing } from './counts.rules.js';
import type { FigureDocument } from './figure-rows.model.js';

type Session = mongo.ClientSession;

/** Rows of figures, written within the transaction of whoever counts. */
export interface FigureRows {
  /** What the subject has come to; whoever else counts for it within another transaction has to begin again. */
  totalAlone(subject: string, session: Session): Promise<Counts>;
  /**
   * Adds to the rows of subjects.
   *
   * @param asOf when that happened which is counted; the row of everything gets it in any case. `null` leaves moments as they are
   */
  add(changes: readonly Change[], asOf: Date | null, session: Session): Promise<void>;
  /** Adds to rows what several events come to, with one write; moments move on to the last one at which something was added. */
  addTogether(additions: ReadonlyMap<string, Addition>, session: Session): Promise<void>;
  /** One transaction at a time looks places up and counts by them; others have to begin again. */
  takeTurn(session: Session): Promise<void>;
  clear(session: Session): Promise<void>;
}

/** What is added to the row of one subject. A count of zero is written too, as by adding and taking away. */
export interface Addition {
  readonly counts: Counts;
  readonly asOf: Date | null;
}

/** A row that is no subject's. */
const turn = 'turn';

/**
 * Makes the rows, with their collection.
 *
 * @param everything the subject that stands for all that is counted
 */
export async function openFigureRows(model: Model<FigureDocument>, everything: string): Promise<FigureRows> {
  // Not every server makes a collection within a transaction.
  await model.createCollection();
  const figures = model.collection;
  await figures.updateOne({ _id: turn } as never, { $setOnInsert: { turns: 0 } }, { upsert: true });

  const updateOf = ({ counts, asOf }: Addition) => {
    const entries = Object.entries(counts).map(([name, count]) => [`counts.${name}`, count]);
    return {
      ...(entries.length > 0 ? { $inc: Object.fromEntries(entries) } : {}),
      ...(asOf ? { $max: { asOf } } : {}),
    };
  };

  const addOne = async ({ subjects, counts }: Change, asOf: Date | null, session: Session) => {
    const update = updateOf({ counts, asOf });
    const { matchedCount } = await figures.updateMany({ _id: { $in: [...subjects] } } as never, update, { session });
    if (matchedCount === subjects.length) return;
    // The first time that anything is counted for them: an update of many makes no rows.
    const there = await model.find({ _id: { $in: [...subjects] } }, { _id: 1 }, { session }).lean();
    const known = new Set(there.map(({ _id }) => _id));
    const missing = subjects.filter((subject) => !known.has(subject));
    await figures.bulkWrite(
      missing.map((_id) => ({ updateOne: { filter: { _id } as never, update, upsert: true } })),
      { session },
    );
  };

  return {
    async totalAlone(subject, session) {
      const row = await model
        .findOneAndUpdate({ _id: subject }, { $inc: { turns: 1 } }, { session, upsert: true, returnDocument: 'after' })
        .lean();
      return row?.counts ?? nothing;
    },
    async add(changes, asOf, session) {
      const telling = changes.filter(({ subjects, counts }) => subjects.length > 0 && !isNothing(counts));
      for (const change of telling) await addOne(change, asOf, session);
      if (asOf === null || telling.some(({ subjects }) => subjects.includes(everything))) return;
      await figures.updateOne({ _id: everything } as never, { $max: { asOf } }, { session, upsert: true });
    },
    async addTogether(additions, session) {
      const updates = [...additions].map(([_id, addition]) => ({
        updateOne: { filter: { _id } as never, update: updateOf(addition), upsert: true },
      }));
      if (updates.length > 0) await figures.bulkWrite(updates, { session, ordered: false });
    },
    async takeTurn(session) {
      await figures.updateOne({ _id: turn } as never, { $inc: { turns: 1 } }, { session });
    },
    async clear(session) {
      await model.deleteMany({ _id: { $ne: turn } }, { session });
    },
  };
}
