/** Does things later, each in its turn: none overtakes one that was given before, however the delays change. */
export interface DelayLine {
  after(ms: number, action: () => void): void;
  /** Forgets what is still to be done. */
  close(): void;
}

/** Makes an empty line. */
export function createDelayLine(): DelayLine {
  const waiting: { readonly at: number; readonly action: () => void }[] = [];
  let timer: NodeJS.Timeout | undefined;
  const run = (): void => {
    timer = undefined;
    const now = performance.now();
    for (let next = waiting[0]; next && next.at <= now; next = waiting[0]) {
      waiting.shift();
      next.action();
    }
    const [next] = waiting;
    if (next && !timer) timer = setTimeout(run, next.at - performance.now());
  };
  return {
    after(ms, action) {
      if (ms === 0 && waiting.length === 0) return action();
      waiting.push({ at: Math.max(performance.now() + ms, waiting.at(-1)?.at ?? 0), action });
      timer ??= setTimeout(run, ms);
    },
    close() {
      clearTimeout(timer);
      waiting.length = 0;
    },
  };
}
