import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { freePort } from '@cobuild/database';
import { expect, test } from '@jest/globals';
import { house } from '../house.js';

const run = (args: readonly string[]) =>
  spawn(process.execPath, [join(house, 'packages/cli/bin/cobuild.js'), 'gateway', ...args], {
    env: { ...process.env, NODE_OPTIONS: '' },
  });

test('serves a supergraph without database or secret, and ends when it is told to', async () => {
  const port = await freePort();
  const child = run(['--supergraph', join(house, 'infra/supergraph/supergraph.graphql'), '--port', String(port)]);
  const [said] = (await once(child.stdout, 'data')) as [Buffer];
  expect(String(said)).toContain(`http://127.0.0.1:${port}/graphql`);
  const answer = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"query":"{ __typename }"}',
  });
  expect(await answer.json()).toEqual({ data: { __typename: 'Query' } });
  child.kill('SIGTERM');
  expect(await once(child, 'exit')).toEqual([0, null]);
});

test.each([
  ['there is no such file', ['--supergraph', 'nowhere.graphql']],
  ['the file is no supergraph', ['--supergraph', join(house, 'README.md'), '--port', '4999']],
])('says so where %s', async (_, args) => {
  const child = run(args);
  const [said, [code]] = await Promise.all([text(child.stderr), once(child, 'exit') as Promise<[number]>]);
  expect(code).toBe(1);
  expect(said).toMatch(/no such file|did not start/);
});
