/** Places of which each key may hold so many at a time. */
export interface Places {
  /** @returns what gives the place back, once; `null`: all are held */
  take(key: string): (() => void) | null;
  held(key: string): number;
}

/** Makes the places; all are free. */
export function createPlaces(mostForOne: number): Places {
  const held = new Map<string, number>();
  return {
    take(key) {
      const before = held.get(key) ?? 0;
      if (before >= mostForOne) return null;
      held.set(key, before + 1);
      let isHeld = true;
      return () => {
        if (!isHeld) return;
        isHeld = false;
        const left = (held.get(key) ?? 1) - 1;
        if (left > 0) held.set(key, left);
        else held.delete(key);
      };
    },
    held: (key) => held.get(key) ?? 0,
  };
}
