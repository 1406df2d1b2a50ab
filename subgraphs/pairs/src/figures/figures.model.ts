import { type FigureDocument, figureModel } from '@cobuild/figures';
import { type Connection, type Model, Schema } from 'mongoose';
import type { PairMemory } from './figures.rules.js';
import type { ListMemory } from './list-memory.rules.js';

export type PairMemoryDocument = Omit<PairMemory, 'id'> & { readonly _id: string };
export type ListMemoryDocument = Omit<ListMemory, 'pairId'> & { readonly _id: string };

const options = { versionKey: false, autoIndex: false } as const;
const { Mixed } = Schema.Types;

/** Shard key: `_id`. The sides are indexed for organizations that move. */
const pairMemorySchema = new Schema<PairMemoryDocument>(
  {
    _id: String,
    pair: Mixed,
    isDormant: Boolean,
    dormancyEventId: String,
    countyId: String,
    cityId: String,
    countedIn: [String],
  },
  { ...options, collection: 'figures_pairs' },
);
pairMemorySchema.index({ 'pair.sideA': 1 });
pairMemorySchema.index({ 'pair.sideB': 1 });

/** Shard key: `_id`. */
const listMemorySchema = new Schema<ListMemoryDocument>(
  { _id: String, items: [Mixed] },
  { ...options, collection: 'figures_lists' },
);

/** Where figures and what they remember are kept. */
export interface FigureModels {
  readonly figures: Model<FigureDocument>;
  readonly pairs: Model<PairMemoryDocument>;
  readonly lists: Model<ListMemoryDocument>;
}

/** The models on a connection. */
export function figureModels(connection: Connection): FigureModels {
  return {
    figures: figureModel(connection),
    pairs: connection.model<PairMemoryDocument>('FiguresPairMemory', pairMemorySchema),
    lists: connection.model<ListMemoryDocument>('FiguresListMemory', listMemorySchema),
  };
}

export function memoryDocument({ id, ...rest }: PairMemory): PairMemoryDocument {
  return { _id: id, ...rest };
}

export function memoryOf({ _id, ...rest }: PairMemoryDocument): PairMemory {
  return { id: _id, ...rest };
}
