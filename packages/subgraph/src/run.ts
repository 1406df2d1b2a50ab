import { endInOrder } from '@cobuild/process';
import { ConfigError, readSubgraphConfig } from './config.js';
import type { SubgraphDefinition } from './definition.js';
import { startSubgraph } from './start.js';

/**
 * The life of a subgraph's process: reads the environment, serves, and ends in order on SIGINT, SIGTERM or when the process that
 * started it is gone.
 *
 * @param make the definition, from the environment; throws ConfigError where that does not do
 */
export async function runSubgraph<S, L>(
  make: (
    env: Readonly<Record<string, string | undefined>>,
  ) => SubgraphDefinition<S, L> | Promise<SubgraphDefinition<S, L>>,
  host: NodeJS.Process,
): Promise<void> {
  try {
    const definition = await make(host.env);
    const config = readSubgraphConfig(host.env, definition.name);
    const running = await startSubgraph(definition, config);
    const { delayMs, withinMs } = config.process.drain;
    endInOrder(host, { close: () => running.close(), withinMs: delayMs + withinMs, logger: running.logger });
  } catch (error) {
    console.error(error instanceof ConfigError ? error.message : error);
    host.exit(1);
  }
}
