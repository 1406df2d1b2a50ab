import type { Evidence } from '@cobuild/subgraph';
import type { ThingReference } from '../chain/chain-kinds.rules.js';
import type { Followers } from '../chain/chain-thing.rules.js';
import { namedLeadKinds, type ProjectStatus } from './project.workflow.js';

/** Kinds of projects (domain.md §4). */
export const projectKinds = ['CO_BUILD', 'INCOME', 'LIVELIHOOD', 'KEY_ENGINEERING', 'ROAD', 'SECRETARY'] as const;

export type ProjectKind = (typeof projectKinds)[number];

/** An organization that carries the project; the first one leads it. */
export interface ProjectParty {
  readonly organizationId: string;
  readonly duty: string | null;
  readonly signedAt: Date | null;
  readonly signedBy: string | null;
  /** Organizations that were merged into it: what they did for the project counts as done by it (domain.md G8). */
  readonly formerIds?: readonly string[];
}

/** A person whom a party named; they act for it in this project. */
export interface ProjectContact {
  readonly organizationId: string;
  readonly accountId: string;
  readonly name: string;
}

/** What one party, or the beneficiary, gives the result. */
export interface ProjectScore {
  readonly organizationId: string;
  readonly score: number;
  readonly comment: string | null;
  readonly at: Date;
}

/** A span in which a project rests; `until` is `null` while it lasts. */
export interface ProjectPause {
  readonly from: Date;
  readonly until: Date | null;
}

/** Where imported data came from. */
export interface ImportSource {
  readonly basis: string | null;
  readonly file: string | null;
  readonly note: string | null;
  /** What else its row told, as it stood there, by the key of its column; ledgers give it again. */
  readonly told?: Readonly<Record<string, string>>;
}

/** Something that organizations carry through together; dates are days in Asia/Shanghai. */
export interface Project {
  readonly id: string;
  readonly version: number;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly code: string | null;
  /** Its place on its list; given when it is listed. */
  readonly number: string | null;
  readonly title: string;
  readonly kind: ProjectKind;
  readonly description: string | null;
  readonly listId: string | null;
  /** The year of its list, by which projects are found; `null` while it has no list. */
  readonly year: number | null;
  readonly parties: readonly ProjectParty[];
  readonly contacts: readonly ProjectContact[];
  /** The account of its named lead now; a road or key engineering project that has started always has one (路长). */
  readonly leadAccountId: string | null;
  readonly beneficiaryId: string | null;
  /** Parties, beneficiary and the list's owner, and all above them. */
  readonly reach: readonly string[];
  readonly origin: ThingReference | null;
  readonly followers: Followers;
  /** The following organizations and all above them. */
  readonly followerReach: readonly string[];
  readonly budgetFen: number | null;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  readonly place: string | null;
  readonly status: ProjectStatus;
  readonly startedAt: Date | null;
  /** Spans in which it rested, in order; nothing is reported for them. */
  readonly pauses: readonly ProjectPause[];
  readonly deliveredAt: Date | null;
  readonly cancelledAt: Date | null;
  /** The last month (`YYYY-MM`) of whose silent parties it was told; `null` while no reports are due, or no more. */
  readonly reportsToldTo: string | null;
  /** How many blockers stand in its way; a project that has some is not delivered. */
  readonly openBlockers: number;
  readonly summary: string | null;
  /** How many matters it solved, as told with its delivery. */
  readonly mattersSolved: number | null;
  readonly evidence: readonly Evidence[];
  readonly scores: readonly ProjectScore[];
  readonly commendedAt: Date | null;
  readonly endReason: string | null;
  readonly imported: boolean;
  readonly source: ImportSource | null;
}

/** States of a project that is not over. */
export const openStatuses = [
  'PROPOSED',
  'PLAN_AGREED',
  'LISTED',
  'RUNNING',
  'PAUSED',
  'DELIVERED',
] as const satisfies ProjectStatus[];

export const isOpen = ({ status }: Pick<Project, 'status'>): boolean => openStatuses.some((one) => one === status);

/** Whether a project is of a kind that has a named lead from its start on. */
export const needsNamedLead = ({ kind }: Pick<Project, 'kind'>): boolean => namedLeadKinds.includes(kind);

/** The organization that leads a project. */
export function leadOf({ parties }: Pick<Project, 'parties'>): string {
  const [lead] = parties;
  if (!lead) throw new TypeError('expected a project to have a party');
  return lead.organizationId;
}

export const partyIdsOf = ({ parties }: Pick<Project, 'parties'>): readonly string[] =>
  parties.map(({ organizationId }) => organizationId);

/** A party with the organizations that were merged into it. */
export const idsOfParty = ({ organizationId, formerIds }: ProjectParty): readonly string[] => [
  organizationId,
  ...(formerIds ?? []),
];

/** Everybody who has a part in a project: parties and beneficiary. */
export const audienceOf = (project: Pick<Project, 'parties' | 'beneficiaryId' | 'followers'>): readonly string[] => [
  ...new Set([
    ...partyIdsOf(project),
    ...(project.beneficiaryId === null ? [] : [project.beneficiaryId]),
    ...project.followers.organizationIds,
  ]),
];

/** A project before anything is known of it but who proposes it. */
export function blankProject(
  id: string,
  from: Pick<Project, 'origin' | 'followers' | 'followerReach'>,
  now: Date,
): Project {
  return {
    id,
    version: 1,
    createdAt: now,
    updatedAt: now,
    code: null,
    number: null,
    title: '',
    kind: 'CO_BUILD',
    description: null,
    listId: null,
    year: null,
    parties: [],
    contacts: [],
    leadAccountId: null,
    beneficiaryId: null,
    reach: [],
    ...from,
    budgetFen: null,
    startsOn: null,
    endsOn: null,
    place: null,
    status: 'PROPOSED',
    startedAt: null,
    pauses: [],
    deliveredAt: null,
    cancelledAt: null,
    reportsToldTo: null,
    openBlockers: 0,
    summary: null,
    mattersSolved: null,
    evidence: [],
    scores: [],
    commendedAt: null,
    endReason: null,
    imported: false,
    source: null,
  };
}
