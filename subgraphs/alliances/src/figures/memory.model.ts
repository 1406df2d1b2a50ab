import { type Connection, type Model, Schema } from 'mongoose';
import type { Memory } from './memory.rules.js';

export type MemoryDocument = Omit<Memory, 'id' | 'reaches'> & {
  readonly _id: string;
  readonly places: readonly { readonly id: string; readonly reach: readonly string[] }[];
};

const { Mixed } = Schema.Types;

/** Shard key: `_id`. The organizations are indexed for those that move. */
const schema = new Schema<MemoryDocument>(
  { _id: String, version: Number, entries: [Mixed], places: [Mixed], circle: Mixed },
  { versionKey: false, autoIndex: false, collection: 'figures_memories' },
);
schema.index({ 'places.id': 1 });

/** What figures remember of the things that they count. */
export const memoryModel = (connection: Connection): Model<MemoryDocument> =>
  connection.model<MemoryDocument>('FiguresMemory', schema);

export function toDocument({ id, reaches, ...rest }: Memory): MemoryDocument {
  return { ...rest, _id: id, places: [...reaches].map(([organizationId, reach]) => ({ id: organizationId, reach })) };
}

export function fromDocument({ _id, places, ...rest }: MemoryDocument): Memory {
  return { ...rest, id: _id, reaches: new Map(places.map(({ id, reach }) => [id, reach])) };
}
