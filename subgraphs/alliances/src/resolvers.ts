import { forLoggedIn } from '@cobuild/subgraph';
import * as alliance from './alliance/alliance.resolvers.js';
import * as conference from './conference/conference.resolvers.js';
import * as conferenceTask from './conference-task/conference-task.resolvers.js';
import * as conferenceTopic from './conference-topic/conference-topic.resolvers.js';
import type { Resolvers } from './generated/graphql.js';
import * as actionTask from './joint-action/action-task.resolvers.js';
import * as jointAction from './joint-action/joint-action.resolvers.js';
import * as membership from './membership/membership.resolvers.js';
import * as rotation from './rotation/rotation.resolvers.js';

/** The resolvers of all concepts; a forgotten root field does not compile. */
export const resolvers: Resolvers = {
  Query: forLoggedIn({
    ...alliance.Query,
    ...membership.Query,
    ...rotation.Query,
    ...jointAction.Query,
    ...actionTask.Query,
    ...conference.Query,
    ...conferenceTopic.Query,
    ...conferenceTask.Query,
  }),
  Mutation: forLoggedIn({
    ...alliance.Mutation,
    ...membership.Mutation,
    ...rotation.Mutation,
    ...jointAction.Mutation,
    ...actionTask.Mutation,
    ...conference.Mutation,
    ...conferenceTopic.Mutation,
    ...conferenceTask.Mutation,
  }),
  Subscription: forLoggedIn({
    ...alliance.Subscription,
    ...rotation.Subscription,
    ...jointAction.Subscription,
    ...actionTask.Subscription,
    ...conference.Subscription,
  }),
  Organization: forLoggedIn({
    ...alliance.Organization,
    ...membership.Organization,
    ...conference.Organization,
    ...conferenceTask.Organization,
  }),
  Alliance: forLoggedIn({
    ...alliance.Alliance,
    ...membership.Alliance,
    ...rotation.Alliance,
    ...jointAction.Alliance,
    ...actionTask.Alliance,
  }),
  HandoverSheet: rotation.HandoverSheet,
  HandoverSignature: rotation.HandoverSignature,
  Membership: forLoggedIn(membership.Membership),
  RotationSwap: rotation.RotationSwap,
  RotationTerm: forLoggedIn(rotation.RotationTerm),
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
};
