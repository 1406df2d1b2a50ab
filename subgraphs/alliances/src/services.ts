import { createDirectory, type Directory, followOrganizations } from '@cobuild/directory';
import { createChanges, createSteps, type Parts, type TimedSteps } from '@cobuild/subgraph';
import { createWorkCalendar, type WorkCalendar } from '@cobuild/workflow';
import { allianceStore } from './alliance/alliance.model.js';
import { type Alliances, createAlliances } from './alliance/alliance.service.js';
import { type Circles, createCircles } from './alliance/circle.service.js';
import { conferenceStore } from './conference/conference.model.js';
import { type Conferences, createConferences } from './conference/conference.service.js';
import { conferenceTaskStore } from './conference-task/conference-task.model.js';
import { type ConferenceTasks, createConferenceTasks } from './conference-task/conference-task.service.js';
import { conferenceTopicStore } from './conference-topic/conference-topic.model.js';
import { type ConferenceTopics, createConferenceTopics } from './conference-topic/conference-topic.service.js';
import { type ActionBoards, createActionBoards } from './joint-action/action-board.service.js';
import { createPresentActions, type PresentActions } from './joint-action/action-present.service.js';
import { actionTaskStore } from './joint-action/action-task.model.js';
import { type ActionTasks, createActionTasks } from './joint-action/action-task.service.js';
import { jointActionStore } from './joint-action/joint-action.model.js';
import { createJointActions, type JointActions } from './joint-action/joint-action.service.js';
import { membershipStore } from './membership/membership.model.js';
import { createMemberships, type Memberships } from './membership/membership.service.js';
import type { Models } from './models.js';
import { rotationTermStore } from './rotation/rotation-term.model.js';
import { createRotation, type OpenItemsOf, type Rotation } from './rotation/rotation.service.js';
import { createTimedSteps } from './timed-steps/timed-steps.service.js';

/** What the subgraph can do. */
export interface Services {
  readonly alliances: Alliances;
  readonly calendar: WorkCalendar;
  readonly circles: Circles;
  readonly directory: Directory;
  readonly memberships: Memberships;
  readonly rotation: Rotation;
  readonly jointActions: JointActions;
  readonly actionTasks: ActionTasks;
  readonly actionBoards: ActionBoards;
  readonly presentActions: PresentActions;
  readonly conferences: Conferences;
  readonly conferenceTopics: ConferenceTopics;
  readonly conferenceTasks: ConferenceTasks;
  readonly timedSteps: TimedSteps;
  /** Brings the directory up to what the organizations' log holds now. */
  readonly catchUp: () => Promise<void>;
}

/** Makes the services, and what follows the logs behind them. */
export async function openServices(
  models: Models,
  { connection, log, logger, clock, background, openLog }: Parts,
): Promise<{ readonly services: Services; readonly close: () => Promise<void> }> {
  const calendar = createWorkCalendar();
  const steps = createSteps(createChanges({ connection, log, clock }));
  const stores = {
    alliances: allianceStore(models.alliances),
    memberships: membershipStore(models.memberships),
    terms: rotationTermStore(models.terms),
    jointActions: jointActionStore(models.jointActions),
    actionTasks: actionTaskStore(models.actionTasks),
    conferences: conferenceStore(models.conferences),
    conferenceTopics: conferenceTopicStore(models.conferenceTopics),
    conferenceTasks: conferenceTaskStore(models.conferenceTasks),
  };

  // The directory tells alliances of organizations that moved; these in turn ask the directory.
  const directory: Directory = createDirectory(models.directory, async (organizationIds, session) => {
    await alliances.upkeep.refreshReach(organizationIds, session);
    await jointActions.upkeep.refreshReach(organizationIds, session);
  });
  const circles = createCircles({ memberships: stores.memberships, terms: stores.terms, directory });

  // Alliances turn their quarters and end their members; both ask the alliance that they belong to.
  const alliances: Alliances = createAlliances({
    model: models.alliances,
    store: stores.alliances,
    steps,
    circles,
    directory,
    calendar,
    around: {
      turn: (alliance, tx) => rotation.upkeep.turn(alliance, tx),
      lapse: async (alliance, tx) => [
        ...(await memberships.upkeep.lapse(alliance, tx)),
        ...(await rotation.upkeep.lapse(alliance, tx)),
      ],
      openItemsOf: (allianceId, session) => openItemsOf(allianceId, session),
    },
  });
  const parts = { steps, alliances, circles, calendar };
  const memberships: Memberships = createMemberships({
    ...parts,
    model: models.memberships,
    store: stores.memberships,
    directory,
    succeedLead: (alliance, ids, tx) => rotation.upkeep.succeed(alliance, ids, tx),
  });

  /** What each concept has open when a quarter ends: it stands on the handover sheet. */
  const openItems: readonly OpenItemsOf[] = [(id, session) => jointActions.upkeep.openItems(id, session)];
  const openItemsOf: OpenItemsOf = async (allianceId, session) => {
    const found = [];
    // One after the other: a transaction runs one operation at a time.
    for (const itemsOf of openItems) found.push(...(await itemsOf(allianceId, session)));
    return found;
  };
  const rotation: Rotation = createRotation({ ...parts, model: models.terms, store: stores.terms, openItemsOf });
  // Actions give out tasks and count them; both ask the action that they belong to.
  const jointActions: JointActions = createJointActions({
    ...parts,
    model: models.jointActions,
    store: stores.jointActions,
    directory,
    tasks: () => actionTasks,
    sources: { proposals: null, followersOf: [] },
  });
  const actionTasks: ActionTasks = createActionTasks({
    ...parts,
    model: models.actionTasks,
    store: stores.actionTasks,
    actions: jointActions.upkeep,
  });
  // Conferences count topics and tasks, and issue tasks; both ask the conference that they belong to.
  const conferences: Conferences = createConferences({
    model: models.conferences,
    store: stores.conferences,
    steps,
    directory,
    calendar,
    around: {
      topicsOf: (conferenceId, session) => conferenceTopics.ofConference(conferenceId, session),
      tasksOf: (conferenceId, session) => conferenceTasks.ofConference(conferenceId, session),
      issueTasks: (conference, topics, standing, tx) => conferenceTasks.issue(conference, topics, standing, tx),
    },
  });
  const conferenceTopics: ConferenceTopics = createConferenceTopics({
    store: stores.conferenceTopics,
    steps,
    conferences,
    calendar,
  });
  const conferenceTasks: ConferenceTasks = createConferenceTasks({
    model: models.conferenceTasks,
    store: stores.conferenceTasks,
    steps,
    conferences,
    calendar,
  });
  const feed = await followOrganizations(directory, models.directory, { connection, logger, background, openLog });

  return {
    services: {
      alliances,
      calendar,
      circles,
      directory,
      memberships,
      rotation,
      jointActions,
      actionTasks,
      actionBoards: createActionBoards({ actions: models.jointActions, tasks: models.actionTasks }),
      presentActions: createPresentActions({ store: stores.jointActions, taskStore: stores.actionTasks, alliances }),
      conferences,
      conferenceTopics,
      conferenceTasks,
      timedSteps: createTimedSteps({ alliances, memberships, actionTasks, clock }),
      catchUp: async () => void (await (background ? feed.caughtUp() : feed.step())),
    },
    close: () => feed.close(),
  };
}
