import { bySystem, type Steps, type Store, type Tx } from '@cobuild/subgraph';
import { decide, ok, type Refusal, refuse, type Result, type WorkCalendar } from '@cobuild/workflow';
import type { Model, mongo } from 'mongoose';
import type { Alliance } from '../alliance/alliance.rules.js';
import { systemStanding } from '../alliance/standing.rules.js';
import type { OpenItemsOf } from '../rotation/rotation.service.js';
import type { Vote } from '../vote/vote.rules.js';
import { proposalStepped } from './proposal.events.js';
import { fromDocument, type ProposalDocument } from './proposal.model.js';
import { type Proposal, undecidedStatuses } from './proposal.rules.js';
import { afterStep, factsOf, type ProposalSurroundings } from './proposal-steps.rules.js';
import { type ProposalAction, proposalWorkflow } from './proposal.workflow.js';

type Session = mongo.ClientSession;

/** What time, assemblies and joint actions do to proposals. */
export interface ProposalUpkeep {
  /** Votes whose time is over, in the order in which they end. */
  dueToClose(now: Date, limit: number): Promise<readonly Proposal[]>;
  /** Votes whose undecided members are to be reminded, in that order. */
  dueToRemind(now: Date, limit: number): Promise<readonly Proposal[]>;
  /** Reminds the members that have not voted. */
  remind(id: string): Promise<Result<Proposal, Refusal>>;
  /** How many proposals are being voted on in an assembly. */
  openVotesOf(assemblyId: string, session: Session): Promise<number>;
  /** Defers what an assembly that is over had on its agenda, within the change that ends it. */
  deferRest(alliance: Alliance, assemblyId: string, tx: Tx): Promise<void>;
  /** Ends what is undecided with its alliance. */
  lapse(alliance: Alliance, tx: Tx): Promise<void>;
  /** The proposal if it is adopted and joint actions are to carry it out, within a change; else a refusal. */
  adoptedFor(proposalId: string, tx: Tx): Promise<Result<Proposal, Refusal>>;
  /** Notes that the last joint action of a proposal is reviewed, within that change. */
  fulfil(alliance: Alliance, proposalId: string, tx: Tx): Promise<Result<Proposal, Refusal>>;
  /** Proposals that are not decided, drafts aside: they stand on the handover sheet. */
  readonly openItems: OpenItemsOf;
}

/** Makes the upkeep of proposals. */
export function createProposalUpkeep({
  model,
  store,
  steps,
  calendar,
  votesOf,
  allianceOf,
}: {
  readonly model: Model<ProposalDocument>;
  readonly store: Store<Proposal>;
  readonly steps: Steps;
  readonly calendar: WorkCalendar;
  readonly votesOf: (proposal: Proposal, session: Session) => Promise<readonly Vote[]>;
  readonly allianceOf: (id: string, session: Session) => Promise<Alliance | null>;
}): ProposalUpkeep {
  const due = async (field: string, now: Date, limit: number) => {
    const found = await model
      .find({ status: 'VOTING', [`voting.${field}`]: { $lte: now } })
      .sort({ [`voting.${field}`]: 1, _id: 1 })
      .limit(limit)
      .lean<ProposalDocument[]>();
    return found.map(fromDocument);
  };

  /** Takes a step that time or another concept takes, and writes it. */
  const take = async (
    action: ProposalAction,
    proposal: Proposal,
    alliance: Alliance,
    { session, now, append }: Tx,
    votes: readonly Vote[] = [],
  ): Promise<Result<Proposal, Refusal>> => {
    const rule = alliance.votingRule;
    const nobody = { mandates: [], agenda: null, everybodyHasVoted: false, outcome: 'DEFERRED' } as const;
    const around: ProposalSurroundings = { rule, memberCount: alliance.memberIds.length, ...nobody, now };
    const context = { viewer: systemStanding(now), input: {}, now, calendar };
    const decision = decide(proposalWorkflow, factsOf(proposal, around), action, context);
    if (!decision.ok) return decision;
    const next = afterStep(proposal, decision.value, { now, calendar, input: {}, rule });
    const written = await store.replace(next, session);
    if (!written.ok) return written;
    append(proposalStepped(decision.value, next, alliance, votes));
    return ok(next);
  };

  const takeAll = async (action: ProposalAction, proposals: readonly Proposal[], alliance: Alliance, tx: Tx) => {
    for (const proposal of proposals) {
      const taken = await take(action, proposal, alliance, tx);
      if (!taken.ok) throw new TypeError(`expected ${action} to be taken, got ${taken.refusal.code}`);
    }
  };

  return {
    dueToClose: (now, limit) => due('closesAt', now, limit),
    dueToRemind: (now, limit) => due('remindAt', now, limit),
    remind: (id) =>
      steps.change<Proposal>({
        ask: bySystem,
        mutation: 'proposal.remind',
        input: {},
        load: (one) => store.find(one),
        async run(tx, actAs) {
          actAs({ organizationId: null, role: 'SYSTEM' });
          const proposal = await store.find(id, tx.session);
          const alliance = proposal && (await allianceOf(proposal.allianceId, tx.session));
          if (!proposal || !alliance) return refuse({ code: 'NOT_FOUND' });
          if (!proposal.voting?.remindAt || proposal.voting.remindAt > tx.now) return ok(proposal);
          return take('remind', proposal, alliance, tx, await votesOf(proposal, tx.session));
        },
      }),
    openVotesOf: (assemblyId, session) => model.countDocuments({ assemblyId, status: 'VOTING' }).session(session),
    async deferRest(alliance, assemblyId, tx) {
      const rest = await store.findWhere({ assemblyId, status: 'ON_AGENDA' }, { session: tx.session });
      await takeAll('defer', rest, alliance, tx);
    },
    async lapse(alliance, tx) {
      const open = { allianceId: alliance.id, status: { $in: undecidedStatuses } };
      await takeAll('lapse', await store.findWhere(open, { session: tx.session }), alliance, tx);
    },
    async adoptedFor(proposalId, { session }) {
      const proposal = await store.find(proposalId, session);
      const field = ['proposalId'];
      if (!proposal) return refuse({ code: 'NOT_FOUND', field });
      if (proposal.matter !== 'ACTION') return refuse({ code: 'NOT_OF_THIS_MATTER', field });
      return proposal.status === 'ADOPTED' ? ok(proposal) : refuse({ code: 'PROPOSAL_NOT_ADOPTED', field });
    },
    async fulfil(alliance, proposalId, tx) {
      const proposal = await store.find(proposalId, tx.session);
      return proposal ? take('fulfil', proposal, alliance, tx) : refuse({ code: 'NOT_FOUND', field: ['proposalId'] });
    },
    async openItems(allianceId, session) {
      const open = undecidedStatuses.filter((status) => status !== 'DRAFT');
      const found = await store.findWhere({ allianceId, status: { $in: open } }, { session });
      return found.map(({ id, title, status, voting, objection }) => ({
        kind: 'PROPOSAL',
        id,
        title,
        dueAt: (status === 'VOTING' ? voting?.closesAt : status === 'OBJECTION' ? objection?.until : null) ?? null,
      }));
    },
  };
}
