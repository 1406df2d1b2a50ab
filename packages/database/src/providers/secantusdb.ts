import { reasonOf } from '../errors.js';
import { installSecantusDB, SECANTUSDB_VERSION } from '../python/install-secantusdb.js';
import type { Provider } from './provider.js';
import { secantusArguments } from './secantus-arguments.js';

/** SecantusDB's Python server, installed once a user from PyPI. */
export const secantusdb: Provider = {
  source: 'secantusdb',
  engine: 'secantusdb',
  async find({ env, durable, report }) {
    try {
      const { python, settings } = await installSecantusDB({ env, report });
      return {
        server: {
          detail: `SecantusDB ${SECANTUSDB_VERSION} (${python})`,
          command: python,
          args: (place) => [
            ...['-m', 'secantus', '--log-level', 'WARNING'],
            ...['--config', settings],
            // A transaction's changes must fit into a fifth of it, or the server waits for itself for ever.
            ...['--cache-size', '256M', '--noop-heartbeat-seconds', '10'],
            ...secantusArguments({ ...place, durable }),
          ],
        },
      };
    } catch (error) {
      return { missing: reasonOf(error) };
    }
  },
};
