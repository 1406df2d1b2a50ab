import { fault, type Notice, payload } from '@cobuild/subgraph';
import { available } from '@cobuild/workflow';
import type { Context } from '../context.js';
import type {
  AllianceResolvers,
  MutationResolvers,
  OrganizationResolvers,
  QueryResolvers,
  SubscriptionResolvers,
} from '../generated/graphql.js';
import { historyOf } from '../history.js';
import { liveAlliances } from '../live-alliances.js';
import type { Alliance as AllianceType } from './alliance.rules.js';
import type { AllianceStep, OfficeAction } from './alliance.service.js';
import { allianceWorkflow } from './alliance.workflow.js';
import { standingOf } from './standing.rules.js';

export const Query = {
  alliance: (_, { id, code }, { loaders }) =>
    id != null
      ? loaders.alliances.byId.load(id)
      : code != null
        ? loaders.alliances.byCode.load(code)
        : Promise.reject(fault('BAD_USER_INPUT', 'give "id" or "code"')),
  alliances: (_, { filter, order, ...page }, { services }) => services.alliances.list(filter ?? {}, order, page),
} satisfies Partial<QueryResolvers>;

const step = async (action: OfficeAction, { input }: { input: AllianceStep }, context: Context) =>
  payload('alliance', await context.services.alliances.step(action, context, input));

export const Mutation = {
  alliancePrepare: async (_, { input }, context) =>
    payload('alliance', await context.services.alliances.prepare(context, input)),
  allianceRevise: (_, args, context) => step('revise', args, context),
  allianceOpenSigning: (_, args, context) => step('openSigning', args, context),
  allianceFound: (_, args, context) => step('found', args, context),
} satisfies Partial<MutationResolvers>;

const concepts = ['Alliance', 'Membership', 'RotationTerm'];
/** What members do in an alliance; followed on request, as there is much of it. */
const work = ['Assembly', 'Proposal', 'Vote', 'JointAction', 'ActionTask'];

export const Subscription = {
  allianceUpdated: {
    subscribe: (_, { withWork, ...filter }, context) =>
      liveAlliances(context, filter, {
        accepts: ({ entity }) => concepts.includes(entity.type) || (withWork && work.includes(entity.type)),
        toPayload: (_event, alliance) => ({ alliance }),
        async present(limit) {
          const { services, viewer, clock } = context;
          const alliances = await services.alliances.entitling(viewer, clock(), filter, limit);
          return alliances.map((alliance) => ({
            entity: { type: 'Alliance', id: alliance.id, version: alliance.version },
            toPayload: () => ({ alliance }),
          }));
        },
      }),
    resolve: (notice: Notice & { alliance: AllianceType }) => notice,
  },
} satisfies Partial<SubscriptionResolvers>;

/** Whether the viewer is entitled to what an alliance's members share. */
export const isEntitledTo = async (allianceId: string, { loaders }: Context): Promise<boolean> =>
  (await loaders.alliances.entitled.load(allianceId)) !== null;

/** What members share is shown to the entitled; to others it is as if it were not there. */
export const ifEntitled = async <T>(allianceId: string, context: Context, value: T, otherwise: T): Promise<T> =>
  (await isEntitledTo(allianceId, context)) ? value : otherwise;

const organization = (id: string | null) => (id === null ? null : { id });

export const Alliance = {
  __resolveReference: ({ id }, { loaders }) => loaders.alliances.byId.load(id),
  approvingOrg: ({ approvingOrgId }) => organization(approvingOrgId),
  officeOrg: ({ officeOrgId }) => organization(officeOrgId),
  charter: ({ id, charter }, _, context) => ifEntitled(id, context, charter, null),
  memberCount: ({ memberIds }) => memberIds.length,
  viewerIsEntitled: ({ id }, _, context) => isEntitledTo(id, context),
  availableActions: async (alliance, _, { viewer, loaders, clock }) => {
    const circle = await loaders.alliances.circle.load(alliance.id);
    return circle ? [...available(allianceWorkflow, alliance, standingOf(viewer, circle, clock()))] : [];
  },
  history: async ({ id }, page, context) =>
    historyOf({ type: 'Alliance', id }, page, context, await isEntitledTo(id, context)),
} satisfies AllianceResolvers;

export const Organization = {
  __resolveReference: ({ id }) => ({ id }),
  alliances: ({ id }, { filter, order, ...page }, { services }) =>
    services.alliances.list({ ...filter, organizationId: id }, order, page),
} satisfies OrganizationResolvers;
