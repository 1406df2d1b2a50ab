import { readFile } from 'node:fs/promises';
import type { Logger } from 'pino';
import { watchPath } from '../watch-path.js';
import type { Graphs } from './graphs.js';

/**
 * Takes the supergraph's file over whenever it changes. A broken one is refused with the reason, and the old stays.
 *
 * @param changed told what became of each new supergraph
 * @param settleMs time without a change after which the file is read; default 100
 */
export function watchSupergraph(
  graphs: Graphs,
  path: string,
  logger: Logger,
  changed: (outcome: 'taken over' | 'refused') => void,
  settleMs = 100,
): { close(): void } {
  const takeOver = async (): Promise<void> => {
    try {
      const sdl = await readFile(path, 'utf8');
      if (sdl === graphs.current().supergraph.sdl) return;
      await graphs.replace(sdl);
      logger.info({ supergraph: graphs.current().supergraph.id }, 'supergraph taken over');
      changed('taken over');
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      logger.error({ reason, kept: graphs.current().supergraph.id }, 'supergraph refused, the old one stays');
      changed('refused');
    }
  };
  const failed = ({ message }: Error): void => logger.error({ reason: message }, 'supergraph is no longer watched');
  return watchPath(path, takeOver, failed, settleMs);
}
