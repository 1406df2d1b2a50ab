import { DatabaseUnavailable, DataInUse, DataNotWritable } from '@cobuild/database';
import { readCliConfig } from './config.js';
import { Failure } from './failure.js';
import { createProgram } from './program.js';
import { terminalOf } from './terminal.js';

/** What the user can set right is shown as one message; anything else is a fault and keeps its stack. */
const EXPECTED = [Failure, DatabaseUnavailable, DataInUse, DataNotWritable];

const terminal = terminalOf(process);
try {
  const config = readCliConfig(process.env, process.cwd());
  await createProgram(config, terminal).parseAsync(process.argv);
} catch (error) {
  const isExpected = EXPECTED.some((kind) => error instanceof kind);
  terminal.note(isExpected ? (error as Error).message : String(error instanceof Error ? error.stack : error));
  process.exitCode = 1;
}
// Whatever still hangs, such as a request under way, must not hold the end up.
process.exit();
