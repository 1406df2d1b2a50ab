import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { peerFolder } from '../processes/folders.js';
import { startCommand } from '../processes/children.js';
import type { FoundRouter } from './install.js';
import { whenServing, type Peer } from './peer.js';

/** JSON is YAML: what the router is told. Identical requests and subscriptions are shared; sockets are open to clients. */
const configuration = (supergraph: string, port: number): string =>
  JSON.stringify({
    supergraph: { source: 'file', path: supergraph },
    http: { host: '127.0.0.1', port },
    log: { level: 'error' },
    traffic_shaping: { router: { dedupe: { enabled: true }, max_long_lived_clients: 100_000 } },
    headers: { all: { request: [{ propagate: { named: 'authorization' } }] } },
    websocket: { enabled: true },
    subscriptions: { enabled: true, websocket: { all: {} } },
  });

/** The Rust router. */
export function rustHiveRouter({ binary, version }: FoundRouter): Peer {
  const name = 'Hive Router (Rust)';
  return {
    name,
    version,
    async start({ supergraph, port }) {
      await mkdir(peerFolder, { recursive: true });
      const file = join(peerFolder, 'hive-router.config.yaml');
      await writeFile(file, configuration(supergraph, port));
      const running = await startCommand(name, binary, [], { ROUTER_CONFIG_FILE_PATH: file });
      await whenServing(running, port);
      return { running, port };
    },
  };
}
