import DataLoader from 'dataloader';
import type { AllianceFigures } from './alliance-figures.rules.js';
import type { Figures } from './figures.service.js';

/** Figures by the key of their row, one query for all that a request asks for at once. */
export interface FiguresLoaders {
  readonly byRow: DataLoader<string, AllianceFigures>;
}

/** Makes the loaders of one request. */
export function figuresLoaders(figures: Figures) {
  return { byRow: new DataLoader((keys: readonly string[]) => figures.ofRows(keys)) } satisfies FiguresLoaders;
}
