import { Command } from 'commander';
import type { Ledger } from '@cobuild/import-export';
import type { CliConfig } from '../config.js';
import { failure } from '../failure.js';
import { keepHeapSmall } from '../importing/keep-heap-small.js';
import { useDatabase } from '../platform/use-database.js';
import type { Terminal } from '../terminal.js';

/** `cobuild export LEDGER --out FILE`: ledgers as agencies print them, which an import reads again without change. */
export function exportCommand(config: CliConfig, terminal: Terminal): Command {
  return new Command('export')
    .summary('导出台账 / export ledgers as XLSX')
    .description(
      '把台账导出为可直接打印的 XLSX:中文表头,每页重复表头,页码;导出的文件可原样再导入。\n' +
        'Writes ledgers as XLSX, ready to print; what is exported imports again without change.',
    )
    .argument('<ledgers...>', '台账的表名(中文或英文),或 all / ledgers by their Chinese or English names, or all')
    .requiredOption('-o, --out <file>', '写入的 .xlsx 文件 / the .xlsx file to write')
    .addHelpText(
      'after',
      `
示例 / Examples:
  $ cobuild export 结对 --out 结对台账.xlsx
  $ cobuild export pairs joint_activities --out ledgers.xlsx
  $ cobuild export all --out 台账.xlsx`,
    )
    .action(async (names: string[], { out }: { readonly out: string }) => {
      if (!out.toLowerCase().endsWith('.xlsx'))
        throw failure(`台账只能写成 .xlsx 文件:${out}`, `Ledgers are written as .xlsx files: ${out}`);
      keepHeapSmall();
      // Loaded on use: the services of the subgraphs are large, and other commands do without.
      const { openLedgers } = await import('../exporting/open-ledgers.js');
      const { writeLedgers } = await import('../exporting/write-ledgers.js');
      const database = await useDatabase(config, terminal.note);
      try {
        const open = await openLedgers(database.uri);
        try {
          for (const { ledger, rows } of await writeLedgers(out, chosen(names, open.ledgers)))
            terminal.line(`${out}#${ledger.sheet}: ${rows} 行 / rows`);
        } finally {
          await open.close();
        }
      } finally {
        await database.close();
      }
    });
}

/** The ledgers of these names, each once, in the order in which an import of them builds on each other. */
function chosen(names: readonly string[], ledgers: readonly Ledger[]): readonly Ledger[] {
  const all = names.some((name) => name === 'all' || name === '全部');
  const isCalled = (ledger: Ledger, name: string) => name === ledger.name || name === ledger.sheet;
  const unknown = names.find((name) => !all && !ledgers.some((ledger) => isCalled(ledger, name)));
  if (unknown !== undefined) {
    const there = ledgers.map(({ name, sheet }) => `${sheet} (${name})`).join(', ');
    throw failure(`没有台账 ${unknown};可用:${there}`, `There is no ledger ${unknown}; there are: ${there}`);
  }
  return all ? ledgers : ledgers.filter((ledger) => names.some((name) => isCalled(ledger, name)));
}
