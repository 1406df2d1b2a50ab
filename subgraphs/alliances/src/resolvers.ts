import { forLoggedIn } from '@cobuild/subgraph';
import * as alliance from './alliance/alliance.resolvers.js';
import * as conference from './conference/conference.resolvers.js';
import * as conferenceTask from './conference-task/conference-task.resolvers.js';
import * as conferenceTopic from './conference-topic/conference-topic.resolvers.js';
import * as figures from './figures/figures.resolvers.js';
import type { Resolvers } from './generated/graphql.js';
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
    ...roundtable.Query,
    ...suggestion.Query,
    ...outcome.Query,
    ...conference.Query,
    ...conferenceTopic.Query,
    ...conferenceTask.Query,
    ...figures.Query,
  }),
  Mutation: forLoggedIn({
    ...alliance.Mutation,
    ...membership.Mutation,
    ...rotation.Mutation,
    ...roundtable.Mutation,
    ...suggestion.Mutation,
    ...outcome.Mutation,
    ...conference.Mutation,
    ...conferenceTopic.Mutation,
    ...conferenceTask.Mutation,
  }),
  Subscription: forLoggedIn({
    ...alliance.Subscription,
    ...rotation.Subscription,
    ...roundtable.Subscription,
    ...conference.Subscription,
  }),
  Organization: forLoggedIn({
    ...alliance.Organization,
    ...membership.Organization,
    ...roundtable.Organization,
    ...conference.Organization,
    ...conferenceTask.Organization,
    ...figures.Organization,
  }),
  Alliance: forLoggedIn({
    ...alliance.Alliance,
    ...membership.Alliance,
    ...rotation.Alliance,
    ...figures.Alliance,
  }),
  HandoverSheet: rotation.HandoverSheet,
  HandoverSignature: rotation.HandoverSignature,
  LeadFigures: figures.LeadFigures,
  Membership: forLoggedIn(membership.Membership),
  RotationSwap: rotation.RotationSwap,
  RotationTerm: forLoggedIn(rotation.RotationTerm),
  Roundtable: forLoggedIn(roundtable.Roundtable),
  RoundtableChain: roundtable.RoundtableChain,
  RoundtableCoHost: roundtable.RoundtableCoHost,
  RoundtableParent: roundtable.RoundtableParent,
  Suggestion: forLoggedIn(suggestion.Suggestion),
  SuggestionAuthor: suggestion.SuggestionAuthor,
  Outcome: forLoggedIn(outcome.Outcome),
  JointConference: forLoggedIn(conference.JointConference),
  ConferenceAgendaItem: conference.ConferenceAgendaItem,
  ConferenceReport: conference.ConferenceReport,
  ConferenceReportLine: conference.ConferenceReportLine,
  ConferenceTopic: forLoggedIn(conferenceTopic.ConferenceTopic),
  ConferenceTaskDraft: conferenceTopic.ConferenceTaskDraft,
  ConferenceTask: forLoggedIn(conferenceTask.ConferenceTask),
};
