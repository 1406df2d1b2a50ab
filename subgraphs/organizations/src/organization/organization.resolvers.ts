import { fault, historyOf, live, payload } from '@cobuild/subgraph';
import type {
  MutationResolvers,
  OrganizationResolvers,
  OrganizationUpdateResolvers,
  QueryResolvers,
  SubscriptionResolvers,
} from '../generated/graphql.js';
import type { Context } from '../context.js';
import { levelOfOrganization, type Organization as OrganizationType } from './organization.rules.js';
import { concerns } from './organization.events.js';

const mustFind = async (id: string, { loaders }: Context): Promise<OrganizationType> => {
  const organization = await loaders.organizationById.load(id);
  if (!organization) throw new Error(`the organization ${id} is missing`);
  return organization;
};

export const Query = {
  organization: (_, { id, code }, { loaders }) =>
    id != null
      ? loaders.organizationById.load(id)
      : code != null
        ? loaders.organizationByCode.load(code)
        : Promise.reject(fault('BAD_USER_INPUT', 'give "id" or "code"')),
  organizations: (_, { filter, order, ...page }, { services }) =>
    services.organizationReads.list(filter ?? {}, order, page),
  organizationFigures: (_, { underId }, { services }) => services.organizationReads.figures(underId ?? null),
} satisfies Partial<QueryResolvers>;

export const Mutation = {
  organizationRegister: async (_, { input }, context) =>
    payload('organization', await context.services.organizations.register(context, input)),
  organizationRevise: async (_, { input }, context) =>
    payload('organization', await context.services.organizations.revise(context, input)),
  organizationMove: async (_, { input }, context) =>
    payload('organization', await context.services.organizations.move(context, input)),
  organizationActivate: async (_, { input }, context) =>
    payload('organization', await context.services.organizations.activate(context, input)),
  organizationSuspend: async (_, { input }, context) =>
    payload('organization', await context.services.organizations.suspend(context, input)),
  organizationResume: async (_, { input }, context) =>
    payload('organization', await context.services.organizations.resume(context, input)),
  organizationMerge: async (_, { input }, context) =>
    payload('organization', await context.services.organizations.merge(context, input)),
  organizationDissolve: async (_, { input }, context) =>
    payload('organization', await context.services.organizations.dissolve(context, input)),
  organizationSecretaryAppoint: async (_, { input }, context) =>
    payload('organization', await context.services.organizations.appointSecretary(context, input)),
  organizationAliasAdd: async (_, { input }, context) =>
    payload('organization', await context.services.organizations.addAlias(context, input)),
  organizationAliasRemove: async (_, { input }, context) =>
    payload('organization', await context.services.organizations.removeAlias(context, input)),
} satisfies Partial<MutationResolvers>;

export const Subscription = {
  organizationUpdated: {
    subscribe: (_, { ids, underId, after }, { log }) =>
      live({
        log,
        after,
        accepts: (event) => concerns(event, { ids: ids ?? null, underId: underId ?? null }),
        toPayload: (delivery) => ({ organizationUpdated: delivery }),
      }),
  },
} satisfies SubscriptionResolvers;

export const Organization = {
  __resolveReference: (reference, { loaders }) =>
    'id' in reference ? loaders.organizationById.load(reference.id) : loaders.organizationByCode.load(reference.code),
  level: levelOfOrganization,
  parent: ({ parentId }, _, { loaders }) => (parentId === null ? null : loaders.organizationById.load(parentId)),
  ancestors: ({ ancestorIds }, _, context) => Promise.all(ancestorIds.map((id) => mustFind(id, context))),
  children: ({ id }, page, { services }) => services.organizationReads.childrenOf(id, page),
  descendants: ({ id }, page, { services }) => services.organizationReads.descendantsOf(id, page),
  secretary: ({ secretaryId }, _, { loaders }) => (secretaryId === null ? null : loaders.memberById.load(secretaryId)),
  mergedInto: ({ mergedIntoId }, _, { loaders }) =>
    mergedIntoId === null ? null : loaders.organizationById.load(mergedIntoId),
  availableActions: (organization, _, { services, viewer }) => services.organizations.actionsOf(organization, viewer),
  history: ({ id }, page, { log }) => historyOf(log, { type: 'Organization', id }, page),
} satisfies Partial<OrganizationResolvers>;

export const OrganizationUpdate = {
  // Read by a new loader each time: the loaders of a subscription live long, and what they once read is not "now".
  organization: async ({ event }, _, { services }) => {
    const organization = await services.organizations.find(event.entity.id);
    if (!organization) throw new Error(`the organization ${event.entity.id} of an event is missing`);
    return organization;
  },
} satisfies Partial<OrganizationUpdateResolvers>;
