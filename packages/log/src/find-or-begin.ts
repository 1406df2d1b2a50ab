import { mongo } from 'mongoose';

/** The document of an id; the given one where there is none yet. Of several who begin at once, all get the first one's. */
export async function findOrBegin<D extends { readonly _id: string }>(
  collection: Pick<mongo.Collection<D>, 'findOne' | 'insertOne'>,
  beginning: D,
): Promise<D> {
  // Not an upsert: where several run at once, some servers answer one of them with nothing.
  const find = async (): Promise<D | null> =>
    (await collection.findOne({ _id: beginning._id } as mongo.Filter<D>)) as D | null;
  const known = await find();
  if (known) return known;
  try {
    await collection.insertOne(beginning as mongo.OptionalUnlessRequiredId<D>);
    return beginning;
  } catch (error) {
    if (!(error instanceof mongo.MongoServerError) || error.code !== DUPLICATE_KEY) throw error;
    const first = await find();
    if (!first) throw error;
    return first;
  }
}

const DUPLICATE_KEY = 11_000;
