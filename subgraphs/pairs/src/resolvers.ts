import { forLoggedIn } from '@cobuild/subgraph';
import * as delivery from './delivery/delivery.resolvers.js';
import * as figures from './figures/figures.resolvers.js';
import type { Resolvers } from './generated/graphql.js';
import * as jointActivity from './joint-activity/joint-activity.resolvers.js';
import * as listItem from './list-item/list-item.resolvers.js';
import * as pair from './pair/pair.resolvers.js';
import * as resourceEntry from './resource-entry/resource-entry.resolvers.js';

/** The resolvers of all concepts; a forgotten root field does not compile. */
export const resolvers: Resolvers = {
  Query: forLoggedIn({ ...pair.Query, ...jointActivity.Query, ...figures.Query }),
  Mutation: forLoggedIn({
    ...pair.Mutation,
    ...jointActivity.Mutation,
    ...listItem.Mutation,
    ...delivery.Mutation,
    ...resourceEntry.Mutation,
  }),
  Subscription: forLoggedIn({ ...pair.Subscription, ...jointActivity.Subscription }),
  Organization: forLoggedIn({ ...pair.Organization, ...figures.Organization }),
  Pair: forLoggedIn({ ...pair.Pair, ...listItem.Pair, ...figures.Pair }),
  JointActivity: forLoggedIn(jointActivity.JointActivity),
  JointActivityWarning: jointActivity.JointActivityWarning,
  PairListItem: forLoggedIn(listItem.PairListItem),
  PairListGaps: listItem.PairListGaps,
  Delivery: forLoggedIn(delivery.Delivery),
  ResourceEntry: forLoggedIn(resourceEntry.ResourceEntry),
};
