import { type Change, type Counts, difference, isNothing, nothing, sum } from '@cobuild/figures';

/** The subject that stands for everything that alliances, roundtables and conferences have come to. */
export const everything = 'all';

/** Something that counts: for whom, when, and as what. */
export interface Entry {
  /** Organizations for which it counts; those above them count it too, each once. */
  readonly owners: readonly string[];
  readonly allianceId: string | null;
  /** The day, month or year in which it counts; `null` where none is known: it counts over all time only. */
  readonly on: string | null;
  readonly counts: Counts;
  /** Details that stand in the figures of its alliance and nowhere else. */
  readonly isOfAllianceOnly?: boolean;
}

/** Organizations with all above them, as they stood when something was counted. */
export type Reaches = ReadonlyMap<string, readonly string[]>;

/** A year, or one of its quarters. */
export interface Period {
  readonly year: number;
  /** 1 to 4; the whole year when nothing is said. */
  readonly quarter?: number | null | undefined;
}

const [firstYear, lastYear] = [2000, 2100] as const;

/** Which part of a period cannot be: a quarter is 1 to 4, and a year one of those that alliances may have known. */
export function wrongPartOf({
  year,
  quarter,
}: Period): { readonly part: keyof Period; readonly expected: string } | null {
  if (year < firstYear || year > lastYear) return { part: 'year', expected: `${firstYear} to ${lastYear}` };
  if (quarter != null && (quarter < 1 || quarter > 4)) return { part: 'quarter', expected: '1 to 4' };
  return null;
}

/** The key of a subject's figures in a period, or over all time. */
export function rowKey(subject: string, period: Period | null): string {
  if (!period) return subject;
  const { year, quarter } = period;
  return quarter == null ? `${subject}@${year}` : `${subject}@${year}Q${quarter}`;
}

/** The periods in which a day, a month or a year counts, and all time. */
function periodsOf(on: string | null): readonly (Period | null)[] {
  if (on === null) return [null];
  const year = Number(on.slice(0, 4));
  const month = on.length >= 7 ? Number(on.slice(5, 7)) : null;
  return month === null ? [null, { year }] : [null, { year }, { year, quarter: Math.ceil(month / 3) }];
}

/** Every organization for which entries count. */
export const ownersOf = (entries: readonly Entry[]): readonly string[] => [
  ...new Set(entries.flatMap(({ owners }) => owners)),
];

/** The rows in which an entry counts. */
function rowsOf({ owners, allianceId, on, isOfAllianceOnly = false }: Entry, reaches: Reaches): readonly string[] {
  const regions = isOfAllianceOnly ? [] : [everything, ...owners.flatMap((id) => reaches.get(id) ?? [id])];
  const subjects = new Set([...regions, ...(allianceId === null ? [] : [allianceId])]);
  return periodsOf(on).flatMap((period) => [...subjects].map((subject) => rowKey(subject, period)));
}

/** What entries add to each row. */
function totals(entries: readonly Entry[], reaches: Reaches): ReadonlyMap<string, Counts> {
  const rows = new Map<string, Counts>();
  for (const entry of entries) {
    for (const row of rowsOf(entry, reaches)) rows.set(row, sum(rows.get(row) ?? nothing, entry.counts));
  }
  return rows;
}

/** Entries with the places of their owners. */
export interface Placed {
  readonly entries: readonly Entry[];
  readonly reaches: Reaches;
}

/** What changes in the rows when a thing counts for something else, or its organizations have moved; rows that change alike together. */
export function changesBetween(before: Placed, after: Placed): readonly Change[] {
  const [old, fresh] = [totals(before.entries, before.reaches), totals(after.entries, after.reaches)];
  const alike = new Map<string, { readonly subjects: string[]; readonly counts: Counts }>();
  for (const row of new Set([...old.keys(), ...fresh.keys()])) {
    const counts = difference(old.get(row) ?? nothing, fresh.get(row) ?? nothing);
    if (isNothing(counts)) continue;
    const key = JSON.stringify(Object.entries(counts).toSorted());
    const known = alike.get(key);
    if (known) known.subjects.push(row);
    else alike.set(key, { subjects: [row], counts });
  }
  return [...alike.values()];
}
