import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { gatewayNodeFlags } from '@cobuild/gateway/node-flags';
import { failure } from '../failure.js';
import { house } from '../house.js';
import { checkPort } from './check-port.js';

/** A gateway without the rest of the platform. */
export interface GatewayAlone {
  readonly url: string;
  /** Resolves when its process has ended, whyever. */
  readonly ended: Promise<void>;
  /** Ends it in order. */
  stop(): Promise<void>;
}

export interface GatewayAloneOptions {
  /** Path of the supergraph. */
  readonly supergraph: string;
  readonly port: number;
  readonly host: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly signal: AbortSignal;
}

/** Starts the gateway as a process that ends with this one; throws a `Failure` where it does not come up. */
export async function startGatewayAlone({
  supergraph,
  port,
  host,
  env,
  signal,
}: GatewayAloneOptions): Promise<GatewayAlone> {
  await checkPort(host, port);
  const child = fork(join(house, 'gateway/dist/main.js'), {
    env: { LOG_LEVEL: 'warn', ...env, SUPERGRAPH: supergraph, PORT: String(port), HOST: host },
    execArgv: [...gatewayNodeFlags],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    // Ctrl-C reaches the whole group of a terminal; the gateway is told by this process instead.
    detached: true,
  });
  const ended = once(child, 'exit').then(() => {});
  const end = (): void => void child.kill('SIGTERM');
  signal.addEventListener('abort', end, { once: true });
  const ready = once(child, 'message') as Promise<[{ readonly url: string }]>;
  const url = await Promise.race([ready.then(([message]) => message.url), ended.then(() => null)]);
  if (url === null) {
    signal.throwIfAborted();
    throw failure('网关未能启动,原因见上。', 'The gateway did not start; the reason stands above.');
  }
  return {
    url,
    ended,
    async stop() {
      end();
      await ended;
    },
  };
}
