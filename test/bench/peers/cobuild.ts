import { gatewayNodeFlags } from '@cobuild/gateway/node-flags';
import { houseOf } from '../../support/house.js';
import { startProgram } from '../processes/children.js';
import { whenServing, type Peer } from './peer.js';

/** This house's gateway in front of any supergraph, started with these flags of V8; default those of its own choice. */
export function cobuild({
  name = 'Cobuild',
  flags = gatewayNodeFlags,
}: { name?: string; flags?: readonly string[] } = {}): Peer {
  return {
    name,
    version: 'this tree',
    async start({ supergraph, port, viewers }) {
      const program = startProgram(name, houseOf('gateway/dist/main.js'), {
        flags,
        isProbed: true,
        env: {
          SUPERGRAPH: supergraph,
          PORT: String(port),
          HOST: '127.0.0.1',
          IDE: 'off',
          LOG_LEVEL: 'silent',
          ...(viewers ? { VIEWER_SECRET: viewers.viewerSecret, TOKEN_ISSUERS: JSON.stringify([viewers.issuer]) } : {}),
        },
      });
      await whenServing(program, port);
      return { running: program, program, port };
    },
  };
}
