import type { Store, Tx } from '@cobuild/subgraph';
import { decide, ok, type Refusal, refuse, type Result, type WorkCalendar } from '@cobuild/workflow';
import type { mongo } from 'mongoose';
import { type Alliance, draw, reorder } from '../alliance/alliance.rules.js';
import type { Alliances } from '../alliance/alliance.service.js';
import { systemStanding } from '../alliance/standing.rules.js';
import { type Membership, takesPart } from '../membership/membership.rules.js';
import type { Memberships } from '../membership/membership.service.js';
import { proposalHindered, proposalStepped } from './proposal.events.js';
import { carriesItselfOut, type Proposal } from './proposal.rules.js';
import { afterStep, factsOf, type ProposalSurroundings } from './proposal-steps.rules.js';
import { proposalWorkflow } from './proposal.workflow.js';

type Session = mongo.ClientSession;

/** Carries out what the assembly decides on its alliance and its members. */
export interface CarryOut {
  /** Whether what a proposal asks for could be done as things stand. */
  check(proposal: Proposal, alliance: Alliance, session: Session): Promise<Result<void, Refusal>>;
  /** Does what an adopted proposal asks for, within the change that counts its votes. */
  effect(proposal: Proposal, tx: Tx): Promise<Result<unknown, Refusal>>;
  /**
   * Goes on from an adopted proposal that is not written yet: where its decision carries it out it is FULFILLED in the same change;
   * what hinders that stands with it, and its office tries again.
   */
  goOn(
    adopted: Proposal,
    event: ReturnType<typeof proposalStepped>,
    around: { readonly alliance: Alliance; readonly surroundings: ProposalSurroundings },
    tx: Tx,
  ): Promise<
    Result<{ readonly next: Proposal; readonly happenings: readonly ReturnType<typeof proposalStepped>[] }, Refusal>
  >;
}

/** Makes what carries out decisions. */
export function createCarryOut({
  store,
  alliances,
  memberships,
  calendar,
}: {
  readonly store: Store<Proposal>;
  readonly alliances: Pick<Alliances, 'amendByAssembly' | 'dissolveByAssembly'>;
  readonly memberships: Pick<Memberships, 'find' | 'admit' | 'expel'>;
  readonly calendar: WorkCalendar;
}): CarryOut {
  const effect: CarryOut['effect'] = async ({ allianceId, matter, charterChange, membershipId, title }, tx) => {
    switch (matter) {
      case 'ACTION':
        return ok(undefined);
      case 'CHARTER':
        return alliances.amendByAssembly(allianceId, tx, charterChange ?? {});
      case 'ADMISSION':
        return memberships.admit(membershipId ?? '', tx);
      case 'EXPULSION':
        return memberships.expel(membershipId ?? '', tx, title);
      case 'DISSOLUTION':
        return alliances.dissolveByAssembly(allianceId, tx, title);
      default:
        return matter satisfies never;
    }
  };

  return {
    effect,
    async check({ matter, charterChange, membershipId }, alliance, session) {
      if (charterChange) {
        const { rotationOrder, ...draft } = charterChange;
        const drawn = draw(alliance, draft);
        if (!drawn.ok) return under('charterChange', drawn.refusal);
        const order = reorder(alliance, rotationOrder ?? []);
        if (!order.ok) return under('charterChange', order.refusal);
      }
      if (membershipId === null) return ok(undefined);
      const membership = await memberships.find(membershipId, session);
      const field = ['membershipId'];
      if (membership?.allianceId !== alliance.id) return refuse({ code: 'NOT_FOUND', field });
      return isFor(matter, membership) ? ok(undefined) : refuse({ code: 'NOT_OF_THIS_MATTER', field });
    },
    async goOn(adopted, event, { alliance, surroundings }, tx) {
      if (!carriesItselfOut(adopted.matter)) return ok({ next: adopted, happenings: [event] });
      // Written and told first: whoever looks for open proposals while this one is carried out finds it decided.
      const written = await store.replace(adopted, tx.session);
      if (!written.ok) return written;
      tx.append(event);
      const done = await effect(adopted, tx);
      if (!done.ok) {
        const next = { ...adopted, version: adopted.version + 1, hindrance: done.refusal.code };
        return ok({ next, happenings: [proposalHindered(next, alliance)] });
      }
      const context = { viewer: systemStanding(tx.now), input: {}, now: tx.now, calendar };
      const decision = decide(proposalWorkflow, factsOf(adopted, surroundings), 'carryOut', context);
      if (!decision.ok) return decision;
      const next = afterStep(adopted, decision.value, { now: tx.now, calendar, input: {}, rule: alliance.votingRule });
      return ok({ next, happenings: [proposalStepped(decision.value, next, alliance)] });
    },
  };
}

/** Who is invited may be admitted, who takes part expelled. */
function isFor(matter: Proposal['matter'], membership: Membership): boolean {
  return matter === 'ADMISSION' ? membership.status === 'INVITED' : takesPart(membership);
}

/** A refusal of what stands within an input. */
function under(name: string, refusal: Refusal): Result<never, Refusal> {
  return refuse({ ...refusal, field: [name, ...(refusal.field ?? [])] });
}
