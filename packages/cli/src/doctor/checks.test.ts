import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import { findingLines } from './check.js';
import { checkDatabase, checkHome, checkNode, checkParts, checkTimeZone } from './checks.js';

let server: Server;
let url: string;

beforeAll(async () => {
  server = createServer((request, response) => response.writeHead(request.url === '/ready' ? 200 : 404).end()).listen(
    0,
  );
  await once(server, 'listening');
  const address = server.address();
  url = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/graphql`;
});
afterAll(() => void server.close());

const run = (at: string) => ({
  pid: 1,
  birth: null,
  state: 'ready' as const,
  url: at,
  wsUrl: at,
  database: { uri: '', source: '', pid: null },
  parts: { pairs: { pid: 1, url: at } },
});

test('a Node that is too old fails', () => {
  expect(checkNode('20.19.0').state).toBe('ok');
  expect(checkNode('20.18.3')).toMatchObject({ state: 'fail', remedy: expect.stringContaining('20.19') });
});

test('a part that answers is ok, one that does not fails with its log', async () => {
  expect(await checkParts(run(url))).toMatchObject([{ title: 'pairs', state: 'ok' }]);
  expect(await checkParts(run('http://127.0.0.1:9/graphql'))).toMatchObject([
    { state: 'fail', remedy: expect.stringContaining('pairs.log') },
  ]);
});

test('a database is ok when it answers, and its clock is compared', async () => {
  const clock = () => new Date();
  const uri = process.env.COBUILD_TEST_MONGODB_URI ?? '';
  expect(await checkDatabase(uri, clock)).toMatchObject([{ state: 'ok' }, { state: 'ok' }]);
  const late = () => new Date(Date.now() - 60_000);
  expect((await checkDatabase(uri, late))[1]).toMatchObject({ state: 'fail', remedy: expect.stringContaining('NTP') });
});

test('nothing is said to have failed where nothing runs', async () => {
  expect(await checkParts(null)).toMatchObject([{ state: 'skip' }]);
  expect(await checkDatabase(null, () => new Date())).toMatchObject([{ state: 'skip' }]);
});

test('a home that is still to be made is ok', async () => {
  expect(await checkHome(`${import.meta.dirname}/not/there`)).toMatchObject({ state: 'ok' });
});

test('Asia/Shanghai is eight hours ahead', () => {
  expect(checkTimeZone(new Date('2026-07-01T00:00:00Z')).state).toBe('ok');
});

test('a finding says what to do', () => {
  const lines = findingLines({ title: 'pairs', state: 'fail', detail: 'gone', remedy: 'start it' });
  expect(lines).toBe('FAIL  pairs: gone\n      → start it');
});
