import {
  dateOf,
  type Decision,
  type Light,
  lightOf,
  ok,
  type Refusal,
  refuse,
  type Result,
  type WorkCalendar,
} from '@cobuild/workflow';
import type { Joint, ImportSource } from '../pair/pair.rules.js';
import type { JointActivityStatus } from './joint-activity.workflow.js';

type Side = 'A' | 'B';

/** A proof: what it shows, and the hash of its file (domain.md G6). */
export interface Evidence {
  readonly name: string;
  readonly hash: string;
  readonly takenAt: Date | null;
  readonly place: string | null;
  readonly uploadedBy: string | null;
}

/** Something that two sides of a pair did together, or plan to do. */
export interface JointActivity {
  readonly id: string;
  readonly version: number;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly code: string | null;
  /** `null` only for imported history whose source names no pair. */
  readonly pairId: string | null;
  readonly organizationIds: readonly string[];
  /** The organizations and all above them. */
  readonly reach: readonly string[];
  readonly joint: Joint;
  readonly title: string;
  readonly heldAt: Date | null;
  /** Day in Asia/Shanghai; imported history may stop at month or year. */
  readonly heldOn: string | null;
  readonly place: string | null;
  readonly participantsA: number | null;
  readonly participantsB: number | null;
  readonly participants: string | null;
  readonly summary: string | null;
  readonly evidence: readonly Evidence[];
  readonly results: string | null;
  readonly status: JointActivityStatus;
  readonly loggedBy: Side | null;
  readonly loggedAt: Date | null;
  readonly confirmedAt: Date | null;
  readonly bySilence: boolean;
  readonly loggedLate: boolean;
  readonly dueAt: Date | null;
  readonly dueIsEstimated: boolean;
  readonly imported: boolean;
  readonly source: ImportSource | null;
}

/** An activity of a pair of which nothing more is known. */
export function newActivity({
  id,
  pair,
  joint,
  title,
  now,
}: {
  readonly id: string;
  readonly pair: {
    readonly id: string;
    readonly sideA: string;
    readonly sideB: string;
    readonly reach: readonly string[];
  } | null;
  readonly joint: Joint;
  readonly title: string;
  readonly now: Date;
}): JointActivity {
  return {
    id,
    version: 1,
    createdAt: now,
    updatedAt: now,
    code: null,
    pairId: pair?.id ?? null,
    organizationIds: pair ? [pair.sideA, pair.sideB] : [],
    reach: pair?.reach ?? [],
    joint,
    title,
    heldAt: null,
    heldOn: null,
    place: null,
    participantsA: null,
    participantsB: null,
    participants: null,
    summary: null,
    evidence: [],
    results: null,
    status: 'PLANNED',
    loggedBy: null,
    loggedAt: null,
    confirmedAt: null,
    bySilence: false,
    loggedLate: false,
    dueAt: null,
    dueIsEstimated: false,
    imported: false,
    source: null,
  };
}

/** What is told about an activity; what is left out stays as it was. */
export interface Account {
  readonly joint?: Joint | null | undefined;
  readonly title?: string | null | undefined;
  readonly heldAt?: Date | null | undefined;
  readonly place?: string | null | undefined;
  readonly participantsA?: number | null | undefined;
  readonly participantsB?: number | null | undefined;
  readonly summary?: string | null | undefined;
  readonly results?: string | null | undefined;
  readonly evidence?: readonly EvidenceGiven[] | null | undefined;
}

export interface EvidenceGiven {
  readonly name: string;
  readonly hash: string;
  readonly takenAt?: Date | null | undefined;
  readonly place?: string | null | undefined;
}

/** Working days after an activity within which it is to be logged (domain.md §3, ◇). */
export const logWithinWorkingDays = 10;

const longest = { title: 200, place: 200, summary: 5_000, results: 5_000 } as const;

/** What is told must be possible: a title, no future for what took place, no negative numbers, hashes that are hashes. */
export function checkAccount(
  account: Account,
  { now, tookPlace }: { now: Date; tookPlace: boolean },
): Result<void, Refusal> {
  const { heldAt, title } = account;
  if (typeof title === 'string' && title.trim() === '') return refuse({ code: 'MISSING_INPUT', field: ['title'] });
  for (const [field, most] of Object.entries(longest)) {
    const text = Object.entries(account).find(([name]) => name === field)?.[1];
    if (typeof text === 'string' && [...text].length > most) {
      return refuse({ code: 'TEXT_TOO_LONG', field: [field], details: { most } });
    }
  }
  if (tookPlace && heldAt && heldAt > now) return refuse({ code: 'HELD_IN_FUTURE', field: ['heldAt'] });
  for (const field of ['participantsA', 'participantsB'] as const) {
    if ((account[field] ?? 0) < 0) return refuse({ code: 'NUMBER_INVALID', field: [field] });
  }
  return checkEvidence(account.evidence);
}

/** A proof is known by the SHA-256 of its file. */
export function checkEvidence(evidence: readonly EvidenceGiven[] | null | undefined): Result<void, Refusal> {
  const wrong = evidence?.findIndex(({ hash }) => !/^[0-9a-f]{64}$/.test(hash)) ?? -1;
  return wrong < 0 ? ok(undefined) : refuse({ code: 'HASH_INVALID', field: ['evidence', String(wrong), 'hash'] });
}

/** Proofs as they are kept: with whoever handed them in. */
export function asEvidence(given: readonly EvidenceGiven[], uploadedBy: string | null): readonly Evidence[] {
  return given.map(({ name, hash, takenAt, place }) => ({
    name,
    hash,
    takenAt: takenAt ?? null,
    place: place ?? null,
    uploadedBy,
  }));
}

/** The activity with what is told about it now. */
export function told(activity: JointActivity, account: Account, accountId: string | null): JointActivity {
  const heldAt = account.heldAt ?? activity.heldAt;
  return {
    ...activity,
    joint: account.joint ?? activity.joint,
    title: account.title ?? activity.title,
    heldAt,
    heldOn: heldAt ? dateOf(heldAt) : activity.heldOn,
    place: account.place ?? activity.place,
    participantsA: account.participantsA ?? activity.participantsA,
    participantsB: account.participantsB ?? activity.participantsB,
    summary: account.summary ?? activity.summary,
    results: account.results ?? activity.results,
    evidence: account.evidence ? asEvidence(account.evidence, accountId) : activity.evidence,
  };
}

/** Logged more than ten working days after it was held. */
export function isLoggedLate(heldAt: Date, loggedAt: Date, calendar: WorkCalendar): boolean {
  return calendar.workingDaysBetween(heldAt, loggedAt).days > logWithinWorkingDays;
}

/** The activity after a step that was decided. */
export function afterStep(
  activity: JointActivity,
  { action, to, due, keepsDue }: Decision<JointActivityStatus>,
  { side, now, calendar }: { side: Side | null; now: Date; calendar: WorkCalendar },
): JointActivity {
  const next: JointActivity = {
    ...activity,
    status: to,
    version: activity.version + 1,
    updatedAt: now,
    dueAt: keepsDue ? activity.dueAt : (due?.at ?? null),
    dueIsEstimated: keepsDue ? activity.dueIsEstimated : (due?.estimated ?? false),
  };
  switch (to) {
    case 'LOGGED':
      return {
        ...next,
        loggedBy: activity.loggedBy ?? side,
        loggedAt: now,
        loggedLate: activity.heldAt ? isLoggedLate(activity.heldAt, now, calendar) : false,
      };
    case 'CONFIRMED':
      // The due date stays to be read: it tells whether the answer came in time.
      return { ...next, confirmedAt: now, bySilence: action === 'confirmBySilence', dueAt: activity.dueAt };
    default:
      return next;
  }
}

/** How the other side's answer stands; `null` while nothing is awaited. Silence is an answer in time. */
export function lightOfActivity(activity: JointActivity, now: Date, calendar: WorkCalendar): Light | null {
  const { status, dueAt, confirmedAt, bySilence } = activity;
  if (status === 'LOGGED') return lightOf({ dueAt }, now, calendar);
  if (status !== 'CONFIRMED' || !dueAt) return null;
  return bySilence ? 'DONE_ON_TIME' : lightOf({ dueAt, doneAt: confirmedAt }, now, calendar);
}

/** What makes two activities look like the same one: pair, joint and day; `null` without a full day. */
export function likenessOf({ pairId, joint, heldOn, status }: JointActivity): string | null {
  return pairId && heldOn?.length === 10 && status !== 'VOID' ? `${pairId}:${joint}:${heldOn}` : null;
}
