import { type Ask, checkText, longestReason, newId, type Steps, type Store, type Tx } from '@cobuild/subgraph';
import { ok, type Refusal, refuse, type Result } from '@cobuild/workflow';
import type { Model, mongo } from 'mongoose';
import type { Alliance } from '../alliance/alliance.rules.js';
import type { Seat } from '../alliance/standing.rules.js';
import type { Proposal } from '../proposal/proposal.rules.js';
import { voteCast } from './vote.events.js';
import type { VoteDocument } from './vote.model.js';
import type { Choice, Vote } from './vote.rules.js';

type Session = mongo.ClientSession;

export interface Ballot {
  /** The proposal. */
  readonly id: string;
  readonly memberId?: string | null | undefined;
  readonly choice: Choice;
  readonly reason?: string | null | undefined;
  readonly idempotencyKey?: string | null | undefined;
}

/** For whom somebody votes, on what: that they may was decided by the proposal's table. */
export interface Mandate {
  readonly proposal: Proposal;
  readonly alliance: Alliance;
  readonly seat: Seat;
  /** Type of the event. */
  readonly event: string;
}

/** What others may do with votes. */
export interface Votes {
  find(id: string): Promise<Vote | null>;
  /** Votes of the proposal's last round. */
  of(proposal: Proposal, session?: Session): Promise<readonly Vote[]>;
  /** Gives each member its place in a round, within the change that opens it: who joins later has no vote in it. */
  open(proposal: Proposal, seats: readonly Seat[], tx: Tx): Promise<void>;
  /** Casts or changes a member's vote. It writes that vote alone, so that members do not wait for each other. */
  cast(ask: Ask, ballot: Ballot): Promise<Result<Vote, Refusal>>;
  /**
   * Ends a round, within the change that counts it. It writes each vote: one that is being cast at the same moment is either
   * counted or refused, whichever process takes it.
   */
  seal(proposal: Proposal, tx: Tx): Promise<readonly Vote[]>;
}

/** Makes the service of votes. */
export function createVotes({
  model,
  store,
  steps,
  mandateOf,
}: {
  readonly model: Model<VoteDocument>;
  readonly store: Store<Vote>;
  readonly steps: Steps;
  /** Whether somebody may vote now, and for whom. */
  readonly mandateOf: (ask: Ask, ballot: Ballot, tx: Tx) => Promise<Result<Mandate, Refusal>>;
}): Votes {
  const within = (session: Session | undefined) => (session ? { session } : {});

  const of: Votes['of'] = async ({ id, voting }, session) =>
    voting ? store.findWhere({ proposalId: id, round: voting.round }, within(session)) : [];

  return {
    find: (id) => store.find(id),
    of,
    async open({ id, allianceId, voting }, seats, { session }) {
      if (!voting) throw new TypeError('expected a round of votes to be opened with its proposal');
      const blank = { version: 0, choice: null, reason: null, castAt: null, castBy: null, sealedAt: null };
      const places = seats.map(({ membershipId, party }) => ({
        id: newId(),
        ...blank,
        allianceId,
        proposalId: id,
        round: voting.round,
        membershipId,
        organizationId: party.organizationId,
      }));
      await store.insert(places, session);
    },
    cast: (ask, { reason = null, ...ballot }) =>
      steps.change<Vote>({
        ask,
        mutation: 'proposal.vote',
        // The reason stands with the vote, and not in the ledger, where it would tell what is hidden.
        input: { ...ballot, ...(reason === null ? {} : { because: reason }) },
        load: (id) => store.find(id),
        async run(tx, actAs) {
          const mandate = await mandateOf(ask, { ...ballot, reason }, tx);
          if (!mandate.ok) return mandate;
          const fit = checkText('reason', reason, longestReason);
          if (!fit.ok) return fit;
          const { proposal, alliance, seat, event } = mandate.value;
          const { membershipId, party } = seat;
          actAs({ organizationId: party.organizationId, role: 'DELEGATE' });
          const place = { proposalId: proposal.id, round: proposal.voting?.round ?? 0, membershipId };
          const [vote] = await store.findWhere(place, { session: tx.session, limit: 1 });
          if (!vote) return refuse({ code: 'JOINED_AFTER_OPENING', field: ['memberId'] });
          if (vote.sealedAt) return refuse({ code: 'VOTE_CLOSED' });
          const next: Vote = {
            ...vote,
            version: vote.version + 1,
            organizationId: party.organizationId,
            choice: ballot.choice,
            reason,
            castAt: tx.now,
            castBy: ask.viewer.accountId,
          };
          const written = await store.replace(next, tx.session);
          if (!written.ok) return written;
          tx.append(voteCast(event, next, alliance, proposal.voting?.isHidden ?? false));
          return ok(next);
        },
      }),
    async seal(proposal, { session, now }) {
      const round = { proposalId: proposal.id, round: proposal.voting?.round ?? 0 };
      await model.collection.updateMany(round as never, { $set: { sealedAt: now } } as never, { session });
      return of(proposal, session);
    },
  };
}
