import { once } from 'node:events';
import { Command } from 'commander';
import type { CliConfig } from '../config.js';
import { provideDemo } from '../demo/provide-demo.js';
import { portOf } from './port.js';
import { type Platform, startPlatform } from '../platform/start-platform.js';
import { welcome } from '../welcome.js';
import type { Terminal } from '../terminal.js';

const STOP_WITHIN_MS = 4_500;

/** The platform, or null when it was told to stop before it was ready, and has. */
async function unlessStopped(
  starting: Promise<Platform>,
  stop: AbortSignal,
  terminal: Terminal,
): Promise<Platform | null> {
  // What cannot be interrupted, such as an install, ends with this process.
  const late = new Promise<never>((_, reject) =>
    stop.addEventListener('abort', () => setTimeout(() => reject(stop.reason as Error), STOP_WITHIN_MS).unref(), {
      once: true,
    }),
  );
  late.catch(() => {});
  try {
    return await Promise.race([starting, late]);
  } catch (error) {
    if (!stop.aborted) throw error;
    terminal.line('已停止 / stopped');
    terminal.exitWith(130);
    return null;
  }
}

/** `cobuild start`: the whole platform on this machine, until it is told to stop. */
export function startCommand(config: CliConfig, terminal: Terminal): Command {
  return new Command('start')
    .summary('启动整个平台 / start the whole platform on this machine')
    .description(
      '启动数据库、各子图与网关,首次启动时导入演示数据;Ctrl-C 停止。\n' +
        'Starts database, subgraphs and gateway; imports the demo data on the first start; Ctrl-C stops everything.',
    )
    .option('-p, --port <number>', '网关端口 / port of the gateway (PORT)', String(config.port))
    .option('--watch', '源码改动后自动重启 / run the sources, start again on change', false)
    .option('--no-demo', '不导入演示数据 / without the demo data')
    .addHelpText(
      'after',
      `
示例 / Examples:
  $ cobuild start
  $ PORT=4100 COBUILD_HOME=/srv/cobuild cobuild start --no-demo
  $ MONGODB_URI='mongodb://db1,db2,db3/?replicaSet=rs0' cobuild start`,
    )
    .action(async (options: { port: string; watch: boolean; demo: boolean }) => {
      const begun = performance.now();
      const { home, host, env } = config;
      const stop = terminal.whenAskedToStop();
      const starting = startPlatform({
        home,
        host,
        port: portOf(options.port),
        env,
        watch: options.watch,
        report: terminal.line,
        signal: stop,
        prepare: async ({ databaseUri }) => {
          if (options.demo) await provideDemo({ databaseUri, config, watch: options.watch, report: terminal.line });
        },
      });
      const platform = await unlessStopped(starting, stop, terminal);
      if (!platform) return;
      const seconds = (performance.now() - begun) / 1000;
      terminal.line(await welcome({ platform, home, seconds }));
      if (!stop.aborted) await once(stop, 'abort');
      terminal.line('正在停止… / stopping …');
      await platform.stop();
      terminal.line('已停止 / stopped');
    });
}
