import { join } from 'node:path';
import { freePort } from '@cobuild/database';
import { gatewayNodeFlags } from '@cobuild/gateway/node-flags';
import { house } from '../house.js';
import type { Secrets } from './secrets.js';
import type { ServiceSpec } from './service.js';

/** The processes that make up the platform. */
export interface Layout {
  readonly subgraphs: readonly ServiceSpec[];
  readonly gateway: ServiceSpec;
}

export interface LayoutOptions {
  readonly home: string;
  readonly host: string;
  readonly port: number;
  readonly databaseUri: string;
  readonly secrets: Secrets;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Run the sources and start again on every change, instead of the build. */
  readonly watch: boolean;
}

const SUBGRAPHS = ['organizations', 'pairs', 'alliances', 'projects'] as const;
/** Whose tokens the gateway trusts; a name rather than an address, so that tokens outlive a change of ports. */
const ISSUER = 'urn:cobuild:local';
const AUDIENCE = 'cobuild';

/** Lays out the platform on this machine: free loopback ports for the subgraphs, the wished one for the gateway. */
export async function layOut(options: LayoutOptions): Promise<Layout> {
  const { home, host, port, databaseUri, secrets, env, watch } = options;
  const base = { ...env, LOG_LEVEL: env.LOG_LEVEL ?? 'info', VIEWER_SECRET: secrets.viewerSecret };
  const spec = (
    name: string,
    folder: string,
    address: string,
    at: number,
    more: Record<string, string>,
    flags: readonly string[] = [],
  ): ServiceSpec => ({
    name,
    ...program(folder, watch, flags),
    env: { ...base, HOST: address, PORT: String(at), ...more },
    url: `http://127.0.0.1:${at}/graphql`,
    readyUrl: `http://${reachable(address)}:${at}/ready`,
    logFile: join(home, 'logs', `${name}.log`),
  });

  const subgraphs: ServiceSpec[] = [];
  for (const name of SUBGRAPHS) {
    const more = name === 'organizations' ? issuerVariables(secrets) : {};
    const at = await freePort();
    subgraphs.push(
      spec(name, `subgraphs/${name}`, '127.0.0.1', at, { MONGODB_URI: databaseUri, ...ownMetrics(env), ...more }),
    );
  }
  const issuer = subgraphs.find(({ name }) => name === 'organizations');
  const more = {
    SUBGRAPH_URLS: JSON.stringify(Object.fromEntries(subgraphs.map(({ name, url }) => [name, url]))),
    TOKEN_ISSUERS: withOwnIssuer(new URL('/.well-known/jwks.json', issuer?.url).href, env['TOKEN_ISSUERS']),
    SUPERGRAPH: env.SUPERGRAPH ?? join(house, 'infra/supergraph/supergraph.graphql'),
  };
  const gateway = spec('gateway', 'gateway', host, port, more, gatewayNodeFlags);
  return { subgraphs, gateway };
}

/** One port cannot be everybody's: it is the gateway's, and subgraphs serve their metrics at their own. */
function ownMetrics({ METRICS, METRICS_PORT }: LayoutOptions['env']): Record<string, string> {
  return METRICS_PORT ? { METRICS: METRICS ?? 'on', METRICS_PORT: '' } : {};
}

/** The platform's own issuer beside those that the environment names; what is no list the gateway complains of. */
function withOwnIssuer(jwksUri: string, others = '[]'): string {
  try {
    const listed: unknown = JSON.parse(others);
    if (Array.isArray(listed)) {
      return JSON.stringify([{ issuer: ISSUER, audience: AUDIENCE, jwksUri, kind: 'cobuild' }, ...listed]);
    }
  } catch {
    // Not JSON: told by whoever reads it.
  }
  return others;
}

function issuerVariables({ tokenSigningKey }: Secrets): Record<string, string> {
  return { TOKEN_SIGNING_KEY: JSON.stringify(tokenSigningKey), TOKEN_ISSUER: ISSUER };
}

function program(folder: string, watch: boolean, flags: readonly string[]): Pick<ServiceSpec, 'command' | 'args'> {
  const args = watch
    ? [
        ...flags,
        '--conditions=development',
        '--import',
        'tsx',
        '--watch',
        '--watch-preserve-output',
        join(house, folder, 'src/main.ts'),
      ]
    : [...flags, join(house, folder, 'dist/main.js')];
  return { command: process.execPath, args };
}

/** An address at which one listens for all is asked at the loopback address. */
function reachable(address: string): string {
  if (address === '0.0.0.0' || address === '::') return '127.0.0.1';
  return address.includes(':') ? `[${address}]` : address;
}
