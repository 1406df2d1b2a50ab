import { fork } from 'node:child_process';
import { once } from 'node:events';
import { houseOf } from '../support/house.js';
import type { Platform } from '../support/platform.js';
import { until } from '../support/wait.js';

/** A gateway in a process of its own before the platform's subgraphs, which is attacked. */
export interface GuardedGateway {
  readonly url: string;
  readonly port: number;
  readonly pid: number;
  /** For how long its event loop was held at the longest since this was asked last, in milliseconds. */
  longestHoldMs(): Promise<number>;
  /** Its output so far: logs. */
  readonly output: () => string;
  stop(): Promise<void>;
}

/** Starts it; `env` goes before what it needs for the platform. */
export async function startGuardedGateway(
  platform: Platform,
  env: Readonly<Record<string, string>> = {},
): Promise<GuardedGateway> {
  const child = fork(houseOf('gateway/dist/main.js'), {
    execArgv: ['--import', houseOf('test/dist/abuse/loop-probe.js')],
    env: {
      HOST: '127.0.0.1',
      PORT: '0',
      LOG_LEVEL: 'warn',
      SUPERGRAPH: platform.supergraph,
      SUBGRAPH_URLS: JSON.stringify(platform.subgraphUrls),
      VIEWER_SECRET: platform.viewerSecret,
      TOKEN_ISSUERS: issuersOf(platform),
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => (output = (output + chunk.toString()).slice(-100_000)));
  }
  let url = '';
  const holds: number[] = [];
  child.on('message', (message: { readonly type: string; readonly url?: string; readonly ms?: number }) => {
    if (message.type === 'ready') url = message.url ?? '';
    if (message.type === 'longest hold') holds.push(message.ms ?? Infinity);
  });
  await until('the gateway is ready', () => {
    if (child.exitCode !== null) throw new Error(`the gateway did not start:\n${output}`);
    return url;
  });
  return {
    url,
    port: Number(new URL(url).port),
    pid: child.pid ?? 0,
    async longestHoldMs() {
      child.send('longest hold');
      return until('the gateway tells', () => {
        const hold = holds.shift();
        return hold === undefined ? null : { hold };
      }).then(({ hold }) => hold);
    },
    output: () => output,
    async stop() {
      if (child.exitCode !== null) return;
      child.kill('SIGTERM');
      await once(child, 'exit');
    },
  };
}

/** The platform's own issuer. */
function issuersOf({ subgraphUrls }: Platform): string {
  const jwksUri = new URL('/.well-known/jwks.json', subgraphUrls['organizations']).href;
  return JSON.stringify([{ issuer: 'urn:cobuild:local', audience: 'cobuild', jwksUri, kind: 'cobuild' }]);
}
