import { afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { startPlacesAndVisits } from '../testing/places-and-visits.js';
import { composeTestSupergraph } from '../testing/test-gateway.js';
import { createPlanner, type Planner } from './planner.js';

let sdl: string;
let planner: Planner;

beforeAll(async () => {
  const subgraphs = await startPlacesAndVisits();
  sdl = composeTestSupergraph(subgraphs);
  await subgraphs.stop();
});
afterEach(() => planner.close());

/** A document of which nobody asks how large it is before it comes here: it takes seconds to read alone. */
const bomb = (size: number) => `{ visits { ${'place { id } '.repeat(size)} } }`;

describe('the planner', () => {
  test('validates by the rules of the specification, without suggestions', async () => {
    planner = createPlanner(sdl);
    expect(await planner.validate('{ places { id } }')).toEqual([]);
    expect(await planner.validate('{ placez { id } }')).toEqual([
      { message: 'Cannot query field "placez" on type "Query".', locations: [{ line: 1, column: 3 }] },
    ]);
  });

  test('refuses operations of a type that the graph, or the contract, has not', async () => {
    const tagged = sdl
      .replace('slow: String', 'slow: String @tag(name: "open")')
      .replace(/^schema\n/, 'schema\n  @link(url: "https://specs.apollo.dev/tag/v0.3")\n');
    const definition = 'directive @tag(name: String!) repeatable on FIELD_DEFINITION';
    const contracts = { open: { includeTags: ['open'], excludeTags: [], hideUnreachableTypes: true } };
    planner = createPlanner(`${tagged}\n${definition}`, { contracts });
    const mutation = 'mutation { visitLog(placeId: "p0", note: "n") { id } }';
    expect(await planner.validate(mutation)).toEqual([]);
    expect(await planner.validate(mutation, 'open')).toMatchObject([{ message: 'This graph has no mutation type.' }]);
    expect(await planner.validate('{ slow }', 'open')).toEqual([]);
  });

  test('plans across subgraphs, as plain data', async () => {
    planner = createPlanner(sdl);
    const plan = await planner.plan('{ places { name visits { note } } }');
    expect(plan?.node).toMatchObject({ kind: 'Sequence', nodes: [{ serviceName: 'places' }, { kind: 'Flatten' }] });
    expect(structuredClone(plan)).toEqual(plan);
  });

  test('gives a task up that takes longer than the deadline; those behind it are done all the same', async () => {
    planner = createPlanner(sdl, { withinMs: { validate: 300, plan: 300 } });
    await planner.ready();
    const [given, done] = await Promise.all([planner.validate(bomb(1_000_000)), planner.validate('{ places { id } }')]);
    expect(given).toBeNull();
    expect(done).toEqual([]);
  });

  test('works again when it is asked after it was retired', async () => {
    planner = createPlanner(sdl);
    await planner.ready();
    planner.retire();
    expect(await planner.validate('{ places { id } }')).toEqual([]);
    expect(await planner.validate('{ places { id } }')).toEqual([]);
  });

  test('refuses what is left when it closes', async () => {
    planner = createPlanner(sdl);
    const left = planner.validate('{ places { id } }');
    void planner.close();
    await expect(left).rejects.toThrow('closes');
  });
});
