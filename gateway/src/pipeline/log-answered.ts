import type { Logger } from 'pino';
import type { Answered } from './answer.js';

/** Logs each operation once it is answered: its name, how long it took, which codes it met. Never its variables. */
export function logAnswered(logger: Logger): (answered: Answered) => void {
  return ({ request, caller, operation, durationMs, codes }) =>
    logger.info(
      {
        requestId: caller.requestId,
        accountId: caller.identity.viewer.accountId,
        operation: operation?.definition.operation,
        operationName: operation?.definition.name?.value ?? request.operationName,
        durationMs: Math.round(durationMs),
        codes: codes.length > 0 ? codes : undefined,
      },
      'operation',
    );
}
