import { importRows } from './import.js';
import { live } from './live.js';
import { query } from './query.js';

const benchmarks: Readonly<Record<string, () => Promise<void>>> = { import: importRows, live, query };

const name = process.argv[2] ?? '';
const run = benchmarks[name];
if (run) await run();
else {
  console.error(`Usage: npm run bench -- ${Object.keys(benchmarks).join(' | ')}`);
  process.exitCode = 2;
}
