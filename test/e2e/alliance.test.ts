import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { foundAlliance, type FoundedAlliance } from '../support/alliance.js';
import { ask } from '../support/client.js';
import { startPlatform, type Platform } from '../support/platform.js';

let platform: Platform;
let alliance: FoundedAlliance;

beforeAll(async () => {
  platform = await startPlatform();
  alliance = await foundAlliance(platform);
}, 120_000);
afterAll(() => platform?.stop(), 30_000);

describe('an alliance', () => {
  test('is led by the first that signed, by the names that the organizations subgraph knows', async () => {
    const { alliance: seen } = await ask<{ alliance: unknown }>(
      platform.url,
      `query Led($id: ID!) { alliance(id: $id) { memberCount currentLead { name } nextLead { name } } }`,
      { id: alliance.id },
      alliance.delegates[1].token,
    );
    expect(seen).toMatchObject({
      memberCount: 3,
      currentLead: { name: '泺源街道' },
      nextLead: { name: '济南市住房和城乡建设局' },
    });
  });
});
