import type { Directory } from '@cobuild/directory';
import type { Steps, Store } from '@cobuild/subgraph';
import type { WorkCalendar } from '@cobuild/workflow';
import type { Alliances } from './alliance/alliance.service.js';
import type { Circles } from './alliance/circle.service.js';
import { createActionBoards } from './joint-action/action-board.service.js';
import { createPresentActions } from './joint-action/action-present.service.js';
import type { ActionTask } from './joint-action/action-task.rules.js';
import { type ActionTasks, createActionTasks } from './joint-action/action-task.service.js';
import type { JointAction } from './joint-action/joint-action.rules.js';
import { createJointActions, type JointActions } from './joint-action/joint-action.service.js';
import { originFollowers } from './joint-action/origin-followers.js';
import type { Models } from './models.js';
import type { Proposals } from './proposal/proposal.service.js';

/** What joint actions, their tasks and what is read of both are made of. */
export interface ActionParts {
  readonly models: Pick<Models, 'jointActions' | 'actionTasks'>;
  readonly stores: Parameters<typeof originFollowers>[0] & {
    readonly jointActions: Store<JointAction>;
    readonly actionTasks: Store<ActionTask>;
  };
  readonly steps: Steps;
  readonly alliances: Alliances;
  readonly circles: Circles;
  readonly directory: Directory;
  readonly calendar: WorkCalendar;
  readonly proposals: Proposals;
}

/** Makes joint actions and their tasks: actions give out tasks and count them; both ask the action that they belong to. */
export function openActions({ models, stores, proposals, ...parts }: ActionParts) {
  const jointActions: JointActions = createJointActions({
    ...parts,
    model: models.jointActions,
    store: stores.jointActions,
    tasks: () => actionTasks,
    sources: { proposals, followersOf: [originFollowers(stores)] },
  });
  const actionTasks: ActionTasks = createActionTasks({
    ...parts,
    model: models.actionTasks,
    store: stores.actionTasks,
    actions: jointActions.upkeep,
  });
  return {
    jointActions,
    actionTasks,
    actionBoards: createActionBoards({ actions: models.jointActions, tasks: models.actionTasks }),
    presentActions: createPresentActions({
      store: stores.jointActions,
      taskStore: stores.actionTasks,
      alliances: parts.alliances,
    }),
  };
}
