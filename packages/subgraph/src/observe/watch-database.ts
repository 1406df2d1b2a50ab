import type { Connection } from 'mongoose';
import type { SubgraphMetrics } from './metrics.js';

/** `getMore` of a stream of changes waits for news on purpose: its time says nothing. */
const waiting = 'getMore';

/** Counts how long the database takes; the connection must have been made with `monitorCommands`. */
export function watchDatabase(connection: Connection, metrics: SubgraphMetrics): void {
  const client = connection.getClient();
  client.on('commandSucceeded', ({ commandName, duration }) => {
    if (commandName !== waiting) metrics.databaseAnswered(commandName, duration / 1_000, false);
  });
  client.on('commandFailed', ({ commandName, duration }) => {
    metrics.databaseAnswered(commandName, commandName === waiting ? 0 : duration / 1_000, true);
  });
}
