import { createDirectory, type Directory, followOrganizations } from '@cobuild/directory';
import { createChanges, createSteps, openInbox, type Parts, type TimedSteps } from '@cobuild/subgraph';
import { createWorkCalendar, type WorkCalendar } from '@cobuild/workflow';
import { allianceStore } from './alliance/alliance.model.js';
import { type Alliances, createAlliances } from './alliance/alliance.service.js';
import { type Circles, createCircles } from './alliance/circle.service.js';
import { assemblyStore } from './assembly/assembly.model.js';
import { type Assemblies, createAssemblies } from './assembly/assembly.service.js';
import { createCarryOut } from './proposal/carry-out.service.js';
import { proposalStore } from './proposal/proposal.model.js';
import { createProposals, type Proposals } from './proposal/proposal.service.js';
import { createStandOn } from './proposal/proposal-stand.service.js';
import { conferenceStore } from './conference/conference.model.js';
import type { Conferences } from './conference/conference.service.js';
import { conferenceTaskStore } from './conference-task/conference-task.model.js';
import { conferenceTaskDuties } from './conference-task/conference-task-duties.service.js';
import type { ConferenceTasks } from './conference-task/conference-task.service.js';
import { conferenceTopicStore } from './conference-topic/conference-topic.model.js';
import type { ConferenceTopics } from './conference-topic/conference-topic.service.js';
import { openFigures } from './figures/figures.projection.js';
import type { Figures } from './figures/figures.service.js';
import { type Duties, createDuties } from './duty/duty.service.js';
import type { ActionBoards } from './joint-action/action-board.service.js';
import type { PresentActions } from './joint-action/action-present.service.js';
import { actionTaskStore } from './joint-action/action-task.model.js';
import { actionTaskDuties, reassignDuties } from './joint-action/action-task-duties.service.js';
import type { ActionTasks } from './joint-action/action-task.service.js';
import { jointActionStore } from './joint-action/joint-action.model.js';
import type { JointActions } from './joint-action/joint-action.service.js';
import { membershipStore } from './membership/membership.model.js';
import { createMemberships, type Memberships } from './membership/membership.service.js';
import type { Models } from './models.js';
import { openActions } from './open-actions.js';
import { openConferences } from './open-conferences.js';
import { openRoundtables } from './open-roundtables.js';
import { outcomeStore } from './outcome/outcome.model.js';
import type { Outcomes } from './outcome/outcome.service.js';
import { createReopening as reopeningOfProposals } from './proposal/proposal-reopening.service.js';
import { createRelapses, tellsOfRelapse } from './relapse/relapse.service.js';
import { rotationTermStore } from './rotation/rotation-term.model.js';
import { createRotation, type OpenItemsOf, type Rotation } from './rotation/rotation.service.js';
import { rotationDuties } from './rotation/rotation-duties.service.js';
import { roundtableDuties } from './roundtable/roundtable-duties.service.js';
import { roundtableStore } from './roundtable/roundtable.model.js';
import type { Roundtables } from './roundtable/roundtable.service.js';
import { createReopening as reopeningOfSuggestions } from './suggestion/suggestion-reopening.service.js';
import { suggestionStore } from './suggestion/suggestion.model.js';
import type { Suggestions } from './suggestion/suggestion.service.js';
import { createTimedSteps } from './timed-steps/timed-steps.service.js';
import { voteStore } from './vote/vote.model.js';
import { createUndecidedVotes, type UndecidedVotes } from './vote/undecided-votes.service.js';
import { createVotes, type Votes } from './vote/vote.service.js';
import { voteDuties } from './vote/vote-duties.service.js';

/** What the subgraph can do. */
export interface Services {
  readonly alliances: Alliances;
  readonly calendar: WorkCalendar;
  readonly circles: Circles;
  readonly directory: Directory;
  readonly memberships: Memberships;
  readonly rotation: Rotation;
  readonly assemblies: Assemblies;
  readonly proposals: Proposals;
  readonly votes: Votes;
  readonly undecidedVotes: UndecidedVotes;
  readonly roundtables: Roundtables;
  readonly suggestions: Suggestions;
  readonly outcomes: Outcomes;
  readonly jointActions: JointActions;
  readonly actionTasks: ActionTasks;
  readonly actionBoards: ActionBoards;
  readonly presentActions: PresentActions;
  readonly conferences: Conferences;
  readonly conferenceTopics: ConferenceTopics;
  readonly conferenceTasks: ConferenceTasks;
  readonly figures: Figures;
  readonly duties: Duties;
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
    assemblies: assemblyStore(models.assemblies),
    proposals: proposalStore(models.proposals),
    votes: voteStore(models.votes),
    roundtables: roundtableStore(models.roundtables),
    suggestions: suggestionStore(models.suggestions),
    outcomes: outcomeStore(models.outcomes),
    jointActions: jointActionStore(models.jointActions),
    actionTasks: actionTaskStore(models.actionTasks),
    conferences: conferenceStore(models.conferences),
    conferenceTopics: conferenceTopicStore(models.conferenceTopics),
    conferenceTasks: conferenceTaskStore(models.conferenceTasks),
  };

  // The directory tells alliances, actions, roundtables and conferences of organizations that moved; these in turn ask the directory.
  const directory: Directory = createDirectory(models.directory, async (organizationIds, session) => {
    await alliances.upkeep.refreshReach(organizationIds, session);
    await roundtables.refreshReach(organizationIds, session);
    await conferences.upkeep.refreshReach(organizationIds, session);
    await jointActions.upkeep.refreshReach(organizationIds, session);
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
      lapse: async (alliance, tx) => {
        await proposals.lapse(alliance, tx);
        await assemblies.lapse(alliance, tx);
        return [...(await memberships.upkeep.lapse(alliance, tx)), ...(await rotation.upkeep.lapse(alliance, tx))];
      },
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

  // Proposals are tabled on assemblies, and assemblies are closed once their proposals are decided.
  const assemblies: Assemblies = createAssemblies({
    ...parts,
    model: models.assemblies,
    store: stores.assemblies,
    openVotesOf: (assemblyId, session) => proposals.openVotesOf(assemblyId, session),
    deferRest: (alliance, assemblyId, tx) => proposals.deferRest(alliance, assemblyId, tx),
  });
  const votes: Votes = createVotes({
    model: models.votes,
    store: stores.votes,
    steps,
    mandateOf: (ask, ballot, tx) => proposals.mandateOf(ask, ballot, tx),
  });
  const undecidedVotes = createUndecidedVotes(stores);
  const proposals: Proposals = createProposals({
    ...parts,
    model: models.proposals,
    store: stores.proposals,
    votes,
    standOn: createStandOn({ ...parts, findAssembly: (id, session) => assemblies.find(id, session) }),
    carryOut: createCarryOut({ ...parts, memberships, store: stores.proposals }),
  });

  /** What each concept has open when a quarter ends: it stands on the handover sheet. */
  const openItems: readonly OpenItemsOf[] = [
    assemblies.openItems,
    proposals.openItems,
    (id, session) => jointActions.upkeep.openItems(id, session),
  ];
  const openItemsOf: OpenItemsOf = async (allianceId, session) => {
    const found = [];
    // One after the other: a transaction runs one operation at a time.
    for (const itemsOf of openItems) found.push(...(await itemsOf(allianceId, session)));
    return found;
  };
  const rotation: Rotation = createRotation({ ...parts, model: models.terms, store: stores.terms, openItemsOf });

  const table = { models, stores, steps, directory, calendar };
  const { roundtables, suggestions, outcomes } = openRoundtables(table);
  const { jointActions, ...ofActions } = openActions({ ...table, alliances, circles, proposals });
  const { conferences, conferenceTopics, conferenceTasks } = openConferences(table);
  const counted = await openFigures({ log, connection, directory, logger, clock, calendar, background });
  const feed = await followOrganizations(directory, models.directory, { connection, logger, background, openLog });
  const relapses = await openInbox({
    name: 'relapses',
    log: await openLog('projects'),
    accepts: tellsOfRelapse,
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
      alliances,
      calendar,
      circles,
      directory,
      memberships,
      rotation,
      assemblies,
      proposals,
      votes,
      undecidedVotes,
      jointActions,
      ...ofActions,
      roundtables,
      suggestions,
      outcomes,
      conferences,
      conferenceTopics,
      conferenceTasks,
      figures: counted.figures,
      duties: createDuties(
        [
          rotationDuties(stores.terms),
          voteDuties({ memberships: stores.memberships, undecided: undecidedVotes }),
          actionTaskDuties(stores.actionTasks),
          reassignDuties({ alliances: models.alliances, actions: models.jointActions, tasks: stores.actionTasks }),
          roundtableDuties(stores),
          conferenceTaskDuties(conferenceTasks),
        ],
        stores.memberships,
      ),
      timedSteps: createTimedSteps({
        alliances,
        memberships,
        proposals,
        jointActions,
        actionTasks: ofActions.actionTasks,
        roundtables,
        conferences,
        relapses,
        reopen: createRelapses({
          Suggestion: reopeningOfSuggestions({ store: stores.suggestions, roundtables, calendar }),
          Proposal: reopeningOfProposals({ store: stores.proposals, alliances, calendar }),
        }),
        steps,
        clock,
      }),
      catchUp,
      async recount() {
        await counted.projection.rebuild();
        await catchUp();
      },
    },
    close: async () => void (await Promise.all(projections.map((projection) => projection.close()))),
  };
}
