import { forLoggedIn } from '@cobuild/subgraph';
import * as blocker from './blocker/blocker.resolvers.js';
import * as chain from './chain/chain.resolvers.js';
import * as challengeTopic from './challenge-topic/challenge-topic.resolvers.js';
import type { Resolvers } from './generated/graphql.js';
import * as leadAssignment from './lead-assignment/lead-assignment.resolvers.js';
import * as partyReport from './party-report/party-report.resolvers.js';
import * as milestone from './milestone/milestone.resolvers.js';
import * as project from './project/project.resolvers.js';
import * as result from './result/result.resolvers.js';
import * as projectList from './project-list/project-list.resolvers.js';
import * as siteRequest from './site-request/site-request.resolvers.js';
import * as siteVisit from './site-visit/site-visit.resolvers.js';
import * as secretaryProject from './secretary-project/secretary-project.resolvers.js';
import * as secretaryReport from './secretary-project/secretary-report.resolvers.js';

/** The resolvers of all concepts; a forgotten root field does not compile. */
export const resolvers: Resolvers = {
  Query: forLoggedIn({
    ...projectList.Query,
    ...project.Query,
    ...blocker.Query,
    ...partyReport.Query,
    ...result.Query,
    ...chain.Query,
    ...leadAssignment.Query,
    ...siteRequest.Query,
    ...challengeTopic.Query,
    ...secretaryProject.Query,
    ...milestone.Query,
  }),
  Mutation: forLoggedIn({
    ...projectList.Mutation,
    ...project.Mutation,
    ...leadAssignment.Mutation,
    ...siteRequest.Mutation,
    ...siteVisit.Mutation,
    ...blocker.Mutation,
    ...partyReport.Mutation,
    ...result.Mutation,
    ...challengeTopic.Mutation,
    ...secretaryProject.Mutation,
    ...secretaryReport.Mutation,
    ...milestone.Mutation,
  }),
  Subscription: forLoggedIn({
    ...project.Subscription,
    ...siteRequest.Subscription,
    ...result.Subscription,
    ...challengeTopic.Subscription,
    ...secretaryProject.Subscription,
    ...milestone.Subscription,
  }),
  Organization: { ...project.Organization, ...challengeTopic.Organization, ...secretaryProject.Organization },
  ProjectList: { ...projectList.ProjectList, ...project.ProjectList },
  Project: {
    ...project.Project,
    ...blocker.Project,
    ...partyReport.Project,
    ...forLoggedIn(leadAssignment.Project),
    ...siteRequest.Project,
    ...milestone.Project,
    ...chain.Project,
  },
  Milestone: milestone.Milestone,
  ProjectPlan: milestone.ProjectPlan,
  PlanRow: milestone.PlanRow,
  ProjectParty: project.ProjectParty,
  ProjectContact: project.ProjectContact,
  ProjectScore: project.ProjectScore,
  LeadAssignment: forLoggedIn(leadAssignment.LeadAssignment),
  LeadRequests: siteRequest.LeadRequests,
  SiteRequest: forLoggedIn(siteRequest.SiteRequest),
  SiteVisit: siteVisit.SiteVisit,
  ProjectBlocker: blocker.ProjectBlocker,
  PartyReport: partyReport.PartyReport,
  PartyReporting: partyReport.PartyReporting,
  Result: { ...result.Result, ...chain.Result },
  ChainLink: chain.ChainLink,
  ChainThing: chain.ChainThing,
  OriginChain: chain.OriginChain,
  Roundtable: chain.Roundtable,
  Suggestion: chain.Suggestion,
  Outcome: chain.Outcome,
  ConferenceTopic: chain.ConferenceTopic,
  Proposal: chain.Proposal,
  JointAction: chain.JointAction,
  Pair: chain.Pair,
  PairListItem: chain.PairListItem,
  JointActivity: chain.JointActivity,
  ChallengeTopic: challengeTopic.ChallengeTopic,
  ChallengeTaker: challengeTopic.ChallengeTaker,
  SecretaryProject: secretaryProject.SecretaryProject,
  SecretaryReport: secretaryReport.SecretaryReport,
};
