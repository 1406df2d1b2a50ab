import { type ActionOf, type Guard, type Standing, type StateOf, workflow } from '@cobuild/workflow';

interface EntryFacts {
  readonly documentNo: string | null;
  readonly reverses: string | null;
  readonly reversedBy: string | null;
}

/** What a viewer is to a resource: a checker stands for neither side. */
export interface EntryStanding extends Standing {
  readonly sides: readonly ('A' | 'B')[];
}

interface EntryInput {
  readonly documentNo: string | null;
}

type EntryGuard = Guard<EntryFacts, EntryStanding, EntryInput>;

/** An entry that was reversed, or reverses another, has reached its end: both add up to nothing. */
const stillCounts: EntryGuard = function stillCounts(entry) {
  return entry.reverses || entry.reversedBy ? { code: 'ALREADY_REVERSED' } : undefined;
};

const hasDocument: EntryGuard = function hasDocument(entry, viewer, input) {
  const reversed = stillCounts(entry, viewer, input);
  if (reversed || input === undefined) return reversed;
  return entry.documentNo || input.documentNo ? undefined : { code: 'MISSING_INPUT', field: ['documentNo'] };
};

/** Who gave or received it does not audit it (domain.md G3). */
const checkedByOthers: EntryGuard = function checkedByOthers(entry, viewer, input) {
  return viewer.sides.length > 0 ? { code: 'OWN_WORK' } : stillCounts(entry, viewer, input);
};

/** Money, land and equipment by stage (资金、土地, domain.md §3); no stage is skipped. */
export const resourceEntryWorkflow = workflow<EntryFacts, EntryStanding, EntryInput>()({
  entity: 'ResourceEntry',
  states: {
    PLEDGED: { label: { zh: '已认领', en: 'Pledged' } },
    APPROVED: { label: { zh: '已批准', en: 'Approved' } },
    IN_PLACE: { label: { zh: '已到位', en: 'In place' } },
    ACKNOWLEDGED: { label: { zh: '已确认收到', en: 'Acknowledged' } },
    AUDITED: { label: { zh: '已审计', en: 'Audited' } },
  },
  starts: [
    {
      action: 'pledge',
      label: { zh: '认领', en: 'Pledge' },
      to: 'PLEDGED',
      by: ['SIDE_A'],
      event: 'pairs.ResourcePledged',
    },
  ],
  transitions: [
    {
      action: 'approve',
      label: { zh: '批准', en: 'Approve' },
      from: 'PLEDGED',
      to: 'APPROVED',
      by: ['SIDE_A'],
      guard: hasDocument,
      event: 'pairs.ResourceApproved',
    },
    {
      action: 'arrive',
      label: { zh: '到位', en: 'Arrive' },
      from: 'APPROVED',
      to: 'IN_PLACE',
      by: ['SIDE_A'],
      guard: stillCounts,
      event: 'pairs.ResourceInPlace',
    },
    {
      action: 'acknowledge',
      label: { zh: '确认收到', en: 'Acknowledge' },
      from: 'IN_PLACE',
      to: 'ACKNOWLEDGED',
      by: ['SIDE_B'],
      guard: stillCounts,
      event: 'pairs.ResourceAcknowledged',
    },
    {
      action: 'audit',
      label: { zh: '审计', en: 'Audit' },
      from: 'ACKNOWLEDGED',
      to: 'AUDITED',
      by: ['VERIFIER'],
      guard: checkedByOthers,
      event: 'pairs.ResourceAudited',
    },
    {
      action: 'reverse',
      label: { zh: '冲正', en: 'Reverse' },
      from: ['PLEDGED', 'APPROVED', 'IN_PLACE', 'ACKNOWLEDGED', 'AUDITED'],
      to: {
        oneOf: ['PLEDGED', 'APPROVED', 'IN_PLACE', 'ACKNOWLEDGED', 'AUDITED'],
        choose: (entry) => stageOf(entry.status),
      },
      by: ['SIDE_A', 'VERIFIER'],
      needsReason: true,
      guard: stillCounts,
      event: 'pairs.ResourceReversed',
    },
  ],
});

/** A reversal leaves the entry at its stage. */
function stageOf(status: string) {
  switch (status) {
    case 'APPROVED':
    case 'IN_PLACE':
    case 'ACKNOWLEDGED':
    case 'AUDITED':
      return status;
    default:
      return 'PLEDGED';
  }
}

export type ResourceStatus = StateOf<typeof resourceEntryWorkflow>;
export type ResourceAction = ActionOf<typeof resourceEntryWorkflow>;
