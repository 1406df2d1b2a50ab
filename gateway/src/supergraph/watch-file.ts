import { watch } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import type { Logger } from 'pino';
import type { Graphs } from './graphs.js';

/**
 * Takes the supergraph's file over whenever it changes. A broken one is refused with the reason, and the old stays.
 *
 * The directory is watched, not the file: editors and deployments replace files, and a mounted file never changes.
 *
 * @param settleMs time without a change after which the file is read; default 100
 * @param changed told what became of each new supergraph
 */
export function watchSupergraph(
  graphs: Graphs,
  path: string,
  logger: Logger,
  changed: (outcome: 'taken over' | 'refused') => void,
  settleMs = 100,
): { close(): void } {
  let timer: NodeJS.Timeout | undefined;
  let takingOver = Promise.resolve();
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
  const watcher = watch(dirname(path), (_, name) => {
    // Kubernetes swaps a link called `..data` beside the file.
    if (name !== null && name !== basename(path) && !name.startsWith('..')) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      // In turn: an older state of the file must not win over a newer one.
      takingOver = takingOver.then(takeOver);
    }, settleMs);
  });
  watcher.on('error', (error) => logger.error({ reason: error.message }, 'supergraph is no longer watched'));
  return {
    close() {
      clearTimeout(timer);
      watcher.close();
    },
  };
}
