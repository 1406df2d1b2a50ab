import type { Bone, Fault, Judgement } from '@cobuild/import-export';
import { type ProjectRow, stateOfWord } from './project.columns.js';

/** The columns that the rules over a whole file of projects need. */
export const projectSkeleton = [
  'number',
  'listOwnerCode',
  'listYear',
  'code',
  'leadCode',
  'participantCodes',
  'beneficiaryCode',
  'status',
  'commendedOn',
  'origin',
] as const satisfies readonly (keyof ProjectRow)[];

export type ProjectKey = (typeof projectSkeleton)[number];

/** What the rules over the whole file see of a row. */
export type ProjectBone = Bone<ProjectRow, ProjectKey>;
type Cells = ProjectBone['cells'];

/** What of the things that a file names is there. */
export interface KnownToProjects {
  readonly organizations: ReadonlySet<string>;
  /** Lists by the names that {@link listNamed} gives them. */
  readonly lists: ReadonlySet<string>;
}

/** A list by its owner and year. */
export const listNamed = (ownerCode: string, year: string): string => `${ownerCode} ${year}`;

/** Every organization that a file names. */
export function organizationsNamed(skeleton: readonly ProjectBone[]): readonly string[] {
  const named = skeleton.flatMap(({ cells }) => [
    cells.leadCode,
    ...(cells.participantCodes ?? []),
    cells.beneficiaryCode,
    cells.listOwnerCode,
  ]);
  return [...new Set(named.flatMap((code) => code ?? []))];
}

/** A thing of the platform as a cell names it: `Suggestion:018f…`. */
export const referencePattern = /^([A-Z][A-Za-z]{1,40}):(\S{1,100})$/;

/**
 * The rules over a whole file of projects: a code, and a number on a list, count where they first occur; organizations and lists that
 * are named are there; what stands on a list names it whole.
 */
export function judgeProjects(skeleton: readonly ProjectBone[], known: KnownToProjects): Judgement {
  const faults = new Map<number, Fault>();
  const [codes, numbers] = [new Set<string>(), new Set<string>()];
  for (const [index, { cells, sound }] of skeleton.entries()) {
    const isRepeated = cells.code !== null && codes.has(cells.code);
    if (cells.code !== null) codes.add(cells.code);
    if (!sound) continue;
    const fault = isRepeated
      ? { column: '编码', code: 'DUPLICATE_CODE', value: cells.code ?? '' }
      : (faultOfOrganizations(cells, known) ?? faultOfList(cells, known, numbers) ?? faultOfRest(cells));
    if (fault) faults.set(index, fault);
  }
  return { faults };
}

function faultOfOrganizations(cells: Cells, { organizations }: KnownToProjects): Fault | null {
  const { leadCode, participantCodes, beneficiaryCode, listOwnerCode } = cells;
  const named: readonly (readonly [string, readonly (string | null)[]])[] = [
    ['牵头单位编码', [leadCode]],
    ['参与单位编码', participantCodes ?? []],
    ['受益单位编码', [beneficiaryCode]],
    ['清单单位编码', [listOwnerCode]],
  ];
  for (const [column, codes] of named) {
    const strange = codes.find((code) => code !== null && !organizations.has(code));
    if (strange) return { column, code: 'UNKNOWN_ORG', value: strange };
  }
  return null;
}

function faultOfList(cells: Cells, { lists }: KnownToProjects, numbers: Set<string>): Fault | null {
  const { number, listOwnerCode, listYear, status, commendedOn } = cells;
  if (listOwnerCode === null && listYear === null) {
    if (number !== null) return { column: '编号', code: 'LIST_REQUIRED', value: number };
    if (commendedOn !== null) return { column: '评优日期', code: 'LIST_REQUIRED', value: commendedOn };
    return stateOfWord(status) === 'LISTED' ? { column: '清单单位编码', code: 'LIST_REQUIRED', value: '' } : null;
  }
  if (listOwnerCode === null) return { column: '清单单位编码', code: 'MISSING_VALUE', value: '' };
  if (listYear === null) return { column: '清单年度', code: 'MISSING_VALUE', value: '' };
  const list = listNamed(listOwnerCode, listYear);
  if (!lists.has(list)) return { column: '清单年度', code: 'UNKNOWN_LIST', value: listYear };
  if (number === null) return null;
  if (!new RegExp(`^${listYear}-\\d{4,9}$`).test(number))
    return { column: '编号', code: 'BAD_NUMBERING', value: number };
  const place = `${list} ${number}`;
  if (numbers.has(place)) return { column: '编号', code: 'DUPLICATE_NUMBER', value: number };
  numbers.add(place);
  return null;
}

function faultOfRest({ commendedOn, status, origin }: Cells): Fault | null {
  if (commendedOn !== null && commendedOn.length < 10) {
    return { column: '评优日期', code: 'DAY_INCOMPLETE', value: commendedOn };
  }
  const state = stateOfWord(status);
  if (commendedOn !== null && state !== 'JUDGED' && state !== 'ARCHIVED') {
    return { column: '评优日期', code: 'NOT_JUDGED', value: commendedOn };
  }
  return origin === null || referencePattern.test(origin)
    ? null
    : { column: '来源事项', code: 'BAD_REFERENCE', value: origin };
}
