import { directoryLoaders, lineageLoaders } from '@cobuild/directory';
import type { Viewer } from '@cobuild/identity';
import type { Clock } from '@cobuild/subgraph';
import { allianceLoaders } from './alliance/alliance.loaders.js';
import { assemblyLoaders } from './assembly/assembly.loaders.js';
import { proposalLoaders } from './proposal/proposal.loaders.js';
import { conferenceLoaders } from './conference/conference.loaders.js';
import { conferenceTaskLoaders } from './conference-task/conference-task.loaders.js';
import { conferenceTopicLoaders } from './conference-topic/conference-topic.loaders.js';
import { figuresLoaders } from './figures/figures.loaders.js';
import { dutyLoaders } from './duty/duty.loaders.js';
import { actionTaskLoaders, jointActionLoaders } from './joint-action/joint-action.loaders.js';
import { membershipLoaders } from './membership/membership.loaders.js';
import type { Models } from './models.js';
import { outcomeLoaders } from './outcome/outcome.loaders.js';
import { rotationLoaders } from './rotation/rotation.loaders.js';
import { roundtableLoaders } from './roundtable/roundtable.loaders.js';
import type { Services } from './services.js';
import { voteLoaders } from './vote/vote.loaders.js';
import { suggestionLoaders } from './suggestion/suggestion.loaders.js';

/** Batched reads of one request. */
export type Loaders = ReturnType<typeof createLoaders>;

/** Makes the loaders of one request; what they give is what its viewer may see. */
export function createLoaders(models: Models, services: Services, viewer: Viewer, clock: Clock) {
  const alliances = allianceLoaders(models.alliances, services.circles, viewer, clock);
  const jointActions = jointActionLoaders(models.jointActions, alliances, viewer, clock);
  const conferences = conferenceLoaders(models.conferences, services.directory, viewer, clock);
  const organizations = directoryLoaders(services.directory);
  const groups = {
    alliances,
    memberships: membershipLoaders(models.memberships),
    figures: figuresLoaders(services.figures),
    organizations,
    successors: lineageLoaders(services.directory),
    terms: rotationLoaders(models.terms),
    assemblies: assemblyLoaders(models.assemblies),
    proposals: proposalLoaders(models.proposals),
    votes: voteLoaders(models.votes, services.undecidedVotes),
    roundtables: roundtableLoaders(models.roundtables),
    suggestions: suggestionLoaders(models.suggestions),
    outcomes: outcomeLoaders(models.outcomes),
    jointActions,
    actionTasks: actionTaskLoaders(models.actionTasks, jointActions),
    conferences,
    conferenceTopics: conferenceTopicLoaders(models.conferenceTopics, conferences),
    conferenceTasks: conferenceTaskLoaders(models.conferenceTasks, conferences),
    duties: dutyLoaders(services.duties, organizations, viewer, clock),
  };
  return {
    ...groups,
    /** A live field outlasts what was read for its earlier events. */
    clear: () => {
      for (const group of Object.values(groups)) {
        for (const loader of Object.values(group)) loader.clearAll();
      }
    },
  };
}
