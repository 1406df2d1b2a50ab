import { writeFile } from 'node:fs/promises';
import { Session } from 'node:inspector/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { answerCalls } from './calls.js';

// Loaded into a Node process under test before its own program: tells its heap and profiles it when asked, and else sleeps.

const samplingMicroseconds = 250;
let session: Session | undefined;

answerCalls({
  heapMb() {
    setFlagsFromString('--expose-gc');
    const collect: unknown = runInNewContext('gc');
    if (typeof collect === 'function') collect();
    const { heapUsed, external } = process.memoryUsage();
    return (heapUsed + external) / 2 ** 20;
  },
  async profileStart() {
    session = new Session();
    session.connect();
    await session.post('Profiler.enable');
    await session.post('Profiler.setSamplingInterval', { interval: samplingMicroseconds });
    await session.post('Profiler.start');
  },
  async profileStop({ file }: { readonly file: string }) {
    const stopped = await session?.post('Profiler.stop');
    await writeFile(file, JSON.stringify(stopped?.profile));
    session?.disconnect();
    session = undefined;
  },
});

// Nobody would end it any more; it may close in order first.
process.once('disconnect', () => setTimeout(() => process.exit(0), 2_000).unref());
process.channel?.unref();
