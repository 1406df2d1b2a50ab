import { watch } from 'node:fs';
import { basename, dirname } from 'node:path';

/**
 * Calls whenever a file may have changed, one call after the other.
 *
 * The directory is watched, not the file: editors and deployments replace files, and a mounted file never changes.
 *
 * @param settled reads the file; it must not reject
 * @param failed told why the file is no longer watched
 * @param settleMs time without a change after which it is called; default 100
 */
export function watchPath(
  path: string,
  settled: () => Promise<void>,
  failed: (error: Error) => void,
  settleMs = 100,
): { close(): void } {
  let timer: NodeJS.Timeout | undefined;
  let calling = Promise.resolve();
  const watcher = watch(dirname(path), (_, name) => {
    // Kubernetes swaps a link called `..data` beside the file.
    if (name !== null && name !== basename(path) && !name.startsWith('..')) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      // In turn: an older state of the file must not win over a newer one.
      calling = calling.then(settled);
    }, settleMs);
  });
  watcher.on('error', failed);
  return {
    close() {
      clearTimeout(timer);
      watcher.close();
    },
  };
}
