import { checkText } from '@cobuild/subgraph';
import { ok, type Refusal, refuse, type Result } from '@cobuild/workflow';

/** Levels at which lists are kept, as organizations have them (domain.md §1). */
export const listLevels = ['NATION', 'PROVINCE', 'CITY', 'DISTRICT', 'STREET', 'COMMUNITY'] as const;

export type ListLevel = (typeof listLevels)[number];

/** The projects that an organization takes up in a year (项目清单). */
export interface ProjectList {
  readonly id: string;
  readonly version: number;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly year: number;
  readonly level: ListLevel;
  /** Who keeps it now. */
  readonly ownerId: string;
  /** Who opened it: each organization opens one list a year, a successor also keeps those that it took over (domain.md G8). */
  readonly openedById: string;
  readonly title: string;
  /** The owner and all above it. */
  readonly reach: readonly string[];
  /** Projects that were ever listed: the next number follows, and the share of excellent ones is taken of them. */
  readonly listedCount: number;
  readonly excellentCount: number;
}

/** A list to open. */
export interface ListDraft {
  readonly year: number;
  readonly level: ListLevel;
  readonly title: string;
}

/** At most this share of a year's list may be excellent (domain.md §4, ◇). */
export const excellentShare = { numerator: 1, denominator: 10 } as const;

/** Years of the common calendar for which lists are kept and projects planned. */
export const listYears = { first: 1949, last: 2100 } as const;
const longestTitle = 200;

/** A list has a title and a year of the common calendar. */
export function checkList({ year, title }: ListDraft): Result<void, Refusal> {
  const fit = checkYear(year);
  return fit.ok ? checkText('title', title, longestTitle) : fit;
}

/** A year of the common calendar, in which such things can be. */
export function checkYear(year: number): Result<void, Refusal> {
  const isYear = Number.isInteger(year) && year >= listYears.first && year <= listYears.last;
  return isYear ? ok(undefined) : refuse({ code: 'YEAR_INVALID', field: ['year'], details: listYears });
}

/** How many projects of a list may be excellent. */
export const mostExcellent = ({ listedCount }: Pick<ProjectList, 'listedCount'>): number =>
  Math.floor((listedCount * excellentShare.numerator) / excellentShare.denominator);

/** Takes one more project onto the list, which gives it its number: `2026-0001`. */
export function listOne(list: ProjectList, now: Date): { readonly list: ProjectList; readonly number: string } {
  const listedCount = list.listedCount + 1;
  return {
    list: { ...list, version: list.version + 1, updatedAt: now, listedCount },
    number: `${list.year}-${String(listedCount).padStart(4, '0')}`,
  };
}

/**
 * Takes an imported project onto the list under the number that it had, or the next one; numbers given here follow the greatest. What
 * was commended elsewhere counts among the excellent ones, whatever the share (domain.md G11).
 */
export function enterOne(
  list: ProjectList,
  { number, isExcellent }: { readonly number: string | null; readonly isExcellent: boolean },
  now: Date,
): { readonly list: ProjectList; readonly number: string } {
  const next = listOne(list, now);
  const listedCount =
    number === null ? next.list.listedCount : Math.max(list.listedCount, Number(number.slice(number.indexOf('-') + 1)));
  const excellentCount = list.excellentCount + (isExcellent ? 1 : 0);
  return { list: { ...next.list, listedCount, excellentCount }, number: number ?? next.number };
}

/** One more excellent project, where the share allows it. */
export function commendOne(list: ProjectList, now: Date): Result<ProjectList, Refusal> {
  const most = mostExcellent(list);
  if (list.excellentCount >= most) return refuse({ code: 'EXCELLENT_SHARE_USED_UP', details: { most } });
  return ok({ ...list, version: list.version + 1, updatedAt: now, excellentCount: list.excellentCount + 1 });
}
