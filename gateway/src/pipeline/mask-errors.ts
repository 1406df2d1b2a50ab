import type { GraphQLError, GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { shortMessage } from '../limits/short-message.js';
import { isJsonObject } from '../json.js';

/** On whose behalf an error was met: what is hidden is found in the log by it. */
export interface MetBy {
  readonly requestId: string;
  readonly traceId?: string | undefined;
}

/** Turns an error into what the outside may see of it. */
export type MaskError = (error: GraphQLError | GraphQLFormattedError, metBy?: MetBy) => GraphQLFormattedError;

/** Codes behind which details of the inside may hide; their messages are replaced. */
const messageOf: Readonly<Record<string, string>> = {
  INTERNAL_SERVER_ERROR: 'Internal server error',
  UNAVAILABLE: 'This part of the graph is not available at the moment',
};

/** What may travel in `extensions` to the outside. */
const shown = ['code', 'cursor', 'details', 'valueCompletion', 'retryAfterSeconds'] as const;

/**
 * Masks errors: a stable `extensions.code`; no stack traces, addresses or texts of faults. What is hidden is logged.
 *
 * An error without a code is a fault of some program: it becomes INTERNAL_SERVER_ERROR.
 */
export function createMaskError(logger: Logger): MaskError {
  return (error, metBy) => {
    const { message, path, locations } = error;
    const extensions = isJsonObject(error.extensions) ? error.extensions : {};
    const code = typeof extensions['code'] === 'string' ? extensions['code'] : 'INTERNAL_SERVER_ERROR';
    const masked = messageOf[code];
    if (masked !== undefined) {
      const { subgraph } = extensions;
      logger.warn(
        { requestId: metBy?.requestId, traceId: metBy?.traceId, code, reason: message, path, subgraph },
        'fault',
      );
    }
    const kept = shown.flatMap((key) => (extensions[key] === undefined ? [] : [[key, extensions[key]] as const]));
    return {
      message: masked ?? shortMessage(message),
      ...(path ? { path } : {}),
      // Locations of a subgraph's error lie in a document that the client has never seen.
      ...(locations && extensions['subgraph'] === undefined ? { locations } : {}),
      extensions: { ...Object.fromEntries(kept), code },
    };
  };
}
