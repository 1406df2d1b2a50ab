import { type Ask, checkText, longestReason, type Steps, type Store, type Tx } from '@cobuild/subgraph';
import { ok, type Refusal, refuse, type Result, type WorkCalendar } from '@cobuild/workflow';
import type { Mandate } from '../vote/vote.service.js';
import { proposalStepped } from './proposal.events.js';
import type { Proposal } from './proposal.rules.js';
import { decideOn, type StandOn } from './proposal-stand.service.js';
import { afterStep } from './proposal-steps.rules.js';

export interface ObjectionInput {
  readonly id: string;
  readonly memberId?: string | null | undefined;
  readonly reason?: string | null | undefined;
  readonly idempotencyKey?: string | null | undefined;
}

/** What members say to a proposal that is open to them: many may at the same moment, so none gives the version that it saw. */
export interface MemberVoices {
  /** Objects in the name of a member. */
  object(ask: Ask, input: ObjectionInput): Promise<Result<Proposal, Refusal>>;
  /** Whether somebody may vote now, and for whom. */
  mandateOf(
    ask: Ask,
    ballot: { readonly id: string; readonly memberId?: string | null | undefined; readonly choice: string },
    tx: Tx,
  ): Promise<Result<Mandate, Refusal>>;
}

/** Makes what takes members' voices in. */
export function createMemberVoices({
  store,
  steps,
  calendar,
  standOn,
}: {
  readonly store: Store<Proposal>;
  readonly steps: Steps;
  readonly calendar: WorkCalendar;
  readonly standOn: StandOn;
}): MemberVoices {
  return {
    object: (ask, input) =>
      steps.change<Proposal>({
        ask,
        mutation: 'proposal.object',
        input,
        load: (id) => store.find(id),
        async run(tx, actAs) {
          const proposal = await store.find(input.id, tx.session);
          if (!proposal) return refuse({ code: 'NOT_FOUND', field: ['id'] });
          const standing = await standOn({ ask, proposal, memberId: input.memberId, holds: true }, tx);
          actAs(standing.actingAs);
          const decision = decideOn('object', proposal, standing, input, calendar);
          if (!decision.ok) return decision;
          const fit = checkText('reason', input.reason, longestReason);
          if (!fit.ok) return fit;
          const [seat] = standing.seats;
          if (!seat) return refuse({ code: 'NO_MANDATE', field: ['memberId'] });
          const { membershipId, party } = seat;
          actAs({ organizationId: party.organizationId, role: 'DELEGATE' });
          const { alliance } = standing;
          const objector = { membershipId, organizationId: party.organizationId };
          const around = { now: tx.now, calendar, input, rule: alliance.votingRule, objector };
          const next = afterStep(proposal, decision.value, around);
          const written = await store.replace(next, tx.session);
          if (!written.ok) return written;
          tx.append(proposalStepped(decision.value, next, alliance));
          return ok(next);
        },
      }),
    async mandateOf(ask, ballot, tx) {
      const proposal = await store.find(ballot.id, tx.session);
      if (!proposal) return refuse({ code: 'NOT_FOUND', field: ['id'] });
      const standing = await standOn({ ask, proposal, memberId: ballot.memberId, holds: false }, tx);
      if (standing.seats.length === 0) return refuse({ code: 'NO_MANDATE', field: ['memberId'] });
      const decision = decideOn('vote', proposal, standing, ballot, calendar);
      if (!decision.ok) return decision;
      const [seat] = standing.seats;
      if (!seat) return refuse({ code: 'NO_MANDATE', field: ['memberId'] });
      return ok({ proposal, alliance: standing.alliance, seat, event: decision.value.event });
    },
  };
}
