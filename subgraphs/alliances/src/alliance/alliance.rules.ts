import { checkText } from '@cobuild/subgraph';
import { ok, type Refusal, refuse, type Result } from '@cobuild/workflow';
import type { AllianceStatus } from './alliance.workflow.js';

/** Whether members come from one trade or from one area (条状、块状). */
export type AllianceKind = 'INDUSTRY' | 'AREA';

/** How an alliance is constituted (党建联盟、联合党委). */
export type AllianceForm = 'ALLIANCE' | 'JOINT_COMMITTEE';

/** A share of members, written as it is counted. */
export interface Share {
  readonly numerator: number;
  readonly denominator: number;
}

/** By which shares an alliance decides (domain.md §2); each is a default that its charter may change. */
export interface VotingRule {
  /** Of the members that must be present. */
  readonly quorum: Share;
  /** Of those present that must be exceeded. */
  readonly majority: Share;
  /** Of those present that must be reached for charter and expulsion. */
  readonly qualifiedMajority: Share;
  /** Of the members whose objection sends a routine matter to the assembly. */
  readonly objection: Share;
  /** Working days in which a routine matter may be objected to. */
  readonly objectionWorkingDays: number;
}

export const defaultVotingRule: VotingRule = {
  quorum: { numerator: 2, denominator: 3 },
  majority: { numerator: 1, denominator: 2 },
  qualifiedMajority: { numerator: 2, denominator: 3 },
  objection: { numerator: 1, denominator: 5 },
  objectionWorkingDays: 3,
};

/** Quarters that are planned behind the running one, at any time. */
export const plannedQuarters = 4;

/** Where imported data came from. */
export interface ImportSource {
  readonly basis: string | null;
  readonly file: string | null;
  readonly note: string | null;
  /** What else its row told, as it stood there, by the key of its column; ledgers give it again. */
  readonly told?: Readonly<Record<string, string>>;
}

/** An alliance of organizations that build together; dates are days in Asia/Shanghai. */
export interface Alliance {
  readonly id: string;
  readonly version: number;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly code: string | null;
  readonly name: string;
  readonly kind: AllianceKind;
  readonly form: AllianceForm;
  readonly field: string | null;
  readonly approvingOrgId: string | null;
  readonly officeOrgId: string | null;
  readonly charter: string | null;
  readonly votingRule: VotingRule;
  readonly status: AllianceStatus;
  /** A day, a month or a year. */
  readonly foundedOn: string | null;
  readonly dissolvedOn: string | null;
  /** Members that have signed and not left, in the order of signing. */
  readonly memberIds: readonly string[];
  /** Members that may lead, in the order of their turns. */
  readonly rotationOrder: readonly string[];
  /** The last quarter that is planned; 0 while none is. */
  readonly plannedUpTo: number;
  /** Office, members, those invited and all above them. */
  readonly reach: readonly string[];
  /** Accounts named as delegates by members. */
  readonly delegates: readonly string[];
  readonly imported: boolean;
  readonly source: ImportSource | null;
}

/** What the office writes of an alliance; what is left out stays as it was. */
export interface AllianceDraft {
  readonly name?: string | null | undefined;
  readonly kind?: AllianceKind | null | undefined;
  readonly form?: AllianceForm | null | undefined;
  readonly field?: string | null | undefined;
  readonly approvingOrgId?: string | null | undefined;
  readonly officeOrgId?: string | null | undefined;
  readonly charter?: string | null | undefined;
  readonly votingRule?: { readonly [K in keyof VotingRule]?: VotingRule[K] | null | undefined } | null | undefined;
}

const longestName = 200;
const longestField = 100;
const longestCharter = 20_000;

/** An alliance before anything is known of it. */
export function blankAlliance(id: string, now: Date): Alliance {
  return {
    id,
    version: 1,
    createdAt: now,
    updatedAt: now,
    code: null,
    name: '',
    kind: 'AREA',
    form: 'ALLIANCE',
    field: null,
    approvingOrgId: null,
    officeOrgId: null,
    charter: null,
    votingRule: defaultVotingRule,
    status: 'PREPARING',
    foundedOn: null,
    dissolvedOn: null,
    memberIds: [],
    rotationOrder: [],
    plannedUpTo: 0,
    reach: [],
    delegates: [],
    imported: false,
    source: null,
  };
}

/** The organizations that may see what happens in an alliance: its office and its members. Every event of it names them. */
export function audienceOf({ officeOrgId, memberIds }: Pick<Alliance, 'officeOrgId' | 'memberIds'>): readonly string[] {
  return [...new Set([...(officeOrgId === null ? [] : [officeOrgId]), ...memberIds])];
}

/**
 * The members' turns in the order that was asked for; those whom it leaves out follow as they stood. It names members that may
 * lead, each once.
 */
export function reorder(
  { rotationOrder }: Pick<Alliance, 'rotationOrder'>,
  asked: readonly string[],
): Result<readonly string[], Refusal> {
  if (new Set(asked).size < asked.length) return refuse({ code: 'NAMED_TWICE', field: ['rotationOrder'] });
  if (!asked.every((id) => rotationOrder.includes(id)))
    return refuse({ code: 'NOT_A_MEMBER', field: ['rotationOrder'] });
  return ok([...asked, ...rotationOrder.filter((id) => !asked.includes(id))]);
}

/** The alliance with what its office has written, or why that may not stand. */
export function draw(alliance: Alliance, draft: AllianceDraft): Result<Alliance, Refusal> {
  const texts = [
    checkText('name', draft.name ?? alliance.name, longestName),
    checkText('field', draft.field ?? null, longestField),
    checkText('charter', draft.charter ?? null, longestCharter),
  ];
  for (const text of texts) if (!text.ok) return text;
  const votingRule = { ...alliance.votingRule, ...withoutNothing(draft.votingRule ?? {}) };
  const fit = checkVotingRule(votingRule);
  if (!fit.ok) return fit;
  return ok({
    ...alliance,
    name: (draft.name ?? alliance.name).trim(),
    kind: draft.kind ?? alliance.kind,
    form: draft.form ?? alliance.form,
    field: draft.field?.trim() ?? alliance.field,
    approvingOrgId: draft.approvingOrgId ?? alliance.approvingOrgId,
    officeOrgId: draft.officeOrgId ?? alliance.officeOrgId,
    charter: draft.charter ?? alliance.charter,
    votingRule,
  });
}

/** A share lies between none and all, and a quorum is not nothing. */
export function checkVotingRule(rule: VotingRule): Result<void, Refusal> {
  const shares = ['quorum', 'majority', 'qualifiedMajority', 'objection'] as const;
  for (const name of shares) {
    const { numerator, denominator } = rule[name];
    const isShare =
      Number.isInteger(numerator) && Number.isInteger(denominator) && numerator > 0 && denominator <= 1_000;
    if (!isShare || numerator > denominator) return refuse({ code: 'SHARE_INVALID', field: ['votingRule', name] });
  }
  const days = rule.objectionWorkingDays;
  return Number.isInteger(days) && days >= 1 && days <= 60
    ? ok(undefined)
    : refuse({ code: 'DAYS_INVALID', field: ['votingRule', 'objectionWorkingDays'] });
}

function withoutNothing<T extends object>(given: T): { [K in keyof T]?: Exclude<T[K], undefined | null> } {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value != null)) as {
    [K in keyof T]?: Exclude<T[K], undefined | null>;
  };
}
