/** Keeps a sleeping command, says its pid and its group, and waits to be killed. */
import { keep } from '../process/keeper.js';

const kept = await keep({
  command: 'sleep',
  args: ['60'],
  env: { PATH: '/usr/bin:/bin' },
  output: () => {},
  graceMs: 500,
});
process.stdout.write(`${kept.pid} ${kept.groupId}\n`);
await kept.ended;
