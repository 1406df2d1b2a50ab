import { fork, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startPlacesAndVisits, type PlacesAndVisits } from './testing/places-and-visits.js';
import { composeTestSupergraph } from './testing/test-gateway.js';

let subgraphs: PlacesAndVisits;
let directory: string;

beforeAll(async () => {
  subgraphs = await startPlacesAndVisits();
  directory = await mkdtemp(join(tmpdir(), 'cobuild-gateway-'));
  await writeFile(join(directory, 'supergraph.graphql'), composeTestSupergraph(subgraphs));
});
afterAll(async () => {
  await subgraphs.stop();
  await rm(directory, { recursive: true, force: true });
});

function start(env: Record<string, string> = {}): ChildProcess {
  return fork(fileURLToPath(new URL('./main.ts', import.meta.url)), {
    execArgv: ['--conditions=development', '--import', 'tsx'],
    env: {
      HOST: '127.0.0.1',
      PORT: '0',
      SUPERGRAPH: join(directory, 'supergraph.graphql'),
      ...env,
    },
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
}
const ready = (child: ChildProcess) =>
  new Promise<{ url: string }>((resolve, reject) => {
    child.once('message', (message) => resolve(message as { url: string }));
    child.once('exit', (code) => reject(new Error(`ended with ${code}`)));
  });
const ended = (child: ChildProcess) => new Promise((resolve) => child.once('exit', resolve));

describe('the process', () => {
  test.each([
    ['SIGTERM', (child: ChildProcess) => void child.kill('SIGTERM')],
    ['the end of its parent', (child: ChildProcess) => child.disconnect()],
  ])('serves, and ends in order on %s', async (_, end) => {
    const child = start();
    const { url } = await ready(child);
    const answer = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"{ places { id } }"}',
    });
    expect(await answer.json()).toMatchObject({ data: { places: [{}, {}, {}] } });
    const over = ended(child);
    end(child);
    expect(await over).toBe(0);
  });

  test('tells every problem of its environment and ends', async () => {
    const child = start({ PORT: '99999', TOKEN_ISSUERS: '[' });
    let said = '';
    child.stderr?.on('data', (chunk) => (said += String(chunk)));
    expect(await ended(child)).toBe(1);
    expect(said).toContain('PORT');
    expect(said).toContain('TOKEN_ISSUERS');
  });
});
