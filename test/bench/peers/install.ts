import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { houseOf } from '../../support/house.js';
import { cargoFolder, peerFolder } from '../processes/folders.js';
import { hiveRouter, peerPackages } from './versions.js';

const files = ['apollo-gateway.mjs', 'hive-gateway.config.mjs'] as const;
const manifest = `${JSON.stringify({ name: 'cobuild-bench-peers', private: true, dependencies: peerPackages }, null, 2)}\n`;

/**
 * Provides the peers that run on Node, in a folder of their own with a manifest and a lock of its own.
 *
 * @returns why they cannot be had, or null
 */
export async function providePeers(): Promise<string | null> {
  await mkdir(peerFolder, { recursive: true });
  const manifestFile = join(peerFolder, 'package.json');
  const isThere = (await readFile(manifestFile, 'utf8').catch(() => '')) === manifest;
  if (!isThere || !existsSync(join(peerFolder, 'node_modules/.package-lock.json'))) {
    console.error(`Installing the peers into ${peerFolder} (about a minute) …`);
    await writeFile(manifestFile, manifest);
    const code = await run('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']);
    if (code !== 0) {
      await writeFile(manifestFile, '{ "private": true }\n');
      return `npm install ended with ${code}`;
    }
  }
  for (const file of files) {
    await writeFile(join(peerFolder, file), await readFile(houseOf(`test/bench/peers/files/${file}`)));
  }
  return null;
}

/** The Rust router, built by this script or found on the PATH. */
export interface FoundRouter {
  readonly binary: string;
  readonly version: string;
}

/** Null where there is none. */
export async function findHiveRouter(path: string | undefined): Promise<FoundRouter | null> {
  const { crate, binary: name } = hiveRouter;
  const folders = [join(cargoFolder, 'bin'), ...(path ?? '').split(delimiter)];
  const folder = folders.find((one) => existsSync(join(one, name)));
  if (folder === undefined) return null;
  // What cargo installed it keeps a list of, beside the folder; the binary itself does not say its version.
  const list = await readFile(join(folder, '../.crates.toml'), 'utf8').catch(() => '');
  const version = new RegExp(`"${crate} (\\S+) `).exec(list)?.[1] ?? 'of unknown version';
  return { binary: join(folder, name), version };
}

/** Builds the Rust router from its crate; takes the better part of an hour on two cores. */
export async function buildHiveRouter(): Promise<string | null> {
  const { crate, version, binary } = hiveRouter;
  // Some of its dependencies ask for a newer compiler than they need; with the plain page for browsers the build wants
  // nothing from npm.
  const flags = ['--locked', '--ignore-rust-version', '--features', 'graphiql', '--bin', binary, '--root', cargoFolder];
  await mkdir(cargoFolder, { recursive: true });
  const code = await run('cargo', ['install', crate, '--version', version, ...flags]);
  return code === 0 ? null : `cargo install ended with ${code}`;
}

async function run(command: string, args: readonly string[]): Promise<number | string> {
  const child = spawn(command, args, { cwd: peerFolder, stdio: ['ignore', 'inherit', 'inherit'] });
  const failed = once(child, 'error').then(([error]) => String(error));
  const ended = once(child, 'exit').then(([code]) => (code as number | null) ?? 'a signal');
  return Promise.race([failed, ended]);
}
