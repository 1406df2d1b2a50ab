import { fork, type ChildProcess } from 'node:child_process';
import { Agent, request, type IncomingMessage } from 'node:http';
import { json } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, expect, test } from '@jest/globals';
import { testDatabase } from '@cobuild/database/testing';
import { signViewer, VIEWER_HEADER, type Viewer } from '@cobuild/identity';
import { createClient } from 'graphql-ws';
import mongoose from 'mongoose';
import WebSocket from 'ws';
import { databaseNameOf } from './definition.js';

const secret = new Uint8Array(32).fill(3);
const viewer: Viewer = { accountId: 'a1', name: null, organizationId: null, grants: [], scopes: [] };
const signed = await signViewer(viewer, secret, new Date());
const database = await testDatabase(import.meta.url);
const name = `bells_${database.name}`;
const agent = new Agent({ keepAlive: true });
const children: ChildProcess[] = [];

afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
});
afterAll(async () => {
  agent.destroy();
  const connection = await mongoose.createConnection(database.uri, { dbName: databaseNameOf(name) }).asPromise();
  await connection.dropDatabase();
  await connection.close();
  await database.close();
});

/** A subgraph in a process of its own. */
async function start(env: Record<string, string> = {}) {
  const child = fork(fileURLToPath(new URL('./test-programs/slow-bells.ts', import.meta.url)), {
    execArgv: ['--conditions=development', '--import', 'tsx'],
    env: {
      BELLS: name,
      MONGODB_URI: database.uri,
      PORT: '0',
      VIEWER_SECRET: Buffer.from(secret).toString('base64url'),
      ...env,
    },
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  children.push(child);
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  let output = '';
  child.stdout?.on('data', (chunk) => (output += String(chunk)));
  const url = await until(() => /"url":"([^"]+)"/.exec(output)?.[1]);
  return { child, ended, url, output: () => output };
}
async function until<T>(look: () => T | undefined | false | Promise<T | undefined | false>): Promise<T> {
  for (;;) {
    const seen = await look();
    if (seen !== undefined && seen !== false) return seen;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
const ask = (
  url: string,
  query: string,
): Promise<{ readonly headers: IncomingMessage['headers']; readonly body: unknown }> =>
  new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', [VIEWER_HEADER]: signed };
    const asking = request(url, { method: 'POST', agent, headers }, (answer) => {
      json(answer).then((body) => resolve({ headers: answer.headers, body }), reject);
    });
    asking.on('error', reject).end(JSON.stringify({ query }));
  });
const metricsOf = async (url: string) => (await fetch(new URL('/metrics', url))).text();

test('at SIGTERM what is in flight is answered, live fields are ended, and the process ends with 0', async () => {
  const { child, ended, url, output } = await start({ METRICS: 'on', DRAIN_DELAY_MS: '300' });
  const client = createClient({ url: url.replace('http', 'ws'), webSocketImpl: WebSocket, retryAttempts: 0 });
  let closed: number | undefined;
  client.on('closed', (event) => (closed = (event as { code: number }).code));
  const stream = client.iterate({ query: 'subscription { rung { cursor } }', extensions: { viewer: signed } });
  const over = stream.next().catch(() => ({ done: true }));
  await until(async () => /^cobuild_subgraph_subscriptions 1$/m.test(await metricsOf(url)));
  const asked = Array.from({ length: 20 }, () => ask(url, '{ delayed(ms: 900) }'));
  await until(async () => /^cobuild_subgraph_requests_in_flight 20$/m.test(await metricsOf(url)));

  child.kill('SIGTERM');
  await until(() => output().includes('"msg":"ends"'));
  expect((await fetch(new URL('/ready', url))).status).toBe(503);
  for (const { headers, body } of await Promise.all(asked)) {
    expect(body).toEqual({ data: { delayed: 900 } });
    expect(headers.connection).toBe('close');
  }
  expect(await over).toMatchObject({ done: true });
  expect(closed).toBe(1001);
  expect(await ended).toBe(0);
  expect(output()).not.toContain('requests were cut');
});

test('a second signal ends it at once', async () => {
  const { child, ended, url, output } = await start({ METRICS: 'on' });
  const asked = ask(url, '{ delayed(ms: 60000) }').catch((error: NodeJS.ErrnoException) => error.code);
  await until(async () => /^cobuild_subgraph_requests_in_flight 1$/m.test(await metricsOf(url)));
  child.kill('SIGTERM');
  await until(() => output().includes('"msg":"ends"'));
  child.kill('SIGINT');
  expect(await ended).toBe(1);
  expect(await asked).toBe('ECONNRESET');
});

test('counts requests by how they ended, the time of its database, and the readers of its log', async () => {
  const { child, ended, url } = await start({ METRICS: 'on' });
  await ask(url, '{ delayed(ms: 1) }');
  await ask(url, '{ nothing }');
  await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"query":"{ a }"}' });
  const metrics = await until(async () => {
    const text = await metricsOf(url);
    return /^cobuild_subgraph_requests_in_flight 0$/m.test(text) && text;
  });
  expect(metrics).toMatch(/^cobuild_subgraph_requests_total\{outcome="ok"\} 1$/m);
  expect(metrics).toMatch(/^cobuild_subgraph_requests_total\{outcome="refused"\} 2$/m);
  expect(metrics).toMatch(/^cobuild_subgraph_database_seconds_count\{command="find"\} \d+$/m);
  expect(metrics).toMatch(new RegExp(`^cobuild_subgraph_log_followers\\{log="${name}"\\} 0$`, 'm'));
  child.kill('SIGTERM');
  expect(await ended).toBe(0);
});
