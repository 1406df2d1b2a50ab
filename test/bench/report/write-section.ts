import { readFile, writeFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';
import { houseOf } from '../../support/house.js';

/** Replaces what stands between a benchmark's markers in docs/performance.md; throws where they are missing. */
export async function writeSection(benchmark: string, markdown: string): Promise<void> {
  const file = houseOf('docs/performance.md');
  const text = await readFile(file, 'utf8');
  const begin = `<!-- begin: npm run bench -- ${benchmark} -->`;
  const end = `<!-- end: npm run bench -- ${benchmark} -->`;
  const from = text.indexOf(begin);
  const to = text.indexOf(end);
  if (from < 0 || to < from) throw new Error(`docs/performance.md has no place between ${begin} and ${end}`);
  const next = `${text.slice(0, from + begin.length)}\n\n${markdown.trim()}\n\n${text.slice(to)}`;
  await writeFile(file, await format(next, { ...(await resolveConfig(file)), parser: 'markdown' }));
  console.log('\nWritten to docs/performance.md.');
}
