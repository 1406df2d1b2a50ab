/** Launches the platform with small processes on the home and port given as arguments, says `ready`, ends on SIGTERM. */
import { once } from 'node:events';
import { startPlatform } from '../platform/start-platform.js';
import { terminalOf } from '../terminal.js';
import { fakeLayout } from './fake-layout.js';

const [home = '', port = ''] = process.argv.slice(2);
const terminal = terminalOf(process);
const signal = terminal.whenAskedToStop();
const { env } = process;
const platform = await startPlatform({
  home,
  host: '127.0.0.1',
  port: Number(port),
  env,
  watch: false,
  report: terminal.note,
  signal,
  layOut: fakeLayout(),
});
terminal.line('ready');
if (!signal.aborted) await once(signal, 'abort');
await platform.stop();
terminal.line('stopped');
process.exit();
