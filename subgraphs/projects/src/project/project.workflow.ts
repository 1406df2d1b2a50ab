import { type ActionOf, type Guard, type StateOf, workflow } from '@cobuild/workflow';
import type { ProjectStanding } from './standing.rules.js';

/** Kinds of projects that have a named lead at any instant from their start to their end (路长制, domain.md §4). */
export const namedLeadKinds: readonly string[] = ['ROAD', 'KEY_ENGINEERING'];

/** What the steps of a project look at. */
export interface ProjectFacts {
  readonly kind: string;
  readonly leadAccountId: string | null;
  readonly parties: readonly { readonly organizationId: string; readonly signedAt: Date | null }[];
  readonly beneficiaryId: string | null;
  readonly listId: string | null;
  readonly scores: readonly { readonly organizationId: string }[];
  readonly commendedAt: Date | null;
  readonly openBlockers: number;
}

interface ProjectInput {
  readonly summary: string | null;
  readonly mattersSolved: number | null;
  readonly score: number;
  readonly listId: string | null;
  readonly organizationId: string | null;
}

type ProjectGuard = Guard<ProjectFacts, ProjectStanding, ProjectInput>;

/** A step that each organization takes once must be clear as to whose it is. */
function refuseRepeat(done: readonly string[], { forIds, forId }: ProjectStanding, input: unknown, code: string) {
  if (forId !== null) return done.includes(forId) ? { code } : undefined;
  if (forIds.every((id) => done.includes(id))) return { code };
  return input === undefined ? undefined : { code: 'PARTY_UNSTATED', field: ['organizationId'] };
}

const signedIds = ({ parties }: ProjectFacts) =>
  parties.flatMap(({ organizationId, signedAt }) => (signedAt === null ? [] : [organizationId]));

const notYetSigned: ProjectGuard = function notYetSigned(project, viewer, input) {
  return refuseRepeat(signedIds(project), viewer, input, 'ALREADY_SIGNED');
};

/**
 * Whoever judges is a party or the beneficiary, each once (成效同评). The beneficiary's voice is not that of an account that acts for a
 * party, whatever else it holds: nobody judges own work (domain.md G3).
 */
const mayJudge: ProjectGuard = function mayJudge({ scores, beneficiaryId }, { forIds, forId, actsForParty }, input) {
  const scored = scores.map(({ organizationId }) => organizationId);
  const isOwnWork = (id: string) => actsForParty && id === beneficiaryId;
  const left = (forId === null ? forIds : [forId]).filter((id) => !scored.includes(id));
  if (left.length === 0) return { code: 'ALREADY_SCORED' };
  if (left.every(isOwnWork)) return { code: 'OWN_WORK' };
  if (input === undefined) return undefined;
  if (forId === null) return { code: 'PARTY_UNSTATED', field: ['organizationId'] };
  if (input.score === undefined) return undefined;
  const inRange = Number.isInteger(input.score) && input.score >= 0 && input.score <= 100;
  return inRange ? undefined : { code: 'SCORE_INVALID', field: ['score'] };
};

/** Parties and beneficiary that have not scored yet, apart from the one that does so now. */
const unscoredIds = ({ parties, beneficiaryId, scores }: ProjectFacts, forId: string | null = null) => {
  const scored = new Set([...scores.map(({ organizationId }) => organizationId), forId]);
  const judges = [...parties.map(({ organizationId }) => organizationId), ...(beneficiaryId ? [beneficiaryId] : [])];
  return judges.filter((id) => !scored.has(id));
};

/** Where those who had not scored have given way to others who have, nobody is left to wait for (domain.md G8). */
const allScored: ProjectGuard = function allScored(project) {
  return unscoredIds(project).length === 0 ? undefined : { code: 'SCORES_MISSING' };
};

/** The lead party starts and delivers; the others take part (domain.md §4). */
const leadsIt: ProjectGuard = function leadsIt({ parties }, { partyIds }) {
  const [lead] = parties;
  return lead && partyIds.includes(lead.organizationId) ? undefined : { code: 'NOT_THE_PROJECT_LEAD' };
};

/**
 * A road or a key engineering project does not start without its named lead: from then on somebody answers for it on site. Listing it
 * agrees on work that is yet to begin, and is often when the lead is looked for.
 */
const mayStart: ProjectGuard = function mayStart(project, viewer, input) {
  if (namedLeadKinds.includes(project.kind) && project.leadAccountId === null) return { code: 'LEAD_REQUIRED' };
  return leadsIt(project, viewer, input);
};

/** What stands in its way is out of it before a result is delivered (项目同推, ◇). */
const mayDeliver: ProjectGuard = function mayDeliver(project, viewer, input) {
  const { openBlockers } = project;
  const hindered = leadsIt(project, viewer, input);
  if (hindered) return hindered;
  if (openBlockers > 0) return { code: 'BLOCKERS_OPEN', details: { count: openBlockers } };
  const matters = input?.mattersSolved;
  if (matters != null && !(Number.isInteger(matters) && matters >= 0)) {
    return { code: 'COUNT_INVALID', field: ['mattersSolved'] };
  }
  return undefined;
};

const isOnAList: ProjectGuard = function isOnAList({ listId }) {
  return listId === null ? { code: 'LIST_REQUIRED', field: ['listId'] } : undefined;
};

const notYetCommended: ProjectGuard = function notYetCommended({ commendedAt }) {
  return commendedAt === null ? undefined : { code: 'ALREADY_COMMENDED' };
};

const ABOVE = ['ORG_ADMIN', 'PLATFORM_ADMIN'] as const;

/** The life of a project: its plan, its steps, its blockers and its result are everybody's (四同四化, domain.md §4). */
export const projectWorkflow = workflow<ProjectFacts, ProjectStanding, ProjectInput>()({
  entity: 'Project',
  states: {
    PROPOSED: { label: { zh: '已提出', en: 'Proposed' } },
    PLAN_AGREED: { label: { zh: '方案已定', en: 'Plan agreed' } },
    LISTED: { label: { zh: '已列入清单', en: 'Listed' } },
    RUNNING: { label: { zh: '实施中', en: 'Running' } },
    PAUSED: { label: { zh: '已暂停', en: 'Paused' } },
    DELIVERED: { label: { zh: '已交付', en: 'Delivered' } },
    JUDGED: { label: { zh: '已评定', en: 'Judged' } },
    ARCHIVED: { label: { zh: '已归档', en: 'Archived' } },
    CANCELLED: { label: { zh: '已取消', en: 'Cancelled' }, terminal: true },
  },
  starts: [
    {
      action: 'propose',
      label: { zh: '提出项目', en: 'Propose' },
      to: 'PROPOSED',
      by: ['PARTY', ...ABOVE],
      event: 'projects.ProjectProposed',
    },
  ],
  transitions: [
    {
      action: 'revise',
      label: { zh: '修改方案', en: 'Revise the plan' },
      from: ['PROPOSED', 'PLAN_AGREED'],
      to: 'PROPOSED',
      by: ['PARTY', ...ABOVE],
      event: 'projects.ProjectRevised',
    },
    {
      action: 'signPlan',
      label: { zh: '签署方案', en: 'Sign the plan' },
      from: 'PROPOSED',
      to: {
        oneOf: ['PROPOSED', 'PLAN_AGREED'],
        choose(project, { forId }) {
          const signed = new Set([...signedIds(project), ...(forId === null ? [] : [forId])]);
          return project.parties.every(({ organizationId }) => signed.has(organizationId)) ? 'PLAN_AGREED' : 'PROPOSED';
        },
      },
      by: ['PARTY'],
      guard: notYetSigned,
      event: { PROPOSED: 'projects.ProjectPlanSigned', PLAN_AGREED: 'projects.ProjectPlanAgreed' },
    },
    {
      action: 'list',
      label: { zh: '列入清单', en: 'List' },
      from: 'PLAN_AGREED',
      to: 'LISTED',
      by: ['LIST_OWNER'],
      guard: isOnAList,
      event: 'projects.ProjectListed',
    },
    {
      action: 'start',
      label: { zh: '启动', en: 'Start' },
      from: 'LISTED',
      to: 'RUNNING',
      by: ['PARTY'],
      guard: mayStart,
      event: 'projects.ProjectStarted',
    },
    {
      action: 'pause',
      label: { zh: '暂停', en: 'Pause' },
      from: 'RUNNING',
      to: 'PAUSED',
      by: ['PARTY', 'LIST_OWNER'],
      needsReason: true,
      event: 'projects.ProjectPaused',
    },
    {
      action: 'resume',
      label: { zh: '恢复', en: 'Resume' },
      from: 'PAUSED',
      to: 'RUNNING',
      by: ['PARTY', 'LIST_OWNER'],
      event: 'projects.ProjectResumed',
    },
    {
      action: 'deliver',
      label: { zh: '交付', en: 'Deliver' },
      from: 'RUNNING',
      to: 'DELIVERED',
      by: ['PARTY'],
      requires: ['summary'],
      guard: mayDeliver,
      event: 'projects.ProjectDelivered',
    },
    {
      action: 'judge',
      label: { zh: '评定成效', en: 'Judge' },
      from: 'DELIVERED',
      to: {
        oneOf: ['DELIVERED', 'JUDGED'],
        choose: (project, { forId }) => (unscoredIds(project, forId).length === 0 ? 'JUDGED' : 'DELIVERED'),
      },
      by: ['PARTY', 'BENEFICIARY'],
      requires: ['score'],
      guard: mayJudge,
      event: { DELIVERED: 'projects.ProjectScored', JUDGED: 'projects.ProjectJudged' },
    },
    {
      action: 'concludeJudging',
      label: { zh: '评定完成', en: 'Conclude the judging' },
      from: 'DELIVERED',
      to: 'JUDGED',
      by: ['SYSTEM'],
      guard: allScored,
      event: 'projects.ProjectJudged',
    },
    {
      action: 'commend',
      label: { zh: '评为优秀', en: 'Commend as excellent' },
      from: 'JUDGED',
      to: 'JUDGED',
      by: ['LIST_OWNER'],
      guard: notYetCommended,
      event: 'projects.ProjectCommended',
    },
    {
      action: 'archive',
      label: { zh: '归档', en: 'Archive' },
      from: 'JUDGED',
      to: 'ARCHIVED',
      by: ['LIST_OWNER'],
      event: 'projects.ProjectArchived',
    },
    {
      // A result of it fell back: it is carried through once more and judged anew (domain.md §4).
      action: 'reopen',
      label: { zh: '反弹重启', en: 'Reopen after a relapse' },
      from: ['DELIVERED', 'JUDGED', 'ARCHIVED'],
      to: 'RUNNING',
      by: ['SYSTEM'],
      needsReason: true,
      event: 'projects.ProjectReopened',
    },
    {
      action: 'cancel',
      label: { zh: '取消', en: 'Cancel' },
      from: ['PROPOSED', 'PLAN_AGREED', 'LISTED', 'RUNNING', 'PAUSED'],
      to: 'CANCELLED',
      by: ['PARTY', 'LIST_OWNER', ...ABOVE],
      needsReason: true,
      event: 'projects.ProjectCancelled',
    },
  ],
});

export type ProjectStatus = StateOf<typeof projectWorkflow>;
export type ProjectAction = ActionOf<typeof projectWorkflow>;
