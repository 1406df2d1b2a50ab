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
            ...['--cache-size', durable ? '128M' : '96M', '--noop-heartbeat-seconds', '10'],
            ...secantusArguments({ ...place, durable }),
          ],
        },
      };
    } catch (error) {
      return { missing: reasonOf(error) };
    }
  },
};
