import { forLoggedIn } from '@cobuild/subgraph';
import * as alliance from './alliance/alliance.resolvers.js';
import * as assembly from './assembly/assembly.resolvers.js';
import * as proposal from './proposal/proposal.resolvers.js';
import * as vote from './vote/vote.resolvers.js';
import * as conference from './conference/conference.resolvers.js';
import * as conferenceTask from './conference-task/conference-task.resolvers.js';
import * as conferenceTopic from './conference-topic/conference-topic.resolvers.js';
import * as figures from './figures/figures.resolvers.js';
import * as duty from './duty/duty.resolvers.js';
import type { Resolvers } from './generated/graphql.js';
import * as actionTask from './joint-action/action-task.resolvers.js';
import * as jointAction from './joint-action/joint-action.resolvers.js';
import * as membership from './membership/membership.resolvers.js';
import * as outcome from './outcome/outcome.resolvers.js';
import * as rotation from './rotation/rotation.resolvers.js';
import * as roundtable from './roundtable/roundtable.resolvers.js';
import * as suggestion from './suggestion/suggestion.resolvers.js';

/** The resolvers of all concepts; a forgotten root field does not compile. */
export const resolvers: Resolvers = {
  Query: forLoggedIn({
    ...alliance.Query,
    ...membership.Query,
    ...rotation.Query,
    ...assembly.Query,
    ...proposal.Query,
    ...roundtable.Query,
    ...suggestion.Query,
    ...outcome.Query,
    ...jointAction.Query,
    ...actionTask.Query,
    ...conference.Query,
    ...conferenceTopic.Query,
    ...conferenceTask.Query,
    ...figures.Query,
  }),
  Mutation: forLoggedIn({
    ...alliance.Mutation,
    ...membership.Mutation,
    ...rotation.Mutation,
    ...assembly.Mutation,
    ...proposal.Mutation,
    ...vote.Mutation,
    ...roundtable.Mutation,
    ...suggestion.Mutation,
    ...outcome.Mutation,
    ...jointAction.Mutation,
    ...actionTask.Mutation,
    ...conference.Mutation,
    ...conferenceTopic.Mutation,
    ...conferenceTask.Mutation,
  }),
  Subscription: forLoggedIn({
    ...alliance.Subscription,
    ...rotation.Subscription,
    ...vote.Subscription,
    ...roundtable.Subscription,
    ...jointAction.Subscription,
    ...actionTask.Subscription,
    ...conference.Subscription,
    ...duty.Subscription,
  }),
  Organization: forLoggedIn({
    ...alliance.Organization,
    ...membership.Organization,
    ...roundtable.Organization,
    ...conference.Organization,
    ...conferenceTask.Organization,
    ...figures.Organization,
    ...duty.Organization,
  }),
  Alliance: forLoggedIn({
    ...alliance.Alliance,
    ...membership.Alliance,
    ...rotation.Alliance,
    ...figures.Alliance,
    ...assembly.Alliance,
    ...proposal.Alliance,
    ...jointAction.Alliance,
    ...actionTask.Alliance,
  }),
  HandoverSheet: rotation.HandoverSheet,
  HandoverSignature: rotation.HandoverSignature,
  LeadFigures: figures.LeadFigures,
  JointActionOrganizationFigures: figures.JointActionOrganizationFigures,
  Membership: forLoggedIn({ ...membership.Membership, ...vote.Membership }),
  RotationSwap: rotation.RotationSwap,
  RotationTerm: forLoggedIn(rotation.RotationTerm),
  Assembly: forLoggedIn(assembly.Assembly),
  AssemblyAttendance: assembly.AssemblyAttendance,
  AssemblyQuorum: assembly.AssemblyQuorum,
  CharterChange: proposal.CharterChange,
  Objection: proposal.Objection,
  ObjectionWindow: proposal.ObjectionWindow,
  Proposal: forLoggedIn({ ...proposal.Proposal, ...vote.Proposal }),
  Vote: vote.Vote,
  VoteTally: vote.VoteTally,
  Roundtable: forLoggedIn(roundtable.Roundtable),
  RoundtableChain: roundtable.RoundtableChain,
  RoundtableCoHost: roundtable.RoundtableCoHost,
  RoundtableParent: roundtable.RoundtableParent,
  Suggestion: forLoggedIn(suggestion.Suggestion),
  SuggestionAuthor: suggestion.SuggestionAuthor,
  Outcome: forLoggedIn(outcome.Outcome),
  ActionBoard: jointAction.ActionBoard,
  ActionBoardRow: jointAction.ActionBoardRow,
  ActionColumn: jointAction.ActionColumn,
  ActionTask: forLoggedIn(actionTask.ActionTask),
  JointAction: forLoggedIn(jointAction.JointAction),
  JointConference: forLoggedIn(conference.JointConference),
  ConferenceAgendaItem: conference.ConferenceAgendaItem,
  ConferenceReport: conference.ConferenceReport,
  ConferenceReportLine: conference.ConferenceReportLine,
  ConferenceTopic: forLoggedIn(conferenceTopic.ConferenceTopic),
  ConferenceTaskDraft: conferenceTopic.ConferenceTaskDraft,
  ConferenceTask: forLoggedIn(conferenceTask.ConferenceTask),
  AllianceDuties: duty.AllianceDuties,
  AllianceDuty: duty.AllianceDuty,
};
