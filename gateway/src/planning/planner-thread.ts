import { Worker, type WorkerOptions } from 'node:worker_threads';

/** Starts the planner's thread from the build, or from the sources where these run themselves. */
export function startThread(options: WorkerOptions): Worker {
  if (!import.meta.url.endsWith('.ts')) return new Worker(new URL('./planner.worker.js', import.meta.url), options);
  // A thread does not inherit the loader by which its parent reads TypeScript.
  const entry = new URL('./planner.worker.ts', import.meta.url).href;
  const program = `import('tsx/esm/api').then(({ register }) => (register(), import('${entry}')));`;
  return new Worker(program, { ...options, eval: true, execArgv: ['--conditions=development'] });
}
