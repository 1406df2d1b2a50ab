import { checkText, type Evidence } from '@cobuild/subgraph';
import { ok, type Refusal, refuse, type Result } from '@cobuild/workflow';
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
  readonly deliveredAt: Date | null;
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

/** What is written of a project; what is left out stays as it was. */
export interface ProjectDraft {
  readonly title?: string | null | undefined;
  readonly kind?: ProjectKind | null | undefined;
  readonly description?: string | null | undefined;
  readonly listId?: string | null | undefined;
  readonly parties?:
    | readonly { readonly organizationId: string; readonly duty?: string | null | undefined }[]
    | null
    | undefined;
  readonly contacts?: readonly ProjectContact[] | null | undefined;
  readonly beneficiaryId?: string | null | undefined;
  readonly budgetFen?: number | null | undefined;
  readonly startsOn?: string | null | undefined;
  readonly endsOn?: string | null | undefined;
  readonly place?: string | null | undefined;
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

/** Everybody who has a part in a project: parties and beneficiary. */
export const audienceOf = (project: Pick<Project, 'parties' | 'beneficiaryId' | 'followers'>): readonly string[] => [
  ...new Set([
    ...partyIdsOf(project),
    ...(project.beneficiaryId === null ? [] : [project.beneficiaryId]),
    ...project.followers.organizationIds,
  ]),
];

const longest = { title: 200, description: 5_000, place: 200, duty: 1_000, name: 100 } as const;
const most = { parties: 50, contacts: 200, budgetFen: 100_000_000_000_000 } as const;

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
    deliveredAt: null,
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

/**
 * The project with what is written of it, or why that may not stand. Whatever changes what was signed takes the signatures away:
 * a plan is agreed by every party or by none (方案同定).
 */
export function drawProject(project: Project, draft: ProjectDraft): Result<Project, Refusal> {
  const next: Project = {
    ...project,
    title: (draft.title ?? project.title).trim(),
    kind: draft.kind ?? project.kind,
    description: draft.description ?? project.description,
    listId: draft.listId ?? project.listId,
    parties: (draft.parties ?? project.parties).map(({ organizationId, duty }) => ({
      organizationId,
      duty: duty ?? null,
      signedAt: null,
      signedBy: null,
    })),
    contacts: draft.contacts ?? project.contacts,
    beneficiaryId: draft.beneficiaryId ?? project.beneficiaryId,
    budgetFen: draft.budgetFen ?? project.budgetFen,
    startsOn: draft.startsOn ?? project.startsOn,
    endsOn: draft.endsOn ?? project.endsOn,
    place: draft.place ?? project.place,
  };
  for (const fit of [checkTexts(next), checkParties(next), checkContacts(next), checkPlan(next)]) {
    if (!fit.ok) return fit;
  }
  return ok(next);
}

function checkTexts({ title, description, place, parties }: Project): Result<void, Refusal> {
  const texts = [
    checkText('title', title, longest.title),
    checkText('description', description, longest.description),
    checkText('place', place, longest.place),
    ...parties.map(({ duty }, index) => checkText(`parties.${index}.duty`, duty, longest.duty)),
  ];
  return texts.find((text) => !text.ok) ?? ok(undefined);
}

/** Parties differ, and whoever benefits is none of them: nobody judges their own work twice (domain.md G3). */
function checkParties({ parties, beneficiaryId }: Project): Result<void, Refusal> {
  if (parties.length === 0) return refuse({ code: 'PARTIES_REQUIRED', field: ['parties'] });
  if (parties.length > most.parties)
    return refuse({ code: 'TOO_MANY', field: ['parties'], details: { most: most.parties } });
  const ids = parties.map(({ organizationId }) => organizationId);
  const repeated = ids.findIndex((id, index) => ids.indexOf(id) !== index);
  if (repeated >= 0) return refuse({ code: 'PARTY_REPEATED', field: ['parties', String(repeated), 'organizationId'] });
  if (beneficiaryId !== null && ids.includes(beneficiaryId)) {
    return refuse({ code: 'BENEFICIARY_IS_PARTY', field: ['beneficiaryId'] });
  }
  return ok(undefined);
}

function checkContacts({ contacts, parties, beneficiaryId }: Project): Result<void, Refusal> {
  if (contacts.length > most.contacts) {
    return refuse({ code: 'TOO_MANY', field: ['contacts'], details: { most: most.contacts } });
  }
  const concerned = [...parties.map(({ organizationId }) => organizationId), beneficiaryId];
  for (const [index, { organizationId, name }] of contacts.entries()) {
    const fit = checkText(`contacts.${index}.name`, name, longest.name);
    if (!fit.ok) return fit;
    if (!concerned.includes(organizationId)) {
      return refuse({ code: 'NOT_A_PARTY', field: ['contacts', String(index), 'organizationId'] });
    }
  }
  return ok(undefined);
}

function checkPlan({ startsOn, endsOn, budgetFen }: Project): Result<void, Refusal> {
  if (startsOn && endsOn && endsOn < startsOn) return refuse({ code: 'ENDS_BEFORE_START', field: ['endsOn'] });
  const isAmount = budgetFen === null || (Number.isInteger(budgetFen) && budgetFen >= 0 && budgetFen <= most.budgetFen);
  return isAmount ? ok(undefined) : refuse({ code: 'AMOUNT_INVALID', field: ['budgetFen'] });
}
