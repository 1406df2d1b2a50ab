import { Command } from 'commander';
import type { CliConfig } from '../config.js';
import { findingLines } from '../doctor/check.js';
import { checkComposition, checkDatabase, checkHome, checkNode, checkParts, checkTimeZone } from '../doctor/checks.js';
import { useDatabase } from '../platform/use-database.js';
import { findRun } from '../platform/run-file.js';
import type { Terminal } from '../terminal.js';

/** `cobuild doctor`: what is wrong on this machine, and what to do about it. */
export function doctorCommand(config: CliConfig, terminal: Terminal): Command {
  return new Command('doctor')
    .summary('体检 / check this installation')
    .description(
      '检查 Node.js、数据目录、数据库、时钟、各子图与网关、超图;每项一行。有问题时退出码为 1。\n' +
        'Checks Node.js, data directory, database, clock, subgraphs, gateway and composition, a line each. Exits with 1 when something fails.',
    )
    .option('--rebuild', '由日志重新统计各项数据 / count all figures anew from the log', false)
    .addHelpText('after', '\n示例 / Examples:\n  $ cobuild doctor\n  $ cobuild doctor --rebuild')
    .action(async ({ rebuild }: { rebuild: boolean }) => {
      if (rebuild) return recount(config, terminal);
      const run = await findRun(config.home);
      const clock = () => new Date();
      const findings = [
        checkNode(process.versions.node),
        await checkHome(config.home),
        ...(await checkDatabase(run?.database.uri ?? config.env.MONGODB_URI ?? null, clock)),
        checkTimeZone(clock()),
        ...(await checkParts(run)),
        await checkComposition(),
      ];
      for (const finding of findings) terminal.line(findingLines(finding));
      if (findings.some(({ state }) => state === 'fail')) terminal.exitWith(1);
    });
}

async function recount(config: CliConfig, terminal: Terminal): Promise<void> {
  // Loaded on use: the services of the subgraphs are large, and other commands do without.
  const { recountAll } = await import('../doctor/recount-all.js');
  const database = await useDatabase(config, terminal.note);
  try {
    await recountAll(database.uri);
    terminal.line('已由日志重新统计 / counted anew from the log');
  } finally {
    await database.close();
  }
}
