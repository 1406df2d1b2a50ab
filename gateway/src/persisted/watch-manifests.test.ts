import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import pino from 'pino';
import { until } from '../testing/test-gateway.js';
import { openManifests, type Manifests } from './watch-manifests.js';

let directory: string;
let manifests: Manifests | undefined;
let logged: Record<string, unknown>[];
const logger = pino({ level: 'info' }, { write: (line) => void logged.push(JSON.parse(line)) });

const manifest = (id: string, body: string) =>
  JSON.stringify({
    format: 'apollo-persisted-query-manifest',
    version: 1,
    operations: [{ id, name: id, type: 'query', body }],
  });
const path = (name: string) => join(directory, name);

beforeEach(async () => {
  logged = [];
  directory = await mkdtemp(join(tmpdir(), 'cobuild-manifests-'));
});
afterEach(async () => {
  manifests?.close();
  manifests = undefined;
  await rm(directory, { recursive: true, force: true });
});

test('several manifests are served together, and each is followed', async () => {
  await writeFile(path('web.json'), manifest('a', '{ a }'));
  await writeFile(path('app.json'), manifest('b', '{ b }'));
  manifests = await openManifests([path('web.json'), path('app.json')], logger);
  const { current } = manifests;
  expect(current().find('a', 'x')).toBe('{ a }');
  expect(current().find('b', 'x')).toBe('{ b }');

  await writeFile(path('app.new'), manifest('c', '{ c }'));
  await rename(path('app.new'), path('app.json'));
  await until(() => current().find('c', 'x') === '{ c }');
  expect(current().find('a', 'x')).toBe('{ a }');
  expect(current().find('b', 'x')).toBeUndefined();
});

test('a broken manifest is refused with the reason, and what was published stays', async () => {
  await writeFile(path('web.json'), manifest('a', '{ a }'));
  manifests = await openManifests([path('web.json')], logger);
  await writeFile(path('web.json'), manifest('a', '{ a'));
  await until(() => logged.some(({ reason }) => String(reason).includes('web.json: a: Syntax Error')));
  expect(manifests.current().find('a', 'x')).toBe('{ a }');
});

test('a manifest that is not there is told at the start', async () => {
  await expect(openManifests([path('web.json')], logger)).rejects.toThrow('ENOENT');
});
