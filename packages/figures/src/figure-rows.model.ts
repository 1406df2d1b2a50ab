import { type Connection, type Model, Schema } from 'mongoose';
import type { Counts } from './counts.rules.js';

/** What one subject has come to: a thing, an organization with all below it, or all that there is. */
export interface FigureDocument {
  readonly _id: string;
  /** Absent while nothing was counted. */
  readonly counts?: Counts;
  /** When the last event happened that was counted here. */
  readonly asOf?: Date;
  /** Written by those who must not count at the same time, so that they meet. */
  readonly turns?: number;
}

/** Shard key: `_id`; figures are read and written by subject only. */
const schema = new Schema<FigureDocument>(
  { _id: String, counts: Schema.Types.Mixed, asOf: Date, turns: Number },
  { versionKey: false, autoIndex: false, collection: 'figures' },
);

/** Where a subgraph keeps its figures. */
export const figureModel = (connection: Connection): Model<FigureDocument> =>
  connection.model<FigureDocument>('Figures', schema);
