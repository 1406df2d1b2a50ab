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
import { openFigures } from './figures/figures.projection.js';
import type { Figures } from './figures/figures.service.js';
import { membershipStore } from './membership/membership.model.js';
import { createMemberships, type Memberships } from './membership/membership.service.js';
import type { Models } from './models.js';
import { outcomeStore } from './outcome/outcome.model.js';
import { createOutcomes, type Outcomes } from './outcome/outcome.service.js';
import { rotationTermStore } from './rotation/rotation-term.model.js';
import { createRotation, type OpenItemsOf, type Rotation } from './rotation/rotation.service.js';
import { createRoundtableCircle } from './roundtable/roundtable-circle.service.js';
import { aroundRoundtables } from './roundtable/around-roundtables.js';
import { roundtableStore } from './roundtable/roundtable.model.js';
import { createRoundtables, type Roundtables } from './roundtable/roundtable.service.js';
import { suggestionStore } from './suggestion/suggestion.model.js';
import { createSuggestions, type Suggestions } from './suggestion/suggestion.service.js';
import { createTimedSteps } from './timed-steps/timed-steps.service.js';

/** What the subgraph can do. */
export interface Services {
  readonly alliances: Alliances;
  readonly calendar: WorkCalendar;
  readonly circles: Circles;
  readonly directory: Directory;
  readonly memberships: Memberships;
  readonly rotation: Rotation;
  readonly roundtables: Roundtables;
  readonly suggestions: Suggestions;
  readonly outcomes: Outcomes;
  readonly conferences: Conferences;
  readonly conferenceTopics: ConferenceTopics;
  readonly conferenceTasks: ConferenceTasks;
  readonly figures: Figures;
  readonly timedSteps: TimedSteps;
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
  const stores = {
    alliances: allianceStore(models.alliances),
    memberships: membershipStore(models.memberships),
    terms: rotationTermStore(models.terms),
    roundtables: roundtableStore(models.roundtables),
    suggestions: suggestionStore(models.suggestions),
    outcomes: outcomeStore(models.outcomes),
    conferences: conferenceStore(models.conferences),
    conferenceTopics: conferenceTopicStore(models.conferenceTopics),
    conferenceTasks: conferenceTaskStore(models.conferenceTasks),
  };

  // The directory tells alliances, roundtables and figures of organizations that moved; these in turn ask the directory.
  const directory: Directory = createDirectory(models.directory, async (organizationIds, session) => {
    await alliances.upkeep.refreshReach(organizationIds, session);
    await roundtables.refreshReach(organizationIds, session);
    await counted.organizationsMoved(organizationIds, session);
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
  const openItems: readonly OpenItemsOf[] = [];
  const openItemsOf: OpenItemsOf = async (allianceId, session) => {
    const found = [];
    // One after the other: a transaction runs one operation at a time.
    for (const itemsOf of openItems) found.push(...(await itemsOf(allianceId, session)));
    return found;
  };
  const rotation: Rotation = createRotation({ ...parts, model: models.terms, store: stores.terms, openItemsOf });

  // A roundtable looks at what came of it; suggestions and outcomes ask the roundtable that they belong to.
  const table = { steps, directory, calendar };
  const roundtables: Roundtables = createRoundtables({
    ...table,
    model: models.roundtables,
    store: stores.roundtables,
    circle: createRoundtableCircle({ model: models.roundtables, store: stores.roundtables, directory }),
    around: aroundRoundtables(stores),
  });
  const suggestions = createSuggestions({
    ...table,
    model: models.suggestions,
    store: stores.suggestions,
    roundtables,
  });
  const outcomes = createOutcomes({ ...table, model: models.outcomes, store: stores.outcomes, roundtables });

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
  const counted = await openFigures({ log, connection, directory, logger, clock, background });
  const feed = await followOrganizations(directory, models.directory, { connection, logger, background, openLog });
  const projections = [feed, counted.projection];
  const catchUp = async () => {
    for (const projection of projections) await (background ? projection.caughtUp() : projection.step());
  };

  return {
    services: {
      alliances,
      calendar,
      circles,
      directory,
      memberships,
      rotation,
      roundtables,
      suggestions,
      outcomes,
      conferences,
      conferenceTopics,
      conferenceTasks,
      figures: counted.figures,
      timedSteps: createTimedSteps({ alliances, memberships, clock }),
      catchUp,
      async recount() {
        await counted.projection.rebuild();
        await catchUp();
      },
    },
    close: async () => void (await Promise.all(projections.map((projection) => projection.close()))),
  };
}
