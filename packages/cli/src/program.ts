import { Command } from 'commander';
import { adminCommand } from './commands/admin.js';
import { demoCommand } from './commands/demo.js';
import { doctorCommand } from './commands/doctor.js';
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
  $ cobuild tail pairs                跟踪实时更新 / follow live updates
  $ cobuild doctor                    体检 / check`,
    );
  program.addCommand(startCommand(config, terminal));
  program.addCommand(gatewayCommand(config, terminal));
  program.addCommand(importCommand(config, terminal));
  program.addCommand(tailCommand(config, terminal));
  program.addCommand(doctorCommand(config, terminal));
  program.addCommand(adminCommand(config, terminal));
  program.addCommand(demoCommand(config, terminal), { hidden: true });
  return program;
}
