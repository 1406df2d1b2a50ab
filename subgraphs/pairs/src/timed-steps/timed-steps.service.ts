import {
  answering,
  bySystem,
  type Clock,
  createTimedSteps as createSweep,
  type Inbox,
  type Steps,
  timedStep,
  type TimedSteps,
} from '@cobuild/subgraph';
import { dateAfter, dateOf } from '@cobuild/workflow';
import type { JointActivities } from '../joint-activity/joint-activity.service.js';
import { dormancyDays } from '../pair/pair.rules.js';
import type { ListItems } from '../list-item/list-item.service.js';
import type { Pairs } from '../pair/pair.service.js';

/** Makes the timed steps: silence confirms, agreements lapse, reviews start, quiet pairs go dormant, merged sides give way, problems whose results fell back open again. */
export function createTimedSteps({
  pairs,
  activities,
  items,
  relapses,
  steps,
  clock,
}: {
  readonly pairs: Pairs;
  readonly activities: JointActivities;
  readonly items: ListItems;
  readonly relapses: Inbox;
  readonly steps: Steps;
  readonly clock: Clock;
}): TimedSteps {
  const { upkeep } = pairs;
  return createSweep(
    [
      timedStep({
        due: (_, limit) => upkeep.dueForSuccession(limit),
        take: ({ id }) => upkeep.succeed(id),
      }),
      timedStep({
        due: (now, limit) => activities.dueForSilence(now, limit),
        take: ({ id, version }) => activities.step('confirmBySilence', bySystem, { id, version }),
      }),
      timedStep({
        due: (now, limit) => upkeep.dueToLapse(dateOf(now), limit),
        take: ({ id, version }) => pairs.step('lapse', bySystem, { id, version }),
      }),
      timedStep({
        due: (now, limit) => upkeep.dueForReview(dateOf(now), limit),
        take: ({ id, version }) => pairs.step('reviewStart', bySystem, { id, version }),
      }),
      timedStep({
        due: (now, limit) => upkeep.dueForDormancy(dateAfter(dateOf(now), { days: -dormancyDays.red }), limit),
        take: ({ id, version }) => pairs.step('goDormant', bySystem, { id, version }),
      }),
      timedStep({
        due: (_, limit) => relapses.due(limit),
        take: answering({ steps, inbox: relapses, mutation: 'pairListItem.reopen' }, (event, tx) =>
          items.reopen(event, tx),
        ),
      }),
    ],
    clock,
  );
}
