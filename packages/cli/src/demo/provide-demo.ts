import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { keep } from '@cobuild/database';
import type { CliConfig } from '../config.js';
import { failure } from '../failure.js';
import { house } from '../house.js';

export interface DemoOptions {
  readonly databaseUri: string;
  readonly config: CliConfig;
  readonly watch: boolean;
  readonly report: (line: string) => void;
}

/**
 * Imports the demo data on the first start. It is done by a process of its own, so that the launcher stays small; a
 * second run after one that was cut off finishes the rest.
 */
export async function provideDemo({ databaseUri, config, watch, report }: DemoOptions): Promise<void> {
  const isDone = await stat(join(config.home, 'demo-accounts.json')).then(
    () => true,
    () => false,
  );
  if (isDone) return;
  const program = watch
    ? ['--conditions=development', '--import', 'tsx', join(house, 'packages/cli/src/main.ts')]
    : [join(house, 'packages/cli/dist/main.js')];
  const said: string[] = [];
  const kept = await keep({
    command: process.execPath,
    args: [...program, 'demo'],
    env: { ...config.env, COBUILD_HOME: config.home, MONGODB_URI: databaseUri },
    output: (line) => {
      said.push(line);
      report(line);
    },
    graceMs: 1_000,
  });
  if ((await kept.ended) !== 0) {
    throw failure('演示数据导入失败。', `The demo data could not be imported.\n${said.slice(-5).join('\n')}`);
  }
}
