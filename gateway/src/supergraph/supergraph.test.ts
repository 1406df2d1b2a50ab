import { beforeAll, expect, test } from '@jest/globals';
import { startPlacesAndVisits } from '../testing/places-and-visits.js';
import { composeTestSupergraph } from '../testing/test-gateway.js';
import { readSupergraph } from './supergraph.js';

let sdl: string;
beforeAll(async () => {
  const subgraphs = await startPlacesAndVisits();
  sdl = composeTestSupergraph(subgraphs);
  await subgraphs.stop();
});

const linking = (link: string) => sdl.replace(/^schema\n/, `schema\n  @link(${link})\n`);

test('features of access control are understood', () => {
  for (const name of ['authenticated', 'requiresScopes', 'policy']) {
    const link = `url: "https://specs.apollo.dev/${name}/v0.1", for: SECURITY`;
    expect(readSupergraph(linking(link)).access.isEmpty).toBe(true);
  }
});

test('what is linked for security or execution and not known is refused; other features may be linked', () => {
  for (const purpose of ['SECURITY', 'EXECUTION']) {
    const link = `url: "https://specs.example.com/guard/v0.1", for: ${purpose}`;
    expect(() => readSupergraph(linking(link))).toThrow(/guard/);
  }
  expect(readSupergraph(linking('url: "https://specs.example.com/note/v0.1"')).api).toBeDefined();
});
