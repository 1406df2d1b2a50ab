/** How often the timed steps are looked for. */
export const sweepEveryMs = 20_000;
