import { Command, InvalidArgumentError, Option } from 'commander';
import type { CliConfig } from '../config.js';
import { keepDemoAccounts } from '../demo/demo-accounts.js';
import { failure } from '../failure.js';
import { useDatabase } from '../platform/use-database.js';
import type { Terminal } from '../terminal.js';

function seedOf(text: string): number {
  const seed = Number(text);
  if (Number.isInteger(seed) && seed >= 0) return seed;
  throw new InvalidArgumentError('应为非负整数 / expected a whole number from 0');
}

/**
 * `cobuild demo`, which the first start runs: demo data and accounts, where the store is empty. With `--scale published` a generated
 * history besides, whose figures are the published totals.
 */
export function demoCommand(config: CliConfig, terminal: Terminal): Command {
  const scale = new Option(
    '--scale <scale>',
    '另生成一段公开数据规模的历史 / generate a history of the published size too',
  );
  return new Command('demo')
    .addOption(scale.choices(['published']))
    .option('--seed <number>', '随机种子 / seed of what is generated', seedOf, 1)
    .action(async (options: { readonly scale?: 'published'; readonly seed: number }) => {
      // Loaded on use: the services of the subgraphs are large, and other commands do without.
      const { seedDemo } = await import('../demo/seed-demo.js');
      const database = await useDatabase(config, terminal.note);
      try {
        const accounts = await seedDemo(database.uri, terminal.line);
        await keepDemoAccounts(config.home, accounts ?? []);
        if (options.scale === 'published') {
          // What was generated is not to be taken for somebody's own data.
          if (!accounts)
            throw failure(
              '库中已有自有数据，未生成演示历史。',
              'The store holds data of its own: nothing was generated.',
            );
          const { seedPublished } = await import('../demo/seed-published.js');
          await seedPublished(database.uri, options.seed);
        }
      } finally {
        await database.close();
      }
    });
}
