import {
  endOfDate,
  type Light,
  lightOf,
  ok,
  type Refusal,
  refuse,
  type Result,
  type WorkCalendar,
} from '@cobuild/workflow';
import { type ListItemStatus, type PairList, workflowOf } from './list-item.workflow.js';

/** An entry of one of the four lists of a pair. */
export interface ListItem {
  readonly id: string;
  readonly version: number;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly pairId: string;
  readonly list: PairList;
  readonly title: string;
  readonly ownerId: string;
  readonly dueOn: string | null;
  /** Entries that it answers to. */
  readonly links: readonly string[];
  readonly status: ListItemStatus;
  readonly doneAt: Date | null;
  /** When a problem that was solved was opened again; absent where that never happened. */
  readonly reopenedAt?: Date;
}

/** Which list an entry answers to: targets name problems, policies and effects name targets (domain.md §3). */
const answersTo: Readonly<Record<PairList, PairList | null>> = {
  PROBLEM: null,
  TARGET: 'PROBLEM',
  POLICY: 'TARGET',
  EFFECT: 'TARGET',
};

/** Whether an entry in such a state is done with; a solved problem is, although it may be opened again. */
export const isOver = (list: PairList, status: ListItemStatus): boolean =>
  status === 'SOLVED' || 'terminal' in (workflowOf(list).states[status] ?? {});

const longestTitle = 500;

/** An entry links to entries of the one list that it answers to, of the same pair, and to one at least. */
export function checkLinks(
  list: PairList,
  pairId: string,
  linkIds: readonly string[],
  found: readonly ListItem[],
): Result<void, Refusal> {
  const expected = answersTo[list];
  if (expected === null)
    return linkIds.length === 0 ? ok(undefined) : refuse({ code: 'LINK_NOT_ALLOWED', field: ['linkIds'] });
  if (linkIds.length === 0) return refuse({ code: 'LINK_REQUIRED', field: ['linkIds'], details: { list: expected } });
  const fits = (id: string) => found.some((item) => item.id === id && item.pairId === pairId && item.list === expected);
  return linkIds.every(fits)
    ? ok(undefined)
    : refuse({ code: 'LINK_INVALID', field: ['linkIds'], details: { list: expected } });
}

/** An entry says something, and not a whole report. */
export function checkTitle(title: string): Result<void, Refusal> {
  if (title.trim() === '') return refuse({ code: 'MISSING_INPUT', field: ['title'] });
  if ([...title].length > longestTitle) {
    return refuse({ code: 'TEXT_TOO_LONG', field: ['title'], details: { most: longestTitle } });
  }
  return ok(undefined);
}

/**
 * What answers to an entry: targets to a problem, directly; effects that side B confirmed, also through those targets. Once a
 * problem was opened again, only what was confirmed since then counts.
 */
export function answersOf(
  item: ListItem,
  ofPair: readonly ListItem[],
): { readonly targets: number; readonly confirmedEffects: number } {
  const answering = (ids: readonly string[], list: PairList) =>
    ofPair.filter((other) => other.list === list && other.links.some((link) => ids.includes(link)));
  const targets = answering([item.id], 'TARGET');
  const effects = answering([item.id, ...targets.map(({ id }) => id)], 'EFFECT');
  return {
    targets: targets.length,
    confirmedEffects: effects.filter(
      ({ status, doneAt }) =>
        status === 'CONFIRMED' && (item.reopenedAt === undefined || (doneAt !== null && doneAt > item.reopenedAt)),
    ).length,
  };
}

/** Where the four lists of a pair do not meet. */
export interface ListGaps<I = ListItem> {
  readonly problemsWithoutTarget: readonly I[];
  readonly targetsWithoutPolicy: readonly I[];
  readonly targetsMetWithoutConfirmedEffect: readonly I[];
}

/** Problems without target, targets without policy, targets met without confirmed effect; what was given up has no gap. */
export function gapsOf(items: readonly ListItem[]): ListGaps {
  const answered = (item: ListItem, by: PairList, status?: ListItemStatus) =>
    items.some(
      (other) => other.list === by && other.links.includes(item.id) && (status ?? other.status) === other.status,
    );
  return {
    problemsWithoutTarget: items.filter(
      (item) => item.list === 'PROBLEM' && item.status !== 'UNSOLVED' && !answered(item, 'TARGET'),
    ),
    targetsWithoutPolicy: items.filter(
      (item) => item.list === 'TARGET' && item.status !== 'MISSED' && !answered(item, 'POLICY'),
    ),
    targetsMetWithoutConfirmedEffect: items.filter(
      (item) => item.list === 'TARGET' && item.status === 'MET' && !answered(item, 'EFFECT', 'CONFIRMED'),
    ),
  };
}

/** An entry is due at the end of its day; `null` without one. */
export function lightOfItem({ dueOn, doneAt }: ListItem, now: Date, calendar: WorkCalendar): Light | null {
  return dueOn === null ? null : lightOf({ dueAt: endOfDate(dueOn), doneAt }, now, calendar);
}
