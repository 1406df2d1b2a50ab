import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Logger } from 'pino';
import { watchPath } from '../watch-path.js';
import { publish, readManifest, type Published, type PublishedOperation } from './manifest.js';

/** The manifests of front ends in service. */
export interface Manifests {
  current(): Published;
  close(): void;
}

/**
 * Takes manifests into service and follows their files: a broken one is refused with the reason, and what was published stays.
 *
 * Rejects where one cannot be read at the start.
 */
export async function openManifests(paths: readonly string[], logger: Logger): Promise<Manifests> {
  let current = await readAll(paths);
  const takeOver = async (): Promise<void> => {
    try {
      current = await readAll(paths);
      logger.info({ operations: current.size }, 'published operations taken over');
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      logger.error({ reason, kept: current.size }, 'published operations refused, the old ones stay');
    }
  };
  const watchers = paths.map((path) =>
    watchPath(path, takeOver, ({ message }) => logger.error({ reason: message }, 'a manifest is no longer watched')),
  );
  return {
    current: () => current,
    close: () => watchers.forEach((watcher) => watcher.close()),
  };
}

async function readAll(paths: readonly string[]): Promise<Published> {
  const operations: PublishedOperation[] = [];
  const problems: string[] = [];
  for (const path of paths) {
    const read = readManifest(await readFile(path, 'utf8'));
    if (read.ok) operations.push(...read.operations);
    else problems.push(...read.problems.map((problem) => `${basename(path)}: ${problem}`));
  }
  const put = publish(operations);
  if (!put.ok) problems.push(...put.problems);
  if (problems.length > 0 || !put.ok) throw new Error(problems.slice(0, mostProblemsTold).join('; '));
  return put.published;
}

const mostProblemsTold = 20;
