import { setTimeout as pause } from 'node:timers/promises';
import type { ProvidedDatabase } from '@cobuild/database';

const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 5_000;

/** Starts the database again, on the same data and port, whenever it ends; resolves when `signal` is aborted. */
export async function superviseDatabase(
  database: ProvidedDatabase,
  signal: AbortSignal,
  onChange: (event: 'ended' | 'ready', detail?: string) => void,
): Promise<void> {
  const aborted = new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
  while (!signal.aborted) {
    await Promise.race([database.exited, aborted]);
    for (let failures = 0; !signal.aborted; failures += 1) {
      onChange('ended');
      try {
        await database.restart();
        if (!signal.aborted) onChange('ready');
        break;
      } catch (error) {
        onChange('ended', String(error));
        const ms = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** failures);
        await pause(ms, undefined, { signal }).catch(() => {});
      }
    }
  }
}
