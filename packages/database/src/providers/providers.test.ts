import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { once } from 'node:events';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readTestServerUri } from '../config.js';
import { DatabaseUnavailable } from '../errors.js';
import { checkGivenUri, withoutPassword } from './given-uri.js';
import { memoryServer } from './memory-server.js';
import { mongodOnPath } from './mongod.js';
import type { SearchOptions } from './provider.js';
import { secantusdRs } from './secantusd-rs.js';
import { secantusdb } from './secantusdb.js';

let bin: string;
const lines: string[] = [];
const search = (env: Record<string, string> = {}): SearchOptions => ({
  env: { PATH: bin, ...env },
  durable: true,
  report: (line) => lines.push(line),
});
const program = async (name: string, script: string) => {
  const file = join(bin, name);
  await writeFile(file, `#!/bin/sh\n${script}\n`);
  await chmod(file, 0o755);
  return file;
};

beforeAll(async () => {
  bin = await mkdtemp(join(tmpdir(), 'cobuild-bin-'));
});
afterAll(() => rm(bin, { recursive: true, force: true }));

describe('MONGODB_URI', () => {
  test('is used when it answers and is a replica set', async () => {
    await expect(checkGivenUri(readTestServerUri() ?? '')).resolves.toMatchObject({
      detail: expect.stringContaining('MONGODB_URI'),
    });
  });

  test('is refused, without its password, when nothing answers there', async () => {
    const check = checkGivenUri('mongodb://user:secret@127.0.0.1:9/?serverSelectionTimeoutMS=300');
    await expect(check).rejects.toThrow(DatabaseUnavailable);
    await expect(check).rejects.not.toThrow(/secret/);
  }, 10_000);

  test('is shown without its password', () => {
    expect(withoutPassword('mongodb://user:secret@host/db')).toBe('mongodb://user:***@host/db');
  });
});

describe('mongod on the PATH', () => {
  test('is missing where there is none, or where the file may not be run', async () => {
    expect(await mongodOnPath.find(search())).toHaveProperty('missing');
    await writeFile(join(bin, 'mongod'), '');
    expect(await mongodOnPath.find(search())).toHaveProperty('missing');
  });

  test('runs as a replica set of one on the loopback address', async () => {
    const file = await program('mongod', 'exit 1');
    const found = await mongodOnPath.find(search());
    if ('missing' in found) throw new Error(found.missing);
    expect(found.server.command).toBe(file);
    expect(found.server.args({ directory: '/data', port: 5 }).join(' ')).toMatch(
      /--dbpath \/data --port 5 --bind_ip 127.0.0.1 --replSet/,
    );
    await rm(file);
  });
});

describe('mongodb-memory-server', () => {
  const archiveAt = (url: string, downloads: string[] = []) =>
    memoryServer({
      locate: async () => undefined,
      archive: async () => url,
      download: async () => {
        downloads.push(url);
        return '/cache/mongod';
      },
    });

  test('takes the binary of its cache without asking any host', async () => {
    const cached = memoryServer({
      locate: async () => '/cache/mongod',
      archive: () => Promise.reject(new Error('not asked')),
      download: () => Promise.reject(new Error('not asked')),
    });
    expect(await cached.find(search())).toMatchObject({ server: { command: '/cache/mongod' } });
  });

  test('gives up after 3 s when the host does not answer', async () => {
    const silent = createServer(() => {}).listen(0, '127.0.0.1');
    await once(silent, 'listening');
    const { port } = silent.address() as AddressInfo;
    const started = performance.now();
    expect(await archiveAt(`http://127.0.0.1:${port}/mongod.tgz`).find(search())).toMatchObject({
      missing: expect.stringContaining('127.0.0.1'),
    });
    // On a busy machine a little later; without a limit it would be minutes.
    expect(performance.now() - started).toBeLessThan(10_000);
    silent.closeAllConnections();
    silent.close();
  });

  test('downloads where the host has the archive, and not where it has none', async () => {
    const host = createServer((request, response) =>
      response.writeHead(request.url === '/there.tgz' ? 200 : 403).end(),
    ).listen(0, '127.0.0.1');
    await once(host, 'listening');
    const { port } = host.address() as AddressInfo;
    const downloads: string[] = [];
    expect(await archiveAt(`http://127.0.0.1:${port}/there.tgz`, downloads).find(search())).toHaveProperty('server');
    expect(await archiveAt(`http://127.0.0.1:${port}/absent.tgz`, downloads).find(search())).toMatchObject({
      missing: expect.stringContaining('403'),
    });
    expect(downloads).toHaveLength(1);
    host.closeAllConnections();
    host.close();
  });

  test('is missing on a system that the library does not know', async () => {
    const unknown = memoryServer({
      locate: () => Promise.reject(new Error('Unknown linux distro')),
      archive: async () => '',
      download: async () => '',
    });
    expect(await unknown.find(search())).toEqual({ missing: 'Unknown linux distro' });
  });
});

describe('secantusd-rs on the PATH', () => {
  test('syncs on commit, unless the data are thrown away', async () => {
    expect(await secantusdRs.find(search())).toHaveProperty('missing');
    const file = await program('secantusd-rs', 'exit 1');
    const args = async (durable: boolean) => {
      const found = await secantusdRs.find({ ...search(), durable });
      return 'server' in found ? found.server.args({ directory: '/data', port: 5 }) : [];
    };
    expect(await args(true)).toContain('--sync-on-commit');
    expect(await args(false)).not.toContain('--sync-on-commit');
    await rm(file);
  });
});

describe('SecantusDB from PyPI', () => {
  const cache = () => ({ COBUILD_CACHE: join(bin, 'cache') });

  test('needs Python, and says so', async () => {
    expect(await secantusdb.find(search(cache()))).toMatchObject({
      missing: expect.stringMatching(/Python ≥ 3\.10.*PATH/),
    });
  });

  test('needs a Python that is new enough, and says which it found', async () => {
    await program('python3', 'echo 3.9; echo cp39');
    expect(await secantusdb.find(search(cache()))).toMatchObject({ missing: expect.stringContaining('= 3.9') });
  });

  test('says what to install where Python has no venv', async () => {
    await program(
      'python3',
      'case "$2" in venv) echo "Error: ensurepip is not available" >&2; exit 1;; *) echo 3.12; echo cp312;; esac',
    );
    expect(await secantusdb.find(search(cache()))).toMatchObject({
      missing: expect.stringMatching(/python3-venv.*ensurepip/),
    });
  });
});
