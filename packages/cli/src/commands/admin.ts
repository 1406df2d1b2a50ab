import { randomBytes } from 'node:crypto';
import { Command } from 'commander';
import type { CliConfig } from '../config.js';
import { failure } from '../failure.js';
import { useDatabase } from '../platform/use-database.js';
import type { Terminal } from '../terminal.js';

/** `cobuild admin NAME`: an account that operates the platform. The first one can come from nobody inside. */
export function adminCommand(config: CliConfig, terminal: Terminal): Command {
  return new Command('admin')
    .summary('新建平台管理员账号 / make an account that operates the platform')
    .description(
      '新建平台管理员账号,并显示一次随机密码。\n' +
        'Makes an account that operates the platform and shows its random password, once.',
    )
    .argument('<username>', '账号 / user name')
    .option('--name <name>', '姓名或称谓 / how people call it', '平台管理员')
    .addHelpText('after', '\n示例 / Example:\n  $ cobuild start --no-demo\n  $ cobuild admin operator')
    .action(async (username: string, { name }: { name: string }) => {
      // Loaded on use: the services of the subgraphs are large, and other commands do without.
      const { makeAccount } = await import('../accounts/make-account.js');
      const database = await useDatabase(config, terminal.note);
      try {
        const password = randomBytes(15).toString('base64url');
        const refused = await makeAccount(database.uri, { username, name, password });
        if (refused) throw failure(refused.zh, refused.en);
        terminal.line(`账号 / user name  ${username}\n密码 / password   ${password}`);
      } finally {
        await database.close();
      }
    });
}
