import { Command } from 'commander';
import { adminCommand } from './commands/admin.js';
import { demoCommand } from './commands/demo.js';
import { doctorCommand } from './commands/doctor.js';
import { exportCommand } from './commands/export.js';
import { gatewayCommand } from './commands/gateway.js';
import { importCommand } from './commands/import.js';
import { startCommand } from './commands/start.js';
import { tailCommand } from './commands/tail.js';
import type { CliConfig } from './config.js';
import type { Terminal } from './terminal.js';

/** The command line with all its commands. */
export function createProgram(config: CliConfig, terminal: Terminal): Command {
  const program = new Command('cobuild')
    .description('党建联盟与结对共建平台 / Cobuild: party-building alliances and co-building pairs')
    .showHelpAfterError('(cobuild --help)')
    .addHelpText(
      'after',
      `
示例 / Examples:
  $ cobuild start                     启动平台 / start everything
  $ cobuild import organizations.csv  导入 / import
  $ cobuild export 结对 --out 台账.xlsx  导出台账 / export a ledger
  $ cobuild tail pairs                跟踪实时更新 / follow live updates
  $ cobuild doctor                    体检 / check`,
    );
  program.addCommand(startCommand(config, terminal));
  program.addCommand(gatewayCommand(config, terminal));
  program.addCommand(importCommand(config, terminal));
  program.addCommand(exportCommand(config, terminal));
  program.addCommand(tailCommand(config, terminal));
  program.addCommand(doctorCommand(config, terminal));
  program.addCommand(adminCommand(config, terminal));
  program.addCommand(demoCommand(config, terminal), { hidden: true });
  return program;
}
