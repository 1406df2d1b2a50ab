import { forLoggedIn } from '@cobuild/subgraph';
import type { Resolvers } from './generated/graphql.js';
import * as milestone from './milestone/milestone.resolvers.js';
import * as project from './project/project.resolvers.js';
import * as projectList from './project-list/project-list.resolvers.js';

/** The resolvers of all concepts; a forgotten root field does not compile. */
export const resolvers: Resolvers = {
  Query: forLoggedIn({
    ...projectList.Query,
    ...project.Query,
    ...milestone.Query,
  }),
  Mutation: forLoggedIn({
    ...projectList.Mutation,
    ...project.Mutation,
    ...milestone.Mutation,
  }),
  Subscription: forLoggedIn({
    ...project.Subscription,
    ...milestone.Subscription,
  }),
  Organization: project.Organization,
  ProjectList: { ...projectList.ProjectList, ...project.ProjectList },
  Project: { ...project.Project, ...milestone.Project },
  Milestone: milestone.Milestone,
  ProjectPlan: milestone.ProjectPlan,
  PlanRow: milestone.PlanRow,
  ProjectParty: project.ProjectParty,
  ProjectContact: project.ProjectContact,
  ProjectScore: project.ProjectScore,
};
