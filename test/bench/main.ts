import { importRows } from './import.js';
import { gateway, live, peers, v8 } from './benchmarks.js';
import { optionsHelp, readOptions, type BenchOptions } from './options.js';
import { platform } from './platform/platform.js';
import { stopAll } from './processes/children.js';

const benchmarks: Readonly<Record<string, (options: BenchOptions) => Promise<void>>> = {
  gateway,
  live,
  v8,
  platform,
  import: importRows,
  peers,
};

const [name = '', ...args] = process.argv.slice(2);
const run = benchmarks[name];
const interrupted = 130;

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    console.error('stopping …');
    void stopAll().then(() => process.exit(interrupted));
  });
}

if (run) {
  try {
    await run(readOptions(args));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  } finally {
    await stopAll();
  }
} else {
  console.error(`Usage: npm run bench -- ${Object.keys(benchmarks).join(' | ')} [options]\n${optionsHelp}`);
  process.exitCode = 2;
}
