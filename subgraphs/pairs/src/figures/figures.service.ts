import { type FigureDocument, nothing } from '@cobuild/figures';
import type { Model } from 'mongoose';
import { allPairs } from './figures.rules.js';
import { figuresOf, type PairFigures } from './pair-figures.rules.js';

/** Reads figures: of pairs, of organizations with all below them, and of all pairs, by their keys. */
export interface Figures {
  /** In the order of the subjects; one that nothing was counted for has figures of nothing. */
  ofSubjects(subjects: readonly string[]): Promise<readonly PairFigures[]>;
}

/** Makes the reads: one query by key for any number of subjects. */
export function createFigures(model: Model<FigureDocument>): Figures {
  return {
    async ofSubjects(subjects) {
      const rows = await model.find({ _id: { $in: [...new Set([...subjects, allPairs])] } }).lean<FigureDocument[]>();
      const bySubject = new Map(rows.map((row) => [row._id, row]));
      // Every event moves the moment in the row of all pairs: figures that it did not change are as new.
      const asOf = bySubject.get(allPairs)?.asOf ?? null;
      return subjects.map((subject) => figuresOf(bySubject.get(subject)?.counts ?? nothing, asOf));
    },
  };
}
