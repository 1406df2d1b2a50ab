import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort } from '@cobuild/database';
import type { Layout, LayoutOptions } from '../platform/layout.js';
import type { ServiceSpec } from '../platform/service.js';

const program = fileURLToPath(new URL('./fake-service.js', import.meta.url));

/** The platform's shape with small processes in place of subgraphs and gateway. */
export function fakeLayout(more: Readonly<Record<string, Readonly<Record<string, string>>>> = {}) {
  return async ({ home, port, env }: LayoutOptions): Promise<Layout> => {
    const spec = (name: string, at: number): ServiceSpec => ({
      name,
      command: process.execPath,
      args: [program],
      env: { PATH: env.PATH, PORT: String(at), ...more[name] },
      url: `http://127.0.0.1:${at}/graphql`,
      readyUrl: `http://127.0.0.1:${at}/ready`,
      logFile: join(home, 'logs', `${name}.log`),
    });
    const subgraphs = [spec('organizations', await freePort()), spec('pairs', await freePort())];
    return { subgraphs, gateway: spec('gateway', port) };
  };
}
