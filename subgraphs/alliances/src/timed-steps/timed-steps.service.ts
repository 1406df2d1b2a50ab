import { type Clock, createTimedSteps as createSweep, timedStep, type TimedSteps } from '@cobuild/subgraph';
import type { Alliances } from '../alliance/alliance.service.js';
import type { ActionTasks } from '../joint-action/action-task.service.js';
import type { Memberships } from '../membership/membership.service.js';

/** Makes the timed steps: merged members and offices give way, quarters end and begin, late tasks are told of. */
export function createTimedSteps({
  alliances,
  memberships,
  actionTasks,
  clock,
}: {
  readonly alliances: Alliances;
  readonly memberships: Memberships;
  readonly actionTasks: ActionTasks;
  readonly clock: Clock;
}): TimedSteps {
  return createSweep(
    [
      timedStep({
        due: (_, limit) => memberships.upkeep.dueForSuccession(limit),
        take: ({ id }) => memberships.upkeep.succeed(id),
      }),
      timedStep({
        due: (_, limit) => alliances.upkeep.dueForOfficeSuccession(limit),
        take: ({ id }) => alliances.upkeep.succeedOffice(id),
      }),
      timedStep({
        due: (now, limit) => alliances.upkeep.dueToTurn(now, limit),
        take: ({ id }) => alliances.upkeep.turn(id),
      }),
      timedStep({
        due: (now, limit) => actionTasks.upkeep.dueToTell(now, limit),
        take: (task) => actionTasks.upkeep.tellOverdue(task),
      }),
    ],
    clock,
  );
}
