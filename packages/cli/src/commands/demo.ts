import { Command } from 'commander';
import type { CliConfig } from '../config.js';
import { keepDemoAccounts } from '../demo/demo-accounts.js';
import { useDatabase } from '../platform/use-database.js';
import type { Terminal } from '../terminal.js';

/** `cobuild demo`, which the first start runs: demo data and accounts, where the store is empty. */
export function demoCommand(config: CliConfig, terminal: Terminal): Command {
  return new Command('demo').action(async () => {
    // Loaded on use: the services of the subgraphs are large, and other commands do without.
    const { seedDemo } = await import('../demo/seed-demo.js');
    const database = await useDatabase(config, terminal.note);
    try {
      await keepDemoAccounts(config.home, (await seedDemo(database.uri, terminal.line)) ?? []);
    } finally {
      await database.close();
    }
  });
}
