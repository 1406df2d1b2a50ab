import { pino, type DestinationStream, type Logger } from 'pino';
import { scrub } from './scrub.js';
import { withoutSecrets } from './without-secrets.js';

interface LoggedError {
  readonly type: string;
  readonly message: string;
  readonly code?: string | number;
  readonly stack?: string;
  readonly cause?: LoggedError;
}

/** What is written of an error: the documents and values that libraries hang on to it are left out. */
export function loggedError(error: unknown, depth = 0): LoggedError {
  if (!(error instanceof Error)) return { type: typeof error, message: scrub(String(error)) };
  const { code } = error as { code?: unknown };
  return {
    type: error.name,
    message: scrub(error.message),
    ...(typeof code === 'string' || typeof code === 'number' ? { code } : {}),
    ...(error.stack === undefined ? {} : { stack: scrub(error.stack) }),
    ...(error.cause === undefined || depth > 2 ? {} : { cause: loggedError(error.cause, depth + 1) }),
  };
}

/** A write for each line would cost a request more than all else that is said of it; what waits is written when the process ends. */
const buffered = { dest: 1, sync: false, minLength: 4_096, periodicFlush: 100 } as const;

/**
 * Makes the log of a process: one JSON object a line. Tokens and passwords are cut out by name, and texts of faults (`err`,
 * `reason`) lose what looks like a person's; code does not hand such things to the log in the first place.
 *
 * @param destination default standard output, written every 100 ms
 */
export function createLogger(
  name: string,
  level: string,
  destination: DestinationStream = pino.destination(buffered),
): Logger {
  const options = {
    name,
    level,
    formatters: { log: (details: Record<string, unknown>) => withoutSecrets(details) },
    serializers: {
      err: (error: unknown) => loggedError(error),
      reason: (reason: unknown) => (typeof reason === 'string' ? scrub(reason) : reason),
    },
  };
  return pino(options, destination);
}
