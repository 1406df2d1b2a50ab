import { startOfDate } from '@cobuild/workflow';
import type { Project } from '../project/project.rules.js';
import { endOfMonth, type Month, monthOf } from './month.rules.js';

/** A span in which a project ran; `until` is `null` while it does. */
interface Span {
  readonly from: Date;
  readonly until: Date | null;
}

/** What tells when a project ran. */
export type Running = Pick<
  Project,
  'status' | 'imported' | 'createdAt' | 'startedAt' | 'pauses' | 'deliveredAt' | 'cancelledAt'
>;

/** When a project was delivered or given up. */
const endOf = ({ deliveredAt, cancelledAt }: Running): Date | null => deliveredAt ?? cancelledAt;

/** The spans in which a project ran: from its start to its end, without its pauses. */
function spansOf(project: Running): readonly Span[] {
  const { status, imported, createdAt, startedAt, pauses } = project;
  const end = endOf(project);
  const isUnderWay = status === 'RUNNING' || status === 'PAUSED';
  // Imported ones may not tell when they began, or ended: what is not known is not asked for.
  let from = startedAt ?? (imported && isUnderWay ? createdAt : null);
  if (end === null && !isUnderWay) return [];
  const spans: Span[] = [];
  for (const pause of pauses) {
    if (from) spans.push({ from, until: pause.from });
    from = pause.until;
  }
  if (from && status !== 'PAUSED') spans.push({ from, until: end });
  return spans;
}

/** Whether a project ran for a moment in a month, so that there is something to tell of it. */
export function ranIn(project: Running, month: Month): boolean {
  const [begin, end] = [startOfDate(`${month}-01`), endOfMonth(month)];
  return spansOf(project).some(({ from, until }) => from <= end && (until === null || until > begin));
}

/**
 * Whether its parties owe a report of a month: it runs at the month's end, as far as is known now (◇). So nothing is owed for a month at
 * whose end it rests, nor for that in which it is delivered or given up, nor for months before it came in.
 */
export function isOwed(project: Running, month: Month, now: Date): boolean {
  if (month > monthOf(now) || month < monthOf(project.createdAt)) return false;
  const end = endOfMonth(month);
  return spansOf(project).some(({ from, until }) => from <= end && (until === null || until > end));
}

/** Whether a project was over by the end of a month: then no later one is owed. */
export function wasOverBy(project: Running, month: Month): boolean {
  const end = endOf(project);
  return end !== null && end <= endOfMonth(month);
}
