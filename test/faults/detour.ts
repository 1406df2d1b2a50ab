import { freePort } from '@cobuild/database';
import { gatewayNodeFlags } from '@cobuild/gateway/node-flags';
import { startProgram, type Program } from '../bench/processes/children.js';
import { startFaultyProxy, type FaultyProxy } from '../support/faulty-proxy.js';
import { houseOf } from '../support/house.js';
import { isReady, type Platform } from '../support/platform.js';
import { until } from '../support/wait.js';

/** Connections that can be made to fail: between whom a proxy stands. */
export type Connection = 'door' | DetourSubgraph | 'database';

/** Programs of the detour. */
export type DetourProgram = 'gateway' | DetourSubgraph;

type DetourSubgraph = 'organizations' | 'pairs' | 'alliances' | 'projects';

/**
 * A second way through the platform, on the same database and with all its connections through proxies: clients → door →
 * gateway → subgraphs → database.
 */
export interface Detour {
  readonly url: string;
  readonly wsUrl: string;
  readonly proxies: Readonly<Record<Connection, FaultyProxy>>;
  readonly programs: Readonly<Record<DetourProgram, Program>>;
  stop(): Promise<void>;
}

/** Starts it beside a running platform. */
export async function startDetour(platform: Platform, name: string): Promise<Detour> {
  const open: { stop(): Promise<void> }[] = [];
  const proxyTo = async (port: number): Promise<FaultyProxy> => {
    const proxy = await startFaultyProxy(port);
    open.push({ stop: () => proxy.close() });
    return proxy;
  };
  const start = async (program: DetourProgram, script: string, env: Record<string, string>) => {
    const port = await freePort();
    const common = { HOST: '127.0.0.1', PORT: String(port), LOG_LEVEL: 'warn', VIEWER_SECRET: platform.viewerSecret };
    const running = startProgram(`faults ${name} ${program}`, houseOf(script), {
      isProbed: true,
      env: { ...common, ...env },
      ...(program === 'gateway' ? { flags: gatewayNodeFlags } : {}),
    });
    open.push(running);
    await until(`${program} serves`, () => isReady(new URL(`http://127.0.0.1:${port}/ready`)), 60_000);
    return { running, port };
  };
  const stop = async (): Promise<void> => {
    // The way back, so that nothing waits for what has ended before it.
    for (const one of open.reverse()) await one.stop();
  };

  try {
    const database = await proxyTo(Number(new URL(platform.databaseUri).port));
    const databaseUri = `mongodb://127.0.0.1:${database.port}/?directConnection=true`;
    const [organizations, pairs, alliances, projects] = await Promise.all([
      start('organizations', 'subgraphs/organizations/dist/main.js', {
        MONGODB_URI: databaseUri,
        TOKEN_SIGNING_KEY: JSON.stringify(platform.tokenSigningKey),
        TOKEN_ISSUER: issuer,
      }),
      start('pairs', 'subgraphs/pairs/dist/main.js', { MONGODB_URI: databaseUri }),
      start('alliances', 'subgraphs/alliances/dist/main.js', { MONGODB_URI: databaseUri }),
      start('projects', 'subgraphs/projects/dist/main.js', { MONGODB_URI: databaseUri }),
    ]);
    const toOrganizations = await proxyTo(organizations.port);
    const toPairs = await proxyTo(pairs.port);
    const toAlliances = await proxyTo(alliances.port);
    const toProjects = await proxyTo(projects.port);
    const addressOf = ({ port }: { readonly port: number }) => `http://127.0.0.1:${port}/graphql`;
    const jwksUri = new URL('/.well-known/jwks.json', platform.subgraphUrls['organizations']).href;
    const gateway = await start('gateway', 'gateway/dist/main.js', {
      SUPERGRAPH: platform.supergraph,
      SUBGRAPH_URLS: JSON.stringify({
        organizations: addressOf(toOrganizations),
        pairs: addressOf(toPairs),
        alliances: addressOf(toAlliances),
        projects: addressOf(toProjects),
      }),
      TOKEN_ISSUERS: JSON.stringify([{ issuer, audience: 'cobuild', jwksUri, kind: 'cobuild' }]),
    });
    const door = await proxyTo(gateway.port);
    const url = addressOf(door);
    return {
      url,
      wsUrl: url.replace('http', 'ws'),
      proxies: {
        door,
        organizations: toOrganizations,
        pairs: toPairs,
        alliances: toAlliances,
        projects: toProjects,
        database,
      },
      programs: {
        gateway: gateway.running,
        organizations: organizations.running,
        pairs: pairs.running,
        alliances: alliances.running,
        projects: projects.running,
      },
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** In whose name the platform signs access tokens. */
const issuer = 'urn:cobuild:local';
