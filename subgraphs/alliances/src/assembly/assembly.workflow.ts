import { type ActionOf, type Guard, type StateOf, workflow } from '@cobuild/workflow';
import type { AllianceStanding } from '../alliance/standing.rules.js';

export interface AssemblyFacts {
  /** When it is to be held: that which was given with the step, else as it stands. */
  readonly isScheduled: boolean;
  /** Five working days lie before it (◇). */
  readonly hasNotice: boolean;
  readonly isAgendaLocked: boolean;
  /** Its day has not come. */
  readonly isAhead: boolean;
  readonly present: number;
  /** How many members have to come. */
  readonly needed: number;
  /** Votes in session that are open. */
  readonly openVotes: number;
}

interface AssemblyInput {
  readonly scheduledAt: Date | null;
  readonly minutes: string | null;
}

type AssemblyGuard = Guard<AssemblyFacts, AllianceStanding, AssemblyInput>;

const takesAgenda: AssemblyGuard = function takesAgenda({ isAgendaLocked }) {
  return isAgendaLocked ? { code: 'AGENDA_LOCKED', field: ['agenda'] } : undefined;
};

/** Who has been told when it is held is not told otherwise but by adjourning it. */
const keepsItsTime: AssemblyGuard = function keepsItsTime(assembly, viewer, input) {
  if (input?.scheduledAt != null) return { code: 'SCHEDULE_FIXED', field: ['scheduledAt'] };
  return takesAgenda(assembly, viewer, input);
};

const mayBeConvened: AssemblyGuard = function mayBeConvened({ isScheduled, hasNotice }, _viewer, input) {
  if (!input) return undefined;
  const field = ['scheduledAt'];
  if (!isScheduled) return { code: 'MISSING_INPUT', field };
  return hasNotice ? undefined : { code: 'NOTICE_TOO_SHORT', field };
};

/** Two thirds of the members have to be there unless the charter says otherwise (domain.md §2). */
const hasQuorum: AssemblyGuard = function hasQuorum({ isAhead, present, needed }) {
  if (isAhead) return { code: 'ASSEMBLY_AHEAD' };
  return present < needed ? { code: 'QUORUM_MISSING', field: ['attendance'], details: { present, needed } } : undefined;
};

const hasCounted: AssemblyGuard = function hasCounted({ openVotes }) {
  return openVotes > 0 ? { code: 'VOTES_OPEN', details: { openVotes } } : undefined;
};

const attend = {
  action: 'attend',
  label: { zh: '签到', en: 'Register who has come' },
  by: ['ACTIVE_DELEGATE', 'OFFICE'],
  event: 'alliances.AssemblyAttended',
} as const;

const revise = {
  action: 'revise',
  label: { zh: '修改', en: 'Revise' },
  by: ['OFFICE', 'LEAD'],
  event: 'alliances.AssemblyRevised',
} as const;

/** The life of an assembly (domain.md §2). */
export const assemblyWorkflow = workflow<AssemblyFacts, AllianceStanding, AssemblyInput>()({
  entity: 'Assembly',
  states: {
    DRAFT: { label: { zh: '筹备中', en: 'Draft' } },
    CONVENED: { label: { zh: '已召集', en: 'Convened' } },
    IN_SESSION: { label: { zh: '会议中', en: 'In session' } },
    CLOSED: { label: { zh: '已闭会', en: 'Closed' }, limit: { workingDays: 5 } },
    PUBLISHED: { label: { zh: '纪要已发布', en: 'Minutes published' }, terminal: true },
    ADJOURNED: { label: { zh: '已延期', en: 'Adjourned' } },
    CANCELLED: { label: { zh: '已取消', en: 'Cancelled' }, terminal: true },
  },
  starts: [
    {
      action: 'draft',
      label: { zh: '起草', en: 'Draft' },
      to: 'DRAFT',
      by: ['OFFICE', 'LEAD'],
      event: 'alliances.AssemblyDrafted',
    },
  ],
  transitions: [
    { ...revise, from: 'DRAFT', to: 'DRAFT' },
    { ...revise, from: 'CONVENED', to: 'CONVENED', guard: keepsItsTime },
    {
      action: 'convene',
      label: { zh: '召集', en: 'Convene' },
      from: ['DRAFT', 'ADJOURNED'],
      to: 'CONVENED',
      by: ['OFFICE', 'LEAD'],
      guard: mayBeConvened,
      event: 'alliances.AssemblyConvened',
    },
    { ...attend, from: 'CONVENED', to: 'CONVENED' },
    { ...attend, from: 'IN_SESSION', to: 'IN_SESSION' },
    {
      action: 'open',
      label: { zh: '开会', en: 'Open' },
      from: 'CONVENED',
      to: 'IN_SESSION',
      by: ['OFFICE', 'LEAD'],
      guard: hasQuorum,
      event: 'alliances.AssemblyOpened',
    },
    {
      action: 'adjourn',
      label: { zh: '延期', en: 'Adjourn' },
      from: 'CONVENED',
      to: 'ADJOURNED',
      by: ['OFFICE', 'LEAD'],
      needsReason: true,
      event: 'alliances.AssemblyAdjourned',
    },
    {
      action: 'close',
      label: { zh: '闭会', en: 'Close' },
      from: 'IN_SESSION',
      to: 'CLOSED',
      by: ['OFFICE', 'LEAD'],
      guard: hasCounted,
      event: 'alliances.AssemblyClosed',
    },
    {
      action: 'publishMinutes',
      label: { zh: '发布纪要', en: 'Publish the minutes' },
      from: 'CLOSED',
      to: 'PUBLISHED',
      by: ['OFFICE', 'LEAD'],
      requires: ['minutes'],
      event: 'alliances.AssemblyMinutesPublished',
    },
    {
      action: 'cancel',
      label: { zh: '取消', en: 'Cancel' },
      from: ['DRAFT', 'CONVENED', 'ADJOURNED'],
      to: 'CANCELLED',
      by: ['OFFICE'],
      needsReason: true,
      event: 'alliances.AssemblyCancelled',
    },
    {
      action: 'lapse',
      label: { zh: '随联盟终止', en: 'End with the alliance' },
      from: ['DRAFT', 'CONVENED', 'ADJOURNED'],
      to: 'CANCELLED',
      by: ['SYSTEM'],
      event: 'alliances.AssemblyCancelled',
    },
  ],
});

export type AssemblyStatus = StateOf<typeof assemblyWorkflow>;
export type AssemblyAction = ActionOf<typeof assemblyWorkflow>;
