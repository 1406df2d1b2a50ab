/**
 * What is counted, under the name of what it is counted as. All counts are integers — money in fen, land in ten-thousandths
 * of a mu — so that sums are exact and what was added can be taken away again without a trace.
 */
export type Counts = Readonly<Record<string, number>>;

export const nothing: Counts = {};

/** What is added to the figures of subjects. */
export interface Change {
  readonly subjects: readonly string[];
  readonly counts: Counts;
}

/** Counts added up; what comes to nothing is left out. */
export function sum(...all: readonly Counts[]): Counts {
  const total = new Map<string, number>();
  for (const counts of all)
    for (const [name, count] of Object.entries(counts)) total.set(name, (total.get(name) ?? 0) + count);
  return Object.fromEntries([...total].filter(([, count]) => count !== 0));
}

/** The opposite of counts. */
export function opposite(counts: Counts): Counts {
  return Object.fromEntries(Object.entries(counts).map(([name, count]) => [name, -count]));
}

/** What has to be added to the first counts to get the second. */
export function difference(before: Counts, after: Counts): Counts {
  return sum(after, opposite(before));
}

export function isNothing(counts: Counts): boolean {
  return Object.values(counts).every((count) => count === 0);
}
