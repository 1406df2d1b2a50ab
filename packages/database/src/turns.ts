/** Lets a limited number of asks run at once; the others wait in order. */
export interface Turns {
  take<T>(ask: () => Promise<T>): Promise<T>;
}

/** @param limit how many run at once */
export function createTurns(limit: number): Turns {
  let running = 0;
  const waiting: (() => void)[] = [];

  return {
    async take(ask) {
      // A turn is handed over, never returned and raced for.
      if (running >= limit) await new Promise<void>((resolve) => waiting.push(resolve));
      else running += 1;
      try {
        return await ask();
      } finally {
        const next = waiting.shift();
        if (next) next();
        else running -= 1;
      }
    },
  };
}
