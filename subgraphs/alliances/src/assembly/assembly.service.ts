import {
  type Ask,
  checkText,
  type Connection,
  findByLedgerCodes,
  type HistoryOptions,
  type HistoryOutcome,
  longestReason,
  newId,
  type PageArguments,
  paginate,
  type StepInput,
  type Steps,
  type Store,
  type Tx,
  withoutUndefined,
} from '@cobuild/subgraph';
import { begin, decide, ok, type Refusal, refuse, type Result, type WorkCalendar } from '@cobuild/workflow';
import type { Model, mongo } from 'mongoose';
import type { Alliance } from '../alliance/alliance.rules.js';
import type { Alliances } from '../alliance/alliance.service.js';
import type { Circles } from '../alliance/circle.service.js';
import { type AllianceStanding, type Circle, standingOf } from '../alliance/standing.rules.js';
import { type AssemblyHistory, importAssemblies } from './assembly-history.service.js';
import { afterStep, type AssemblySurroundings, attended, factsOf } from './assembly-steps.rules.js';
import { type AssemblyUpkeep, createAssemblyUpkeep } from './assembly-upkeep.service.js';
import { assemblyStepped } from './assembly.events.js';
import { type AssemblyDocument, fromDocument } from './assembly.model.js';
import {
  type Assembly,
  type AssemblyDraft,
  blankAssembly,
  checkAttending,
  drawAssembly,
  longestMinutes,
} from './assembly.rules.js';
import { type AssemblyAction, type AssemblyStatus, assemblyWorkflow } from './assembly.workflow.js';

type Session = mongo.ClientSession;

/** Steps that people take with the version that they saw; who comes registers without one. */
export type AssemblyStepAction = Exclude<AssemblyAction, 'attend' | 'lapse'>;

export type NewAssembly = AssemblyDraft & {
  readonly allianceId: string;
  readonly idempotencyKey?: string | null | undefined;
};

export type AssemblyStep = StepInput & AssemblyDraft & { readonly minutes?: string | null | undefined };

export interface Coming {
  readonly id: string;
  readonly memberId?: string | null | undefined;
  readonly delegates?: readonly string[] | null | undefined;
  readonly idempotencyKey?: string | null | undefined;
}

/** What others may do with assemblies. */
export interface Assemblies extends AssemblyUpkeep {
  find(id: string, session?: Session): Promise<Assembly | null>;
  /** By the codes under which assemblies stand in files and ledgers. */
  findByCodes(codes: readonly string[], session?: Session): Promise<ReadonlyMap<string, Assembly>>;
  list(
    filter: { readonly allianceId: string; readonly statuses?: readonly AssemblyStatus[] | null | undefined },
    page: PageArguments,
  ): Promise<Connection<Assembly>>;
  draft(ask: Ask, input: NewAssembly): Promise<Result<Assembly, Refusal>>;
  step(action: AssemblyStepAction, ask: Ask, input: AssemblyStep): Promise<Result<Assembly, Refusal>>;
  /** Registers that a member has come; many may at the same moment. */
  attend(ask: Ask, input: Coming): Promise<Result<Assembly, Refusal>>;
  importAssemblies(rows: readonly AssemblyHistory[], options?: HistoryOptions): Promise<readonly HistoryOutcome[]>;
}

interface AssemblyStand extends AllianceStanding {
  readonly alliance: Alliance;
  readonly circle: Circle;
  readonly surroundings: AssemblySurroundings;
}

/** Makes the service of assemblies. */
export function createAssemblies({
  model,
  store,
  steps,
  alliances,
  circles,
  calendar,
  openVotesOf,
  deferRest,
}: {
  readonly model: Model<AssemblyDocument>;
  readonly store: Store<Assembly>;
  readonly steps: Steps;
  readonly alliances: Alliances;
  readonly circles: Circles;
  readonly calendar: WorkCalendar;
  /** How many proposals are being voted on in an assembly. */
  readonly openVotesOf: (assemblyId: string, session: Session) => Promise<number>;
  /** Defers what an assembly that is over had on its agenda. */
  readonly deferRest: (alliance: Alliance, assemblyId: string, tx: Tx) => Promise<void>;
}): Assemblies {
  const stand = async (ask: Ask, assembly: Assembly, wanted: string | null, scheduledAt: Date | null, tx: Tx) => {
    const { session, now } = tx;
    const alliance = await alliances.hold(assembly.allianceId, session);
    if (!alliance) throw new TypeError(`expected the alliance ${assembly.allianceId} of an assembly to exist`);
    const circle = await circles.circleOf(alliance, now, session);
    const membershipIds = circle.seats.flatMap(({ membershipId, isActive }) => (isActive ? [membershipId] : []));
    const openVotes = await openVotesOf(assembly.id, session);
    const surroundings = { rule: alliance.votingRule, membershipIds, openVotes, scheduledAt, now };
    return { ...standingOf(ask.viewer, circle, now, wanted), alliance, circle, surroundings };
  };

  const decided = (action: AssemblyAction, assembly: Assembly, standing: AssemblyStand, input: object) => {
    const { alliance: _, circle: __, surroundings, ...viewer } = standing;
    const facts = factsOf(assembly, surroundings, calendar);
    const context = { viewer, input: withoutUndefined(input), now: surroundings.now, calendar };
    return decide(assemblyWorkflow, facts, action, context);
  };

  return {
    find: (id, session) => store.find(id, session),
    findByCodes: (codes, session) => findByLedgerCodes(store, codes, session),
    importAssemblies: (rows, options) => importAssemblies({ store, steps, alliances, circles }, rows, options),
    list: ({ allianceId, statuses }, page) =>
      paginate({
        model,
        filter: { allianceId, ...(statuses ? { status: { $in: statuses } } : {}) },
        order: [{ field: 'createdAt', direction: -1 }],
        page,
        toNode: fromDocument,
      }),
    draft: (ask, input) =>
      steps.change<Assembly>({
        ask,
        mutation: 'assembly.draft',
        input,
        load: (id) => store.find(id),
        async run({ session, now, append }, actAs) {
          const alliance = await alliances.hold(input.allianceId, session);
          if (!alliance) return refuse({ code: 'NOT_FOUND', field: ['allianceId'] });
          const viewer = await alliances.standingOf(ask.viewer, alliance, now, null, session);
          actAs(viewer.actingAs);
          const decision = begin(assemblyWorkflow, 'draft', { viewer, input: {}, now, calendar });
          if (!decision.ok) return decision;
          if (alliance.status !== 'ACTIVE') return refuse({ code: 'ALLIANCE_NOT_ACTIVE', field: ['allianceId'] });
          const assembly = drawAssembly(blankAssembly(newId(), alliance.id, now), input);
          if (!assembly.ok) return assembly;
          await store.insert([assembly.value], session);
          append(assemblyStepped(decision.value, assembly.value, alliance));
          return assembly;
        },
      }),
    step: (action, ask, input) =>
      steps.take<Assembly, AssemblyStatus, AssemblyStand>({
        ask,
        mutation: `assembly.${action}`,
        input,
        store,
        stand: (assembly, tx) => stand(ask, assembly, null, input.scheduledAt ?? null, tx),
        decide: (assembly, standing) => decided(action, assembly, standing, input),
        async apply(assembly, decision, { alliance, surroundings }, tx) {
          const fits = [
            checkText('reason', input.reason, longestReason),
            checkText('minutes', input.minutes, longestMinutes),
          ];
          for (const fit of fits) if (!fit.ok) return fit;
          const drawn = action === 'revise' ? drawAssembly(assembly, input) : ok(assembly);
          if (!drawn.ok) return drawn;
          const given = { minutes: input.minutes ?? null, reason: input.reason ?? null };
          const next = afterStep(drawn.value, decision, { now: tx.now, surroundings, ...given });
          if (action === 'close' || action === 'cancel') await deferRest(alliance, assembly.id, tx);
          return ok({ next, happenings: [assemblyStepped(decision, next, alliance)] });
        },
      }),
    attend: (ask, input) =>
      steps.change<Assembly>({
        ask,
        mutation: 'assembly.attend',
        input,
        load: (id) => store.find(id),
        async run(tx, actAs) {
          const { session, now, append } = tx;
          const assembly = await store.find(input.id, session);
          if (!assembly) return refuse({ code: 'NOT_FOUND', field: ['id'] });
          const standing = await stand(ask, assembly, null, null, tx);
          actAs(standing.actingAs);
          const decision = decided('attend', assembly, standing, input);
          if (!decision.ok) return decision;
          const seat = seatFor(standing, input.memberId ?? null);
          if (!seat.ok) return seat;
          const delegates = input.delegates ?? [];
          const fit = checkAttending(delegates);
          if (!fit.ok) return fit;
          const next = attended(assembly, { ...seat.value, delegates, at: now });
          const written = await store.replace(next, session);
          if (!written.ok) return written;
          append(assemblyStepped(decision.value, next, standing.alliance));
          return ok(next);
        },
      }),
    ...createAssemblyUpkeep({ store, calendar }),
  };
}

/** The member that has come: its own delegates register it, or for it the office. */
function seatFor(
  { roles, memberIds, circle }: Pick<AssemblyStand, 'roles' | 'memberIds' | 'circle'>,
  wanted: string | null,
): Result<{ readonly membershipId: string; readonly organizationId: string }, Refusal> {
  const field = ['memberId'];
  const own = circle.seats.filter(({ party, isActive }) => isActive && memberIds.includes(party.organizationId));
  const [first, ...others] = own;
  if (wanted === null && (!first || others.length > 0)) return refuse({ code: 'MEMBER_REQUIRED', field });
  const organizationId = wanted ?? first?.party.organizationId;
  const among = roles.includes('OFFICE') ? circle.seats.filter(({ isActive }) => isActive) : own;
  const seat = among.find(({ party }) => party.organizationId === organizationId);
  return seat
    ? ok({ membershipId: seat.membershipId, organizationId: seat.party.organizationId })
    : refuse({ code: 'NO_MANDATE', field });
}
