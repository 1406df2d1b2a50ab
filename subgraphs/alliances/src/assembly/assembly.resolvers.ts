import { emptyPage, payload } from '@cobuild/subgraph';
import { available, lightOf } from '@cobuild/workflow';
import { isEntitledTo } from '../alliance/alliance.resolvers.js';
import { standingOf } from '../alliance/standing.rules.js';
import type { Context } from '../context.js';
import type {
  AllianceResolvers,
  AssemblyAttendanceResolvers,
  AssemblyQuorumResolvers,
  AssemblyResolvers,
  MutationResolvers,
  QueryResolvers,
} from '../generated/graphql.js';
import { historyOf } from '../history.js';
import { takingPart } from '../proposal/proposal-stand.service.js';
import { agendaLocksAt, type Assembly as AssemblyType, dayOf } from './assembly.rules.js';
import { factsOf, quorumOf } from './assembly-steps.rules.js';
import type { AssemblyStep, AssemblyStepAction } from './assembly.service.js';
import { assemblyWorkflow } from './assembly.workflow.js';

export const Query = {
  assembly: (_, { id }, context) => assemblyFor(id, context),
} satisfies Partial<QueryResolvers>;

const step = async (action: AssemblyStepAction, { input }: { input: AssemblyStep }, context: Context) =>
  payload('assembly', await context.services.assemblies.step(action, context, input));

export const Mutation = {
  assemblyDraft: async (_, { input }, context) =>
    payload('assembly', await context.services.assemblies.draft(context, input)),
  assemblyRevise: (_, args, context) => step('revise', args, context),
  assemblyConvene: (_, args, context) => step('convene', args, context),
  assemblyAttend: async (_, { input }, context) =>
    payload('assembly', await context.services.assemblies.attend(context, input)),
  assemblyOpen: (_, args, context) => step('open', args, context),
  assemblyAdjourn: (_, args, context) => step('adjourn', args, context),
  assemblyClose: (_, args, context) => step('close', args, context),
  assemblyPublishMinutes: (_, args, context) => step('publishMinutes', args, context),
  assemblyCancel: (_, args, context) => step('cancel', args, context),
} satisfies Partial<MutationResolvers>;

/** An assembly, for those who are entitled to its alliance. */
async function assemblyFor(id: string, context: Context): Promise<AssemblyType | null> {
  const assembly = await context.loaders.assemblies.byId.load(id);
  return assembly && (await isEntitledTo(assembly.allianceId, context)) ? assembly : null;
}

/** What is known around an assembly for its viewer; `null` where its alliance is gone. */
async function aroundOf({ id, allianceId }: AssemblyType, { loaders, viewer, clock }: Context) {
  const [alliance, circle, openVotes] = await Promise.all([
    loaders.alliances.byId.load(allianceId),
    loaders.alliances.circle.load(allianceId),
    loaders.proposals.openVotes.load(id),
  ]);
  if (!alliance || !circle) return null;
  const now = clock();
  const surroundings = {
    rule: alliance.votingRule,
    membershipIds: takingPart(circle),
    openVotes,
    scheduledAt: null,
    now,
  };
  return { standing: standingOf(viewer, circle, now), surroundings };
}

export const Alliance = {
  nextAssembly: async ({ id }, _, context) =>
    (await isEntitledTo(id, context)) ? context.loaders.assemblies.next.load(id) : null,
  assemblies: async ({ id }, { statuses, ...page }, context) =>
    (await isEntitledTo(id, context))
      ? context.services.assemblies.list({ allianceId: id, statuses }, page)
      : emptyPage<AssemblyType>(),
} satisfies AllianceResolvers;

const nobodyCounted = { members: 0, present: 0, needed: 0 } as const;

export const Assembly = {
  __resolveReference: ({ id }, context) => assemblyFor(id, context),
  alliance: async ({ allianceId }, _, { loaders }) => {
    const alliance = await loaders.alliances.byId.load(allianceId);
    if (!alliance) throw new TypeError(`expected the alliance ${allianceId} of an assembly to exist`);
    return alliance;
  },
  agenda: ({ agenda }) => [...agenda],
  heldOn: dayOf,
  proposals: ({ id }, page, { services }) => services.proposals.list({ assemblyId: id }, page),
  agendaLocksAt: (assembly, _, { services }) => agendaLocksAt(assembly, services.calendar),
  quorum: async (assembly, _, context) => {
    if (assembly.quorum) return assembly.quorum;
    if (assembly.imported) return nobodyCounted;
    const around = await aroundOf(assembly, context);
    return around ? quorumOf(assembly, around.surroundings) : nobodyCounted;
  },
  attendance: ({ attendance }) => [...attendance],
  light: ({ dueAt, publishedAt }, _, { services, clock }) =>
    dueAt && lightOf({ dueAt, doneAt: publishedAt }, clock(), services.calendar),
  availableActions: async (assembly, _, context) => {
    const around = await aroundOf(assembly, context);
    if (!around) return [];
    const facts = factsOf(assembly, around.surroundings, context.services.calendar);
    return [...available(assemblyWorkflow, facts, around.standing)];
  },
  history: async ({ id, allianceId }, page, context) =>
    historyOf({ type: 'Assembly', id }, page, context, await isEntitledTo(allianceId, context)),
} satisfies AssemblyResolvers;

export const AssemblyQuorum = {
  isReached: ({ members, present, needed }) => members > 0 && present >= needed,
} satisfies AssemblyQuorumResolvers;

export const AssemblyAttendance = {
  organization: ({ organizationId }) => ({ id: organizationId }),
  delegates: ({ delegates }) => [...delegates],
} satisfies AssemblyAttendanceResolvers;
