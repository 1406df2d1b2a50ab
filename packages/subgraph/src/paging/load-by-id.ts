import DataLoader from 'dataloader';
import type { Model } from 'mongoose';

/**
 * Reads things by their ids, one query for all that are asked for at once; `null` for an id that nothing has.
 *
 * @param field the unique field that holds the key, `_id` unless stated
 */
export function loadById<D, N>(
  model: Model<D>,
  toNode: (document: D) => N,
  field: string = '_id',
): DataLoader<string, N | null> {
  return new DataLoader<string, N | null>(async (keys) => {
    const documents = await model.find({ [field]: { $in: [...keys] } }).lean<D[]>();
    const byKey = new Map(
      documents.map((document) => [String((document as Record<string, unknown>)[field]), document]),
    );
    return keys.map((key) => {
      const document = byKey.get(key);
      return document === undefined ? null : toNode(document);
    });
  });
}
