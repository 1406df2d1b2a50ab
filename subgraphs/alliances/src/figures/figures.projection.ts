import type { Directory } from '@cobuild/directory';
import { figureModel, openFigureRows, placesIn } from '@cobuild/figures';
import { type Log, type LogLogger, type Projection, startProjection } from '@cobuild/log';
import type { Clock } from '@cobuild/subgraph';
import type { WorkCalendar } from '@cobuild/workflow';
import type { Connection, mongo } from 'mongoose';
import { createCounting } from './counting.service.js';
import { createFigures, type Figures } from './figures.service.js';
import { openMemoryStore } from './memory-store.service.js';
import { memoryModel } from './memory.model.js';
import { everything } from './tally.rules.js';

/** Figures that follow the log of this subgraph. */
export interface OpenFigures {
  readonly figures: Figures;
  /** To wait for, step, rebuild and close. */
  readonly projection: Projection;
  /**
   * Counts the things of organizations where these stand now. To be called whenever the ancestors of organizations change in the
   * directory, with the session of that change.
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
  readonly clock: Clock;
  /** By which working days are counted. */
  readonly calendar: WorkCalendar;
  /** False: nothing is counted until the projection is stepped. */
  readonly background: boolean;
}): Promise<OpenFigures> {
  const { directory, clock, calendar, ...rest } = options;
  const model = figureModel(options.connection);
  const rows = await openFigureRows(model, everything);
  const memories = await openMemoryStore(memoryModel(options.connection));
  const counting = createCounting(rows, memories, placesIn(directory), calendar);
  return {
    figures: createFigures(model, clock),
    projection: startProjection({
      ...rest,
      name: 'figures',
      apply: counting.apply,
      applyAll: counting.applyAll,
      reset: counting.reset,
    }),
    organizationsMoved: counting.organizationsMoved,
  };
}
