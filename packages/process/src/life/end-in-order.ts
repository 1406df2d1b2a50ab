import type { Logger } from 'pino';

/** What ending needs of a process. */
export type Host = Pick<NodeJS.Process, 'on' | 'exit'>;

/** Behind the time that is given to what is in flight: for closing what lies beneath. */
const closingMs = 2_000;

/**
 * Ends a process in order on SIGTERM, SIGINT or when whoever started it is gone; a second signal ends it at once. Exit code 0:
 * it came to its end in order; 1: it did not, or not in time.
 *
 * @param close finishes what is in flight within `withinMs`, then frees what the process holds
 */
export function endInOrder(
  host: Host,
  {
    close,
    withinMs,
    logger,
  }: { readonly close: () => Promise<void>; readonly withinMs: number; readonly logger: Logger },
): void {
  let isEnding = false;
  const end = (why: string, isSignal: boolean): void => {
    if (isEnding) {
      if (!isSignal) return;
      logger.warn({ why }, 'ends at once');
      host.exit(1);
      return;
    }
    isEnding = true;
    logger.info({ why }, 'ends');
    setTimeout(() => {
      logger.error({ withinMs }, 'did not end in time');
      host.exit(1);
    }, withinMs + closingMs).unref();
    close().then(
      () => host.exit(0),
      (error: unknown) => {
        logger.error({ err: error }, 'did not end in order');
        host.exit(1);
      },
    );
  };
  host.on('SIGTERM', () => end('SIGTERM', true));
  host.on('SIGINT', () => end('SIGINT', true));
  host.on('disconnect', () => end('its parent is gone', false));
}
