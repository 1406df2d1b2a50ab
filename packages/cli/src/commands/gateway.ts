import { access } from 'node:fs/promises';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { Command } from 'commander';
import type { CliConfig } from '../config.js';
import { failure } from '../failure.js';
import { startGatewayAlone } from '../platform/gateway-alone.js';
import type { Terminal } from '../terminal.js';
import { portOf } from './port.js';

/** `cobuild gateway`: the gateway alone, before any Federation 2 supergraph, until it is told to stop. */
export function gatewayCommand(config: CliConfig, terminal: Terminal): Command {
  return new Command('gateway')
    .summary('仅启动网关 / start the gateway alone')
    .description(
      '以任意 Federation 2 超图启动网关,不需要数据库或本平台的子图;超图文件改动后自动接管。\n' +
        'Serves any Federation 2 supergraph, no database or subgraph of this platform needed; a file that changes is taken over.',
    )
    .requiredOption('-s, --supergraph <file>', '超图文件 / the supergraph, as composed')
    .option('-p, --port <number>', '端口 / port (PORT)', String(config.port))
    .addHelpText(
      'after',
      `
示例 / Examples:
  $ cobuild gateway --supergraph supergraph.graphql --port 4000
  $ SUBGRAPH_URLS='{"products":"http://127.0.0.1:4001/graphql"}' cobuild gateway --supergraph supergraph.graphql`,
    )
    .action(async (options: { supergraph: string; port: string }) => {
      const supergraph = resolve(options.supergraph);
      await access(supergraph).catch(() => {
        throw failure(`没有这个文件:${supergraph}`, `There is no such file: ${supergraph}`);
      });
      const stop = terminal.whenAskedToStop();
      const gateway = await startGatewayAlone({
        supergraph,
        port: portOf(options.port),
        host: config.host,
        env: config.env,
        signal: stop,
      });
      terminal.line(`网关已就绪 / the gateway serves: ${gateway.url}/graphql`);
      if (!stop.aborted) await Promise.race([once(stop, 'abort'), gateway.ended]);
      const wasAsked = stop.aborted;
      await gateway.stop();
      if (!wasAsked) throw failure('网关意外结束', 'The gateway ended by itself');
    });
}
