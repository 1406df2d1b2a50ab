import { checkText } from '@cobuild/subgraph';
import { dateOf, ok, type Refusal, refuse, type Result, startOfDate, type WorkCalendar } from '@cobuild/workflow';
import type { ImportSource } from '../alliance/alliance.rules.js';
import type { ConferenceTask } from '../conference-task/conference-task.rules.js';
import { isOpen as isTaskOpen } from '../conference-task/conference-task.rules.js';
import type { ConferenceTopic } from '../conference-topic/conference-topic.rules.js';
import { isOpen as isTopicOpen } from '../conference-topic/conference-topic.rules.js';
import { agendaLocksAt, collectionOpensAt } from './conference-clock.rules.js';
import type { EarlierTasksReport } from './conference-report.rules.js';
import type { ConferenceFacts, ConferenceStatus } from './conference.workflow.js';

const conferenceLevels = ['NATION', 'PROVINCE', 'CITY', 'DISTRICT', 'STREET', 'COMMUNITY'] as const;

export type ConferenceKind = 'JOINT' | 'PROMOTION' | 'SCHEDULING' | 'TOPICAL' | 'SYMPOSIUM' | 'OTHER';
export type ConferenceLevel = (typeof conferenceLevels)[number];

/** A rule that a conference issued. */
export interface IssuedRule {
  readonly title: string;
  readonly documentNo: string | null;
  readonly issuedAt: Date;
}

/** A session of a joint conference, from the collection of its topics to the end of its supervision. */
export interface JointConference {
  readonly id: string;
  readonly version: number;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  /** Only what came with imported data has one. */
  readonly code: string | null;
  readonly kind: ConferenceKind;
  readonly level: ConferenceLevel | null;
  readonly title: string;
  readonly hostOrgId: string;
  /** Organizations that take part beside the host. */
  readonly memberOrgIds: readonly string[];
  /** Sessions of one host and kind follow each other in a series; it keeps its name when the host is merged. */
  readonly series: string;
  /** Which session of its series it is, from 1. */
  readonly number: number;
  /** The session before. */
  readonly earlierId: string | null;
  /** Unknown for some imported history. */
  readonly scheduledAt: Date | null;
  readonly venue: string | null;
  readonly status: ConferenceStatus;
  /** What became of the tasks of the session before: the first item of the agenda. */
  readonly report: EarlierTasksReport | null;
  readonly rules: readonly IssuedRule[];
  readonly openedAt: Date | null;
  /** A day, a month or a year, where imported data tell no more. */
  readonly heldOn: string | null;
  /** The last day on which one of its tasks is due. */
  readonly supervisedUntil: string | null;
  readonly closedAt: Date | null;
  /** Why it was cancelled; it keeps its number. */
  readonly cancelReason: string | null;
  /** Host, members and all above them. */
  readonly reach: readonly string[];
  readonly imported: boolean;
  /** Where imported data came from. */
  readonly source: ImportSource | null;
}

/** What the host writes of a conference; what is left out stays as it was. */
export interface ConferenceDraft {
  readonly title?: string | null | undefined;
  readonly level?: ConferenceLevel | null | undefined;
  readonly memberOrgIds?: readonly string[] | null | undefined;
  readonly scheduledAt?: Date | null | undefined;
  readonly venue?: string | null | undefined;
}

const mostMembers = 200;
export const longestTitle = 200;
const longestVenue = 200;

/** A conference before anything is written of it. */
export function blankConference(
  id: string,
  { kind, hostOrgId, now }: { readonly kind: ConferenceKind; readonly hostOrgId: string; readonly now: Date },
): JointConference {
  return {
    id,
    version: 1,
    createdAt: now,
    updatedAt: now,
    code: null,
    kind,
    level: null,
    title: '',
    hostOrgId,
    memberOrgIds: [],
    series: `${hostOrgId}:${kind}`,
    number: 1,
    earlierId: null,
    scheduledAt: null,
    venue: null,
    status: 'COLLECTING',
    report: null,
    rules: [],
    openedAt: null,
    heldOn: null,
    supervisedUntil: null,
    closedAt: null,
    cancelReason: null,
    reach: [],
    imported: false,
    source: null,
  };
}

/** A conference as the next session of a series; the first one where there is no earlier session. */
export function following(conference: JointConference, earlier: JointConference | null): JointConference {
  if (!earlier) return conference;
  return { ...conference, series: earlier.series, number: earlier.number + 1, earlierId: earlier.id };
}

/** The conference as its host wants it: it has a title, members beside the host, and time to set its agenda. */
export function draw(
  conference: JointConference,
  draft: ConferenceDraft,
  { now, calendar }: { readonly now: Date; readonly calendar: WorkCalendar },
): Result<JointConference, Refusal> {
  const title = checkText('title', draft.title, longestTitle);
  if (!title.ok) return title;
  const venue = draft.venue ? checkText('venue', draft.venue, longestVenue) : ok(undefined);
  if (!venue.ok) return venue;
  const next: JointConference = {
    ...conference,
    title: draft.title?.trim() ?? conference.title,
    level: draft.level ?? conference.level,
    memberOrgIds: draft.memberOrgIds ?? conference.memberOrgIds,
    scheduledAt: draft.scheduledAt ?? conference.scheduledAt,
    venue: draft.venue === undefined ? conference.venue : draft.venue?.trim() || null,
  };
  const members = checkMembers(next);
  if (!members.ok) return members;
  return checkAhead(next, now, calendar);
}

/** The conference where there is still time to set its agenda; once that is set, where its session is still to come. */
export function checkAhead(
  conference: JointConference,
  now: Date,
  calendar: WorkCalendar,
): Result<JointConference, Refusal> {
  const field = ['scheduledAt'];
  const { status, scheduledAt } = conference;
  const until = status === 'COLLECTING' ? agendaLocksAt(conference, calendar) : scheduledAt;
  if (until === null) return refuse({ code: 'MISSING_INPUT', field });
  return now < until ? ok(conference) : refuse({ code: 'SCHEDULED_TOO_SOON', field });
}

function checkMembers({ memberOrgIds, hostOrgId }: JointConference): Result<void, Refusal> {
  const field = ['memberOrgIds'];
  if (memberOrgIds.length === 0) return refuse({ code: 'MISSING_INPUT', field });
  if (memberOrgIds.length > mostMembers) return refuse({ code: 'TOO_MANY', field, details: { most: mostMembers } });
  const all = [hostOrgId, ...memberOrgIds];
  return new Set(all).size === all.length ? ok(undefined) : refuse({ code: 'NAMED_TWICE', field });
}

/** The level of a conference of which nobody said it: its host's. */
export function levelOf(hostLevel: string | null | undefined): ConferenceLevel | null {
  return conferenceLevels.find((level) => level === hostLevel) ?? null;
}

/** Host and members, each once. */
export function participantsOf({
  hostOrgId,
  memberOrgIds,
}: Pick<JointConference, 'hostOrgId' | 'memberOrgIds'>): readonly string[] {
  return [...new Set([hostOrgId, ...memberOrgIds])];
}

/** The conference with successors in the places of merged participants. */
export function succeeded(
  conference: JointConference,
  successors: ReadonlyMap<string, string>,
  now: Date,
): JointConference {
  const after = (id: string) => successors.get(id) ?? id;
  const hostOrgId = after(conference.hostOrgId);
  const members = [...new Set(conference.memberOrgIds.map(after))].filter((id) => id !== hostOrgId);
  return { ...conference, hostOrgId, memberOrgIds: members, version: conference.version + 1, updatedAt: now };
}

/** What hangs on a conference when one of its steps is decided. */
export interface ConferenceSurroundings {
  readonly topics: readonly Pick<ConferenceTopic, 'status'>[];
  readonly tasks: readonly Pick<ConferenceTask, 'status'>[];
  readonly earlier: Pick<JointConference, 'status'> | null;
}

/** What a conference's table looks at. */
export function factsOf(
  conference: JointConference,
  { topics, tasks, earlier }: ConferenceSurroundings,
  { now, calendar }: { readonly now: Date; readonly calendar: WorkCalendar },
): JointConference & ConferenceFacts {
  const { kind, scheduledAt } = conference;
  const locksAt = agendaLocksAt(conference, calendar);
  const opensAt = collectionOpensAt(conference);
  return {
    ...conference,
    isCollected: opensAt !== null && now >= opensAt,
    isAgendaLocked: locksAt !== null && now >= locksAt,
    isDue: scheduledAt === null || now >= startOfDate(dateOf(scheduledAt)),
    earlierIsOpen: kind === 'JOINT' && earlier !== null && earlier.status !== 'CLOSED',
    topicsOnAgenda: topics.filter(({ status }) => status === 'ON_AGENDA').length,
    openTopics: topics.filter(isTopicOpen).length,
    openTasks: tasks.filter(isTaskOpen).length,
  };
}
