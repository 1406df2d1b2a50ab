import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { forkGateway, type GatewayProcess } from './testing/gateway-process.js';
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

const start = (env: Record<string, string> = {}): GatewayProcess =>
  forkGateway({ SUPERGRAPH: join(directory, 'supergraph.graphql'), ...env });

describe('the process', () => {
  test.each([
    ['SIGTERM', ({ child }: GatewayProcess) => void child.kill('SIGTERM')],
    ['the end of its parent', ({ child }: GatewayProcess) => child.disconnect()],
  ])('serves, and ends in order on %s', async (_, end) => {
    const gateway = start();
    const answer = await fetch(`${await gateway.ready}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"{ places { id } }"}',
    });
    expect(await answer.json()).toMatchObject({ data: { places: [{}, {}, {}] } });
    end(gateway);
    expect(await gateway.ended).toBe(0);
  });

  test('tells every problem of its environment and ends', async () => {
    const gateway = start({ PORT: '99999', TOKEN_ISSUERS: '[', METRICS_PORT: 'x', DRAIN_MS: '-1' });
    expect(await gateway.ended).toBe(1);
    for (const variable of ['PORT', 'TOKEN_ISSUERS', 'METRICS_PORT', 'DRAIN_MS']) {
      expect(gateway.said()).toContain(variable);
    }
  });
});
