import { forLoggedIn } from '@cobuild/subgraph';
import * as challengeTopic from './challenge-topic/challenge-topic.resolvers.js';
import type { Resolvers } from './generated/graphql.js';
import * as project from './project/project.resolvers.js';
import * as projectList from './project-list/project-list.resolvers.js';
import * as secretaryProject from './secretary-project/secretary-project.resolvers.js';
import * as secretaryReport from './secretary-project/secretary-report.resolvers.js';

/** The resolvers of all concepts; a forgotten root field does not compile. */
export const resolvers: Resolvers = {
  Query: forLoggedIn({
    ...projectList.Query,
    ...project.Query,
    ...challengeTopic.Query,
    ...secretaryProject.Query,
  }),
  Mutation: forLoggedIn({
    ...projectList.Mutation,
    ...project.Mutation,
    ...challengeTopic.Mutation,
    ...secretaryProject.Mutation,
    ...secretaryReport.Mutation,
  }),
  Subscription: forLoggedIn({
    ...project.Subscription,
    ...challengeTopic.Subscription,
    ...secretaryProject.Subscription,
  }),
  Organization: { ...project.Organization, ...challengeTopic.Organization, ...secretaryProject.Organization },
  ProjectList: { ...projectList.ProjectList, ...project.ProjectList },
  Project: project.Project,
  ProjectParty: project.ProjectParty,
  ProjectContact: project.ProjectContact,
  ProjectScore: project.ProjectScore,
  ChallengeTopic: challengeTopic.ChallengeTopic,
  ChallengeTaker: challengeTopic.ChallengeTaker,
  SecretaryProject: secretaryProject.SecretaryProject,
  SecretaryReport: secretaryReport.SecretaryReport,
};
