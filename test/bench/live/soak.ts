import { startSubgraphs } from '../graph/subgraphs.js';
import type { Peer } from '../peers/peer.js';
import { residentMb } from '../processes/usage.js';
import { figure } from '../report/figures.js';
import { machine } from '../report/machine.js';
import { playLive } from './play.js';
import { readScenario } from './scenario.js';

const soakScenario = '5000x5';
const lookEveryMs = 15_000;

/** Holds a shared stream with many clients for long, and says every few seconds how it stands. */
export async function soak(peer: Peer, minutes: number, cases: readonly string[] | null): Promise<void> {
  const scenario = readScenario(cases?.[0] ?? soakScenario);
  console.log(`${machine()}\n\n${peer.name}: ${scenario.name} for ${minutes} minutes`);
  const played = await playLive(
    () => peer,
    scenario,
    {
      seconds: minutes * 60,
      warmUpSeconds: 5,
      listenerProcesses: 2,
      watch: async ({ running }, listeners) => {
        const began = performance.now();
        const first = await residentMb(running.pid);
        const look = async (): Promise<void> => {
          const { received, repeated } = await listeners.heard();
          const seconds = Math.round((performance.now() - began) / 1_000);
          const mb = await residentMb(running.pid);
          console.log(
            `${seconds} s: ${received} deliveries, ${repeated} told twice, ${figure(mb)} MB (${figure(first)} at the start)`,
          );
        };
        const looking = setInterval(() => void look().catch(() => {}), lookEveryMs);
        return async () => {
          clearInterval(looking);
          await look();
        };
      },
    },
    await startSubgraphs(),
  );
  console.log(
    `\n${played.received} deliveries to ${played.listening} clients, ${played.lost} lost, ${played.repeated} told twice; ` +
      `CPU ${figure(played.cpuPerThousand)} ms per 1,000; p50 ${figure(played.p50)} ms, p99 ${figure(played.p99)} ms`,
  );
  for (const [what, times] of played.problems) console.log(`${what} (${times} times)`);
  if (played.lost > 0 || played.repeated > 0 || played.listening < played.clients) process.exitCode = 1;
}
