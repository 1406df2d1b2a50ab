import { type Notice, oncePerEvent, payload } from '@cobuild/subgraph';
import { available, dateOf, lightOf } from '@cobuild/workflow';
import { ifEntitled, isEntitledTo } from '../alliance/alliance.resolvers.js';
import type { Alliance as AllianceType } from '../alliance/alliance.rules.js';
import { standingOf } from '../alliance/standing.rules.js';
import type { Context } from '../context.js';
import type {
  AllianceResolvers,
  HandoverSheetResolvers,
  HandoverSignatureResolvers,
  MutationResolvers,
  QueryResolvers,
  RotationSwapResolvers,
  RotationTermResolvers,
  SubscriptionResolvers,
} from '../generated/graphql.js';
import { historyOf } from '../history.js';
import { liveAlliances } from '../live-alliances.js';
import type { Services } from '../services.js';
import { beginOfQuarter, endOfQuarter, quarterAt } from './quarter.rules.js';
import { leadEvents } from './rotation.events.js';
import { leaderOf, ordinalOn, type RotationTerm as TermType } from './rotation.rules.js';
import type { LeadAction, TermStep } from './rotation.service.js';
import { factsOf } from './rotation-steps.rules.js';
import { rotationTermWorkflow } from './rotation-term.workflow.js';

export const Query = {
  rotationTerm: (_, { id }, { loaders }) => loaders.terms.byId.load(id),
} satisfies Partial<QueryResolvers>;

const step = async (action: LeadAction, { input }: { input: TermStep }, context: Context) =>
  payload('term', await context.services.rotation.step(action, context, input));

export const Mutation = {
  rotationTermWritePlan: (_, args, context) => step('writePlan', args, context),
  rotationTermRequestSwap: (_, args, context) => step('requestSwap', args, context),
  rotationTermAcceptSwap: (_, args, context) => step('acceptSwap', args, context),
  rotationTermConfirmSwap: (_, args, context) => step('confirmSwap', args, context),
  rotationTermDropSwap: (_, args, context) => step('dropSwap', args, context),
  rotationTermSubstitute: (_, args, context) => step('substitute', args, context),
  rotationTermSignHandover: (_, args, context) => step('signHandover', args, context),
} satisfies Partial<MutationResolvers>;

const termOf = oncePerEvent((event, services: Services) => services.rotation.find(event.entity.id));

export const Subscription = {
  rotationLeadChanged: {
    subscribe: (_, filter, context) =>
      liveAlliances(context, filter, {
        accepts: ({ type }) => leadEvents.some((one) => one === type),
        async toPayload(event, alliance) {
          const term = await termOf(event, context);
          if (!term) throw new TypeError(`expected the quarter ${event.entity.id} of an event to exist`);
          return { alliance, term };
        },
        async present(limit) {
          const { services, viewer, clock } = context;
          const alliances = await services.alliances.entitling(viewer, clock(), filter, limit);
          const led = await services.rotation.leading(alliances.map(({ id }) => id));
          return alliances.flatMap((alliance) => {
            const term = led.get(alliance.id);
            if (!term) return [];
            const entity = { type: 'RotationTerm', id: term.id, version: term.version };
            return [{ entity, toPayload: () => ({ alliance, term }) }];
          });
        },
      }),
    resolve: (notice: Notice & { alliance: AllianceType; term: TermType }) => notice,
  },
} satisfies Partial<SubscriptionResolvers>;

const organization = (id: string | null | undefined) => (id == null ? null : { id });

export const Alliance = {
  currentLead: async ({ id }, _, { loaders }) => organization((await loaders.alliances.leads.load(id))?.leadOrgId),
  nextLead: async ({ id }, _, { loaders }) => organization((await loaders.alliances.leads.load(id))?.nextLeadOrgId),
  currentTerm: ({ id, status }, _, { loaders, clock }) =>
    status === 'ACTIVE' ? loaders.terms.byQuarter.load({ allianceId: id, ordinal: ordinalOn(dateOf(clock())) }) : null,
  rotationOrder: ({ rotationOrder }) => rotationOrder.map((id) => ({ id })),
  rotationTerms: ({ id }, { statuses, leadId, ...page }, { services }) =>
    services.rotation.list({ allianceId: id, statuses, leadId }, page),
} satisfies AllianceResolvers;

export const RotationTerm = {
  __resolveReference: ({ id }, { loaders }) => loaders.terms.byId.load(id),
  alliance: async ({ allianceId }, _, { loaders }) => {
    const alliance = await loaders.alliances.byId.load(allianceId);
    if (!alliance) throw new TypeError(`expected the alliance ${allianceId} of a quarter to exist`);
    return alliance;
  },
  year: ({ ordinal }) => quarterAt(ordinal).year,
  quarter: ({ ordinal }) => quarterAt(ordinal).quarter,
  startsAt: ({ ordinal }) => beginOfQuarter(quarterAt(ordinal)),
  endsAt: ({ ordinal }) => endOfQuarter(quarterAt(ordinal)),
  lead: (term) => ({ id: leaderOf(term) }),
  plannedLead: ({ leadOrgId }) => ({ id: leadOrgId }),
  turnOf: ({ turnOf }) => ({ id: turnOf }),
  swap: ({ allianceId, swap }, _, context) => ifEntitled(allianceId, context, swap, null),
  plan: ({ allianceId, plan }, _, context) => ifEntitled(allianceId, context, plan, null),
  handover: ({ allianceId, handover }, _, context) => ifEntitled(allianceId, context, handover, null),
  light: ({ dueAt, handover }, _, { services, clock }) =>
    handover && lightOf({ dueAt, doneAt: handover.closedAt }, clock(), services.calendar),
  availableActions: async (term, _, { viewer, loaders, clock }) => {
    const { byId, circle } = loaders.alliances;
    const [alliance, around, other, next] = await Promise.all([
      byId.load(term.allianceId),
      circle.load(term.allianceId),
      term.swap ? loaders.terms.byId.load(term.swap.otherTermId) : null,
      loaders.terms.byQuarter.load({ allianceId: term.allianceId, ordinal: term.ordinal + 1 }),
    ]);
    if (!alliance || !around) return [];
    const nextLeadOrgId = next ? leaderOf(next) : null;
    const facts = factsOf(term, { alliance, other, nextLeadOrgId, today: dateOf(clock()) });
    return [...available(rotationTermWorkflow, facts, standingOf(viewer, around, clock()))];
  },
  history: async ({ id, allianceId }, page, context) =>
    historyOf({ type: 'RotationTerm', id }, page, context, await isEntitledTo(allianceId, context)),
} satisfies RotationTermResolvers;

export const RotationSwap = {
  otherTerm: async ({ otherTermId }, _, { loaders }) => {
    const term = await loaders.terms.byId.load(otherTermId);
    if (!term) throw new TypeError(`expected the quarter ${otherTermId} of a swap to exist`);
    return term;
  },
  requestedBy: ({ requestedByOrgId }) => ({ id: requestedByOrgId }),
  asked: ({ askedOrgId }) => ({ id: askedOrgId }),
} satisfies RotationSwapResolvers;

export const HandoverSheet = {
  items: ({ items }) => [...items],
  signatures: ({ signatures }) => [...signatures],
} satisfies HandoverSheetResolvers;

export const HandoverSignature = {
  organization: ({ organizationId }) => ({ id: organizationId }),
} satisfies HandoverSignatureResolvers;
