import { live, type Notice } from '@cobuild/subgraph';
import { isEntitled } from '../conference/conference-standing.rules.js';
import type { Context } from '../context.js';
import type {
  AllianceDutiesResolvers,
  AllianceDutyResolvers,
  OrganizationResolvers,
  SubscriptionResolvers,
} from '../generated/graphql.js';
import { changesDuties, countsOf, lightOfDuty, narrowed } from './duty.rules.js';

export const Organization = {
  allianceDuties: async ({ id }, filter, { services, loaders, clock }) => {
    const list = await loaders.duties.ofOrganization.load(id);
    return list && { ...list, duties: narrowed(list.duties, filter, clock(), services.calendar) };
  },
} satisfies OrganizationResolvers;

/** Whether the viewer may follow what an organization has to do now. */
async function mayFollow(organizationId: string, { viewer, services, clock }: Context): Promise<boolean> {
  const [party] = await services.directory.parties([organizationId]);
  if (isEntitled(viewer, { id: organizationId, reach: party?.reach ?? [organizationId] }, clock())) return true;
  return (await services.duties.namedBy(viewer.accountId, [organizationId])).has(organizationId);
}

type DutiesNotice = Notice & { readonly organization: { readonly id: string } };

export const Subscription = {
  allianceDutiesChanged: {
    subscribe(_, { organizationId, after, initial }, context) {
      const told = (notice: Notice): DutiesNotice => {
        context.loaders.clear();
        const { cursor, replayed, remaining } = notice;
        return { organization: { id: organizationId }, cursor, replayed, remaining };
      };
      return live<DutiesNotice>({
        log: context.log,
        after,
        initial,
        present: async () =>
          (await mayFollow(organizationId, context))
            ? [{ entity: { type: 'Organization', id: organizationId, version: 0 }, toPayload: told }]
            : [],
        accepts: async (event) => changesDuties(event, organizationId) && (await mayFollow(organizationId, context)),
        toPayload: told,
      });
    },
    resolve: (notice: DutiesNotice) => notice,
  },
} satisfies Partial<SubscriptionResolvers>;

export const AllianceDuties = {
  duties: ({ duties }) => [...duties],
  counts: ({ duties }, _, { services, clock }) => [...countsOf(duties, clock(), services.calendar)],
} satisfies AllianceDutiesResolvers;

export const AllianceDuty = {
  organization: ({ organizationId }) => ({ id: organizationId }),
  alliance: ({ allianceId }, _, { loaders }) => (allianceId === null ? null : loaders.alliances.byId.load(allianceId)),
  light: (duty, _, { services, clock }) => lightOfDuty(duty, clock(), services.calendar),
} satisfies AllianceDutyResolvers;
