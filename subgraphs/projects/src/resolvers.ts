import { forLoggedIn } from '@cobuild/subgraph';
import * as challengeTopic from './challenge-topic/challenge-topic.resolvers.js';
import type { Resolvers } from './generated/graphql.js';
import * as project from './project/project.resolvers.js';
import * as projectList from './project-list/project-list.resolvers.js';

/** The resolvers of all concepts; a forgotten root field does not compile. */
export const resolvers: Resolvers = {
  Query: forLoggedIn({
    ...projectList.Query,
    ...project.Query,
    ...challengeTopic.Query,
  }),
  Mutation: forLoggedIn({
    ...projectList.Mutation,
    ...project.Mutation,
    ...challengeTopic.Mutation,
  }),
  Subscription: forLoggedIn({
    ...project.Subscription,
    ...challengeTopic.Subscription,
  }),
  Organization: { ...project.Organization, ...challengeTopic.Organization },
  ProjectList: { ...projectList.ProjectList, ...project.ProjectList },
  Project: project.Project,
  ProjectParty: project.ProjectParty,
  ProjectContact: project.ProjectContact,
  ProjectScore: project.ProjectScore,
  ChallengeTopic: challengeTopic.ChallengeTopic,
  ChallengeTaker: challengeTopic.ChallengeTaker,
};
