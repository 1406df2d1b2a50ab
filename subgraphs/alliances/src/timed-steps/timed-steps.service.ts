import {
  answering,
  type Clock,
  createTimedSteps as createSweep,
  type Inbox,
  type Steps,
  timedStep,
  type TimedSteps,
} from '@cobuild/subgraph';
import type { Alliances } from '../alliance/alliance.service.js';
import type { Conferences } from '../conference/conference.service.js';
import type { ActionTasks } from '../joint-action/action-task.service.js';
import type { JointActions } from '../joint-action/joint-action.service.js';
import type { Memberships } from '../membership/membership.service.js';
import type { Proposals } from '../proposal/proposal.service.js';
import type { createRelapses } from '../relapse/relapse.service.js';
import type { Roundtables } from '../roundtable/roundtable.service.js';

/** Makes the timed steps: merged members, offices, leads, hosts and participants give way, quarters end and begin, votes are closed, late tasks told of, what came of a result that fell back opened again. */
export function createTimedSteps({
  alliances,
  memberships,
  proposals,
  jointActions,
  actionTasks,
  roundtables,
  conferences,
  relapses,
  reopen,
  steps,
  clock,
}: {
  readonly alliances: Alliances;
  readonly memberships: Memberships;
  readonly proposals: Proposals;
  readonly jointActions: JointActions;
  readonly roundtables: Roundtables;
  readonly conferences: Conferences;
  readonly actionTasks: ActionTasks;
  readonly relapses: Inbox;
  readonly reopen: ReturnType<typeof createRelapses>;
  readonly steps: Steps;
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
        due: (now, limit) => proposals.dueToClose(now, limit),
        take: ({ id }) => proposals.closeInTime(id),
      }),
      timedStep({
        due: (now, limit) => proposals.dueToRemind(now, limit),
        take: ({ id }) => proposals.remind(id),
      }),
      // Once the successor has its membership: whoever leads an action or has a task in it is a member.
      timedStep({
        due: (_, limit) => jointActions.upkeep.dueForSuccession(limit),
        take: ({ id }) => jointActions.upkeep.succeed(id),
      }),
      timedStep({
        due: (_, limit) => actionTasks.upkeep.dueForSuccession(limit),
        take: ({ id }) => actionTasks.upkeep.succeed(id),
      }),
      timedStep({
        due: (_, limit) => roundtables.upkeep.dueForSuccession(limit),
        take: ({ id }) => roundtables.upkeep.succeed(id),
      }),
      timedStep({
        due: (_, limit) => conferences.upkeep.dueForSuccession(limit),
        take: ({ id }) => conferences.upkeep.succeed(id),
      }),
      timedStep({
        due: (now, limit) => actionTasks.upkeep.dueToTell(now, limit),
        take: (task) => actionTasks.upkeep.tellOverdue(task),
      }),
      timedStep({
        due: (_, limit) => relapses.due(limit),
        take: answering({ steps, inbox: relapses, mutation: 'relapse.answer' }, reopen),
      }),
    ],
    clock,
  );
}
