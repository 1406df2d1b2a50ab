import { checkEvidence, checkText, type Evidence, type EvidenceGiven } from '@cobuild/subgraph';
import { ok, type Refusal, refuse, type Result } from '@cobuild/workflow';
import type { ImportSource } from '../alliance/alliance.rules.js';
import type { JointActionStatus } from './joint-action.workflow.js';

/** Whether it is done once or again and again (单次、系列). */
export type ActionNature = 'SINGLE' | 'SERIES';

/** Which of the four joints it serves (四联). */
export type Joint = 'ORGANIZATION' | 'THEORY' | 'ACTIVITY' | 'BRAND';

/** From what an action comes (domain.md G10). */
export interface ActionOrigin {
  readonly kind: ActionOriginKind;
  readonly id: string;
}

export type ActionOriginKind =
  | 'CALL'
  | 'CONFERENCE_TOPIC'
  | 'CONSULTATION'
  | 'PHOTO_REPORT'
  | 'ROUNDTABLE'
  | 'SUGGESTION'
  | 'SURVEY_PROBLEM';

/** Who learns of each step without being in the alliance: whoever proposed, and everyone at the origin (domain.md G10). */
export interface Followers {
  readonly organizationIds: readonly string[];
  readonly accountIds: readonly string[];
}

/** What those who were served said, as it is counted (domain.md G5). */
export interface Rating {
  readonly satisfied: number;
  readonly rated: number;
}

/** What the review holds fast. */
export interface ActionReview {
  readonly at: Date;
  readonly by: string | null;
  readonly peopleServed: number;
  /** How many took part, members' people and volunteers together. */
  readonly participants: number;
  /** Absent where nobody was served. */
  readonly rating: Rating | null;
  readonly remark: string | null;
}

/** Something that members of an alliance do together; dates are days in Asia/Shanghai. */
export interface JointAction {
  readonly id: string;
  readonly version: number;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly code: string | null;
  /** `null` where imported history names none. */
  readonly allianceId: string | null;
  /** The adopted proposal that it carries out; `null` where the office made it directly. */
  readonly proposalId: string | null;
  readonly origin: ActionOrigin | null;
  readonly followers: Followers;
  /** The following organizations and all above them. */
  readonly followerReach: readonly string[];
  readonly title: string;
  readonly purpose: string | null;
  readonly nature: ActionNature;
  readonly joint: Joint;
  /** `null` where imported history names nobody. */
  readonly leadOrgId: string | null;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  readonly place: string | null;
  readonly status: JointActionStatus;
  readonly startedAt: Date | null;
  readonly deliveredAt: Date | null;
  readonly summary: string | null;
  readonly evidence: readonly Evidence[];
  readonly review: ActionReview | null;
  readonly cancelReason: string | null;
  readonly imported: boolean;
  readonly source: ImportSource | null;
}

/** What is written of an action; what is left out stays as it was. */
export interface ActionDraft {
  readonly title?: string | null | undefined;
  readonly purpose?: string | null | undefined;
  readonly nature?: ActionNature | null | undefined;
  readonly joint?: Joint | null | undefined;
  readonly startsOn?: string | null | undefined;
  readonly endsOn?: string | null | undefined;
  readonly place?: string | null | undefined;
}

/** What a step of an action is given. */
export interface ActionStepInput extends ActionDraft {
  readonly leadOrgId?: string | null | undefined;
  readonly summary?: string | null | undefined;
  readonly evidence?: readonly EvidenceGiven[] | null | undefined;
  readonly peopleServed?: number | null | undefined;
  readonly participants?: number | null | undefined;
  readonly rating?: Rating | null | undefined;
  readonly remark?: string | null | undefined;
  readonly reason?: string | null | undefined;
}

/** States of an action that is not over. */
export const openStatuses = ['PLANNED', 'RUNNING', 'DELIVERED'] as const satisfies JointActionStatus[];

export const isOpenAction = ({ status }: Pick<JointAction, 'status'>): boolean =>
  openStatuses.some((one) => one === status);

/** Those that were done, as a filter of a store: what ledgers tell. */
export const wasDone = { status: { $in: ['DELIVERED', 'REVIEWED'] satisfies JointActionStatus[] } };

const longest = { title: 200, purpose: 5_000, place: 200, summary: 5_000, remark: 2_000 } as const;
const mostPeople = 100_000_000;

/** An action before anything is known of it. */
export function blankAction(
  id: string,
  from: Pick<JointAction, 'allianceId' | 'leadOrgId' | 'proposalId' | 'origin' | 'followers' | 'followerReach'>,
  now: Date,
): JointAction {
  return {
    id,
    version: 1,
    createdAt: now,
    updatedAt: now,
    code: null,
    ...from,
    title: '',
    purpose: null,
    nature: 'SINGLE',
    joint: 'ACTIVITY',
    startsOn: null,
    endsOn: null,
    place: null,
    status: 'PLANNED',
    startedAt: null,
    deliveredAt: null,
    summary: null,
    evidence: [],
    review: null,
    cancelReason: null,
    imported: false,
    source: null,
  };
}

/** The action with what is written of it, or why that may not stand: it has a title and does not end before it begins. */
export function drawAction(action: JointAction, draft: ActionDraft): Result<JointAction, Refusal> {
  const texts = [
    checkText('title', draft.title ?? action.title, longest.title),
    checkText('purpose', draft.purpose, longest.purpose),
    checkText('place', draft.place, longest.place),
  ];
  for (const text of texts) if (!text.ok) return text;
  const startsOn = draft.startsOn ?? action.startsOn;
  const endsOn = draft.endsOn ?? action.endsOn;
  if (startsOn && endsOn && endsOn < startsOn) return refuse({ code: 'ENDS_BEFORE_START', field: ['endsOn'] });
  return ok({
    ...action,
    title: (draft.title ?? action.title).trim(),
    purpose: draft.purpose ?? action.purpose,
    nature: draft.nature ?? action.nature,
    joint: draft.joint ?? action.joint,
    startsOn,
    endsOn,
    place: draft.place ?? action.place,
  });
}

/** What is told of work done must be possible: whole numbers of people, and no more ratings than people served. */
export function checkAccount(input: ActionStepInput): Result<void, Refusal> {
  const texts = [
    checkText('summary', input.summary, longest.summary),
    checkText('remark', input.remark, longest.remark),
    checkText('reason', input.reason, longest.remark),
  ];
  for (const text of texts) if (!text.ok) return text;
  for (const field of ['peopleServed', 'participants'] as const) {
    if (!isCount(input[field] ?? 0)) return refuse({ code: 'PEOPLE_INVALID', field: [field] });
  }
  const { rating, peopleServed } = input;
  if (rating != null) {
    const { satisfied, rated } = rating;
    const fits =
      isCount(satisfied) && isCount(rated) && rated > 0 && satisfied <= rated && rated <= (peopleServed ?? 0);
    if (!fits) return refuse({ code: 'RATING_INVALID', field: ['rating'] });
  }
  return checkEvidence(input.evidence);
}

const isCount = (value: number): boolean => Number.isInteger(value) && value >= 0 && value <= mostPeople;
