import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { startSubgraphs } from '../graph/subgraphs.js';
import { playLive, type LivePlan } from '../live/play.js';
import type { Scenario } from '../live/scenario.js';
import type { Peer } from '../peers/peer.js';
import { profileFolder } from '../processes/folders.js';
import { figure } from '../report/figures.js';
import { machine } from '../report/machine.js';
import { summarizeProfile } from './summary.js';

const profileWithinMs = 60_000;

/** Profiles one gateway while it delivers events. */
export async function profileLive(peer: Peer, scenarios: readonly Scenario[], plan: LivePlan): Promise<void> {
  await mkdir(profileFolder, { recursive: true });
  console.log(machine());
  const subgraphs = await startSubgraphs();
  for (const [at, scenario] of scenarios.entries()) {
    const file = join(profileFolder, `live-${at}.cpuprofile`);
    const watch: LivePlan['watch'] = async ({ program }) => {
      await program?.call('profileStart');
      return async () => void (await program?.call('profileStop', { file }, profileWithinMs));
    };
    const played = await playLive(() => peer, scenario, { ...plan, watch }, subgraphs);
    console.log(
      `\n## ${peer.name}, ${scenario.name}: ${played.received} deliveries, ${figure(played.cpuPerThousand)} ms CPU per 1,000 while profiled\n`,
    );
    console.log(await summarizeProfile(file, { cpuMs: played.cpuPerThousand, unit: '1,000 deliveries' }));
    console.log(`\nThe whole profile, for a browser's developer tools: ${file}`);
  }
}
