import {
  findByLedgerCodes,
  type HistoryOptions,
  type HistoryOutcome,
  newId,
  recordHistory,
  type Steps,
  type Store,
} from '@cobuild/subgraph';
import { ok, type Refusal, refuse, type Result } from '@cobuild/workflow';
import type { Alliances } from '../alliance/alliance.service.js';
import type { Circles } from '../alliance/circle.service.js';
import { type AroundHistory, holdForHistory, mayEnter } from '../around-history.js';
import { proposalStepped } from './proposal.events.js';
import { blankProposal, type decidedStatuses, type Proposal } from './proposal.rules.js';

/** A proposal as imported history tells it. */
export interface ProposalHistory
  extends Pick<
    Proposal,
    | 'allianceId'
    | 'title'
    | 'text'
    | 'matterLevel'
    | 'matter'
    | 'origin'
    | 'proposerOrgId'
    | 'assemblyId'
    | 'submittedOn'
    | 'decision'
    | 'decidedOn'
    | 'fulfilledOn'
    | 'source'
  > {
  readonly code: string;
  readonly status: (typeof decidedStatuses)[number] | 'WITHDRAWN';
  /** The organization whose membership begins or ends. */
  readonly subjectOrgId: string | null;
}

interface Parts {
  readonly store: Store<Proposal>;
  readonly steps: Steps;
  readonly alliances: Pick<Alliances, 'hold'>;
  readonly circles: Pick<Circles, 'membersOf'>;
}

/** How it is told of a proposal that it entered in that state. */
const events = {
  ADOPTED: 'alliances.ProposalAdopted',
  REJECTED: 'alliances.ProposalRejected',
  DEFERRED: 'alliances.ProposalDeferred',
  FULFILLED: 'alliances.ProposalFulfilled',
  WITHDRAWN: 'alliances.ProposalWithdrawn',
} as const satisfies Record<ProposalHistory['status'], string>;

/**
 * Takes imported proposals in, in one transaction: each enters as it was decided, marked imported (domain.md G11), without the votes
 * of single members; what it decided on its alliance is not carried out again. Only an alliance that is imported itself takes them:
 * others decide on the platform. Rows that are there already stay unchanged.
 */
export function importProposals(
  { store, steps, alliances, circles }: Parts,
  rows: readonly ProposalHistory[],
  options: HistoryOptions = {},
): Promise<readonly HistoryOutcome[]> {
  return recordHistory(steps, 'proposal.import', rows, options, async ({ session, now, append }) => {
    const codes = rows.map(({ code }) => code);
    const held = await holdForHistory({ alliances, circles }, rows, session);
    const known = await findByLedgerCodes(store, codes, session);
    const outcomes: HistoryOutcome[] = [];
    for (const row of rows) {
      const { code, status } = row;
      const there = known.get(code);
      if (there) {
        const refusal = { code: 'DUPLICATE_CODE', field: ['code'] };
        outcomes.push(
          isSame(there, row) ? { code, outcome: 'unchanged', id: there.id } : { code, outcome: 'refused', refusal },
        );
        continue;
      }
      const around = mayBeTold(row, held.get(row.allianceId), now);
      if (!around.ok) {
        outcomes.push({ code, outcome: 'refused', refusal: around.refusal });
        continue;
      }
      const proposal = recalled(row, around.value, now);
      await store.insert([proposal], session);
      const step = { action: 'import', event: events[status], from: null };
      append(proposalStepped(step, proposal, around.value.alliance));
      outcomes.push({ code, outcome: 'imported', id: proposal.id });
    }
    return outcomes;
  });
}

/** What was put off may be tabled again, and so belongs to an alliance that goes on. */
function mayBeTold(
  { status, submittedOn, decidedOn, fulfilledOn }: ProposalHistory,
  around: AroundHistory | undefined,
  now: Date,
): Result<AroundHistory, Refusal> {
  const entered = mayEnter(around, { submittedOn, decidedOn, fulfilledOn }, now);
  if (!entered.ok) return entered;
  const isOver = entered.value.alliance.status !== 'ACTIVE';
  return isOver && status === 'DEFERRED'
    ? refuse({ code: 'ALLIANCE_DISSOLVED', field: ['status'] })
    : ok(entered.value);
}

/** The proposal that a row tells of; what nobody has told of it stays empty. */
function recalled(
  { subjectOrgId, ...row }: ProposalHistory,
  { membershipOf }: Pick<AroundHistory, 'membershipOf'>,
  now: Date,
): Proposal {
  const { allianceId, proposerOrgId } = row;
  const by = { allianceId, proposerOrgId, proposerMembershipId: membershipOf(proposerOrgId), proposedBy: null };
  const membershipId = subjectOrgId === null ? null : membershipOf(subjectOrgId);
  return { ...blankProposal(newId(), by, now), ...row, membershipId, imported: true };
}

/** A file has its texts without what stands around them. */
function isSame({ allianceId, title, matter }: Proposal, row: ProposalHistory): boolean {
  return allianceId === row.allianceId && title.trim() === row.title && matter === row.matter;
}
