import { ConfigError, readSubgraphConfig } from './config.js';
import type { SubgraphDefinition } from './definition.js';
import { startSubgraph } from './start.js';

/** Milliseconds after which a process that was asked to end ends, whatever still hangs. */
const endWithinMs = 4_000;

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
    const running = await startSubgraph(definition, readSubgraphConfig(host.env));
    let ending = false;
    const end = () => {
      if (ending) return;
      ending = true;
      setTimeout(() => host.exit(1), endWithinMs).unref();
      running.close().then(
        () => host.exit(0),
        (error: unknown) => {
          running.logger.error({ err: error }, 'did not end in order');
          host.exit(1);
        },
      );
    };
    host.once('SIGINT', end);
    host.once('SIGTERM', end);
    host.once('disconnect', end);
  } catch (error) {
    console.error(error instanceof ConfigError ? error.message : error);
    host.exit(1);
  }
}
