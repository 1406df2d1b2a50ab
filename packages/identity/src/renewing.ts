/** A document of somebody else: read when it is first needed, read anew as it grows old, kept while its source is away. */
export interface Renewing<T> {
  /** The document. Throws what reading threw where none is known, or none that is not too old. */
  get(now: Date): Promise<T>;
  /** The document, read anew unless that has just been done: for who misses something in it. */
  renew(now: Date): Promise<T>;
}

/** In milliseconds. */
export interface RenewingTimes {
  /** From this age on it is read anew beside its use. */
  readonly freshFor: number;
  /** From this age on its use waits for a new one. */
  readonly goodFor: number;
  /** Up to this age it is used while its source is away. */
  readonly keptFor: number;
  /** Between two readings for something that was missed. */
  readonly coolDown: number;
}

/** Five minutes fresh, a quarter of an hour good, kept a day while the source is away; ten seconds between readings on demand. */
export const usualTimes: RenewingTimes = {
  freshFor: 5 * 60_000,
  goodFor: 15 * 60_000,
  keptFor: 24 * 3_600_000,
  coolDown: 10_000,
};

/** After a failure nothing is asked for this long; doubled with each further one. */
const backoffMs = { first: 1_000, most: 60_000 } as const;

/** Makes such a document. Readings never overlap: whoever needs one waits for the one under way. */
export function createRenewing<T>(read: (now: Date) => Promise<T>, times: RenewingTimes = usualTimes): Renewing<T> {
  let known: { readonly value: T; readonly at: number } | null = null;
  let failure: { readonly error: unknown; readonly until: number; readonly count: number } | null = null;
  let reading: Promise<T> | null = null;

  const readAnew = (now: Date): Promise<T> =>
    (reading ??= read(now)
      .then(
        (value) => {
          known = { value, at: now.getTime() };
          failure = null;
          return value;
        },
        (error: unknown) => {
          const count = (failure?.count ?? 0) + 1;
          const wait = Math.min(backoffMs.first * 2 ** (count - 1), backoffMs.most);
          failure = { error, until: now.getTime() + wait, count };
          throw error;
        },
      )
      .finally(() => {
        reading = null;
      }));
  const isBackingOff = (now: Date): boolean => failure !== null && now.getTime() < failure.until;

  return {
    async get(now) {
      const before = known;
      const age = before ? now.getTime() - before.at : Number.POSITIVE_INFINITY;
      if (before && age < times.freshFor) return before.value;
      if (before && age < times.goodFor) {
        // Its failure is remembered; nobody waits for it.
        if (!isBackingOff(now)) readAnew(now).catch(() => {});
        return before.value;
      }
      const kept = before && age < times.keptFor ? before : null;
      if (isBackingOff(now)) {
        if (kept) return kept.value;
        throw failure?.error;
      }
      try {
        return await readAnew(now);
      } catch (error) {
        if (kept) return kept.value;
        throw error;
      }
    },
    async renew(now) {
      if (known && now.getTime() - known.at < times.coolDown) return known.value;
      if (isBackingOff(now)) throw failure?.error;
      return readAnew(now);
    },
  };
}
