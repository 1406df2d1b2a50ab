import { setTimeout as pause } from 'node:timers/promises';

/** Waits until a condition yields something, and no longer than `withinMs`; says what was waited for when it does not come. */
export async function until<T>(
  what: string | (() => string),
  condition: () => T | null | undefined | false | Promise<T | null | undefined | false>,
  withinMs = 30_000,
): Promise<T> {
  const deadline = performance.now() + withinMs;
  for (;;) {
    const found = await condition();
    if (found) return found;
    if (performance.now() > deadline)
      throw new Error(`waited ${withinMs} ms in vain: ${typeof what === 'string' ? what : what()}`);
    await pause(25);
  }
}
