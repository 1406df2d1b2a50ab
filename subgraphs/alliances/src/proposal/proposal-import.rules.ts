import type { Bone, Fault, Judgement } from '@cobuild/import-export';
import { type ProposalKey, type ProposalRow, tallyKeys, withdrawnWord } from './proposal.columns.js';

/** What the rules over a whole file see of a row. */
export type ProposalBone = Bone<ProposalRow, ProposalKey>;

/** What the store knows of what a file names. */
export interface KnownToProposals {
  readonly alliances: ReadonlySet<string>;
  readonly organizations: ReadonlySet<string>;
  /** Assemblies that were held, with the codes of their alliances. */
  readonly assemblies: ReadonlyMap<string, string>;
}

type Cells = ProposalBone['cells'];

/** Every alliance, organization and assembly that a file names. */
export function codesNamed(skeleton: readonly ProposalBone[]) {
  const named = (codes: (cells: Cells) => readonly (string | null)[]) => [
    ...new Set(skeleton.flatMap(({ cells }) => codes(cells).flatMap((code) => code ?? []))),
  ];
  return {
    alliances: named(({ allianceCode }) => [allianceCode]),
    organizations: named(({ proposerCode, subjectCode }) => [proposerCode, subjectCode]),
    assemblies: named(({ assemblyCode }) => [assemblyCode]),
  };
}

/**
 * The rules over a whole file of proposals: a code counts where it first occurs; what is named is there, the assembly as one of the
 * same alliance; what is told of matter, decision, votes and days goes together.
 */
export function judgeProposals(skeleton: readonly ProposalBone[], known: KnownToProposals): Judgement {
  const faults = new Map<number, Fault>();
  const codes = new Set<string>();
  for (const [index, { cells, sound }] of skeleton.entries()) {
    const { code } = cells;
    const isRepeated = code !== null && codes.has(code);
    if (code !== null) codes.add(code);
    if (!sound) continue;
    const fault = isRepeated
      ? { column: '编码', code: 'DUPLICATE_CODE', value: code }
      : (strangerIn(cells, known) ??
        matterFault(cells) ??
        decisionFault(cells) ??
        tallyFault(cells) ??
        dayFault(cells));
    if (fault) faults.set(index, fault);
  }
  return { faults };
}

function strangerIn(cells: Cells, { alliances, organizations, assemblies }: KnownToProposals): Fault | null {
  const { allianceCode, proposerCode, subjectCode, assemblyCode } = cells;
  const isStrange = (code: string | null) => code !== null && !organizations.has(code);
  if (allianceCode === null || !alliances.has(allianceCode)) {
    return { column: '联盟编码', code: 'UNKNOWN_ALLIANCE', value: allianceCode ?? '' };
  }
  if (isStrange(proposerCode)) return { column: '提议单位编码', code: 'UNKNOWN_ORG', value: proposerCode ?? '' };
  if (isStrange(subjectCode)) return { column: '对象单位编码', code: 'UNKNOWN_ORG', value: subjectCode ?? '' };
  return assemblyCode !== null && assemblies.get(assemblyCode) !== allianceCode
    ? { column: '大会编码', code: 'UNKNOWN_ASSEMBLY', value: assemblyCode }
    : null;
}

/** Only actions are routine, and only admission and expulsion are about a member; an origin is named by its kind and its id. */
function matterFault({ matter, matterLevel, subjectCode, originKind, originId }: Cells): Fault | null {
  if (matterLevel === '一般事项' && matter !== null && matter !== '联合行动') {
    return { column: '事项级别', code: 'MATTER_IS_MAJOR', value: matterLevel };
  }
  if (subjectCode !== null && matter !== '接纳成员' && matter !== '成员除名') {
    return { column: '对象单位编码', code: 'NOT_OF_THIS_MATTER', value: subjectCode };
  }
  if (originKind !== null && originId === null) return { column: '来源编号', code: 'MISSING_VALUE', value: '' };
  return originKind === null && originId !== null ? { column: '来源类别', code: 'MISSING_VALUE', value: '' } : null;
}

/** What was decided was decided by somebody, and by votes where votes are told; what was withdrawn was not. */
function decisionFault(cells: Cells): Fault | null {
  const { status, decidedBy, decidedOn } = cells;
  const hasVotes = tallyKeys.some((key) => cells[key] !== null);
  if (status === withdrawnWord) {
    return decidedBy !== null || decidedOn !== null || hasVotes
      ? { column: '提议状态', code: 'NOT_DECIDED', value: status }
      : null;
  }
  if (decidedBy === null) return { column: '决定方式', code: 'MISSING_VALUE', value: '' };
  return decidedBy === '办公室' && hasVotes
    ? { column: '决定方式', code: 'COUNTS_CONTRADICT', value: decidedBy }
    : null;
}

/** No more members come than there are, and no more vote than come. */
function tallyFault(cells: Cells): Fault | null {
  const { members, present, votesFor, votesAgainst, abstentions } = cells;
  const most = (told: string | null) => (told === null ? Number.POSITIVE_INFINITY : Number(told));
  if (present !== null && Number(present) > most(members)) {
    return { column: '到会数', code: 'COUNTS_CONTRADICT', value: present };
  }
  const cast = [votesFor, votesAgainst, abstentions].reduce((sum, one) => sum + Number(one ?? 0), 0);
  return cast > Math.min(most(present), most(members))
    ? { column: '赞成', code: 'COUNTS_CONTRADICT', value: votesFor ?? '' }
    : null;
}

/** A proposal is submitted, then decided, then carried out, if it is; days are compared as far as both are told. */
function dayFault({ status, submittedOn, decidedOn, fulfilledOn }: Cells): Fault | null {
  if (isBefore(decidedOn, submittedOn)) return { column: '决定日期', code: 'DAYS_CONTRADICT', value: decidedOn ?? '' };
  const isEarly = isBefore(fulfilledOn, decidedOn) || isBefore(fulfilledOn, submittedOn);
  return isEarly || (fulfilledOn !== null && status !== '已落实')
    ? { column: '落实日期', code: 'DAYS_CONTRADICT', value: fulfilledOn ?? '' }
    : null;
}

function isBefore(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return false;
  const told = Math.min(one.length, other.length);
  return one.slice(0, told) < other.slice(0, told);
}
