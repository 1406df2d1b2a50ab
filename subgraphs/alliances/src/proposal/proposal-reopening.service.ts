import type { Store, Tx } from '@cobuild/subgraph';
import { decide, ok, type Refusal, type Result, type WorkCalendar } from '@cobuild/workflow';
import type { Alliances } from '../alliance/alliance.service.js';
import { systemStanding } from '../alliance/standing.rules.js';
import { proposalStepped } from './proposal.events.js';
import type { Proposal } from './proposal.rules.js';
import { afterStep, factsOf } from './proposal-steps.rules.js';
import { proposalWorkflow } from './proposal.workflow.js';

/** Makes what lets a fulfilled proposal be carried out once more whose result fell back; tells in a word what came of it. */
export function createReopening({
  store,
  alliances,
  calendar,
}: {
  readonly store: Store<Proposal>;
  readonly alliances: Pick<Alliances, 'hold'>;
  readonly calendar: WorkCalendar;
}) {
  return async (id: string, reason: string, { session, now, append }: Tx): Promise<Result<string, Refusal>> => {
    const proposal = await store.find(id, session);
    const alliance = proposal && (await alliances.hold(proposal.allianceId, session));
    if (!alliance) return ok('NOT_HERE');
    const rule = alliance.votingRule;
    // Nobody votes on it again: it was decided, and is carried out anew.
    const around = {
      rule,
      memberCount: 0,
      mandates: [],
      agenda: null,
      everybodyHasVoted: true,
      outcome: 'ADOPTED',
      now,
    } as const;
    const context = { viewer: systemStanding(now), input: { reason }, now, calendar };
    const decision = decide(proposalWorkflow, factsOf(proposal, around), 'reopen', context);
    if (!decision.ok) return ok(decision.refusal.code);
    const next = afterStep(proposal, decision.value, { now, calendar, input: { reason }, rule });
    const written = await store.replace(next, session);
    if (!written.ok) return written;
    append(proposalStepped(decision.value, next, alliance));
    return ok('REOPENED');
  };
}
