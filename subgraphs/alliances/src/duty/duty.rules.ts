import type { LogEvent } from '@cobuild/log';
import { type Light, lightOf, type WorkCalendar } from '@cobuild/workflow';
import type { ConferenceTask } from '../conference-task/conference-task.rules.js';
import type { ActionTask } from '../joint-action/action-task.rules.js';
import type { Outcome } from '../outcome/outcome.rules.js';
import type { Proposal } from '../proposal/proposal.rules.js';
import type { RotationTerm } from '../rotation/rotation.rules.js';
import type { Roundtable } from '../roundtable/roundtable.rules.js';
import type { Suggestion } from '../suggestion/suggestion.rules.js';

/** What an organization can have to do; each concept that gives duties has its kinds here. */
export const dutyKinds = [
  'HANDOVER_TO_SIGN',
  'SWAP_TO_ANSWER',
  'VOTE_TO_CAST',
  'ACTION_TASK_TO_ACCEPT',
  'ACTION_TASK_TO_DO',
  'ACTION_TASK_TO_REASSIGN',
  'CO_HOST_TO_CONFIRM',
  'SUGGESTION_TO_ANSWER',
  'OUTCOME_TO_CONFIRM',
  'CONFERENCE_TASK',
] as const;

export type DutyKind = (typeof dutyKinds)[number];

/** The thing that a duty is about, with the name of its type in the graph. */
export type DutySubject =
  | ({ readonly __typename: 'RotationTerm' } & RotationTerm)
  | ({ readonly __typename: 'Proposal' } & Proposal)
  | ({ readonly __typename: 'ActionTask' } & ActionTask)
  | ({ readonly __typename: 'Roundtable' } & Roundtable)
  | ({ readonly __typename: 'Suggestion' } & Suggestion)
  | ({ readonly __typename: 'Outcome' } & Outcome)
  | ({ readonly __typename: 'ConferenceTask' } & ConferenceTask);

/** Types of things that duties are about. */
const dutySubjects = [
  'RotationTerm',
  'Proposal',
  'ActionTask',
  'Roundtable',
  'Suggestion',
  'Outcome',
  'ConferenceTask',
] satisfies DutySubject['__typename'][];

/** An event of one of these may have changed what somebody has to do: who leads an action or keeps an office gives tasks out. */
const telling: readonly string[] = [...dutySubjects, 'JointAction', 'Alliance'];

/**
 * Whether an event may have changed what an organization has to do. A vote concerns the member alone that has cast it, though
 * everybody in the alliance learns of it.
 */
export function changesDuties(
  { entity, organizations, payload }: Pick<LogEvent, 'entity' | 'organizations' | 'payload'>,
  organizationId: string,
): boolean {
  if (entity.type === 'Vote') return payload['organizationId'] === organizationId;
  return telling.includes(entity.type) && organizations.includes(organizationId);
}

/** Something that an organization has to do in alliances or conferences. */
export interface Duty {
  readonly kind: DutyKind;
  readonly organizationId: string;
  /** The alliance in which it arises; `null` for roundtables and conferences. */
  readonly allianceId: string | null;
  readonly title: string;
  readonly dueAt: Date | null;
  readonly subject: DutySubject;
}

/**
 * Reads what organizations have to do of one concept, the most urgent first, with a number of reads that does not depend on how
 * many they are.
 */
export type DutySource = (organizationIds: readonly string[], limit: number) => Promise<readonly Duty[]>;

/** What one organization has to do. */
export interface DutyList {
  readonly duties: readonly Duty[];
  /** Whether these are all; `false` where a concept has more than are read at once. */
  readonly isComplete: boolean;
}

/** To what a list of duties is narrowed; what is absent does not limit. */
export interface DutyFilter {
  readonly kinds?: readonly DutyKind[] | null | undefined;
  readonly lights?: readonly Light[] | null | undefined;
}

/** How a duty stands by its clock; one without is green. */
export function lightOfDuty({ dueAt }: Pick<Duty, 'dueAt'>, now: Date, calendar: WorkCalendar): Light {
  return lightOf({ dueAt }, now, calendar);
}

/** The most urgent first; what has no due date comes last. */
export function byUrgency(one: Duty, other: Duty): number {
  const [at, otherAt] = [one, other].map(({ dueAt }) => dueAt?.getTime() ?? Number.MAX_SAFE_INTEGER);
  return (at ?? 0) - (otherAt ?? 0) || (one.subject.id < other.subject.id ? -1 : 1);
}

/** The duties that a filter names. */
export function narrowed(
  duties: readonly Duty[],
  { kinds, lights }: DutyFilter,
  now: Date,
  calendar: WorkCalendar,
): readonly Duty[] {
  return duties.filter(
    (duty) => (!kinds || kinds.includes(duty.kind)) && (!lights || lights.includes(lightOfDuty(duty, now, calendar))),
  );
}

/** What arises in these alliances: a delegate whom a member named acts for it there, and nowhere else. */
export function within({ duties, isComplete }: DutyList, allianceIds: readonly string[]): DutyList {
  return {
    duties: duties.filter(({ allianceId }) => allianceId !== null && allianceIds.includes(allianceId)),
    isComplete,
  };
}

/** How many duties of each kind there are, and how many of them are overdue; kinds of which there are none are left out. */
export function countsOf(
  duties: readonly Duty[],
  now: Date,
  calendar: WorkCalendar,
): readonly { readonly kind: DutyKind; readonly open: number; readonly overdue: number }[] {
  return dutyKinds
    .map((kind) => {
      const own = duties.filter((duty) => duty.kind === kind);
      const overdue = own.filter((duty) => lightOfDuty(duty, now, calendar) === 'RED').length;
      return { kind, open: own.length, overdue };
    })
    .filter(({ open }) => open > 0);
}
