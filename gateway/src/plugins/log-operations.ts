import type { ApolloServerPlugin } from '@apollo/server';
import type { Logger } from 'pino';
import type { GatewayContext } from '../context.js';

/** Logs each operation once it is answered: its name, how long it took, which codes it met. Never its variables. */
export function logOperations(logger: Logger, now: () => number): ApolloServerPlugin<GatewayContext> {
  return {
    requestDidStart({ contextValue }) {
      const started = now();
      return Promise.resolve({
        willSendResponse({ operation, operationName, errors }) {
          logger.info(
            {
              requestId: contextValue.scope.requestId,
              accountId: contextValue.identity.viewer.accountId,
              operation: operation?.operation,
              operationName,
              durationMs: Math.round(now() - started),
              codes: errors?.map((error) => error.extensions['code']),
            },
            'operation',
          );
          return Promise.resolve();
        },
      });
    },
  };
}
