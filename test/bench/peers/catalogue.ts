import { cobuild } from './cobuild.js';
import { rustHiveRouter } from './hive-router.js';
import { findHiveRouter, providePeers } from './install.js';
import { hiveGateway, plainApollo } from './node-peers.js';
import type { Absent, Peer } from './peer.js';

/** Short names by which peers are chosen on the command line. */
export const peerNames = ['cobuild', 'apollo', 'hive-js', 'hive-rust', 'router', 'bare'] as const;
export type PeerName = (typeof peerNames)[number];

/** The gateways to measure, ours first, and those that cannot be had here. The bare limit is the benchmarks' own. */
export async function choosePeers(
  names: ReadonlySet<PeerName>,
  path: string | undefined,
): Promise<{ readonly peers: readonly Peer[]; readonly absent: readonly Absent[] }> {
  const onNode = [
    { name: 'apollo' as const, peer: plainApollo() },
    { name: 'hive-js' as const, peer: hiveGateway('JS') },
    { name: 'hive-rust' as const, peer: hiveGateway('Rust') },
  ].filter(({ name }) => names.has(name));
  const problem = onNode.length > 0 ? await providePeers() : null;
  const peers = [...(names.has('cobuild') ? [cobuild()] : [])];
  const absent: Absent[] = [];
  for (const { peer } of onNode) {
    if (problem === null) peers.push(peer);
    else absent.push({ name: peer.name, reason: problem });
  }
  if (names.has('router')) {
    const found = await findHiveRouter(path);
    if (found === null)
      absent.push({ name: 'Hive Router (Rust)', reason: 'no binary: `npm run bench -- peers --router` builds it' });
    else peers.push(rustHiveRouter(found));
  }
  return { peers, absent };
}
