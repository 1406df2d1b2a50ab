import type { Peer } from '../peers/peer.js';
import { whenServing } from '../peers/peer.js';
import { startProgram } from '../processes/children.js';

/** One side of the live benchmark, and how many clients it is asked to hold where that is fewer than all. */
export interface Side {
  readonly peer: Peer;
  readonly mostClients: number;
  /** It cannot tell subscriptions apart, so it takes no part where they differ. */
  readonly hasGroups: boolean;
}

/** Hive Gateway is measured with as many clients as it came up with. */
const clientsOfHiveGateway = 100;

/** What a gateway takes part in. */
export const sideOf = (peer: Peer): Side =>
  peer.name.startsWith('Hive Gateway')
    ? { peer, mostClients: clientsOfHiveGateway, hasGroups: false }
    : { peer, mostClients: Number.POSITIVE_INFINITY, hasGroups: true };

/** A bare broadcast of the same bytes, which get there finished. */
export function bareBroadcast(plainUrl: string): Side {
  const name = 'bare ws broadcast';
  return {
    mostClients: Number.POSITIVE_INFINITY,
    hasGroups: false,
    peer: {
      name,
      version: 'ws; the bytes of each event get there finished, no fetch is needed',
      async start({ port }) {
        const program = startProgram(name, new URL('./broadcast-program.js', import.meta.url), {
          env: { PORT: String(port), PLAIN_URL: plainUrl },
          isProbed: true,
        });
        await whenServing(program, port);
        return { running: program, program, port };
      },
    },
  };
}
