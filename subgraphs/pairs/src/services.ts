import { createDirectory, type Directory, followOrganizations } from '@cobuild/directory';
import { createChanges, createSteps, openInbox, type Parts, type TimedSteps } from '@cobuild/subgraph';
import { createWorkCalendar, type WorkCalendar } from '@cobuild/workflow';
import { createDeliveries, type Deliveries } from './delivery/delivery.service.js';
import { openFigures } from './figures/figures.projection.js';
import type { Figures } from './figures/figures.service.js';
import { createJointActivities, type JointActivities } from './joint-activity/joint-activity.service.js';
import { createListItems, type ListItems } from './list-item/list-item.service.js';
import type { Models } from './models.js';
import { createPairs, type Pairs } from './pair/pair.service.js';
import { createResourceEntries, type ResourceEntries } from './resource-entry/resource-entry.service.js';
import { createTimedSteps } from './timed-steps/timed-steps.service.js';

/** What the subgraph can do. */
export interface Services {
  readonly directory: Directory;
  readonly pairs: Pairs;
  readonly activities: JointActivities;
  readonly items: ListItems;
  readonly deliveries: Deliveries;
  readonly entries: ResourceEntries;
  readonly figures: Figures;
  readonly timedSteps: TimedSteps;
  readonly calendar: WorkCalendar;
  /** Brings directory and figures up to what the logs hold now. */
  readonly catchUp: () => Promise<void>;
  /** Counts all figures anew from the log. */
  readonly recount: () => Promise<void>;
}

/** Makes the services, and what follows the logs behind them. */
export async function openServices(
  models: Models,
  { connection, log, logger, clock, background, openLog }: Parts,
): Promise<{ readonly services: Services; readonly close: () => Promise<void> }> {
  const calendar = createWorkCalendar();
  const steps = createSteps(createChanges({ connection, log, clock }));

  // The directory tells pairs, activities and figures of organizations that moved; these in turn ask the directory.
  const directory: Directory = createDirectory(models.directory, async (organizationIds, session) => {
    await pairs.upkeep.refreshReach(organizationIds, session);
    await activities.refreshReach(organizationIds, session);
    await counted.organizationsMoved(organizationIds, session);
  });
  const pairs: Pairs = createPairs({
    model: models.pairs,
    steps,
    directory,
    calendar,
    onSucceeded: ({ id, reach }, session) => activities.widenReach(id, reach, session),
  });
  const parts = { steps, pairs, calendar };
  const activities = createJointActivities({ ...parts, model: models.activities });
  const items = createListItems({ ...parts, model: models.items });
  const counted = await openFigures({ log, connection, directory, logger, background });
  const feed = await followOrganizations(directory, models.directory, { connection, logger, background, openLog });
  const relapses = await openInbox({
    name: 'relapses',
    log: await openLog('projects'),
    accepts: ({ type }) => type === 'projects.ResultRelapsed',
    connection,
    logger,
    background,
  });
  const projections = [feed, counted.projection, relapses.projection];
  const catchUp = async () => {
    for (const projection of projections) await (background ? projection.caughtUp() : projection.step());
  };

  return {
    services: {
      directory,
      pairs,
      activities,
      items,
      deliveries: createDeliveries({ ...parts, model: models.deliveries }),
      entries: createResourceEntries({ ...parts, model: models.entries }),
      figures: counted.figures,
      timedSteps: createTimedSteps({ pairs, activities, items, relapses, steps, clock }),
      calendar,
      catchUp,
      async recount() {
        await counted.projection.rebuild();
        await catchUp();
      },
    },
    close: async () => void (await Promise.all(projections.map((projection) => projection.close()))),
  };
}
