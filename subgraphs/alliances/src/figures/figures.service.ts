import { type FigureDocument, nothing } from '@cobuild/figures';
import type { Clock } from '@cobuild/subgraph';
import { dateOf } from '@cobuild/workflow';
import type { Model } from 'mongoose';
import { type AllianceFigures, figuresOf } from './alliance-figures.rules.js';
import { everything } from './tally.rules.js';

/** Reads figures: of alliances, of organizations with all below them, and of everything, over all time or in a period. */
export interface Figures {
  /** In the order of the keys, which `rowKey` makes; one for which nothing was counted has figures of nothing. */
  ofRows(keys: readonly string[]): Promise<readonly AllianceFigures[]>;
}

/** Makes the reads: one query by key for any number of rows. */
export function createFigures(model: Model<FigureDocument>, clock: Clock): Figures {
  return {
    async ofRows(keys) {
      const rows = await model.find({ _id: { $in: [...new Set([...keys, everything])] } }).lean<FigureDocument[]>();
      const byKey = new Map(rows.map((row) => [row._id, row]));
      // Every event moves the moment in the row of everything: figures that it did not change are as new.
      const asOf = byKey.get(everything)?.asOf ?? null;
      const today = dateOf(clock());
      return keys.map((key) => figuresOf(byKey.get(key)?.counts ?? nothing, { asOf, today }));
    },
  };
}
