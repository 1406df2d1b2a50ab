import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { residentMb } from './processes/usage.js';
import { table } from './report/figures.js';
import { machine } from './report/machine.js';

const LIMIT_MB = 300;
const CHECKED_ROWS = 200_000;
const WRITTEN_ROWS = 20_000;
const LOOK_MS = 20;
const cobuild = fileURLToPath(new URL('../../../packages/cli/bin/cobuild.js', import.meta.url));

/** `npm run bench -- import`: time and memory of the import command on a large file of organizations; the limit is 300 MB. */
export async function importRows(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'cobuild-bench-import-'));
  try {
    const large = await writeOrganizations(join(folder, 'large.csv'), CHECKED_ROWS);
    const small = await writeOrganizations(join(folder, 'small.csv'), WRITTEN_ROWS);
    const runs = [
      ['check', CHECKED_ROWS, await run(['import', large, '--dry-run'], folder)],
      ['write', WRITTEN_ROWS, await run(['import', small], folder)],
      ['write again, unchanged', WRITTEN_ROWS, await run(['import', small], folder)],
    ] as const;
    console.log(`\n${machine()}\n`);
    console.log(
      table(
        ['what', 'rows', 'seconds', 'rows/s', `peak MB (limit ${LIMIT_MB})`],
        runs.map(([what, rows, { seconds, peakMb }]) => [
          what,
          String(rows),
          seconds.toFixed(1),
          String(Math.round(rows / seconds)),
          String(Math.round(peakMb)),
        ]),
      ),
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Runs the command and watches its memory. The database is a process of its own and does not count. */
async function run(args: readonly string[], folder: string): Promise<{ seconds: number; peakMb: number }> {
  const begun = performance.now();
  const child = spawn(process.execPath, [cobuild, ...args], { cwd: folder, stdio: 'inherit' });
  let peakMb = 0;
  const look = setInterval(() => {
    if (child.pid === undefined) return;
    residentMb(child.pid).then(
      (mb) => (peakMb = Math.max(peakMb, mb || 0)),
      () => {},
    );
  }, LOOK_MS);
  const [code] = (await once(child, 'exit')) as [number | null];
  clearInterval(look);
  if (code !== 0) throw new Error(`cobuild ${args.join(' ')} ended with ${code}`);
  return { seconds: (performance.now() - begun) / 1000, peakMb };
}

/** A province, its cities, 2,000 streets, and units below them until there are enough rows. */
async function writeOrganizations(path: string, rows: number): Promise<string> {
  function* lines() {
    yield '\ufeff编码,名称,类型,上级编码,行政区,来源文件,备注\r\n';
    yield 'SD,山东省,省,,山东省,样例,\r\n';
    for (let at = 1; at < rows; at++) yield `${rowOf(at)}\r\n`;
  }
  await pipeline(lines, createWriteStream(path));
  return path;
}

function rowOf(at: number): string {
  if (at <= 16) return `SD-C${at},第${at}市,市,SD,山东省第${at}市,样例,`;
  const city = (at % 16) + 1;
  if (at <= 2016) return `SD-C${city}-S${at},第${at}街道,街道,SD-C${city},山东省第${city}市第${at}街道,样例,`;
  const street = 17 + (at % 2000);
  const parent = `SD-C${(street % 16) + 1}-S${street}`;
  const kind = ['企业', '支部', '社区'][at % 3] ?? '企业';
  const note = `样例：由其党员认领该社区微心愿推得第${at}条`;
  return `${parent}-U${at},山东省第${city}市第${at}号企业联合党支部委员会,${kind},${parent},山东省第${city}市,样例;样例,${note}`;
}
