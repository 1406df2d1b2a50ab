import type { Directory } from '@cobuild/directory';
import { placesIn } from '@cobuild/figures';
import { type Log, type LogLogger, type Projection, startProjection } from '@cobuild/log';
import type { Connection, mongo } from 'mongoose';
import { createCounting } from './counting.service.js';
import { openFigureStore } from './figure-store.service.js';
import { figureModels } from './figures.model.js';
import { createFigures, type Figures } from './figures.service.js';

/** Figures that follow the log of this subgraph. */
export interface OpenFigures {
  readonly figures: Figures;
  /** To wait for, step, rebuild and close. */
  readonly projection: Projection;
  /**
   * Counts the pairs of organizations where these stand now. To be called whenever the ancestors or the kind of organizations
   * change in the directory, with the session of that change.
   */
  organizationsMoved(organizationIds: readonly string[], session: mongo.ClientSession): Promise<void>;
}

/** Starts counting the log; figures follow it within moments and can be rebuilt from it. */
export async function openFigures(options: {
  readonly log: Log;
  /** To the database of this subgraph, in which the figures and the directory lie. */
  readonly connection: Connection;
  readonly directory: Pick<Directory, 'findMany'>;
  readonly logger: LogLogger;
  /** False: nothing is counted until the projection is stepped. */
  readonly background: boolean;
}): Promise<OpenFigures> {
  const { directory, ...rest } = options;
  const models = figureModels(options.connection);
  const counting = createCounting(await openFigureStore(models), placesIn(directory));
  return {
    figures: createFigures(models.figures),
    projection: startProjection({ ...rest, name: 'figures', apply: counting.apply, reset: counting.reset }),
    organizationsMoved: counting.organizationsMoved,
  };
}
