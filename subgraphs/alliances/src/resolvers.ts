import { forLoggedIn } from '@cobuild/subgraph';
import * as alliance from './alliance/alliance.resolvers.js';
import type { Resolvers } from './generated/graphql.js';
import * as membership from './membership/membership.resolvers.js';
import * as rotation from './rotation/rotation.resolvers.js';

/** The resolvers of all concepts; a forgotten root field does not compile. */
export const resolvers: Resolvers = {
  Query: forLoggedIn({
    ...alliance.Query,
    ...membership.Query,
    ...rotation.Query,
  }),
  Mutation: forLoggedIn({
    ...alliance.Mutation,
    ...membership.Mutation,
    ...rotation.Mutation,
  }),
  Subscription: forLoggedIn({
    ...alliance.Subscription,
    ...rotation.Subscription,
  }),
  Organization: forLoggedIn({
    ...alliance.Organization,
    ...membership.Organization,
  }),
  Alliance: forLoggedIn({
    ...alliance.Alliance,
    ...membership.Alliance,
    ...rotation.Alliance,
  }),
  HandoverSheet: rotation.HandoverSheet,
  HandoverSignature: rotation.HandoverSignature,
  Membership: forLoggedIn(membership.Membership),
  RotationSwap: rotation.RotationSwap,
  RotationTerm: forLoggedIn(rotation.RotationTerm),
};
