/** Numbers that look like chance and are the same for the same seed: from 0 up to, but not, 1. */
export type Random = () => number;

/** Makes such numbers (mulberry32). */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
}

/** A whole number between two, both included. */
export const between = (random: Random, least: number, most: number): number =>
  least + Math.floor(random() * (most - least + 1));

/** Some of all, in the order of chance. */
export function draw<T>(random: Random, all: readonly T[], count: number): readonly T[] {
  if (count > all.length) throw new TypeError(`Expected at least ${count} to draw from, got ${all.length}.`);
  const order = new Map(all.map((one) => [one, random()]));
  return all.toSorted((one, other) => (order.get(one) ?? 0) - (order.get(other) ?? 0)).slice(0, count);
}

/** A total in parts by chance: each at least so much, and together exactly the total. */
export function split(random: Random, total: number, parts: number, least: number): readonly number[] {
  const rest = total - parts * least;
  if (rest < 0) throw new TypeError(`Expected at least ${parts * least} to split, got ${total}.`);
  const extra = new Map<number, number>();
  for (let one = 0; one < rest; one += 1) {
    const part = between(random, 0, parts - 1);
    extra.set(part, (extra.get(part) ?? 0) + 1);
  }
  return Array.from({ length: parts }, (_, part) => least + (extra.get(part) ?? 0));
}
