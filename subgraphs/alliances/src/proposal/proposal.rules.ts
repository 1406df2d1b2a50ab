import { checkText } from '@cobuild/subgraph';
import { dateOf, ok, type Refusal, refuse, type Result } from '@cobuild/workflow';
import type { AllianceDraft, ImportSource } from '../alliance/alliance.rules.js';
import type { Tally } from '../vote/vote.rules.js';
import type { ProposalStatus } from './proposal.workflow.js';

/** Whether the members decide or, unless enough of them object, the office (重大事项、一般事项). */
export type MatterLevel = 'MAJOR' | 'ROUTINE';

/** What is decided; all but `ACTION` is carried out by the decision itself. */
export type Matter = 'ACTION' | 'CHARTER' | 'ADMISSION' | 'EXPULSION' | 'DISSOLUTION';

/** From what a proposal comes (domain.md G10). */
export interface ProposalOrigin {
  readonly kind: ProposalOriginKind;
  readonly id: string;
}

export type ProposalOriginKind =
  | 'CALL'
  | 'CONFERENCE_TOPIC'
  | 'CONSULTATION'
  | 'PHOTO_REPORT'
  | 'ROUNDTABLE'
  | 'SUGGESTION'
  | 'SURVEY_PROBLEM';

/** What a proposal on the charter changes; what is left out stays as it was. */
export type CharterChange = Pick<AllianceDraft, 'name' | 'field' | 'charter' | 'votingRule'> & {
  readonly rotationOrder?: readonly string[] | null | undefined;
};

/** A vote under way, or the last one. */
export interface Voting {
  /** Counts the votes on this proposal from 1. */
  readonly round: number;
  readonly openedAt: Date;
  /** When it closes of itself; `null` where the office closes it. */
  readonly closesAt: Date | null;
  /** Whether results are hidden until it is closed; nothing takes this back. */
  readonly isHidden: boolean;
  /** When those who have not voted are reminded; `null` where they are not, or have been. */
  readonly remindAt: Date | null;
  readonly closedAt: Date | null;
}

export interface Objection {
  readonly membershipId: string;
  readonly organizationId: string;
  readonly at: Date;
  readonly reason: string;
}

/** The time in which members may object to a routine matter. */
export interface ObjectionWindow {
  readonly opensAt: Date;
  readonly until: Date;
  readonly objections: readonly Objection[];
}

/** How and when a proposal was decided. */
export interface ProposalDecision {
  readonly outcome: 'ADOPTED' | 'REJECTED' | 'DEFERRED';
  readonly by: 'VOTE' | 'OFFICE';
  /** Unknown for imported history. */
  readonly at: Date | null;
  /** Absent where no vote was held, and where imported history does not tell. */
  readonly tally: Tally | null;
}

/** Something that a member asks its alliance to decide. */
export interface Proposal {
  readonly id: string;
  readonly version: number;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  /** Only what came with imported data has one. */
  readonly code: string | null;
  readonly allianceId: string;
  readonly title: string;
  readonly text: string;
  readonly matterLevel: MatterLevel;
  readonly matter: Matter;
  readonly charterChange: CharterChange | null;
  /** The membership that is admitted or ends. */
  readonly membershipId: string | null;
  readonly origin: ProposalOrigin | null;
  /**
   * The member that proposes: its membership outlasts a merger of its organization. `null` where imported history names an
   * organization that is no member any more.
   */
  readonly proposerMembershipId: string | null;
  readonly proposerOrgId: string;
  readonly proposedBy: string | null;
  readonly status: ProposalStatus;
  /** The assembly on whose agenda it stands; `null` where it is voted on online. */
  readonly assemblyId: string | null;
  readonly submittedAt: Date | null;
  readonly objection: ObjectionWindow | null;
  readonly voting: Voting | null;
  readonly decision: ProposalDecision | null;
  /** Code of the refusal for which an adopted proposal could not be carried out. */
  readonly hindrance: string | null;
  readonly fulfilledAt: Date | null;
  /** When it was submitted, decided and carried out: days, months or years, told by imported data alone. */
  readonly submittedOn: string | null;
  readonly decidedOn: string | null;
  readonly fulfilledOn: string | null;
  readonly imported: boolean;
  /** Where imported data came from. */
  readonly source: ImportSource | null;
}

/** What a member writes of a proposal; what is left out stays as it was. */
export interface ProposalDraft {
  readonly title?: string | null | undefined;
  readonly text?: string | null | undefined;
  readonly matterLevel?: MatterLevel | null | undefined;
  readonly matter?: Matter | null | undefined;
  readonly charterChange?: CharterChange | null | undefined;
  readonly membershipId?: string | null | undefined;
  readonly origin?: ProposalOrigin | null | undefined;
}

const longestTitle = 200;
const longestText = 20_000;
const longestId = 100;

/** States of a proposal that is not decided. */
export const undecidedStatuses = [
  'DRAFT',
  'SUBMITTED',
  'OBJECTION',
  'ON_AGENDA',
  'VOTING',
  'DEFERRED',
] as const satisfies ProposalStatus[];

/** A proposal before anything is known of it. */
export function blankProposal(
  id: string,
  by: Pick<Proposal, 'allianceId' | 'proposerMembershipId' | 'proposerOrgId' | 'proposedBy'>,
  now: Date,
): Proposal {
  return {
    id,
    version: 1,
    createdAt: now,
    updatedAt: now,
    code: null,
    ...by,
    title: '',
    text: '',
    matterLevel: 'MAJOR',
    matter: 'ACTION',
    charterChange: null,
    membershipId: null,
    origin: null,
    status: 'DRAFT',
    assemblyId: null,
    submittedAt: null,
    objection: null,
    voting: null,
    decision: null,
    hindrance: null,
    fulfilledAt: null,
    submittedOn: null,
    decidedOn: null,
    fulfilledOn: null,
    imported: false,
    source: null,
  };
}

/** States of a proposal that was decided: it stands in the ledger. */
export const decidedStatuses = ['ADOPTED', 'REJECTED', 'DEFERRED', 'FULFILLED'] as const satisfies ProposalStatus[];

/** On which days in Asia/Shanghai a proposal was submitted, decided and carried out; imported history may know the month or year only. */
export function daysOf({ submittedAt, decision, fulfilledAt, ...told }: Proposal) {
  const day = (at: Date | null, on: string | null) => (at ? dateOf(at) : on);
  return {
    submittedOn: day(submittedAt, told.submittedOn),
    decidedOn: decision && day(decision.at, told.decidedOn),
    fulfilledOn: day(fulfilledAt, told.fulfilledOn),
  };
}

/** Charter and expulsion need the qualified majority (domain.md §2). */
export const needsQualified = (matter: Matter): boolean => matter === 'CHARTER' || matter === 'EXPULSION';

/** Whether the decision itself carries the proposal out; else joint actions do. */
export const carriesItselfOut = (matter: Matter): boolean => matter !== 'ACTION';

/** The proposal with what its member has written, or why that may not stand. */
export function drawProposal(proposal: Proposal, draft: ProposalDraft): Result<Proposal, Refusal> {
  const { origin = proposal.origin } = draft;
  const next: Proposal = {
    ...proposal,
    title: (draft.title ?? proposal.title).trim(),
    text: draft.text ?? proposal.text,
    matterLevel: draft.matterLevel ?? proposal.matterLevel,
    matter: draft.matter ?? proposal.matter,
    charterChange: draft.charterChange ?? proposal.charterChange,
    membershipId: draft.membershipId ?? proposal.membershipId,
    origin: origin ? { kind: origin.kind, id: origin.id } : null,
  };
  const texts = [
    checkText('title', draft.title ?? proposal.title, longestTitle),
    checkText('text', draft.text ?? proposal.text, longestText),
    checkText('origin', origin?.id, longestId),
  ];
  for (const text of texts) if (!text.ok) return text;
  const fit = checkMatter(next);
  return fit.ok ? ok(next) : fit;
}

/** A matter names what it decides on, and nothing that another one would; only actions are routine. */
function checkMatter({ matter, matterLevel, charterChange, membershipId }: Proposal): Result<void, Refusal> {
  const namesMember = matter === 'ADMISSION' || matter === 'EXPULSION';
  if (matter !== 'ACTION' && matterLevel === 'ROUTINE') {
    return refuse({ code: 'MATTER_IS_MAJOR', field: ['matterLevel'] });
  }
  if (namesMember && membershipId === null) return refuse({ code: 'MISSING_INPUT', field: ['membershipId'] });
  if (!namesMember && membershipId !== null) return refuse({ code: 'NOT_OF_THIS_MATTER', field: ['membershipId'] });
  if (matter !== 'CHARTER') {
    return charterChange === null ? ok(undefined) : refuse({ code: 'NOT_OF_THIS_MATTER', field: ['charterChange'] });
  }
  const changes = Object.values(charterChange ?? {}).some((value) => value != null);
  return changes ? ok(undefined) : refuse({ code: 'MISSING_INPUT', field: ['charterChange'] });
}
