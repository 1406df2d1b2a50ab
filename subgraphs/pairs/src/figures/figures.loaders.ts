import DataLoader from 'dataloader';
import type { Figures } from './figures.service.js';
import type { PairFigures } from './pair-figures.rules.js';

/** Figures by subject, one query for all that a request asks for at once. */
export interface FiguresLoaders {
  /** By the id of a pair or of an organization, or by `allPairs`. */
  readonly bySubject: DataLoader<string, PairFigures>;
}

/** Makes the loaders of one request. */
export function figuresLoaders(figures: Figures) {
  return {
    bySubject: new DataLoader((subjects: readonly string[]) => figures.ofSubjects(subjects)),
  } satisfies FiguresLoaders;
}
