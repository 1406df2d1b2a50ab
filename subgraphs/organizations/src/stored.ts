import type { Model, mongo } from 'mongoose';

/** The driver's own collection behind a model: takes whole stored forms as they are, many at once, without casting each anew. */
export const collectionOf = <D extends { _id: string }>(model: Model<D>): mongo.Collection<D> =>
  model.collection as unknown as mongo.Collection<D>;
