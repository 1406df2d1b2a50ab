import { type DirectoryDocument, directoryModel } from '@cobuild/directory';
import type { Connection, Model } from 'mongoose';
import { type AllianceDocument, allianceModel } from './alliance/alliance.model.js';
import { type AssemblyDocument, assemblyModel } from './assembly/assembly.model.js';
import { type ProposalDocument, proposalModel } from './proposal/proposal.model.js';
import { type VoteDocument, voteModel } from './vote/vote.model.js';
import { type ActionTaskDocument, actionTaskModel } from './joint-action/action-task.model.js';
import { type JointActionDocument, jointActionModel } from './joint-action/joint-action.model.js';
import { type ConferenceDocument, conferenceModel } from './conference/conference.model.js';
import { type ConferenceTaskDocument, conferenceTaskModel } from './conference-task/conference-task.model.js';
import { type ConferenceTopicDocument, conferenceTopicModel } from './conference-topic/conference-topic.model.js';
import { type MembershipDocument, membershipModel } from './membership/membership.model.js';
import { type OutcomeDocument, outcomeModel } from './outcome/outcome.model.js';
import { type RotationTermDocument, rotationTermModel } from './rotation/rotation-term.model.js';
import { type RoundtableDocument, roundtableModel } from './roundtable/roundtable.model.js';
import { type SuggestionDocument, suggestionModel } from './suggestion/suggestion.model.js';

/** The collections of the subgraph. */
export interface Models {
  readonly alliances: Model<AllianceDocument>;
  readonly directory: Model<DirectoryDocument>;
  readonly memberships: Model<MembershipDocument>;
  readonly terms: Model<RotationTermDocument>;
  readonly assemblies: Model<AssemblyDocument>;
  readonly proposals: Model<ProposalDocument>;
  readonly votes: Model<VoteDocument>;
  readonly roundtables: Model<RoundtableDocument>;
  readonly suggestions: Model<SuggestionDocument>;
  readonly outcomes: Model<OutcomeDocument>;
  readonly jointActions: Model<JointActionDocument>;
  readonly actionTasks: Model<ActionTaskDocument>;
  readonly conferences: Model<ConferenceDocument>;
  readonly conferenceTopics: Model<ConferenceTopicDocument>;
  readonly conferenceTasks: Model<ConferenceTaskDocument>;
}

/** Makes the models, with their indexes in place. */
export async function openModels(connection: Connection): Promise<Models> {
  const models: Models = {
    alliances: allianceModel(connection),
    directory: directoryModel(connection),
    memberships: membershipModel(connection),
    terms: rotationTermModel(connection),
    assemblies: assemblyModel(connection),
    proposals: proposalModel(connection),
    votes: voteModel(connection),
    roundtables: roundtableModel(connection),
    suggestions: suggestionModel(connection),
    outcomes: outcomeModel(connection),
    jointActions: jointActionModel(connection),
    actionTasks: actionTaskModel(connection),
    conferences: conferenceModel(connection),
    conferenceTopics: conferenceTopicModel(connection),
    conferenceTasks: conferenceTaskModel(connection),
  };
  const all: readonly { createIndexes(): Promise<void> }[] = Object.values(models);
  await Promise.all(all.map((model) => model.createIndexes()));
  return models;
}
