import { join } from 'node:path';
import { peerFolder } from '../processes/folders.js';
import { startProgram } from '../processes/children.js';
import { whenServing, type Peer } from './peer.js';
import { peerPackages } from './versions.js';

/** Apollo's gateway and server, without anything of ours; passes these headers on. */
export function plainApollo(more: { readonly passedHeaders?: string; readonly subgraphUrls?: string } = {}): Peer {
  const name = 'plain @apollo/gateway';
  return {
    name,
    mostListeners: 0,
    version: `${peerPackages['@apollo/gateway']} with @apollo/server ${peerPackages['@apollo/server']}`,
    async start({ supergraph, port }) {
      const program = startProgram(name, join(peerFolder, 'apollo-gateway.mjs'), {
        cwd: peerFolder,
        isProbed: true,
        env: {
          SUPERGRAPH: supergraph,
          PORT: String(port),
          PASSED_HEADERS: more.passedHeaders ?? 'authorization',
          SUBGRAPH_URLS: more.subgraphUrls ?? '{}',
        },
      });
      await whenServing(program, port);
      return { running: program, program, port };
    },
  };
}

/** Hive Gateway with the planner of its choice. */
export function hiveGateway(planner: 'JS' | 'Rust'): Peer {
  const name = `Hive Gateway, ${planner} planner`;
  const runtime = planner === 'Rust' ? `, router-runtime ${peerPackages['@graphql-hive/router-runtime']}` : '';
  return {
    name,
    mostListeners: 100,
    version: `${peerPackages['@graphql-hive/gateway']}${runtime}`,
    async start({ supergraph, port }) {
      const program = startProgram(name, join(peerFolder, 'node_modules/@graphql-hive/gateway/dist/bin.js'), {
        args: ['supergraph', supergraph],
        cwd: peerFolder,
        isProbed: true,
        env: {
          CONFIG_PATH: 'hive-gateway.config.mjs',
          PORT: String(port),
          HOST: '127.0.0.1',
          FORK: '1',
          PLANNER: planner.toLowerCase(),
        },
      });
      await whenServing(program, port);
      return { running: program, program, port };
    },
  };
}
