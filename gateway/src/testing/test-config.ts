import { readGatewayConfig, type GatewayConfig } from '../config.js';
import { testSecret } from './subgraph-server.js';

/** What a gateway has by default, on a free port of this machine and with the secret of the test subgraphs. */
export function testConfig(differing: Partial<GatewayConfig> & Pick<GatewayConfig, 'supergraph'>): GatewayConfig {
  const read = readGatewayConfig({ SUPERGRAPH: differing.supergraph });
  if (!read.ok) throw new Error(read.problems.join('\n'));
  return { ...read.config, port: 0, host: '127.0.0.1', viewerSecret: testSecret, logLevel: 'debug', ...differing };
}
